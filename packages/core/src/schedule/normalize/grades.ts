/**
 * Node grades: which clusters report them, and how large the nodes of each grade are at least.
 *
 * Clusters with the same `spec.resourceModels` share one {@link GradeTable}, so what a unit needs of a grade is worked
 * out once per table. Karmada: pkg/estimator/client/general.go and pkg/modeling.
 */
import { parseQuantity, type ResourceModel, resourceAmount } from '@flotilla/api';
import type { ClusterView } from '../model/cluster.ts';
import type { ClusterModels, Grade, GradeTable } from '../model/resource-models.ts';
import { checkEntries } from './entries.ts';
import { carryList, type FleetChange } from './fleet-change.ts';
import { FleetError, refuseIn } from './fleet-error.ts';
import { quantityProblem } from './quantity-problem.ts';

export interface GradeIndex {
  /** By cluster index; undefined where the cluster reports no grades. */
  readonly models: readonly (ClusterModels | undefined)[];
  /** By {@link modelsKey}. */
  readonly tables: ReadonlyMap<string, GradeTable>;
}

export const noGrades: GradeIndex = { models: [], tables: new Map() };

export function updateGrades(before: GradeIndex, change: FleetChange): GradeIndex {
  const none = change.clusters.map((): ClusterModels | undefined => undefined);
  const models = carryList(change, before.models, none);
  const tables: GrowingTables = { known: new Map(before.tables), unusedId: unusedIds(before.tables) };
  for (const cluster of change.fresh) models[cluster.index] = modelsOf(cluster, tables);
  return { models, tables: keepUsed(tables.known, models, before) };
}

interface GrowingTables {
  readonly known: Map<string, GradeTable>;
  readonly unusedId: () => number;
}

function modelsOf(cluster: ClusterView, tables: GrowingTables): ClusterModels | undefined {
  const modelings = cluster.object.status?.resourceSummary?.allocatableModelings ?? [];
  const models = cluster.object.spec?.resourceModels ?? [];
  if (modelings.length === 0 || models.length === 0) return undefined;
  const refuse = refuseIn(cluster.name);
  checkEntries(modelings, 'status.resourceSummary.allocatableModelings', refuse);
  checkEntries(models, 'spec.resourceModels', refuse);
  for (const [at, { ranges }] of models.entries()) checkEntries(ranges, `spec.resourceModels[${at}].ranges`, refuse);
  const table = tableOf(tables, cluster.name, models);
  const counts = new Map<number, number>();
  for (const { grade, count } of modelings) counts.set(grade, count);
  return { table, counts: table.grades.map(({ grade }) => counts.get(grade) ?? 0) };
}

function tableOf(tables: GrowingTables, cluster: string, models: readonly ResourceModel[]): GradeTable {
  const key = modelsKey(models);
  const known = tables.known.get(key);
  if (known !== undefined) return known;
  const grades = models.map((model, position) => gradeOf(cluster, model, position));
  const table: GradeTable = { id: tables.unusedId(), grades: grades.sort((a, b) => a.grade - b.grade) };
  tables.known.set(key, table);
  return table;
}

/** What a table is made from: the grades and their lower bounds. */
function modelsKey(models: readonly ResourceModel[]): string {
  let key = '';
  for (const { grade, ranges } of models) {
    key += `\n\n${grade}`;
    for (const { name, min } of ranges ?? []) key += `\n${name} ${min}`;
  }
  return key;
}

/** Tables that stay keep their numbers; a new one takes the first that is free. */
function unusedIds(tables: ReadonlyMap<string, GradeTable>): () => number {
  const used = new Set([...tables.values()].map(({ id }) => id));
  let next = 0;
  return () => {
    while (used.has(next)) next += 1;
    next += 1;
    return next - 1;
  };
}

/** Without the tables that no cluster uses any more. */
function keepUsed(
  tables: ReadonlyMap<string, GradeTable>,
  models: readonly (ClusterModels | undefined)[],
  before: GradeIndex,
): ReadonlyMap<string, GradeTable> {
  if (before.tables.size === 0) return tables;
  const used = new Set(models.map((one) => one?.table));
  return new Map([...tables].filter(([, table]) => used.has(table)));
}

function gradeOf(cluster: string, model: ResourceModel, position: number): Grade {
  const min = new Map<string, number | bigint>();
  for (const range of model.ranges ?? []) {
    try {
      min.set(range.name, resourceAmount(range.name, parseQuantity(range.min)));
    } catch (cause) {
      const { problem, remedy } = quantityProblem(cause);
      throw new FleetError(cluster, `spec.resourceModels[${position}].ranges.${range.name}.min`, problem, remedy);
    }
  }
  return { grade: model.grade, min };
}
