/**
 * Bindings laid out for `affectedBy`: who puts the same questions to clusters, and who is where.
 *
 * Bindings with an equal placement, API and requests see the same in a cluster that they are not in, so one of them is asked for
 * the whole group. Which bindings are in a cluster, or are being evicted from it, is looked up by its name. With both, a
 * change costs what it affects, and the others are not even visited.
 */
import type { ReplicaRequirements } from '@flotilla/api';
import type { BindingLike, Unit } from '../model/unit.ts';
import { inBinding, refuseField } from '../normalize/binding-error.ts';
import { checkEntries, refuseArgument } from '../normalize/entries.ts';
import { normalizeUnit, type PartMaker } from '../normalize/unit.ts';
import { createMemo } from '../share/memo.ts';
import { createSharing } from '../share/sharing.ts';

/** Bindings alike but for where they are. */
export interface BindingGroup {
  /** The first of them, normalised. */
  readonly unit: Unit;
  /** Positions in the list of bindings, ascending. */
  readonly members: readonly number[];
}

/** An immutable value; where bindings change, make another. */
export interface BindingIndex {
  readonly bindings: readonly BindingLike[];
  readonly groups: readonly BindingGroup[];
  /** By position in `bindings`: the group. */
  readonly groupOf: Int32Array;
  /** Cluster name to the positions of bindings that are there, or are being evicted from there. */
  readonly inCluster: ReadonlyMap<string, readonly number[]>;
  /** Positions of bindings that are being evicted from anywhere. */
  readonly evicting: readonly number[];
}

/**
 * Prepares bindings for {@link affectedBy}, which then costs what a change affects. Worth it when several changes are asked about
 * the same bindings; for a single one, `affectedBy` takes the plain list.
 *
 * @throws {BindingError} when a binding does not name its resource, or a quantity does not parse.
 * @example
 * const index = indexBindings(bindings);
 * const affected = affectedBy(events, index, fleet);
 */
export function indexBindings(bindings: readonly BindingLike[]): BindingIndex {
  checkEntries(bindings, 'bindings', refuseArgument);
  const memo = createMemo(Number.POSITIVE_INFINITY);
  const make = createSharing();
  const keysOf = groupKeys(make);
  const groups: { readonly unit: Unit; readonly members: number[] }[] = [];
  const groupOf = new Int32Array(bindings.length);
  const inCluster = new Map<string, number[]>();
  const evicting: number[] = [];
  const take = (binding: BindingLike, position: number): void => {
    const number = memo.once(
      keysOf(binding),
      () => groups.push({ unit: normalizeUnit(binding, make), members: [] }) - 1,
    );
    groups[number]?.members.push(position);
    groupOf[position] = number;
    noteClusters(inCluster, binding, position);
    if (binding.spec.gracefulEvictionTasks?.length) evicting.push(position);
  };
  for (const [position, binding] of bindings.entries()) inBinding(binding, () => take(binding, position));
  return { bindings, groups, groupOf, inCluster, evicting };
}

function noteClusters(inCluster: Map<string, number[]>, { spec }: BindingLike, position: number): void {
  const note = (name: string): void => {
    const there = inCluster.get(name);
    if (there === undefined) inCluster.set(name, [position]);
    else if (there.at(-1) !== position) there.push(position);
  };
  checkEntries(spec.clusters, 'spec.clusters', refuseField);
  checkEntries(spec.gracefulEvictionTasks, 'spec.gracefulEvictionTasks', refuseField);
  for (const { name } of spec.clusters ?? []) note(name);
  for (const { fromCluster } of spec.gracefulEvictionTasks ?? []) note(fromCluster);
}

/** All that the questions of a binding depend on, beside where it is: compared by identity. Few have more than the first five. */
function groupKeys({ placement }: PartMaker): (binding: BindingLike) => readonly unknown[] {
  const textOf = textsByObject();
  return (binding) => {
    const { spec, status } = binding;
    const keys: unknown[] = [
      placement(spec.placement ?? noPlacement),
      spec.resource?.apiVersion,
      spec.resource?.kind,
      (spec.replicas ?? 0) > 0,
      textOf(spec.replicaRequirements),
    ];
    if (spec.components?.length) keys.push('components', spec.components);
    const observed = status?.schedulerObservingAffinityName;
    if (observed) keys.push('observed', observed);
    if (spec.rescheduleTriggeredAt) keys.push('triggered', spec.rescheduleTriggeredAt, status?.lastScheduledTime);
    // Peers are told by the binding's own name and namespace.
    if (spec.workloadAffinityGroups) keys.push('peer', binding);
    return keys;
  };
}

const noPlacement = {};

/** Requirements that are one object are not even printed again. */
function textsByObject(): (requirements: ReplicaRequirements | undefined) => string | undefined {
  const texts = new WeakMap<ReplicaRequirements, string>();
  return (requirements) => {
    if (requirements === undefined || requirements === null) return undefined;
    const text = texts.get(requirements) ?? JSON.stringify(requirements.resourceRequest ?? {});
    texts.set(requirements, text);
    return text;
  };
}
