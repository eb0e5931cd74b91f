/**
 * The fenced blocks of a Markdown page: what stands in them, where, and which of them is the output of which.
 *
 * The words behind the language are attributes: `ts continued` goes on from the block before it, `yaml file=fleet.yaml` is
 * the content of a file, `yaml invalid` shows a mistake, `json output` is what the block before it prints. A `text` block is
 * always an output.
 */

export interface Block {
  /** Path of the page from the root of the repository. */
  readonly page: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** First word behind the fence; empty when there is none. */
  readonly language: string;
  /** The words behind the language; `file=x` has the value `x`, a bare word the empty string. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The lines between the fences, each ended by a newline. */
  readonly code: string;
}

/** A block with what belongs to it. */
export interface Example {
  readonly block: Block;
  /** What it must print; undefined when the page does not show it. */
  readonly output: Block | undefined;
}

/** `docs/cli.md:12 (sh)`. */
export function titleOf({ page, line, language }: Block): string {
  return `${page}:${line} (${language === '' ? 'no language' : language})`;
}

/** All blocks of a page, in order. Throws on a fence that is never closed. */
export function blocksOf(page: string, text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const open = /^( *)(`{3,}|~{3,})\s*(.*)$/.exec(lines[at] ?? '');
    if (open === null) continue;
    const [, indent = '', fence = '', info = ''] = open;
    const end = lines.findIndex((line, index) => index > at && closes(line, fence));
    if (end === -1) throw new Error(`${page}:${at + 1}: the fence is never closed`);
    const [language = '', ...words] = info.trim().split(/\s+/);
    const code = lines.slice(at + 1, end).map((line) => `${line.slice(indentOf(line, indent.length))}\n`);
    blocks.push({ page, line: at + 1, language, attributes: attributesOf(words), code: code.join('') });
    at = end;
  }
  return blocks;
}

function closes(line: string, fence: string): boolean {
  const text = line.trim();
  return text.startsWith(fence) && text === (fence[0] ?? '').repeat(text.length);
}

function indentOf(line: string, most: number): number {
  return Math.min(most, line.length - line.trimStart().length);
}

function attributesOf(words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    words.map((word) => {
      const equals = word.indexOf('=');
      return equals === -1 ? [word, ''] : [word.slice(0, equals), word.slice(equals + 1)];
    }),
  );
}

function isOutput({ language, attributes }: Block): boolean {
  return language === 'text' || attributes.has('output');
}

/** Blocks with their outputs; throws on an output that follows nothing that could print it. */
export function examplesOf(blocks: readonly Block[]): readonly Example[] {
  const examples: Example[] = [];
  for (const block of blocks) {
    if (!isOutput(block)) {
      examples.push({ block, output: undefined });
      continue;
    }
    const last = examples.pop();
    if (last === undefined || last.output !== undefined || !['sh', 'ts'].includes(last.block.language)) {
      throw new Error(`${titleOf(block)} is an output, but no sh or ts block stands before it`);
    }
    examples.push({ block: last.block, output: block });
  }
  return examples;
}
