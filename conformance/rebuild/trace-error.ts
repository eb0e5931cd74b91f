import { isDeepStrictEqual } from 'node:util';

/** The trace contradicts itself, or lacks something. */
export class TraceError extends Error {
  override readonly name = 'TraceError';
}

/**
 * Holds what was made again against what the trace says.
 *
 * @throws {TraceError} when they differ.
 */
export function hold(what: string, rebuilt: unknown, traced: unknown): void {
  if (isDeepStrictEqual(rebuilt, traced)) return;
  throw new TraceError(`${what}: rebuilt ${JSON.stringify(rebuilt)}, but the trace says ${JSON.stringify(traced)}`);
}
