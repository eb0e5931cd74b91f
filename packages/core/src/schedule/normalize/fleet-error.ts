/** The clusters given do not make a fleet: a name is missing, used twice, or a quantity does not parse. */
export class FleetError extends Error {
  override readonly name = 'FleetError';
  /** The cluster it is about. */
  readonly cluster: string;
  /** Field of the Cluster object, for example `status.resourceSummary.allocatable.cpu`. */
  readonly path: string;

  constructor(cluster: string, path: string, problem: string) {
    super(`Cluster ${cluster}: ${path}: ${problem}`);
    this.cluster = cluster;
    this.path = path;
  }
}
