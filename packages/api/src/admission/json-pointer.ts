/**
 * JSON pointers as the webhooks check them: empty, or starting with a slash; escapes are not looked at.
 *
 * Counterpart: `jsonpointer.New` of go-openapi.
 */

/** What is wrong with a pointer, or `undefined`. */
export function pointerProblem(pointer: string): string | undefined {
  if (pointer === '' || pointer.startsWith('/')) return undefined;
  return 'JSON pointer must be empty or start with a "/"';
}
