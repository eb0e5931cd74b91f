/**
 * "Did you mean": the nearest of some names to one that does not exist.
 *
 * @example
 * didYouMean('frankfrut-1', ['frankfurt-1', 'dublin-1']); // 'did you mean frankfurt-1?'
 * didYouMean('x', ['frankfurt-1', 'dublin-1']);           // 'known: frankfurt-1, dublin-1'
 */

/** A remedy that names the nearest one, or the known ones where none is near; undefined when nothing is known. */
export function didYouMean(name: string, known: readonly string[], shownAtMost = 10): string | undefined {
  const near = nearest(name, known);
  if (near !== undefined) return `did you mean ${near}?`;
  if (known.length === 0) return undefined;
  const more = known.length > shownAtMost ? `, and ${known.length - shownAtMost} more` : '';
  return `known: ${known.slice(0, shownAtMost).join(', ')}${more}`;
}

/** The name with the fewest edits, if they are at most a third of the name. */
function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const edits = distance(name.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** Edits (insert, delete, replace, swap of neighbours) from one word to another. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const choices = [
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      ];
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) choices.push(at(older, column - 2) + 1);
      current.push(Math.min(...choices));
    }
    [older, previous] = [previous, current];
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
