/**
 * `npm run bench:plot`: draws docs/performance/*.svg and fills the tables of docs/performance.md from `bench/results`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawChart } from './plot/chart.ts';
import { chartsOf } from './plot/charts.ts';
import { withTables } from './plot/tables.ts';
import { readLines } from './report.ts';
import { path, readSettings } from './settings.ts';

const settings = readSettings(import.meta.url, 'draws the charts and fills the tables of docs/performance.md', {
  results: path('FOLDER', "JSON lines of the bench programs, instead of the project's own"),
});

const here = (to: string): string => fileURLToPath(new URL(to, import.meta.url));
const results = settings.results ?? here('./results');
const files = readdirSync(results).filter((name) => name.endsWith('.jsonl'));
const lines = files.flatMap((name) => readLines(join(results, name)));

const folder = here('../docs/performance');
mkdirSync(folder, { recursive: true });
for (const [name, chart] of Object.entries(chartsOf(lines)))
  writeFileSync(join(folder, `${name}.svg`), drawChart(chart));
const page = here('../docs/performance.md');
writeFileSync(page, withTables(readFileSync(page, 'utf8'), lines));
process.stdout.write(`drew ${files.join(', ')}\n`);
