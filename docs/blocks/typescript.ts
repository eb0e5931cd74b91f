/**
 * Runs a `ts` block as a module of its own, with the packages resolved to their sources, and takes down what it prints.
 *
 * A line `console.log(x); // => text` must print that text, written on one line. A block with the attribute `continued` runs with the blocks
 * before it, up to the last one without.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, formatWithOptions } from 'node:util';
import { transform } from 'esbuild';
import type { Block } from './block.ts';
import { repositoryRoot } from './pages.ts';

/** Modules written here find the packages of the workspace. */
export const moduleFolder: string = join(repositoryRoot, 'node_modules/.cache/flotilla-docs');

/** What a block printed. */
export interface Printed {
  /** Without what the `// =>` lines printed. */
  readonly output: string;
  /** By line of the page: what the `// =>` lines printed. */
  readonly marked: ReadonlyMap<number, string>;
}

/** `console.log(...); // => text`. */
const markedLine = /^(\s*(?:if \(.*\) )?)console\.log\((.*)\); \/\/ =>(?: (.*))?$/;

/** What the `// =>` lines of a block promise, by line of the page. */
export function promisesOf({ code, line }: Block): ReadonlyMap<number, string> {
  const promises = new Map<number, string>();
  for (const [index, text] of code.split('\n').entries()) {
    const match = markedLine.exec(text);
    if (match !== null) promises.set(line + 1 + index, match[3] ?? '');
    else if (text.includes('// =>')) throw new Error(`line ${line + 1 + index}: "// =>" follows no console.log(...);`);
  }
  return promises;
}

/** The module that a block stands for: with the blocks that it continues before it. */
export function moduleOf(block: Block, before: readonly Block[]): readonly Block[] {
  if (!block.attributes.has('continued')) return [block];
  const start = before.findLastIndex((one) => one.language === 'ts' && !one.attributes.has('continued'));
  if (start === -1) throw new Error('is marked "continued", but there is no ts block before it');
  return [...before.slice(start).filter(({ language }) => language === 'ts'), block];
}

/** A file name for the block: `docs-cli-12`. */
export function moduleName({ page, line }: Block): string {
  return `${page.replace(/\.md$/, '').replaceAll(/[^a-zA-Z]+/g, '-')}-${line}`;
}

/** Runs the module; only what its last block prints counts. Throws what the module throws. */
export async function runTypeScript(parts: readonly Block[]): Promise<Printed> {
  const last = parts.at(-1);
  if (last === undefined) throw new Error('nothing to run');
  const source = parts.map((part) => `__docs.begin();\n${withMarks(part)}`).join('\n');
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'node20' });
  mkdirSync(moduleFolder, { recursive: true });
  const file = join(moduleFolder, `${moduleName(last)}.mjs`);
  writeFileSync(file, code);
  return await recording(() => import(`${pathToFileURL(file).href}?${performance.now()}`));
}

function withMarks({ code, line }: Block): string {
  const lines = code.split('\n').map((text, index) => {
    const match = markedLine.exec(text);
    return match === null ? text : `${match[1] ?? ''}__docs.log(${line + 1 + index}, ${match[2] ?? ''});`;
  });
  return lines.join('\n');
}

async function recording(run: () => Promise<unknown>): Promise<Printed> {
  let output = '';
  const marked = new Map<number, string>();
  const print = (...values: readonly unknown[]): void => {
    output += `${format(...values)}\n`;
  };
  const log = (line: number, ...values: readonly unknown[]): void => {
    const wide = formatWithOptions({ breakLength: Number.POSITIVE_INFINITY, compact: true }, ...values);
    const text = wide.replaceAll(/\s*\n\s*/g, ' ');
    const earlier = marked.get(line);
    marked.set(line, earlier === undefined ? text : `${earlier} ${text}`);
  };
  const begin = (): void => {
    output = '';
    marked.clear();
  };
  const { log: realLog, error: realError } = console;
  Object.assign(globalThis, { __docs: { log, begin } });
  console.log = print;
  console.error = print;
  try {
    await run();
  } finally {
    console.log = realLog;
    console.error = realError;
  }
  return { output, marked };
}
