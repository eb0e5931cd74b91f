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
import type { Position } from './position.ts';

export interface Problem {
  readonly severity: 'error' | 'warning';
  /** File as the user named it, `<stdin>`, or undefined when it is about the command line. */
  readonly file?: string;
  readonly position?: Position;
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

/** More than this many problems are counted, not shown: the first ones are the ones to fix. */
const shownAtMost = 100;

/** All problems as text: in the order of files and lines, errors after warnings so that they end up next to the prompt. */
export function formatProblems(problems: readonly Problem[], fileOrder: readonly string[]): string {
  const rank = new Map(fileOrder.map((file, index) => [file, index]));
  const sorted = [...problems].sort((a, b) => compareProblems(a, b, rank));
  const warnings = sorted.filter((problem) => problem.severity === 'warning');
  const errors = sorted.filter((problem) => problem.severity === 'error');
  return [...shown(warnings, 'warning'), ...shown(errors, 'error')].map((line) => `${line}\n`).join('');
}

function shown(problems: readonly Problem[], word: string): readonly string[] {
  const lines = problems.slice(0, shownAtMost).map(formatProblem);
  const rest = problems.length - shownAtMost;
  return rest > 0 ? [...lines, `${word}: and ${rest} more`] : lines;
}

function formatProblem(problem: Problem): string {
  const { file, position } = problem;
  const place =
    file === undefined ? [] : [position === undefined ? file : `${file}:${position.line}:${position.column}`];
  const parts = [problem.severity, ...place, problem.object, problem.path, problem.message];
  const text = parts.filter((part) => part !== undefined && part !== '').join(': ');
  return problem.remedy === undefined ? text : `${text}\n  fix: ${problem.remedy}`;
}

function compareProblems(a: Problem, b: Problem, rank: ReadonlyMap<string, number>): number {
  const files = rankOf(a, rank) - rankOf(b, rank) || compareStrings(a.file ?? '', b.file ?? '');
  if (files !== 0) return files;
  const lines = (a.position?.line ?? 0) - (b.position?.line ?? 0);
  return lines === 0 ? (a.position?.column ?? 0) - (b.position?.column ?? 0) : lines;
}

function rankOf(problem: Problem, rank: ReadonlyMap<string, number>): number {
  return problem.file === undefined ? -1 : (rank.get(problem.file) ?? rank.size);
}
