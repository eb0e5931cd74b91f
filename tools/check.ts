/**
 * What `npm test` runs: every check of this repository, one after the other, even when an earlier one failed.
 *
 * Each step is a script of package.json, so that it can also be run alone. `npm test -- lint:types tests` runs only
 * the steps named. The last line printed is `N passed, N failed, N skipped`; the exit code is 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Counts,
  formatCounts,
  formatSummary,
  type JestReport,
  jestCounts,
  type StepResult,
  total,
} from './tally.ts';
import { repositoryRoot } from './workspace.ts';

interface Step {
  readonly script: string;
  readonly what: string;
}

const steps: readonly Step[] = [
  { script: 'typecheck', what: 'types of packages, tests, tools, docs' },
  { script: 'lint:style', what: 'Biome: format and lint' },
  { script: 'lint:types', what: 'oxlint: rules that need types' },
  { script: 'check:boundaries', what: 'arrows between packages only point down' },
  { script: 'check:browser', what: 'pure packages bundle for the browser, stay small, run without Node' },
  { script: 'check:dead-code', what: 'knip: nothing unused' },
  { script: 'check:api', what: 'public declarations are as committed' },
  { script: 'check:publish', what: 'publint and attw on the packed tarballs' },
  { script: 'check:install', what: 'tarballs installed elsewhere: import, require, TypeScript, npx' },
  { script: 'test:jest', what: 'unit, property, conformance and docs tests' },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some(({ script }) => script === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${steps.map(({ script }) => script).join(', ')}`);
  process.exit(2);
}

const results = steps.filter(({ script }) => chosen.length === 0 || chosen.includes(script)).map(runStep);
console.log(`\n${formatSummary(results)}\n`);
const counts = total(results);
console.log(formatCounts(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;

function runStep({ script, what }: Step): StepResult {
  console.log(`\n== ${script}: ${what}`);
  const start = performance.now();
  const { ok, tests } = script === 'test:jest' ? runJest(script) : { ok: run(script, []), tests: undefined };
  return { name: script, ok, seconds: (performance.now() - start) / 1000, tests };
}

function runJest(script: string): { readonly ok: boolean; readonly tests: Counts | undefined } {
  const folder = mkdtempSync(join(tmpdir(), 'flotilla-jest-'));
  const file = join(folder, 'report.json');
  try {
    const ok = run(script, ['--json', `--outputFile=${file}`]);
    if (!existsSync(file)) return { ok: false, tests: undefined };
    return { ok, tests: jestCounts(JSON.parse(readFileSync(file, 'utf8')) as JestReport) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(script: string, args: readonly string[]): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: repositoryRoot,
    stdio: 'inherit',
  });
  return status === 0;
}
