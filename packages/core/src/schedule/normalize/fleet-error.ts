import type { Refuse } from './entries.ts';

/** The clusters given do not make a fleet: a name is missing, used twice, or a quantity does not parse. */
export class FleetError extends Error {
  override readonly name = 'FleetError';
  /** The cluster it is about. */
  readonly cluster: string;
  /** Field of the Cluster object, for example `status.resourceSummary.allocatable.cpu`. */
  readonly path: string;
  /** What is wrong with it, such as `"4x" is not a quantity`. */
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;

  constructor(cluster: string, path: string, problem: string, remedy: string) {
    super(`Cluster ${cluster}: ${path}: ${problem}; ${remedy}`);
    this.cluster = cluster;
    this.path = path;
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** For entries of a cluster's lists. */
export function refuseIn(cluster: string): Refuse {
  return (path, problem, remedy) => new FleetError(cluster, path, problem, remedy);
}
