/**
 * The command line of `npm run conformance`.
 */
import { parseArgs } from 'node:util';
import { BadInput } from './load/bad-input.ts';

export interface Arguments {
  /** Files and folders of cases; empty for the project's own copy. */
  readonly paths: readonly string[];
  readonly emit: string | undefined;
  readonly selfTest: boolean;
  readonly set: string | undefined;
  readonly id: string | undefined;
  /** Failed cases shown with their differences. */
  readonly limit: number;
  readonly help: boolean;
}

export const usage = `npm run conformance -- [files or folders] [options]

Runs recorded decisions of Karmada against Flotilla. Without files or folders: the project's own copy.

  --emit FILE        also write Flotilla's answers, one line a case: {"id","actual"}
  --self-test        make each expectation wrong in one place; passes when the comparer notices every time
  --set NAME         only this set, for example policy/quantity
  --id ID            only this case
  --limit-diffs N    show the differences of at most N failed cases (default 20)
  --help             this text

Exit code: 0 when nothing failed, 1 when something did, 2 on bad input. A line that is no case counts as failed; the
others are run all the same.`;

/** @throws {BadInput} on an unknown option or a value that makes no sense. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const limit = Number(values['limit-diffs'] ?? '20');
  if (!Number.isInteger(limit) || limit < 0) throw new BadInput('--limit-diffs: expected a whole number, 0 or more');
  return {
    paths: positionals,
    emit: values.emit,
    selfTest: values['self-test'] ?? false,
    set: values.set,
    id: values.id,
    limit,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        emit: { type: 'string' },
        'self-test': { type: 'boolean' },
        set: { type: 'string' },
        id: { type: 'string' },
        'limit-diffs': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
