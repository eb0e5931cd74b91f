/**
 * Traces of Go's typed structs in what Karmada sends, which make it send some objects every time that it looks at them.
 *
 * A Pod's fields are retained in a typed struct, so that what is sent has its zero values, an empty status among them,
 * which what it is compared with lacks. A ServiceAccount without secrets is sent with a typed nil, which equals nothing.
 *
 * Counterpart: `retainPodFields` of default/native/retain.go, `RetainServiceAccountFields` of pkg/util/lifted/retain.go.
 *
 * Example: `{ spec: { containers: [{ name: 'web' }] } }` is sent with `status: {}` and `resources: {}`.
 */
import { isRecord } from '../interpret/fields.ts';
import { replaceAt } from '../interpret/nested.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList, memberOf, valueAt } from '../override/json.ts';

/** A Pod as Karmada sends it; anything else as it is. */
export function asTyped(object: ResourceTemplate): ResourceTemplate {
  if (object.apiVersion !== 'v1' || object.kind !== 'Pod') return object;
  return ['containers', 'initContainers'].reduce<ResourceTemplate>(withResources, {
    ...object,
    status: object.status ?? {},
  });
}

function withResources(pod: ResourceTemplate, list: string): ResourceTemplate {
  const containers = valueAt(pod, ['spec', list]);
  if (!isList(containers)) return pod;
  const typed = containers.map((one) => (isRecord(one) && one['resources'] == null ? { ...one, resources: {} } : one));
  return replaceAt(pod, ['spec', list], typed);
}

/** Whether what is sent holds a typed nil. */
export function equalsNothing(sent: ResourceTemplate): boolean {
  if (sent.apiVersion !== 'v1' || sent.kind !== 'ServiceAccount') return false;
  return ['secrets', 'imagePullSecrets'].some((list) => memberOf(sent, list) === null);
}
