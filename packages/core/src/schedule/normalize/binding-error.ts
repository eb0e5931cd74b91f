/**
 * A binding that cannot be decided about, with the field that is to blame and what to do.
 *
 * Example: `ResourceBinding shop/web-deployment: spec.replicas: -1 is negative; give a whole number of at least 0`.
 */
import type { BindingLike } from '../model/unit.ts';

/** The binding given cannot be decided about. */
export class BindingError extends Error {
  override readonly name = 'BindingError';
  /** `ResourceBinding shop/web-deployment`, where it is known. */
  readonly object: string | undefined;
  /** Field of the binding, for example `spec.replicaRequirements.resourceRequest.cpu`. */
  readonly path: string;
  /** What is wrong with it, such as `-1 is negative`. */
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;

  constructor(path: string, problem: string, remedy: string, object?: string) {
    super(`${object === undefined ? '' : `${object}: `}${path}: ${problem}; ${remedy}`);
    this.object = object;
    this.path = path;
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** For entries of the binding's lists. */
export function refuseField(path: string, problem: string, remedy: string): BindingError {
  return new BindingError(path, problem, remedy);
}

/** Errors of what is read from a binding say which binding it is. */
export function inBinding<Result>(binding: BindingLike, read: () => Result): Result {
  const given: unknown = binding;
  if (typeof given !== 'object' || given === null) {
    throw new BindingError(
      'binding',
      `${String(given)} is no object`,
      'give a ResourceBinding or ClusterResourceBinding',
    );
  }
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BindingError) || error.object !== undefined) throw error;
    throw new BindingError(error.path, error.problem, error.remedy, describeBinding(binding));
  }
}

function describeBinding({ kind, metadata }: BindingLike): string | undefined {
  if (!metadata?.name) return undefined;
  const namespace = metadata.namespace ? `${metadata.namespace}/` : '';
  return `${kind ?? 'ResourceBinding'} ${namespace}${metadata.name}`;
}
