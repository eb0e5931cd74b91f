/**
 * The tables of docs/performance.md, from recorded measurements: each stands between two comments that name it.
 *
 * @example `<!-- bench: decision -->` ... `<!-- end -->`
 */
import { duration, grouped, type Recorded, range } from '../report.ts';

/** @throws When the page asks for a table that nobody makes. */
export function withTables(page: string, recorded: readonly Recorded[]): string {
  return page.replaceAll(
    /(<!-- bench: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, end: string) => {
      const make = tables[name];
      if (make === undefined) throw new Error(`no table is called ${name}`);
      return `${open}${make(recorded.filter(({ bench }) => bench === name))}\n${end}`;
    },
  );
}

type Cells = readonly (string | number)[];

const tables: { readonly [name: string]: (lines: readonly Recorded[]) => string } = {
  decision: (lines) =>
    markdown(
      ['scenario', 'clusters', 'a decision', 'medians of the runs', '99th percentile', 'times Karmada'],
      lines.map((line) => [
        line.name,
        grouped(line.size),
        duration(line.nsPerOp),
        range(line.spread),
        duration(number(line, 'p99Ns')),
        grouped(number(line, 'xKarmada')),
      ]),
    ),
  all: (lines) =>
    markdown(
      ['bindings', 'clusters', 'together', 'a binding', 'one by one', 'times Karmada'],
      lines.map((line) => [
        grouped(number(line, 'bindings')),
        grouped(line.size),
        duration(number(line, 'totalNs')),
        `${duration(line.nsPerOp)} (${range(line.spread)})`,
        duration(number(line, 'oneByOneNs')),
        grouped(number(line, 'xKarmada')),
      ]),
    ),
  regions: (lines) =>
    markdown(
      ['regions', 'a decision', 'medians of the runs', 'compared with the exhaustive search'],
      lines.map((line) => [
        line.at ?? '',
        duration(line.nsPerOp),
        range(line.spread),
        comparedText(number(line, 'compared')),
      ]),
    ),
  index: (lines) =>
    markdown(
      ['what', 'clusters', 'takes', 'as long as so many decisions'],
      lines.map((line) => [
        line.name,
        grouped(line.size),
        duration(line.nsPerOp),
        number(line, 'decisions').toPrecision(2),
      ]),
    ),
  memory: (lines) =>
    markdown(
      ['what', 'MiB', ''],
      lines.map((line) => [line.name, (number(line, 'bytes') / 2 ** 20).toFixed(1), words(line, 'detail')]),
    ),
  slower: (lines) =>
    markdown(
      ['deciding', 'a decision', 'otherwise', 'times as long'],
      lines.map((line) => [
        line.name,
        duration(line.nsPerOp),
        duration(number(line, 'plainNs')),
        number(line, 'factor').toFixed(1),
      ]),
    ),
  affected: (lines) =>
    markdown(
      ['change', 'affected', 'updateFleet', 'affectedBy', 'deciding those', 'together', 'everything again', 'gain'],
      lines.map((line) => [
        line.name,
        `${grouped(number(line, 'affected'))} of ${grouped(line.at ?? 0)}`,
        duration(number(line, 'updateFleetNs')),
        duration(number(line, 'affectedByNs')),
        duration(number(line, 'redecideNs')),
        duration(line.nsPerOp),
        duration(number(line, 'everythingNs')),
        `${(number(line, 'everythingNs') / line.nsPerOp).toFixed(1)}x`,
      ]),
    ),
  claims: (lines) =>
    markdown(
      ['what', 'how many', 'each', 'medians of the runs', 'governed', 'heap'],
      lines.map((line) => [
        line.name,
        `${grouped(line.at ?? 0)} ${line.axis}`,
        duration(line.nsPerOp),
        range(line.spread),
        line.axis === 'policies' ? '' : grouped(number(line, 'governed')),
        words(line, 'heap'),
      ]),
    ),
  render: (lines) =>
    markdown(
      [
        'way',
        'manifests',
        'a manifest',
        'medians of the runs',
        'distinct specs a template',
        'heap a manifest',
        'heap growth',
      ],
      lines.map((line) => [
        line.name,
        grouped(number(line, 'manifests')),
        duration(line.nsPerOp),
        range(line.spread),
        number(line, 'distinctSpecs'),
        `${grouped(number(line, 'heapBytesPerManifest'))} bytes`,
        number(line, 'heapGrowth').toFixed(2),
      ]),
    ),
};

function comparedText(compared: number): string {
  return compared === 0 ? 'too many sets to walk' : `${compared} choices, all equal`;
}

function words(line: Recorded, field: string): string {
  const value = line[field];
  return typeof value === 'string' ? value : '';
}

function number(line: Recorded, field: string): number {
  const value = line[field];
  return typeof value === 'number' ? value : Number.NaN;
}

function markdown(head: readonly string[], rows: readonly Cells[]): string {
  const line = (cells: Cells): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
