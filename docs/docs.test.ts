import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Io, main } from '@flotilla/cli';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { blocksOf, type Example, examplesOf, titleOf } from './blocks/block.ts';
import { problemsOf } from './blocks/check.ts';
import type { Report, Result } from './blocks/execute.ts';
import { notRun } from './blocks/not-run.ts';
import { type Page, readPages, repositoryRoot } from './blocks/pages.ts';
import { moduleFolder, moduleName, moduleOf } from './blocks/typescript.ts';

const pages = readPages();
const examples = pages.flatMap(({ path, text }) => examplesOf(blocksOf(path, text)));
const titled = examples.map((example): readonly [string, Example] => [titleOf(example.block), example]);
const minutes = 60_000;

describe('every block of the docs', () => {
  let results: ReadonlyMap<string, Result>;
  let staleSchemas: readonly string[];

  beforeAll(() => {
    const program = ['--conditions=@flotilla/source', '--import', 'tsx', 'docs/blocks/execute.ts'];
    const run = spawnSync(process.execPath, program, { cwd: repositoryRoot, encoding: 'utf8', maxBuffer: 1e8 });
    if (run.status !== 0) throw new Error(`the examples could not be run: ${run.stderr}`);
    const report = JSON.parse(run.stdout) as Report;
    results = new Map(report.results.map((result) => [result.title, result]));
    staleSchemas = report.staleSchemas;
  }, 3 * minutes);

  test.each(titled)('%s is right', (title, example) => {
    expect(problemsOf(example, results.get(title))).toEqual([]);
  });

  test('no entry of not-run.ts is left over', () => {
    const skipped = new Set([...results.values()].flatMap((result) => result.skipped));
    expect(notRun.map(({ command }) => command).filter((command) => !skipped.has(command))).toEqual([]);
  });

  test('the schemas of the outputs are those of the interfaces (npm run docs:update)', () => {
    expect(staleSchemas).toEqual([]);
  });

  test(
    'the ts blocks have the types that they claim',
    () => {
      expect(typeErrors(examples)).toBe('');
    },
    3 * minutes,
  );
});

/** What the compiler says about all ts blocks, each a module of its own, under the workspace's strict options. */
function typeErrors(all: readonly Example[]): string {
  const folder = join(moduleFolder, 'types');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, { block }] of all.entries()) {
    if (block.language !== 'ts') continue;
    const before = all.slice(0, index).filter((one) => one.block.page === block.page);
    const parts = moduleOf(
      block,
      before.map((one) => one.block),
    );
    writeFileSync(join(folder, `${moduleName(block)}.ts`), `${parts.map(({ code }) => code).join('\n')}\nexport {};\n`);
  }
  const options = {
    extends: join(repositoryRoot, 'tsconfig.base.json'),
    compilerOptions: {
      composite: false,
      tsBuildInfoFile: null,
      declaration: false,
      declarationMap: false,
      noEmit: true,
      isolatedDeclarations: false,
      rewriteRelativeImportExtensions: false,
      allowImportingTsExtensions: true,
      noUnusedLocals: false,
      types: ['node'],
    },
    include: ['*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
  const compiler = join(repositoryRoot, 'node_modules/.bin/tsc');
  const { status, stdout, stderr } = spawnSync(compiler, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  return status === 0 ? '' : `${stdout}${stderr}` || `the compiler ended with ${status}`;
}

describe('what -o json prints for the examples', () => {
  test.each([
    ['schedule-report', ['schedule']],
    ['explanation', ['explain', 'deployment/web']],
    ['explanation', ['explain', 'deployment/trainer', '--cluster', 'virginia-gpu']],
    ['explanation', ['explain', 'job/nightly-report']],
    ['render-report', ['render', '--explain']],
    ['render-report', ['render', 'deployment/web', '--works']],
    ['diff-report', ['diff', '--live', 'examples-live']],
    ['diff-report', ['diff', '--live', 'examples-live', '--mode', 'karmada']],
  ])('follows docs/schemas/%s.json: %j', async (schema, words) => {
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
      readJson(`docs/schemas/${schema}.json`) as object,
    );
    validate(JSON.parse(await printed([...words, '-f', 'examples', '-o', 'json'])));
    expect(validate.errors ?? []).toEqual([]);
  });
});

async function printed(words: readonly string[]): Promise<string> {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  const stdout = { write, isTerminal: false, columns: undefined };
  const stderr = { ...stdout, write: () => undefined };
  const io: Io = { cwd: repositoryRoot, env: {}, stdin: process.stdin, stdout, stderr };
  await main(words, io, { name: 'flotilla', version: '0' });
  return text;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(repositoryRoot, path), 'utf8'));
}

describe('the pages', () => {
  test.each(pages)('$path names only scripts that exist', ({ text }) => {
    const { scripts } = readJson('package.json') as { readonly scripts: Readonly<Record<string, string>> };
    const named = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(pages)('$path links only to what exists', (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  test('README.md gives the numbers of recorded cases of conformance/README.md', () => {
    const textOf = (path: string): string => pages.find((page) => page.path === path)?.text ?? '';
    const rows = [...textOf('conformance/README.md').matchAll(/^\| `([^`]+)` \| ([\d,]+) \|/gm)];
    const counts = new Map(rows.map(([, set = '', count = '']) => [set, Number(count.replaceAll(',', ''))]));
    const sum = [...counts.values()].reduce((total, count) => total + count, 0);
    expect(counts.size).toBeGreaterThan(0);
    expect(textOf('README.md')).toContain(`${sum.toLocaleString('en')} recorded answers`);
    expect(textOf('README.md')).toContain(`${counts.get('scheduling')?.toLocaleString('en')} are scheduling decisions`);
  });

  test('every page of docs/ is reached from docs/README.md', () => {
    const index = pages.find(({ path }) => path === 'docs/README.md')?.text ?? '';
    const names = pages.filter(({ path }) => path.startsWith('docs/')).map(({ path }) => path.slice('docs/'.length));
    expect(names.filter((name) => name !== 'README.md' && !index.includes(`(${name})`))).toEqual([]);
  });
});

/** Links into the repository whose file, or whose heading, is not there. */
function brokenLinks({ path, text }: Page): readonly string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [file = '', heading] = target.split('#');
    const full = file === '' ? join(repositoryRoot, path) : join(repositoryRoot, dirname(path), file);
    if (!existsSync(full)) return true;
    return heading !== undefined && !headingsOf(readFileSync(full, 'utf8')).has(heading);
  });
}

/** Anchors as GitHub makes them. */
function headingsOf(text: string): ReadonlySet<string> {
  const headings = text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.*)$/gm);
  return new Set(
    [...headings].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
