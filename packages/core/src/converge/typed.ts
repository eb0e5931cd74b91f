/**
 * Traces of Go's typed structs in what Karmada sends, which make it send some objects every time that it looks at them.
 *
 * A Pod's fields are retained in a typed struct. What is sent therefore has zero values (an empty status among them, which
 * what it is compared with lacks), lacks `null`, `[]` and empty maps, and has its quantities in canonical form. A
 * ServiceAccount without secrets is sent with a typed nil, which equals nothing.
 *
 * Counterpart: `retainPodFields` of default/native/retain.go, `RetainServiceAccountFields` of pkg/util/lifted/retain.go.
 *
 * Example: `{ spec: { containers: [{ name: 'web' }] } }` is sent with `status: {}` and `resources: {}`.
 */
import { formatQuantity, parseQuantity, QuantityError } from '@flotilla/api';
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList, type JsonRecord, memberOf } from '../override/json.ts';

/** A Pod as Karmada sends it; anything else as it is. */
export function asTyped(object: ResourceTemplate): ResourceTemplate {
  if (object.apiVersion !== 'v1' || object.kind !== 'Pod') return object;
  const spec = isRecord(object.spec) ? { spec: typedSpec(object.spec) } : {};
  return { ...object, ...spec, status: object.status ?? {} };
}

const CONTAINERS: ReadonlySet<string> = new Set(['containers', 'initContainers', 'ephemeralContainers']);
const QUANTITIES_OF: ReadonlySet<string> = new Set(['limits', 'requests', 'overhead']);
const MAPS: ReadonlySet<string> = new Set([...QUANTITIES_OF, 'nodeSelector', 'matchLabels', 'labels', 'annotations']);

function typedSpec(spec: JsonRecord): JsonRecord {
  const entries = Object.entries(withoutUnset(spec)).map(
    ([name, value]) => [name, CONTAINERS.has(name) && isList(value) ? value.map(withResources) : value] as const,
  );
  return Object.fromEntries(entries);
}

function withResources(container: unknown): unknown {
  return isRecord(container) && container['resources'] === undefined ? { ...container, resources: {} } : container;
}

/** Without members that a struct leaves out, and with quantities as they are stored. */
function withoutUnset(members: JsonRecord): JsonRecord {
  const kept = Object.entries(members)
    .filter(([name, value]) => !isUnset(name, value))
    .map(([name, value]) => [name, QUANTITIES_OF.has(name) ? canonicalAmounts(value) : typed(value)] as const);
  return Object.fromEntries(kept);
}

function typed(value: unknown): unknown {
  if (isList(value)) return value.map(typed);
  return isRecord(value) ? withoutUnset(value) : value;
}

function isUnset(name: string, value: unknown): boolean {
  if (value == null || (isList(value) && value.length === 0)) return true;
  return MAPS.has(name) && isRecord(value) && Object.keys(value).length === 0;
}

function canonicalAmounts(amounts: unknown): unknown {
  if (!isRecord(amounts)) return amounts;
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, canonical(amount)]));
}

function canonical(amount: unknown): unknown {
  if (typeof amount !== 'string' && typeof amount !== 'number') return amount;
  try {
    return formatQuantity(parseQuantity(amount));
  } catch (error) {
    if (error instanceof QuantityError) return amount;
    throw error;
  }
}

/** Whether what is sent holds a typed nil. */
export function equalsNothing(sent: ResourceTemplate): boolean {
  if (sent.apiVersion !== 'v1' || sent.kind !== 'ServiceAccount') return false;
  return ['secrets', 'imagePullSecrets'].some((list) => memberOf(sent, list) === null);
}
