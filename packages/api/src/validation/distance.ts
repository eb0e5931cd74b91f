/**
 * How many slips of the pen lie between two words: a letter too many, too few or another, or two neighbours swapped.
 *
 * The optimal string alignment distance. A swap is one slip, since `tabel` for `table` is the most common of all.
 *
 * Example: `distance('tabel', 'table')` is 1.
 */

/** The distance, or any number of at least `most` where it is not less than that. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let older: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
          swapped ? at(older, column - 2) + 1 : most,
        ),
      );
    }
    if (Math.min(...current) >= most) return most;
    [older, previous] = [previous, current];
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
