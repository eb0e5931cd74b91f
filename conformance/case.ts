/**
 * One recorded case: what was put in, and what Karmada made of it.
 *
 * Two layouts exist. `scheduling` and `scheduler-loop` spell the input out beside `expected` and name a fleet;
 * `policy` and `loops` have it under `input`. A case keeps its line as it was read; each set knows its own fields.
 */
import type { Json, JsonObject } from './json.ts';

export interface ConformanceCase {
  readonly id: string;
  readonly tags: readonly string[];
  /** The whole line. */
  readonly line: JsonObject;
  /** The clusters that `line.fleet` names; the same array for all cases of that fleet. Undefined where no fleet is named. */
  readonly fleet: readonly Json[] | undefined;
  /** Undefined in a file that asks only for answers (`--emit`). */
  readonly expected: Json | undefined;
  /** `file:line`, for messages. */
  readonly origin: string;
}

/** A line, or a whole file, that is no case. */
export interface Unusable {
  /** `file:line`, or `file`. */
  readonly origin: string;
  /** Where the line has one. */
  readonly id?: string;
  /** What is wrong, naming the origin. */
  readonly message: string;
}

/** A file of cases, as found. */
export interface CaseFile {
  readonly path: string;
  readonly cases: readonly ConformanceCase[];
  /** What of it could not be used: counted as failed. */
  readonly unusable?: readonly Unusable[];
}
