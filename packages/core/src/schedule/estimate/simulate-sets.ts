/**
 * Places sets of components on the nodes of the grades, one set after the other, first fit, until one does not fit.
 *
 * Nodes stand in ascending order of their grade, each with the grade's minimum and 110 pods. A node that had no room for
 * a component never has room for it again, so each component remembers where it last fitted: the cost follows the
 * nodes and the pods placed, not their product.
 * Karmada: pkg/estimator/client (the scheduling simulator over resource models).
 */
import type { ClusterModels } from '../model/resource-models.ts';
import type { UnitComponent } from '../model/unit.ts';
import { minus } from './exact.ts';
import { limitsNodes, podsPerNode } from './grades.ts';

interface Node {
  readonly free: Map<string, number | bigint>;
  pods: number;
}

interface Template {
  readonly replicas: number;
  readonly requests: readonly { readonly resource: string; readonly amount: number | bigint }[];
  firstNode: number;
}

/** @returns Sets placed, at most `limit`. */
export function simulateSets(
  components: readonly UnitComponent[],
  models: ClusterModels,
  limit: number | bigint,
): number {
  const nodes = nodesOf(models);
  const templates = components.map(templateOf);
  let sets = 0;
  while (sets < limit && templates.every((template) => placeAll(template, nodes))) sets += 1;
  return sets;
}

function templateOf({ replicas, requests }: UnitComponent): Template {
  const asked = (requests ?? []).filter(({ amount, resource }) => amount > 0 && limitsNodes(resource));
  return { replicas, requests: asked, firstNode: 0 };
}

function nodesOf({ table, counts }: ClusterModels): Node[] {
  const nodes: Node[] = [];
  for (const [position, grade] of table.grades.entries()) {
    for (let n = counts[position] ?? 0; n > 0; n -= 1) nodes.push({ free: new Map(grade.min), pods: podsPerNode });
  }
  return nodes;
}

function placeAll(template: Template, nodes: readonly Node[]): boolean {
  for (let n = 0; n < template.replicas; n += 1) if (!placeOne(template, nodes)) return false;
  return true;
}

function placeOne(template: Template, nodes: readonly Node[]): boolean {
  for (
    let node = nodes[template.firstNode];
    node !== undefined;
    template.firstNode += 1, node = nodes[template.firstNode]
  ) {
    if (!fits(template, node)) continue;
    for (const { resource, amount } of template.requests)
      node.free.set(resource, minus(node.free.get(resource) ?? 0, amount));
    node.pods -= 1;
    return true;
  }
  return false;
}

function fits({ requests }: Template, node: Node): boolean {
  return node.pods > 0 && requests.every(({ resource, amount }) => (node.free.get(resource) ?? 0) >= amount);
}
