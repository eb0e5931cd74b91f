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
 * - The other way round, what is there and is not desired is nobody's difference: a `{}` in the member stays.
 *
 * Example: a template with `nodeSelector: {}` whose Deployment has none is left alone.
 */
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList } from '../override/json.ts';
import type { DiffOptions } from './diff.ts';
import { isNativeVersion } from './merge-table.ts';
import { type Path, placeNames } from './path.ts';
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
 * @param isSettled The same template was written before: what has become of its values is the server's way to store them.
 * @param isOwned Whether we have applied a field.
 */
export function meaningFor(
  { apiVersion }: ResourceTemplate,
  isSettled: boolean,
  isOwned: (path: Path) => boolean,
): NonNullable<DiffOptions['means']> {
  const isNative = isNativeVersion(apiVersion);
  return (path, desired, observed) => {
    if (desired == null) return isNative || observed == null;
    const names = placeNames(path);
    if (observed != null) return sameValue(names, desired, observed, { isNative, lenient: isSettled });
    if (isList(desired) && desired.length === 0) return isNative || isOwned(path);
    if (!isRecord(desired) || Object.keys(desired).length > 0) return false;
    return (isNative && MAPS.has(names.at(-1) ?? '')) || isOwned(path);
  };
}
