/**
 * Divides a Job's completions over its clusters, weighted by their replicas.
 *
 * Seats go by Webster's method, ties as for replicas: by name, upwards or downwards by the Job's uid. A Job without
 * completions is not divided, nor one whose clusters have no replicas: then each cluster runs all of it.
 *
 * Counterpart: `divideReplicasByJobCompletions` of pkg/controllers/binding/common.go.
 *
 * Example: 10 completions over replicas 3 and 2 are 6 and 4.
 */
import { compareStrings, type TargetCluster } from '@flotilla/api';
import { integerAt } from '../interpret/nested.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { tieOrder } from '../schedule/assign/tie-order.ts';
import { divideSeats } from '../schedule/assign/webster.ts';

/**
 * Completions by cluster; empty when they are not divided.
 *
 * @throws InterpretError when `spec.completions` is no whole number.
 */
export function divideCompletions(
  job: ResourceTemplate,
  clusters: readonly TargetCluster[],
): ReadonlyMap<string, number> {
  const completions = integerAt(job, ['spec', 'completions']);
  const total = clusters.reduce((sum, { replicas = 0 }) => sum + replicas, 0);
  if (completions === undefined || total === 0) return new Map();
  const sorted = clusters.toSorted((a, b) => compareStrings(a.name, b.name));
  const votes = sorted.map(({ replicas = 0 }) => replicas);
  const seats = divideSeats(completions, votes, tieOrder(job.metadata.uid ?? ''));
  return new Map(sorted.map(({ name }, index) => [name, seats[index] ?? 0]));
}
