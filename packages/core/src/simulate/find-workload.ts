/** Finds the one workload that a reference means; the kind alone must tell where no `apiVersion` is given. */
import type { WorkloadReference } from './change.ts';
import type { Draft } from './draft.ts';
import { SimulationError } from './errors.ts';
import { describeWorkload } from './names.ts';
import type { WorldWorkload } from './world.ts';

/** @throws {SimulationError} when there is none, or more than one. */
export function findWorkload(
  { workloads }: Pick<Draft, 'workloads'>,
  wanted: WorkloadReference,
): readonly [key: string, workload: WorldWorkload] {
  const found = [...workloads].filter(([, { name }]) => isMeant(name, wanted));
  const [first, ...others] = found;
  const title = describeWorkload(wanted);
  if (first === undefined) {
    const known = [...workloads.values()].map(({ name }) => describeWorkload(name));
    throw new SimulationError('unknownWorkload', `there is no workload ${title}`, title, known);
  }
  if (others.length === 0) return first;
  const versions = found.map(([, { name }]) => name.apiVersion);
  throw new SimulationError(
    'ambiguousWorkload',
    `${title} may be of ${versions.join(' or ')}: say which`,
    title,
    versions,
  );
}

function isMeant(name: WorldWorkload['name'], wanted: WorkloadReference): boolean {
  return (
    name.kind === wanted.kind &&
    name.name === wanted.name &&
    (name.namespace ?? '') === (wanted.namespace ?? '') &&
    (wanted.apiVersion === undefined || wanted.apiVersion === name.apiVersion)
  );
}
