/**
 * How many replicas the node grades hold: nodes of a grade count with the grade's minimum and 110 pods each.
 *
 * All replicas are alike, so a node of a grade holds the same number wherever it stands, and first fit comes out as
 * nodes x replicas a node, a grade at a time. A resource that is asked for and that the grades do not list allows 0 if it
 * is cpu, memory, ephemeral storage or a scalar resource, and is ignored otherwise.
 * Karmada places replica by replica (pkg/estimator/client/general.go and pkg/util/lifted/scheduler); the result is equal.
 */
import type { ClusterModels, Grade, GradeTable } from '../model/resource-models.ts';
import type { ResourceAmount } from '../model/unit.ts';
import { floorDivide } from './exact.ts';

/** Kubernetes' default limit of pods a node. */
export const podsPerNode = 110;

export function gradesEstimate(requests: readonly ResourceAmount[]): (models: ClusterModels) => number {
  const asked = requests.filter(({ amount, resource }) => amount > 0 && limitsNodes(resource));
  const perNodeByTable = new Map<number, readonly number[]>();
  return ({ table, counts }) => {
    const perNode = perNodeByTable.get(table.id) ?? remember(perNodeByTable, table, asked);
    let fits = 0;
    for (const [position, count] of counts.entries()) fits += count * (perNode[position] ?? 0);
    return fits;
  };
}

function remember(
  known: Map<number, readonly number[]>,
  table: GradeTable,
  asked: readonly ResourceAmount[],
): readonly number[] {
  const perNode = table.grades.map((grade) => replicasPerNode(grade, asked));
  known.set(table.id, perNode);
  return perNode;
}

function replicasPerNode({ min }: Grade, asked: readonly ResourceAmount[]): number {
  let fits = podsPerNode;
  for (const { resource, amount } of asked) fits = Math.min(fits, Number(floorDivide(min.get(resource) ?? 0, amount)));
  return fits;
}

/** Node resources that a pod's request is held against: all but native ones that nodes do not track, such as `storage`. */
export function limitsNodes(resource: string): boolean {
  if (resource === 'cpu' || resource === 'memory' || resource === 'ephemeral-storage') return true;
  return isScalar(resource);
}

/** Karmada: pkg/util/lifted, `IsScalarResourceName`: extended resources, hugepages, attachable volumes. */
function isScalar(resource: string): boolean {
  if (resource.startsWith('hugepages-') || resource.startsWith('attachable-volumes-')) return true;
  const native = !resource.includes('/') || resource.includes('kubernetes.io/');
  if (resource.startsWith('requests.')) return false;
  return !native || resource.startsWith('kubernetes.io/');
}
