/**
 * `npm run docs:update`: runs the examples of all pages and writes what they print into the pages.
 *
 * Outputs (`text` blocks and blocks with the attribute `output`) and the texts behind `// =>` are replaced, and the JSON
 * Schemas of the outputs. With names of pages as arguments, only those pages are rewritten.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, examplesOf, titleOf } from './blocks/block.ts';
import { executePage, type Result } from './blocks/execute.ts';
import { outputSchemas } from './blocks/output-schemas.ts';
import { type Page, readPages, repositoryRoot } from './blocks/pages.ts';
import { promisesOf } from './blocks/typescript.ts';

const chosen = process.argv.slice(2);

for (const page of readPages()) {
  if (chosen.length > 0 && !chosen.includes(page.path)) continue;
  const results = await executePage(page);
  for (const { title, error } of results) if (error !== undefined) report(`${title} failed: ${error}`);
  const text = rewritten(page, new Map(results.map((result) => [result.title, result])));
  if (text === page.text) continue;
  writeFileSync(join(repositoryRoot, page.path), text);
  console.log(`updated ${page.path}`);
}

if (chosen.length === 0) {
  for (const { path, text } of outputSchemas()) writeFileSync(join(repositoryRoot, path), text);
}

function report(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

/** The page with the outputs of its examples as they are now. */
function rewritten(page: Page, results: ReadonlyMap<string, Result>): string {
  const lines: (string | readonly string[])[] = page.text.split('\n');
  for (const { block, output } of examplesOf(blocksOf(page.path, page.text))) {
    const result = results.get(titleOf(block));
    if (result === undefined || result.error !== undefined) continue;
    const marked = new Map(result.marked);
    for (const line of block.language === 'ts' ? promisesOf(block).keys() : []) {
      const [statement = ''] = String(lines[line - 1]).split(' // =>');
      lines[line - 1] = `${statement} // => ${marked.get(line) ?? ''}`.trimEnd();
    }
    if (output === undefined) continue;
    const printed = result.output === '' ? [] : result.output.replace(/\n$/, '').split('\n');
    const open = output.line - 1;
    lines[open] = [String(lines[open]), ...printed];
    for (let line = 1; line < output.code.split('\n').length; line += 1) lines[open + line] = [];
  }
  return lines.flat().join('\n');
}
