/**
 * When a field of the manifest is in the member already although it does not look so: writing it would be idle.
 *
 * What is absent there is the delicate part, since in a Pod template it decides about restarts:
 * - `null` is no opinion in Kubernetes' own kinds. In others a field may be nullable: there `null` is like absent, and unlike
 *   any value.
 * - `[]` and empty maps of strings or quantities (`labels: {}`, `nodeSelector: {}`) are not stored by Kubernetes' own
 *   kinds: like absent.
 * - Any other `{}` is a value: `affinity: {}`, `emptyDir: {}`, `selfSigned: {}`. Kubernetes rolls Pods when `affinity: {}`
 *   takes the place of nothing, so a difference here is told and written at once, rather than suppressed until the next
 *   write sends it along. Where we own the field and it is not there, the server does not store it: like absent.
 * - In other kinds nobody can tell an object that is one value from one that was applied empty and is merged. An empty one is
 *   no difference from a filled one as long as it is not known that the template has changed.
 * - The other way round, what is there and is not desired is nobody's difference: a `{}` in the member stays.
 *
 * Example: a template with `nodeSelector: {}` whose Deployment has none is left alone.
 */
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList } from '../override/json.ts';
import type { DiffOptions } from './diff.ts';
import type { FieldSet } from './field-set.ts';
import { isNativeVersion } from './merge-table.ts';
import { fieldName, fieldStep, type Path, placeNames } from './path.ts';
import { sameValue } from './same-value.ts';

/** Maps that Kubernetes' own kinds do not store when they are empty. */
const MAPS: ReadonlySet<string> = new Set([
  'annotations',
  'binaryData',
  'data',
  'hard',
  'labels',
  'limits',
  'matchLabels',
  'nodeSelector',
  'overhead',
  'parameters',
  'requests',
]);

/**
 * @param hash Of the template; where `last` is the same it was written before, and what has become of its values is the server's
 *   way to store them.
 * @param applied What we have applied; undefined when nobody knows.
 */
export function meaningFor(
  { apiVersion }: ResourceTemplate,
  { hash, last }: { readonly hash: string; readonly last: string | undefined },
  applied: FieldSet | undefined,
): NonNullable<DiffOptions['means']> {
  const isNative = isNativeVersion(apiVersion);
  return (path, desired, observed) => {
    if (desired == null) return isNative || observed == null;
    if (observed == null) return isNothing(path, desired);
    const isOpen = last === undefined && !isNative && isRecord(desired) && Object.keys(desired).length === 0;
    return sameValue(placeNames(path), desired, observed, { isNative, lenient: last === hash || isOpen });
  };

  /** Whether a value is stored as nothing. */
  function isNothing(path: Path, desired: unknown): boolean {
    if (desired == null) return isNative;
    if (isList(desired)) return desired.length === 0 && (isNative || applied?.owns(path) === true);
    if (!isRecord(desired)) return false;
    const keys = Object.keys(desired);
    if (keys.length === 0 && isNative && MAPS.has(fieldName(path.at(-1)) ?? '')) return true;
    return applied?.touches(path) === true && keys.every((key) => isNothing([...path, fieldStep(key)], desired[key]));
  }
}
