/** What was handed in cannot be used: the message names file and line, and what would help. Ends the run with exit code 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
