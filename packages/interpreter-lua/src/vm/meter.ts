/**
 * The budget of one call: steps, time and memory. Whatever a script does passes here before it is done.
 *
 * - A step is one node of the script's syntax that is evaluated, one call, one byte that a library function looks at,
 *   one attempt of a pattern to match. 100 million steps (the default) are about as much as Karmada's deadline of one
 *   second lets gopher-lua do.
 * - Time is looked at every few thousand steps, on a clock that the caller hands in; without one, steps alone count.
 * - Memory is what the script ever took, in bytes, garbage included: it can only be more than what is in use. The
 *   objects that it is given are not counted.
 *
 * What runs out is an error of its own, `BudgetError`, which no `pcall` catches.
 *
 * Counterpart: the context with a deadline that Karmada gives each call; it limits neither steps nor memory.
 */

export interface Budget {
  /** Steps that one call may take; default 100,000,000. */
  readonly steps?: number;
  /** Bytes that one call may take for strings, tables and functions, garbage included; default 67,108,864. */
  readonly memory?: number;
  /** Milliseconds that one call may take; default 1000, as in Karmada. Counts only with a clock. */
  readonly milliseconds?: number;
}

export const defaultBudget: Required<Budget> = { steps: 100_000_000, memory: 67_108_864, milliseconds: 1000 };

/** Steps between two looks at the clock. */
const sliceSize = 8192;

/** A script used up what it was given. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
  readonly exhausted: 'steps' | 'time' | 'memory' | 'stack';

  constructor(exhausted: BudgetError['exhausted'], message: string) {
    super(message);
    this.exhausted = exhausted;
  }
}

export class Meter {
  /** Steps that may be taken before `refill` must be asked; compiled code counts this down itself. */
  slice = 0;
  #steps: number;
  #memory: number;
  readonly #budget: Required<Budget>;
  readonly #now: (() => number) | undefined;
  readonly #start: number;

  constructor(budget: Required<Budget>, now: (() => number) | undefined) {
    this.#budget = budget;
    this.#steps = budget.steps;
    this.#memory = budget.memory;
    this.#now = now;
    this.#start = now?.() ?? 0;
  }

  /** Counts steps. */
  tick(steps: number): void {
    this.slice -= steps;
    if (this.slice < 0) this.refill();
  }

  /** Counts bytes, before they are taken. */
  alloc(bytes: number): void {
    this.#memory -= bytes;
    if (this.#memory < 0)
      throw new BudgetError('memory', `more memory than the ${this.#budget.memory} bytes that a call may take`);
  }

  /** Does something at nobody's expense: what the caller hands to the script is the caller's. */
  free<Result>(work: () => Result): Result {
    const memory = this.#memory;
    this.#memory = Number.POSITIVE_INFINITY;
    const result = work();
    this.#memory = memory;
    return result;
  }

  /** Asked when `slice` is below zero: hands out the next slice. */
  refill(): void {
    this.#steps += this.slice;
    this.slice = 0;
    if (this.#steps < 0)
      throw new BudgetError('steps', `more than the ${this.#budget.steps} steps that a call may take`);
    if (this.#now !== undefined && this.#now() - this.#start > this.#budget.milliseconds)
      throw new BudgetError('time', `more than the ${this.#budget.milliseconds} milliseconds that a call may take`);
    this.slice = Math.min(sliceSize, this.#steps);
    this.#steps -= this.slice;
  }
}
