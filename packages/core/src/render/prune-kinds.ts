/**
 * What members write into objects of certain kinds, told by the kind's name alone, whatever its apiVersion.
 *
 * - Deployment: the annotations that count revisions.
 * - Service: cluster IPs, unless it is headless on purpose.
 * - Secret with a service account's token: the data, which becomes `null`, and the account's uid.
 * - ServiceAccount: Secrets that were made for it. Of two in a row the second survives, as in Karmada.
 * - Job: selector and labels that the server made up, unless the selector is the user's. PersistentVolumeClaim: the node.
 *
 * Counterpart: pkg/resourceinterpreter/default/native/prune/prune.go.
 *
 * Example: a Service with `clusterIP: 10.0.0.7` loses it; with `clusterIP: None` it keeps it.
 */
import {
  booleanOf,
  child,
  type Field,
  InterpretError,
  int32Of,
  integerOf,
  isRecord,
  rootOf,
} from '../interpret/fields.ts';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { isList, type JsonRecord, memberOf, valueAt, without } from '../override/json.ts';

/** The object without what its kind has from a member. */
export function pruneKind(object: ResourceTemplate, removeJobTtl: boolean): ResourceTemplate {
  switch (object.kind) {
    case 'Deployment':
      return withoutAnnotations(object, [
        'deployment.kubernetes.io/revision',
        'deployment.kubernetes.io/revision-history',
      ]);
    case 'Job':
      return pruneJob(object, removeJobTtl);
    case 'Secret':
      return pruneSecret(object);
    case 'ServiceAccount':
      return pruneServiceAccount(object);
    case 'Service':
      return pruneService(object);
    case 'PersistentVolumeClaim':
      return withoutAnnotations(object, ['volume.kubernetes.io/selected-node']);
    default:
      return object;
  }
}

function withoutAnnotations(object: ResourceTemplate, keys: readonly string[]): ResourceTemplate {
  return keys.reduce((from, key) => removeAt(from, ['metadata', 'annotations'], [key]), object);
}

function pruneService(object: ResourceTemplate): ResourceTemplate {
  const clusterIp = valueAt(object, ['spec', 'clusterIP']);
  if (typeof clusterIp !== 'string' || clusterIp === 'None') return object;
  return removeAt(object, ['spec'], ['clusterIP', 'clusterIPs']);
}

function pruneSecret(object: ResourceTemplate): ResourceTemplate {
  if (memberOf(object, 'type') !== 'kubernetes.io/service-account-token') return object;
  return { ...withoutAnnotations(object, ['kubernetes.io/service-account.uid']), data: null };
}

function pruneServiceAccount(object: ResourceTemplate): ResourceTemplate {
  const secrets = memberOf(object, 'secrets');
  if (!isList(secrets) || secrets.length === 0) return object;
  const prefix = `${object.metadata.name ?? ''}-token-`;
  const kept = [...secrets];
  for (let index = 0; index < kept.length; index += 1) {
    const name = memberOf(kept[index], 'name');
    if (typeof name !== 'string') {
      const place = { owner: describeTemplate(object), path: `secrets[${index}].name` };
      throw new InterpretError(place, 'must be a string, but is not', 'name the Secret, or remove the entry');
    }
    if (name.startsWith(prefix)) kept.splice(index, 1);
  }
  return withMember(object, 'secrets', kept);
}

const uidLabels = ['controller-uid', 'batch.kubernetes.io/controller-uid'];
const jobLabels = [...uidLabels, 'job-name', 'batch.kubernetes.io/job-name'];

function pruneJob(object: ResourceTemplate, removeTtl: boolean): ResourceTemplate {
  const isManual = checkJob(child(rootOf(object), 'spec'));
  const pruned = removeTtl ? removeAt(object, ['spec'], ['ttlSecondsAfterFinished']) : object;
  if (isManual) return pruned;
  return removeAt(
    removeAt(pruned, ['spec', 'selector', 'matchLabels'], uidLabels),
    ['spec', 'template', 'metadata', 'labels'],
    jobLabels,
  );
}

/** Refuses a Job that the API server would refuse in these fields; tells whether its selector is the user's own. */
function checkJob(spec: Field): boolean {
  for (const name of ['parallelism', 'completions', 'backoffLimit', 'ttlSecondsAfterFinished'])
    int32Of(child(spec, name));
  integerOf(child(spec, 'activeDeadlineSeconds'));
  booleanOf(child(spec, 'suspend'));
  return booleanOf(child(spec, 'manualSelector'));
}

/** The object without some members of the object at a path; the same one when there is nothing to remove. */
function removeAt(
  object: ResourceTemplate,
  [first, ...path]: readonly string[],
  keys: readonly string[],
): ResourceTemplate {
  if (first === undefined) return object;
  const before = memberOf(object, first);
  const after = removeIn(before, path, keys);
  return after === before ? object : withMember(object, first, after);
}

function removeIn(place: unknown, [name, ...path]: readonly string[], keys: readonly string[]): unknown {
  if (!isRecord(place)) return place;
  if (name === undefined) return keys.reduce<JsonRecord>(without, place);
  const before = memberOf(place, name);
  const after = removeIn(before, path, keys);
  return after === before ? place : { ...place, [name]: after };
}

function withMember(object: ResourceTemplate, key: string, value: unknown): ResourceTemplate {
  return { ...object, [key]: value };
}
