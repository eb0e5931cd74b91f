/**
 * `npm run conformance` as a function: arguments in, text and exit code out. run.ts prints and exits.
 */
import { type Arguments, parseArguments, usage } from './arguments.ts';
import { emitAnswers } from './emit.ts';
import { BadInput } from './load/bad-input.ts';
import { readCaseFiles } from './load/load.ts';
import { ownCases } from './own-cases.ts';
import { report } from './report.ts';
import { compareAnswers, type Result, runCases } from './results.ts';
import { corruptAndCompare } from './self-test.ts';

export interface CommandResult {
  readonly output: string;
  /** 0 nothing failed, 1 something did, 2 bad input. */
  readonly exitCode: 0 | 1 | 2;
}

/** Runs the program; bad input becomes exit code 2 with its message. */
export function runCommand(args: readonly string[]): CommandResult {
  try {
    const parsed = parseArguments(args);
    return parsed.help ? { output: usage, exitCode: 0 } : run(parsed);
  } catch (error) {
    if (error instanceof BadInput) return { output: `bad input: ${error.message}`, exitCode: 2 };
    throw error;
  }
}

function run({ paths, emit, selfTest, set, id, limit }: Arguments): CommandResult {
  const files = readCaseFiles(paths.length === 0 ? [ownCases] : paths);
  const results = runCases(
    files,
    { set, id, answersOnly: emit !== undefined },
    selfTest ? corruptAndCompare : compareAnswers,
  );
  if (results.length === 0) throw new BadInput(`no case matches${named('--set', set)}${named('--id', id)}`);
  if (emit !== undefined) emitAnswers(emit, results);
  return { output: report(results, limit), exitCode: exitCodeOf(results) };
}

function exitCodeOf(results: readonly Result[]): CommandResult['exitCode'] {
  const failed = results.filter((result) => result.status === 'failed');
  if (failed.some(({ refused }) => refused !== undefined)) return 2;
  return failed.length > 0 ? 1 : 0;
}

function named(option: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${option} ${value}`;
}
