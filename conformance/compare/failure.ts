/**
 * Errors of the `policy` sets: that there is one counts, its text does not. Go's panics are errors too.
 *
 * Example: `{ error: { message: 'unable to parse' } }` is matched by `{ error: { message: 'not a number' } }`.
 */
import { childPath, has, type Json, member } from '../json.ts';
import { type Difference, exactly, keysOf } from './difference.ts';

/**
 * Settles cases in which either side is an error; undefined when neither is, and the values have to be compared.
 * What stands beside the error must be equal.
 */
export function failureOf(expected: Json, actual: Json): readonly Difference[] | undefined {
  if (!isFailure(expected) && !isFailure(actual)) return undefined;
  if (!isFailure(expected) || !isFailure(actual)) return exactly('', expected, actual);
  return keysOf(expected, actual)
    .filter((key) => key !== 'error' && key !== 'panic')
    .flatMap((key) => exactly(childPath('', key), member(expected, key), member(actual, key)));
}

/** Whether an answer is an error: its `error` is there and is not `null`, or Go panicked. */
function isFailure(value: Json): boolean {
  return (has(value, 'error') && member(value, 'error') !== null) || member(value, 'panic') === true;
}
