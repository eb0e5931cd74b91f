/**
 * From values to places along an axis, and where to put its ticks.
 */

export interface Scale {
  /** 0 at the low end of the axis, 1 at its high end. */
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Whole powers of ten around the values. @param values All above 0. */
export function logScale(values: readonly number[]): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(Math.ceil(Math.log10(Math.max(...values)) - 1e-9), low + 1);
  const powers = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  return { place: (value) => (Math.log10(value) - low) / (high - low), ticks: powers.map((power) => 10 ** power) };
}

/** From 0 to a round number that holds the values, in steps of 1, 2 or 5 times a power of ten. */
export function linearScale(values: readonly number[]): Scale {
  const most = Math.max(...values);
  const power = 10 ** Math.floor(Math.log10(most / 4));
  const step = ([1, 2, 5, 10].find((one) => most / (one * power) <= 6) ?? 10) * power;
  const steps = Math.ceil(most / step);
  return { place: (value) => value / (steps * step), ticks: Array.from({ length: steps + 1 }, (_, at) => at * step) };
}
