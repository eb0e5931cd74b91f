/**
 * Matching a pattern, by backtracking over a stack of our own: every attempt takes a step of the budget, so a pattern
 * that would run forever is stopped like a loop.
 *
 * Counterpart: gopher-lua's pm package; not JavaScript's RegExp, whose backtracking nobody can stop.
 */
import type { Meter } from '../vm/meter.ts';
import { type Pattern, PatternError, parsePattern, type Step } from './parse.ts';

/** What a capture holds: text, or a position counted from 1. */
export type Capture = string | number;

export interface Match {
  /** From this byte, counted from 0. */
  readonly start: number;
  /** Up to before this one. */
  readonly end: number;
  readonly captures: readonly Capture[];
}

/** The first matches from a place on, at most so many. */
export function findMatches(
  text: string,
  pattern: string,
  from: number,
  limit: number,
  meter: Meter,
): readonly Match[] {
  meter.tick(pattern.length);
  const parsed = parsePattern(pattern);
  const matches: Match[] = [];
  for (let start = from; start <= text.length; ) {
    const match = matchAt(text, parsed, start, meter);
    if (match !== undefined) {
      meter.alloc(64 + match.end - match.start);
      matches.push(match);
    }
    if (matches.length === limit || parsed.anchored) break;
    start = Math.max(start + 1, match?.end ?? 0);
  }
  return matches;
}

/** Where captures begin and end so far; an end of -1 is open still, of -2 is a position. */
interface Bounds {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A point to come back to. */
interface Choice {
  readonly step: number;
  readonly at: number;
  readonly bounds: Bounds;
  /** For a repetition: how many more or fewer are possible. */
  readonly left: number;
  readonly lazy: boolean;
}

function matchAt(text: string, { steps, toEnd, captures }: Pattern, start: number, meter: Meter): Match | undefined {
  const choices: Choice[] = [];
  let bounds: Bounds = { starts: [], ends: [] };
  let at = start;
  let place = 0;
  for (;;) {
    meter.tick(1);
    const step = steps[place];
    if (step === undefined) {
      if (!toEnd || at === text.length) return { start, end: at, captures: contents(text, bounds, captures) };
    } else if (step.kind === 'repeat') {
      const run = runOf(text, step, at, meter);
      if (run >= step.least) {
        const taken = step.lazy ? step.least : run;
        const left = run - step.least;
        if (left > 0) {
          meter.alloc(64);
          choices.push({ step: place, at: at + taken, bounds, left, lazy: step.lazy });
        }
        at += taken;
        place++;
        continue;
      }
    } else {
      const next = advance(text, step, at, bounds, meter);
      if (next !== undefined) {
        at = next.at;
        bounds = next.bounds;
        place++;
        continue;
      }
    }
    const choice = choices.pop();
    if (choice === undefined) return undefined;
    at = choice.at + (choice.lazy ? 1 : -1);
    if (choice.left > 1) choices.push({ ...choice, at, left: choice.left - 1 });
    bounds = choice.bounds;
    place = choice.step + 1;
  }
}

/** How many bytes in a row belong to the class. */
function runOf(text: string, { accepts, most }: Extract<Step, { kind: 'repeat' }>, at: number, meter: Meter): number {
  let run = 0;
  while (run < most && at + run < text.length && accepts(text.charCodeAt(at + run))) run++;
  meter.tick(run);
  return run;
}

/** Past one step that has no choice; undefined when it does not match. */
function advance(
  text: string,
  step: Exclude<Step, { kind: 'repeat' }>,
  at: number,
  bounds: Bounds,
  meter: Meter,
): { readonly at: number; readonly bounds: Bounds } | undefined {
  switch (step.kind) {
    case 'byte':
      return at < text.length && step.accepts(text.charCodeAt(at)) ? { at: at + 1, bounds } : undefined;
    case 'open':
      return {
        at,
        bounds: { starts: replaced(bounds.starts, step.capture, at), ends: replaced(bounds.ends, step.capture, -1) },
      };
    case 'close':
      return { at, bounds: { ...bounds, ends: replaced(bounds.ends, step.capture, at) } };
    case 'position':
      return {
        at,
        bounds: { starts: replaced(bounds.starts, step.capture, at), ends: replaced(bounds.ends, step.capture, -2) },
      };
    case 'again': {
      const [start, end] = [bounds.starts[step.capture], bounds.ends[step.capture]];
      if (start === undefined || end === undefined || end < start) throw new PatternError('invalid capture index');
      meter.tick(end - start);
      return text.startsWith(text.slice(start, end), at) ? { at: at + end - start, bounds } : undefined;
    }
    case 'balance': {
      const end = balanceEnd(text, step.begin, step.end, at, meter);
      return end === undefined ? undefined : { at: end, bounds };
    }
  }
}

function balanceEnd(text: string, begin: number, end: number, at: number, meter: Meter): number | undefined {
  if (text.charCodeAt(at) !== begin) return undefined;
  let depth = 1;
  for (let place = at + 1; place < text.length; place++) {
    meter.tick(1);
    const byte = text.charCodeAt(place);
    if (byte === end) depth--;
    else if (byte === begin) depth++;
    if (depth === 0) return place + 1;
  }
  return undefined;
}

function replaced(list: readonly number[], place: number, value: number): readonly number[] {
  const copy = [...list];
  copy[place] = value;
  return copy;
}

function contents(text: string, { starts, ends }: Bounds, count: number): readonly Capture[] {
  return Array.from({ length: count }, (_, place) => {
    const [start = 0, end = -1] = [starts[place], ends[place]];
    return end === -2 ? start + 1 : text.slice(start, Math.max(start, end));
  });
}
