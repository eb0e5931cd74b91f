/**
 * Runs the commands of an `sh` block: `flotilla`, by the program's own `main`, in a folder that holds `examples`, `examples-live` and
 * the files of the page's `file=` blocks.
 *
 * Of the shell there is what pages need: comments, lines continued by a backslash, quotes, `;`, `cat x |`, `2>/dev/null`,
 * and `echo` with `$?`. Everything else is refused, unless `not-run.ts` lists it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { exitCodes, type Io, main, type Output } from '@flotilla/cli';
import { notRun } from './not-run.ts';
import { repositoryRoot } from './pages.ts';

/** What the commands printed: standard output and standard error in one. */
export interface ShellRun {
  readonly output: string;
  /** Commands that `not-run.ts` lists. */
  readonly skipped: readonly string[];
  /** Commands that refused their input: exit code 2. */
  readonly refused: readonly string[];
}

/** The commands of a block, one a line. */
function commandsOf(code: string): readonly string[] {
  return code
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}

export async function runShell(code: string, cwd: string): Promise<ShellRun> {
  const skipped: string[] = [];
  const refused: string[] = [];
  let output = '';
  const print = (text: string): void => {
    output += text;
  };
  for (const command of commandsOf(code)) {
    if (notRun.some((entry) => entry.command === command)) skipped.push(command);
    else if ((await runCommand(command, cwd, print)) === exitCodes.badInput) refused.push(command);
  }
  return { output, skipped, refused };
}

type Print = (text: string) => void;

const silenced = / 2>\/dev\/null$/;

/** Answers with the last exit code. */
async function runCommand(command: string, cwd: string, print: Print): Promise<number> {
  let exitCode = 0;
  for (const statement of split(command, ';')) {
    const [first = '', second] = split(statement, '|');
    const [program, ...words] = wordsOf(first);
    if (program === 'echo' && second === undefined) print(`${words.join(' ').replaceAll('$?', String(exitCode))}\n`);
    else if (program === 'cat' && second !== undefined)
      exitCode = await flotilla(second, cwd, print, contents(words, cwd));
    else if (second === undefined) exitCode = await flotilla(first, cwd, print, '');
    else throw refusal(command);
  }
  return exitCode;
}

function contents(files: readonly string[], cwd: string): string {
  return files.map((file) => readFileSync(join(cwd, file), 'utf8')).join('');
}

async function flotilla(command: string, cwd: string, print: Print, input: string): Promise<number> {
  const words = wordsOf(command.replace(silenced, ''));
  const errors: Print = silenced.test(command) ? () => undefined : print;
  const called = [['npx', 'flotilla'], ['kubectl', 'flotilla'], ['flotilla']].find((names) =>
    names.every((name, index) => words[index] === name),
  );
  if (called === undefined) throw refusal(command);
  const name = called[0] === 'kubectl' ? 'kubectl flotilla' : 'flotilla';
  return await main(words.slice(called.length), ioFor(cwd, { print, errors }, input), {
    name,
    version: versionOfProgram(),
  });
}

/** As into a file: no colours, and a workload is one line. */
function ioFor(cwd: string, { print, errors }: { readonly print: Print; readonly errors: Print }, input: string): Io {
  const plain = { isTerminal: false, columns: undefined };
  const [stdout, stderr]: readonly [Output, Output] = [
    { ...plain, write: print },
    { ...plain, write: errors },
  ];
  return { cwd, env: {}, stdin: Readable.from([input]), stdout, stderr };
}

function versionOfProgram(): string {
  const text = readFileSync(join(repositoryRoot, 'packages/flotilla/package.json'), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

function refusal(command: string): Error {
  return new Error(
    `cannot run ${JSON.stringify(command)}: make it a flotilla command, or list it in docs/blocks/not-run.ts`,
  );
}

/** At the separator, outside of quotes. */
function split(text: string, separator: string): readonly string[] {
  const parts = [''];
  let quote = '';
  for (const char of text) {
    if (quote === '' && char === separator) {
      parts.push('');
      continue;
    }
    if (quote === '' && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = '';
    parts.push(`${parts.pop() ?? ''}${char}`);
  }
  return parts.map((part) => part.trim());
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g) ?? []).map((word) => word.replaceAll(/["']/g, ''));
}
