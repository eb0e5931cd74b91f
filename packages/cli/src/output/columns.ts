/**
 * Text in columns, as kubectl prints it: three spaces between, nothing after the last. A cell may have several lines.
 *
 * Names of Kubernetes are ASCII, so a character is a column wide. The cost grows with the number of cells only: tables
 * of ten thousand rows are common, and layout libraries that join cells are slow by then.
 *
 * @example
 * alignColumns([['NAME', 'WHERE'], ['web', 'oslo\nbergen']]); // ['NAME   WHERE', 'web    oslo', '       bergen']
 */

/** Colours a text of a cell; padding is not coloured. */
type PaintCell = (text: string, row: number, column: number) => string;

const gap = '   ';

export function alignColumns(
  rows: readonly (readonly string[])[],
  paint: PaintCell = (text) => text,
): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => cell.split('\n')));
  const widths: number[] = [];
  for (const row of cells) {
    for (const [column, lines] of row.entries()) {
      for (const line of lines) widths[column] = Math.max(widths[column] ?? 0, line.length);
    }
  }
  return cells.flatMap((row, index) =>
    Array.from({ length: heightOf(row) }, (_, line) =>
      row
        .map((lines, column) => padded(lines[line] ?? '', widths[column] ?? 0, (text) => paint(text, index, column)))
        .join(gap)
        .trimEnd(),
    ),
  );
}

function heightOf(row: readonly (readonly string[])[]): number {
  return row.reduce((height, lines) => Math.max(height, lines.length), 1);
}

function padded(text: string, width: number, paint: (text: string) => string): string {
  return text === '' ? ' '.repeat(width) : `${paint(text)}${' '.repeat(width - text.length)}`;
}
