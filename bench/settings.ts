/**
 * The options of the bench programs: one parser, one usage text, one way to end.
 *
 * A program names its options with what they are for; `--help` prints them, and whatever is not among them ends with exit
 * code 2 and the usage. A reader that goes away early (`npm run bench | head -1`) ends a program quietly.
 *
 * @example
 * const { json, runs } = readSettings(import.meta.url, 'what it costs', { json: jsonOption, runs: count(5, 'repeats') });
 */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** An option, and how its text becomes a value; `read` answers with what is wrong by throwing. */
export interface Option<Value> {
  /** Undefined: the option takes no value. */
  readonly placeholder: string | undefined;
  readonly what: string;
  readonly fallback: Value;
  readonly read: (text: string) => Value;
}

export type Options = { readonly [name: string]: Option<unknown> };

export type Settings<Named extends Options> = { readonly [Name in keyof Named]: Named[Name]['fallback'] };

export type Parsed<Named extends Options> =
  | { readonly ok: true; readonly settings: Settings<Named> }
  | { readonly ok: false; readonly problem: string };

export function flag(what: string): Option<boolean> {
  return { placeholder: undefined, what, fallback: false, read: () => true };
}

/** A whole number of at least 1. */
export function count(fallback: number, what: string): Option<number> {
  return { placeholder: 'N', what: `${what} (default ${fallback})`, fallback, read: readCount };
}

export function text(placeholder: string, what: string): Option<string | undefined> {
  return { placeholder, what, fallback: undefined, read: (value) => value };
}

/** A file or folder that must exist. */
export function path(placeholder: string, what: string): Option<string | undefined> {
  return { placeholder, what, fallback: undefined, read: readPath };
}

/** The project's own inputs. */
export const ownCases: string = fileURLToPath(new URL('./cases', import.meta.url));

export const jsonOption: Option<boolean> = flag('one JSON line a result instead of a table');
export const baselineOption: Option<string | undefined> = path('FILE', 'adds the ratio to an earlier --json output');
export const runsOption: Option<number> = count(5, 'interleaved runs; medians and their spread are over these');
export const fromOption: Option<string> = {
  placeholder: 'FOLDER',
  what: "inputs to use instead of the project's own: files of the same names, plain or compressed",
  fallback: ownCases,
  read: readPath,
};

/** Parses the command line of this process; on a mistake prints what is wrong with the usage and ends with exit code 2. */
export function readSettings<Named extends Options>(program: string, about: string, options: Named): Settings<Named> {
  process.stdout.on('error', endQuietly);
  const words = process.argv.slice(2);
  const usage = usageOf(basename(fileURLToPath(program)), about, options);
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(usage);
    process.exit(0);
  }
  const parsed = parseSettings(words, options);
  if (parsed.ok) return parsed.settings;
  process.stderr.write(`${parsed.problem}\n\n${usage}`);
  process.exit(2);
}

/** The pure part of {@link readSettings}. */
export function parseSettings<Named extends Options>(words: readonly string[], options: Named): Parsed<Named> {
  const types = Object.entries(options).map(([name, { placeholder }]) => [
    name,
    { type: placeholder === undefined ? 'boolean' : 'string' } as const,
  ]);
  try {
    const { values } = parseArgs({
      args: [...words],
      options: Object.fromEntries(types) as Record<string, { readonly type: 'boolean' | 'string' }>,
    });
    const settings = Object.entries(options).map(([name, option]) => [name, settingOf(name, option, values[name])]);
    return { ok: true, settings: Object.fromEntries(settings) as Settings<Named> };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

function settingOf(name: string, option: Option<unknown>, given: string | boolean | undefined): unknown {
  if (given === undefined) return option.fallback;
  try {
    return option.read(String(given));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`--${name} ${given}: ${problem}`, { cause: error });
  }
}

function readCount(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error('must be a whole number of at least 1');
  return number;
}

function readPath(value: string): string {
  if (!existsSync(value)) throw new Error('does not exist');
  return value;
}

function usageOf(program: string, about: string, options: Options): string {
  const rows = Object.entries(options).map(([name, { placeholder, what }]) => [
    `--${name}${placeholder === undefined ? '' : ` ${placeholder}`}`,
    what,
  ]);
  const width = Math.max(...rows.map(([left = '']) => left.length));
  const lines = rows.map(([left = '', what = '']) => `  ${left.padEnd(width)}  ${what}`);
  return `bench/${program}: ${about}\n\n${lines.join('\n')}\n`;
}

/** The reader of our output has gone: nothing is left to do. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
