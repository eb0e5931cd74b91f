/**
 * Places sets of components on the nodes of the grades, one set after the other, first fit, until one does not fit.
 *
 * Nodes stand in ascending order of their grade, each with the grade's minimum and 110 pods. A node that had no room for
 * a component never has room for it again, so each component remembers where it last fitted: the cost follows the
 * nodes and the pods placed, not their product.
 * Karmada: pkg/estimator/client (the scheduling simulator over resource models).
 */
import type { ClusterModels } from '../model/resource-models.ts';
import type { ResourceAmount, UnitComponent } from '../model/unit.ts';
import { minus } from './exact.ts';
import { limitsNodes, podsPerNode } from './grades.ts';

/** Nodes of one grade. Those that took something are kept one by one, the others only counted. */
interface Shelf {
  readonly size: ReadonlyMap<string, number | bigint>;
  readonly nodes: number;
  readonly used: UsedNode[];
}

interface UsedNode {
  readonly free: Map<string, number | bigint>;
  pods: number;
}

interface Template {
  readonly replicas: number;
  readonly requests: readonly ResourceAmount[];
  /** Where it last fitted: shelf, and node on it. */
  shelf: number;
  node: number;
}

/** @returns Sets placed, at most `limit`. */
export function simulateSets(
  components: readonly UnitComponent[],
  models: ClusterModels,
  limit: number | bigint,
): number | bigint {
  if (components.every(({ replicas }) => replicas === 0)) return limit;
  const shelves = shelvesOf(models);
  const templates = components.map(templateOf);
  let sets = 0;
  while (sets < limit && templates.every((template) => placeAll(template, shelves))) sets += 1;
  return sets;
}

function templateOf({ replicas, requests }: UnitComponent): Template {
  const asked = (requests ?? []).filter(({ amount, resource }) => amount > 0 && limitsNodes(resource));
  return { replicas, requests: asked, shelf: 0, node: 0 };
}

function shelvesOf({ table, counts }: ClusterModels): readonly Shelf[] {
  return table.grades.map(({ min }, position) => ({ size: min, nodes: counts[position] ?? 0, used: [] }));
}

function placeAll(template: Template, shelves: readonly Shelf[]): boolean {
  for (let n = 0; n < template.replicas; n += 1) if (!placeOne(template, shelves)) return false;
  return true;
}

function placeOne(template: Template, shelves: readonly Shelf[]): boolean {
  for (; template.shelf < shelves.length; template.shelf += 1, template.node = 0) {
    const shelf = shelves[template.shelf];
    if (shelf !== undefined && placeOnShelf(template, shelf)) return true;
  }
  return false;
}

function placeOnShelf(template: Template, shelf: Shelf): boolean {
  for (; template.node < shelf.nodes; template.node += 1) {
    const known = shelf.used[template.node];
    // An unused node is like all behind it: if it has no room, none of them has.
    if (known === undefined && !fits(template, { free: shelf.size, pods: podsPerNode })) return false;
    const node = known ?? open(shelf);
    if (!fits(template, node)) continue;
    for (const { resource, amount } of template.requests) {
      node.free.set(resource, minus(node.free.get(resource) ?? 0, amount));
    }
    node.pods -= 1;
    return true;
  }
  return false;
}

function open(shelf: Shelf): UsedNode {
  const node = { free: new Map(shelf.size), pods: podsPerNode };
  shelf.used.push(node);
  return node;
}

interface Room {
  readonly free: ReadonlyMap<string, number | bigint>;
  readonly pods: number;
}

function fits({ requests }: Template, { free, pods }: Room): boolean {
  return pods > 0 && requests.every(({ resource, amount }) => (free.get(resource) ?? 0) >= amount);
}
