/**
 * Many measured times as a few numbers.
 */

/** The smallest value that at least this fraction of the values does not exceed. @param sorted Ascending. */
export function quantile(sorted: ArrayLike<number>, fraction: number): number {
  const rank = Math.ceil(sorted.length * fraction) - 1;
  return sorted[Math.min(Math.max(rank, 0), sorted.length - 1)] ?? Number.NaN;
}

export function median(values: Iterable<number>): number {
  return quantile(Float64Array.from(values).sort(), 0.5);
}

/** What a measurement amounts to, in nanoseconds. */
export interface Times {
  /** Median over all values. */
  readonly nsPerOp: number;
  /** Medians of the runs: the least and the greatest. */
  readonly spread: readonly [number, number];
}

/** @param runs The times of each run, in nanoseconds, in any order; a run may have a single one. */
export function timesOf(runs: readonly ArrayLike<number>[]): Times {
  const medians = runs.map((run) => median(Array.from(run)));
  return {
    nsPerOp: median(runs.flatMap((run) => Array.from(run))),
    spread: [Math.min(...medians), Math.max(...medians)],
  };
}

/** How long it takes, in nanoseconds. */
export function nanoseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return nanosecondsSince(start);
}

/** @param start From `performance.now()`. */
export function nanosecondsSince(start: number): number {
  return Math.round((performance.now() - start) * 1e6);
}

/**
 * Times several things against each other: each once a run, in turn, so that whatever else the machine does meets all alike.
 * What a run prepares is not timed.
 */
export function interleave<Name extends string>(
  runs: number,
  things: { readonly [name in Name]: () => () => unknown },
): { readonly [name in Name]: Times } {
  const names = Object.keys(things) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let run = 0; run <= runs; run += 1) {
    for (const name of names) {
      const taken = nanoseconds(things[name]());
      // The first run warms up.
      if (run > 0) times.get(name)?.push(taken);
    }
  }
  const results = names.map((name) => [name, timesOf((times.get(name) ?? []).map((taken) => [taken]))]);
  return Object.fromEntries(results) as { readonly [name in Name]: Times };
}
