/**
 * Shows that every pure package runs where there is no Node: bundles it whole for the browser, weighs the bundle
 * against `tools/size-budget.json` (bytes, minified and gzipped), runs it in a bare context (no process, Buffer,
 * require, timers or console, and no code from strings), and calls a real function in it.
 *
 * When a bundle outgrows its budget, find out what came in (`--analyze` lists it), or raise the budget in review.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { analyzeMetafile, build } from 'esbuild';
import { type PackageRule, packageRules } from './packages.ts';
import { probes } from './probes.ts';
import { messageOf, packageFolders, repositoryRoot } from './workspace.ts';

interface Bundle {
  readonly code: string;
  readonly contents: string;
}

const budgets = JSON.parse(readFileSync(join(repositoryRoot, 'tools/size-budget.json'), 'utf8')) as Readonly<
  Record<string, number>
>;
const folders = packageFolders();
for (const rule of packageRules.filter(({ pure, folder }) => pure && folders.includes(folder)).toReversed()) {
  await check(rule);
}

async function check(rule: PackageRule): Promise<void> {
  try {
    const { code, contents } = await bundle(rule);
    const size = gzipSync(code, { level: 9 }).length;
    const budget = budgets[rule.name];
    console.log(`${rule.name}: ${size} bytes of ${budget ?? 'an unknown budget'}, minified and gzipped`);
    if (process.argv.includes('--analyze')) console.log(contents);
    if (budget === undefined) throw new Error(`set a budget for ${rule.name} in tools/size-budget.json`);
    if (size > budget) throw new Error(`${size - budget} bytes over the budget; npm run check:browser -- --analyze`);
    runBare(rule, code);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${rule.name}: ${messageOf(error)}`);
  }
}

async function bundle(rule: PackageRule): Promise<Bundle> {
  const result = await build({
    entryPoints: [join(repositoryRoot, 'packages', rule.folder, 'src/index.ts')],
    bundle: true,
    conditions: ['@flotilla/source'],
    format: 'iife',
    globalName: 'library',
    logLevel: 'error',
    metafile: true,
    minify: true,
    platform: 'browser',
    target: 'es2023',
    write: false,
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error('esbuild wrote nothing');
  return { code: file.text, contents: await analyzeMetafile(result.metafile) };
}

/** The names that a bare context still has are those of the language itself. */
function runBare(rule: PackageRule, code: string): void {
  const probe = probes[rule.name];
  if (probe === undefined) throw new Error(`add a call of ${rule.name} to tools/probes.ts`);
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  runInContext(code, context, { filename: `${rule.name}.js` });
  const answer: unknown = runInContext(`JSON.stringify(${probe.call})`, context, { filename: `${rule.name} probe` });
  if (answer !== JSON.stringify(probe.answer)) {
    throw new Error(`the probe answered ${String(answer)}, not ${JSON.stringify(probe.answer)}`);
  }
  console.log(`${rule.name}: runs in a bare context`);
}
