/**
 * The labels and annotations overriders: keys of `metadata.labels` or `metadata.annotations` set or removed.
 *
 * `add` sets a key, and makes the map where there is none; `replace` and `remove` skip keys that are absent. A map with a
 * value that is no string counts as absent, as in Karmada, and `add` starts it anew.
 *
 * Counterpart: pkg/util/overridemanager/labelannotationoverrider.go.
 *
 * Example: `replace { env: 'prod' }` changes `{ env: 'dev' }` and leaves `{}`.
 */
import type { LabelAnnotationOverrider } from '@flotilla/api';
import { isRecord } from '../interpret/fields.ts';
import { type JsonRecord, memberOf, stringMapAt } from './json.ts';
import { applyJsonPatch, type PatchOperation } from './json-patch.ts';

/** The object with the keys changed. */
export function overrideStringMap(
  field: 'labels' | 'annotations',
  object: JsonRecord,
  { operator, value }: LabelAnnotationOverrider,
): unknown {
  const existing = stringMapAt(object, ['metadata', field]);
  const isAdd: boolean = operator === 'add';
  const keys = Object.keys(value ?? {}).filter((key) => isAdd || !isKnown(operator) || hasKey(existing, key));
  if (keys.length === 0) return object;
  const patch: readonly PatchOperation[] = keys.map((key) => ({
    operator,
    path: `/metadata/${field}/${key.replaceAll('/', '~1')}`,
    value: value[key],
  }));
  return applyJsonPatch(isAdd && existing === undefined ? withEmptyMap(object, field) : object, patch);
}

function isKnown(operator: string): boolean {
  return operator === 'replace' || operator === 'remove';
}

function hasKey(map: JsonRecord | undefined, key: string): boolean {
  return map !== undefined && Object.hasOwn(map, key);
}

function withEmptyMap(object: JsonRecord, field: string): JsonRecord {
  const metadata = memberOf(object, 'metadata');
  return { ...object, metadata: { ...(isRecord(metadata) && metadata), [field]: {} } };
}
