/** What the rules of the `policy` sets let pass in an expected error: its text, and whether Go panicked. */
import type { Corruption } from '../corrupt.ts';

/** Whether a corruption only touches what does not count about an error. */
export function letsFailureText({ kind, path }: Corruption): boolean {
  return path === 'error.message' || path === 'error.panic' || path === 'panic' || (path === 'error' && kind === 'add');
}
