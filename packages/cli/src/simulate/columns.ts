/** Text in columns, of cells that may hold anything. */
import { alignColumns } from '../output/columns.ts';
import { printable } from '../output/text.ts';

export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  return alignColumns(rows.map((row) => row.map(printable)));
}
