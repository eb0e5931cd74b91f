/**
 * A problem with the input: where it is, what is wrong, what to do. Errors stop the command, warnings do not.
 *
 * Problems are collected, not thrown, so that one run shows all of them.
 *
 * @example
 * // error: policies.yaml:12:17: PropagationPolicy shop/web: spec.placement.spreadConstraints[0].minGroups: must be >= 0
 * //   fix: write 0 or a greater number
 */
import { compareStrings } from '@flotilla/api';
import { printable } from '../output/text.ts';
import type { Position } from './position.ts';

export interface Problem {
  readonly severity: 'error' | 'warning';
  /** File as the user named it, `<stdin>`, or undefined when it is about the command line. */
  readonly file?: string;
  /** Where in the file; worked out only for problems that are shown. */
  readonly place?: () => Position;
  /** Such as `PropagationPolicy shop/web`. */
  readonly object?: string;
  /** Field path, such as `spec.placement.spreadConstraints[0].minGroups`. */
  readonly path?: string;
  readonly message: string;
  readonly remedy?: string;
}

/** A way to stop a command with its problems from any depth; caught in `main`. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.problems = problems;
  }
}

/** Stops with a single error. */
export function refuse(message: string, remedy?: string): never {
  throw new InputError([{ severity: 'error', message, ...(remedy === undefined ? {} : { remedy }) }]);
}

/** What standard input is called. */
export const stdinName = '<stdin>';

/** More than this many problems are counted, not shown: the first ones are the ones to fix. */
const shownAtMost = 100;

/** All problems as text: in the order of files and lines, errors after warnings so that they end up next to the prompt. */
export function formatProblems(problems: readonly Problem[], fileOrder: readonly string[]): string {
  const rank = new Map(fileOrder.map((file, index) => [file, index]));
  const rankOf = ({ file }: Problem): number => (file === undefined ? -1 : (rank.get(file) ?? rank.size));
  const byFile = [...problems].sort((a, b) => rankOf(a) - rankOf(b) || compareStrings(a.file ?? '', b.file ?? ''));
  const lines = (['warning', 'error'] as const).flatMap((severity) => {
    const all = byFile.filter((problem) => problem.severity === severity);
    const shown = all.slice(0, shownAtMost).map(place).sort(byPlace);
    const rest = all.length - shown.length;
    return [...shown.map(formatProblem), ...(rest > 0 ? [`${severity}: and ${rest} more`] : [])];
  });
  return lines.map((line) => `${line}\n`).join('');
}

interface PlacedProblem extends Problem {
  readonly position: Position | undefined;
}

function place(problem: Problem): PlacedProblem {
  return { ...problem, position: problem.place?.() };
}

/** Within a file by line and column; files stay in their order. */
function byPlace(a: PlacedProblem, b: PlacedProblem): number {
  if (a.file !== b.file || a.position === undefined || b.position === undefined) return 0;
  return a.position.line - b.position.line || a.position.column - b.position.column;
}

function formatProblem(problem: PlacedProblem): string {
  const { file, position } = problem;
  const where = position === undefined ? file : `${file ?? ''}:${position.line}:${position.column}`;
  const parts = [problem.severity, where, problem.object, problem.path, problem.message];
  const text = parts.filter((part) => part !== undefined && part !== '').join(': ');
  return [text, ...(problem.remedy === undefined ? [] : [`  fix: ${problem.remedy}`])].map(printable).join('\n');
}
