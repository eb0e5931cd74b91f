/**
 * Node grades: which clusters report them, and how large the nodes of each grade are at least.
 *
 * Clusters with the same `spec.resourceModels` share one {@link GradeTable}, so what a unit needs of a grade is worked
 * out once per table. Karmada: pkg/estimator/client/general.go and pkg/modeling.
 */
import { parseQuantity, quantityMilliValue, quantityValue, type ResourceModel } from '@flotilla/api';
import type { ClusterView } from '../model/cluster.ts';
import type { ClusterModels, Grade, GradeTable } from '../model/resource-models.ts';
import { FleetError } from './fleet-error.ts';

export function gradeClusters(clusters: readonly ClusterView[]): readonly (ClusterModels | undefined)[] {
  const tables = new Map<string, GradeTable>();
  return clusters.map((cluster) => {
    const modelings = cluster.object.status?.resourceSummary?.allocatableModelings ?? [];
    const models = cluster.object.spec?.resourceModels ?? [];
    if (modelings.length === 0 || models.length === 0) return undefined;
    const table = tableOf(tables, cluster.name, models);
    const counts = new Map<number, number>();
    for (const { grade, count } of modelings) counts.set(grade, count);
    return { table, counts: table.grades.map(({ grade }) => counts.get(grade) ?? 0) };
  });
}

function tableOf(tables: Map<string, GradeTable>, cluster: string, models: readonly ResourceModel[]): GradeTable {
  const key = JSON.stringify(models);
  const known = tables.get(key);
  if (known !== undefined) return known;
  const grades = models.map((model, position) => gradeOf(cluster, model, position));
  const table: GradeTable = { id: tables.size, grades: grades.sort((a, b) => a.grade - b.grade) };
  tables.set(key, table);
  return table;
}

function gradeOf(cluster: string, model: ResourceModel, position: number): Grade {
  const min = new Map<string, number | bigint>();
  for (const range of model.ranges ?? []) {
    try {
      const quantity = parseQuantity(range.min);
      min.set(range.name, range.name === 'cpu' ? quantityMilliValue(quantity) : quantityValue(quantity));
    } catch (cause) {
      const problem = cause instanceof Error ? cause.message : String(cause);
      throw new FleetError(cluster, `spec.resourceModels[${position}].ranges.${range.name}.min`, problem);
    }
  }
  return { grade: model.grade, min };
}
