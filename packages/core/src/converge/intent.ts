/**
 * What we would apply to an object in a member: the manifest without what the member is to decide.
 *
 * Status and identity are the server's. Fields that the member keeps by their kind (a Service's cluster IP, the replicas of a
 * Deployment under an HPA) are not applied at all. When such a field is still ours alone, taking it out would have the
 * server remove it, and replicas would fall back to 1: it stays, as it is in the member, until somebody else owns it.
 *
 * Counterpart: "Transferring ownership" of Kubernetes' documentation of server-side apply.
 *
 * Example: with `resourcetemplate.karmada.io/retain-replicas: "true"`, `spec.replicas` goes over to the HPA.
 */
import type { InterpretOptions } from '../interpret/interpreter.ts';
import { retain } from '../interpret/retain.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { fieldDifferences } from './diff.ts';
import type { ListTypes } from './merge-keys.ts';
import type { Owners } from './owners.ts';
import { type Path, pathId } from './path.ts';
import { valueAtPath, withPath } from './place.ts';

const SERVER_FIELDS: ReadonlySet<string> = new Set([
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
]);

export interface Intent {
  readonly object: ResourceTemplate;
  /** What was taken out for the member to decide. */
  readonly given: readonly Path[];
}

/** The manifest without what no client may apply. */
export function applicable(desired: ResourceTemplate): ResourceTemplate {
  const { status: _status, ...rest } = desired;
  const metadata = Object.entries(desired.metadata).filter(([key]) => !SERVER_FIELDS.has(key));
  return { ...rest, metadata: Object.fromEntries(metadata) };
}

/**
 * What to apply over what is there.
 *
 * @throws InterpretError when the object there cannot be read.
 */
export function intentFor(
  desired: ResourceTemplate,
  observed: ResourceTemplate,
  owners: Owners,
  types: ListTypes,
  options: InterpretOptions,
): Intent {
  const base = applicable(desired);
  const answer = retain(base, observed, options);
  if (answer.code === 'failed') throw answer.error;
  if (answer.code === 'unsupported') return afterTemplate(base, observed, owners, types, []);
  let object = base;
  const given: Path[] = [];
  for (const { path } of fieldDifferences(base, answer.value, { types })) {
    const isOursAlone = owners.applied?.owns(path) === true && owners.others(path).length === 0;
    object = withPath(object, path, isOursAlone ? valueAtPath(observed, path, types) : undefined, types);
    if (!isOursAlone) given.push(path);
  }
  return afterTemplate(object, observed, owners, types, given);
}

/** Replicas that have left the template stay as long as nobody else owns them. */
function afterTemplate(
  object: ResourceTemplate,
  observed: ResourceTemplate,
  owners: Owners,
  types: ListTypes,
  given: readonly Path[],
): Intent {
  const path: Path = ['f:spec', 'f:replicas'];
  const isGone = valueAtPath(object, path, types) === undefined && owners.applied?.leaves.has(pathId(path)) === true;
  if (!isGone || owners.others(path).length > 0) return { object, given };
  return { object: withPath(object, path, valueAtPath(observed, path, types), types), given };
}
