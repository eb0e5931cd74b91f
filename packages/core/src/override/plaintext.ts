/**
 * The plaintext overriders of one rule: together one JSON Patch, so either all of them apply or none.
 *
 * Counterpart: `applyJSONPatch` of pkg/util/overridemanager/overridemanager.go.
 *
 * Example: `{ path: '/spec/replicas', operator: 'replace', value: 3 }`.
 */
import type { PlaintextOverrider } from '@flotilla/api';
import type { JsonRecord } from './json.ts';
import { applyJsonPatch } from './json-patch.ts';
import { exactOperations } from './rounded.ts';

/** The object with the patch applied. */
export function overridePlaintext(object: JsonRecord, overriders: readonly PlaintextOverrider[]): unknown {
  return overriders.length === 0 ? object : applyJsonPatch(object, exactOperations(overriders));
}
