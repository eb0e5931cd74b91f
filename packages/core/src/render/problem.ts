/**
 * Why a cluster gets no Work: what is wrong, with which object, at which path, and what to do about it.
 *
 * Example: `Secret shop/token for cluster member1: /data/n is an integer beyond 2^53, ...`.
 */

/** A manifest cannot be rendered. Thrown inside render/, data outside. */
export class RenderProblem extends Error {
  override readonly name = 'RenderProblem';
  /** JSON pointer or path of the field. */
  readonly path: string;

  constructor(path: string, problem: string, remedy: string) {
    super(`${path} ${problem}: ${remedy}`);
    this.path = path;
  }
}
