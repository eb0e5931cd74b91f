/**
 * Runs every example of the pages, one page after the other, and answers with what each printed.
 *
 * As a program (`node --conditions=@flotilla/source --import tsx docs/blocks/execute.ts`) it prints a {@link Report}
 * as JSON: so the docs test runs the examples in plain Node, and not among jest's globals.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Block, blocksOf, examplesOf, titleOf } from './block.ts';
import { type Page, readPages, repositoryRoot } from './pages.ts';
import { runShell } from './shell.ts';
import { moduleOf, runTypeScript } from './typescript.ts';

/** What came of one example. Plain data. */
export interface Result {
  /** See {@link titleOf}. */
  readonly title: string;
  readonly output: string;
  /** By line of the page, what the `// =>` lines printed. */
  readonly marked: readonly (readonly [number, string])[];
  /** Commands that were passed over. */
  readonly skipped: readonly string[];
  /** Commands that refused their input. */
  readonly refused: readonly string[];
  /** It did not run to its end. */
  readonly error?: string;
}

/** The examples of one page, in order; those that are not run have an empty result. */
export async function executePage(page: Page): Promise<readonly Result[]> {
  const examples = examplesOf(blocksOf(page.path, page.text)).map(({ block }) => block);
  const folder = mkdtempSync(join(tmpdir(), 'flotilla-docs-'));
  try {
    for (const name of ['examples', 'examples-live']) symlinkSync(join(repositoryRoot, name), join(folder, name));
    const results: Result[] = [];
    for (const [index, block] of examples.entries())
      results.push(await runExample(block, examples.slice(0, index), folder));
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runExample(block: Block, before: readonly Block[], folder: string): Promise<Result> {
  const nothing: Result = { title: titleOf(block), output: '', marked: [], skipped: [], refused: [] };
  try {
    const file = block.attributes.get('file');
    if (file !== undefined) writeInto(folder, file, block.code);
    if (block.language === 'ts') {
      const { output, marked } = await runTypeScript(moduleOf(block, before));
      return { ...nothing, output, marked: [...marked] };
    }
    if (block.language === 'sh' || block.language === '')
      return { ...nothing, ...(await runShell(block.code, folder)) };
    return nothing;
  } catch (error) {
    return { ...nothing, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function writeInto(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What the program prints. */
export interface Report {
  readonly results: readonly Result[];
  /** Committed schemas of outputs that are not what the interfaces imply. */
  readonly staleSchemas: readonly string[];
}

async function executeAll(): Promise<Report> {
  const results: Result[] = [];
  for (const page of readPages()) results.push(...(await executePage(page)));
  const { outputSchemas } = await import('./output-schemas.ts');
  const stale = outputSchemas().filter(({ path, text }) => committed(path) !== text);
  return { results, staleSchemas: stale.map(({ path }) => path) };
}

function committed(path: string): string | undefined {
  const file = join(repositoryRoot, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(JSON.stringify(await executeAll()));
}
