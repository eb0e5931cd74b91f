/**
 * What an override cannot do, thrown by the one that fails and caught by `applyOverrides`, which adds who asked for it.
 *
 * Example: `the image ":7" at /spec/containers/0/image is not valid: write [registry/]repository[:tag]`.
 */

/** An override does not apply to an object. */
export class OverrideProblem extends Error {
  override readonly name = 'OverrideProblem';
  /** JSON pointer of the field of the object. */
  readonly pointer: string;

  constructor(pointer: string, problem: string, remedy: string) {
    super(`${pointer === '' ? 'the object' : pointer} ${problem}: ${remedy}`);
    this.pointer = pointer;
  }
}
