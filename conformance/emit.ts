/**
 * Writing Flotilla's answers to a file: one line a case, `{"id","actual"}`, in the order of the cases.
 *
 * A case that ended in an exception has `"actual": null` and the exception under `thrown`. Skipped sets, and lines that
 * are no case, have no lines.
 */
import { writeFileSync } from 'node:fs';
import { BadInput } from './load/bad-input.ts';
import type { Result } from './results.ts';

/** @throws {BadInput} when the file cannot be written. */
export function emitAnswers(path: string, results: readonly Result[]): void {
  try {
    writeFileSync(path, answerLines(results));
  } catch (error) {
    throw new BadInput(`--emit ${path}: cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The lines of the file, each ended by a newline. */
function answerLines(results: readonly Result[]): string {
  return results
    .flatMap((result) => {
      if (result.actual !== undefined) return [{ id: result.id, actual: result.actual }];
      return result.status === 'failed' && result.refused === undefined
        ? [{ id: result.id, actual: null, thrown: result.thrown }]
        : [];
    })
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}
