/**
 * "Did you mean": the nearest of some names to one that does not exist.
 *
 * @example
 * didYouMean('frankfrut-1', ['frankfurt-1', 'dublin-1']); // 'did you mean frankfurt-1?'
 * didYouMean('x', ['frankfurt-1', 'dublin-1']);           // 'known: frankfurt-1, dublin-1'
 */
import { nearest } from '@flotilla/api';

/** A remedy that names the nearest one, or the known ones where none is near; undefined when nothing is known. */
export function didYouMean(name: string, known: readonly string[], shownAtMost = 10): string | undefined {
  const near = nearest(name, known);
  if (near !== undefined) return `did you mean ${near}?`;
  if (known.length === 0) return undefined;
  const more = known.length > shownAtMost ? `, and ${known.length - shownAtMost} more` : '';
  return `known: ${known.slice(0, shownAtMost).join(', ')}${more}`;
}
