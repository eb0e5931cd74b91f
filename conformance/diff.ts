/**
 * Printing differences so that a person sees at a glance what is wrong: one line for a value, a table for a list.
 *
 * ```
 *   stages.available["member-1"]: expected 4, actual 5
 *   clusters:
 *        expected      actual
 *     1  member-1  3   member-1  2
 *     2  member-2  1   -
 *     and 4 equal rows
 * ```
 */
import type { Difference } from './compare/difference.ts';
import { isArray, isObject, type Json, sameJson } from './json.ts';

/** Rows of a table, and characters of a value, that are printed at most. */
const maxRows = 30;
const maxWidth = 2000;

/** The lines for one difference, without indentation. */
export function printDifference({ path, expected, actual, rule }: Difference): readonly string[] {
  const where = `${path === '' ? '(all)' : path}${rule === undefined ? '' : ` (${rule})`}`;
  if (isList(expected) && isList(actual))
    return [`${where}:`, ...table(expected, actual, rule?.includes('in any order') === true)];
  const [left, right] = [printValue(expected), printValue(actual)];
  if (left.length + right.length < 60) return [`${where}: expected ${left}, actual ${right}`];
  return [`${where}:`, `  expected ${left}`, `  actual   ${right}`];
}

function isList(value: Json | undefined): value is readonly Json[] {
  return isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' || isNamed(item));
}

function isNamed(value: Json): value is { readonly name: string; readonly [key: string]: Json } {
  return isObject(value) && typeof value['name'] === 'string';
}

interface Row {
  readonly label: string;
  readonly expected: Json | undefined;
  readonly actual: Json | undefined;
}

function table(expected: readonly Json[], actual: readonly Json[], anyOrder: boolean): readonly string[] {
  const rows = anyOrder ? rowsByName(expected, actual) : rowsByPlace(expected, actual);
  const different = rows.filter((row) => !sameJson(row.expected, row.actual));
  const shown = different.slice(0, maxRows);
  const cells = shown.map((row) => [row.label, printItem(row.expected), printItem(row.actual)]);
  const lines = columns([['', 'expected', 'actual'], ...cells]).map((line) => `  ${line}`);
  const more = different.length - shown.length;
  const equal = rows.length - different.length;
  return [
    ...lines,
    ...(more > 0 ? [`  and ${more} more ${more === 1 ? 'row' : 'rows'} that differ`] : []),
    ...(equal > 0 ? [`  and ${equal} equal ${equal === 1 ? 'row' : 'rows'}`] : []),
  ];
}

function rowsByPlace(expected: readonly Json[], actual: readonly Json[]): readonly Row[] {
  return Array.from({ length: Math.max(expected.length, actual.length) }, (_, index) => ({
    label: String(index + 1),
    expected: expected[index],
    actual: actual[index],
  }));
}

function rowsByName(expected: readonly Json[], actual: readonly Json[]): readonly Row[] {
  const names = [...new Set([...expected, ...actual].map(nameOf))];
  return names.map((name) => ({
    label: '',
    expected: expected.find((item) => nameOf(item) === name),
    actual: actual.find((item) => nameOf(item) === name),
  }));
}

function nameOf(item: Json): string {
  return isNamed(item) ? item.name : printValue(item);
}

function printItem(item: Json | undefined): string {
  if (item === undefined) return '-';
  if (typeof item === 'string') return item;
  if (!isNamed(item)) return printValue(item);
  const { name, replicas, ...others } = item;
  const rest = Object.keys(others).length === 0 ? '' : ` ${printValue(others)}`;
  return `${name}  ${printValue(replicas)}${rest}`;
}

function printValue(value: Json | undefined): string {
  if (value === undefined) return '(absent)';
  const text = JSON.stringify(value);
  return text.length <= maxWidth ? text : `${text.slice(0, maxWidth)}... (${text.length} characters)`;
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = (rows[0] ?? []).map((_, column) => width(column));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
