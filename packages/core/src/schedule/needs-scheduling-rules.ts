/**
 * The reasons to schedule a binding anew, in the order in which they are tried; the first that holds is the answer.
 *
 * Counterpart: `doScheduleBinding` of pkg/scheduler/scheduler.go, `IsBindingReplicasChanged` and `RescheduleRequired`
 * of pkg/util.
 *
 * Example: targets with 2 and 3 replicas, divided, and `spec.replicas: 6` is `replicas-changed`.
 */
import type { ResourceBindingSpec } from '@flotilla/api';
import type { Fleet } from './model/fleet.ts';
import type { FeatureGates } from './model/options.ts';
import type { QuirkNote } from './model/trace.ts';
import type { BindingLike } from './model/unit.ts';
import { placementChange } from './needs-scheduling-placement.ts';
import { normalizeStrategy } from './normalize/placement.ts';
import type { Quirks } from './quirks.ts';

/** The branches that schedule. */
export type SchedulingBranch =
  | 'placement-changed'
  | 'replicas-changed'
  | 'reschedule-triggered'
  | 'duplicated-or-non-workload'
  | 'terminating-target';

/** What the rules look at beside the binding. */
export interface NeedsContext {
  readonly fleet: Pick<Fleet, 'clusters' | 'indexOf'>;
  readonly gates: FeatureGates;
  readonly quirks: Quirks;
}

/** A rule's answer: why the binding must be scheduled, or undefined, with the quirk that had a say either way. */
export interface Verdict {
  readonly why: string | undefined;
  readonly quirk?: QuirkNote;
}

interface Rule {
  readonly branch: SchedulingBranch;
  readonly judge: (binding: BindingLike, context: NeedsContext) => Verdict;
}

/** In Karmada's order. */
export const rules: readonly Rule[] = [
  { branch: 'placement-changed', judge: placementChanged },
  { branch: 'replicas-changed', judge: ({ spec }, { gates }) => ({ why: replicasChanged(spec, gates) }) },
  { branch: 'reschedule-triggered', judge: (binding) => ({ why: rescheduleTriggered(binding) }) },
  { branch: 'duplicated-or-non-workload', judge: ({ spec }) => ({ why: alwaysScheduled(spec) }) },
  { branch: 'terminating-target', judge: ({ spec }, { fleet }) => ({ why: terminatingTarget(spec, fleet) }) },
];

function placementChanged(binding: BindingLike, { quirks }: NeedsContext): Verdict {
  const { changed, why, quirk } = placementChange(binding, quirks);
  return { why: changed ? `the placement changed: ${why}` : undefined, ...(quirk && { quirk }) };
}

function replicasChanged(spec: ResourceBindingSpec, gates: FeatureGates): string | undefined {
  const scheduling = spec.placement?.replicaScheduling ?? undefined;
  if (scheduling === undefined) return undefined;
  const { replicas = 0 } = spec;
  const clusters = spec.clusters ?? [];
  if (gates.MultiplePodTemplatesScheduling && (spec.components ?? []).length > 0 && clusters.length === 0) {
    return 'the workload has components and no targets yet';
  }
  if (normalizeStrategy(scheduling).kind === 'duplicated') {
    const other = clusters.find((target) => (target.replicas ?? 0) !== replicas);
    return other && `each target must have ${replicas} replicas, and ${other.name} has ${other.replicas ?? 0}`;
  }
  const sum = clusters.reduce((total, target) => total + (target.replicas ?? 0), 0);
  return sum === replicas ? undefined : `the targets have ${sum} replicas together, and ${replicas} are wanted`;
}

function rescheduleTriggered({ spec, status }: BindingLike): string | undefined {
  const [triggered, scheduled] = [spec.rescheduleTriggeredAt, status?.lastScheduledTime];
  if (!triggered || !scheduled || Date.parse(triggered) <= Date.parse(scheduled)) return undefined;
  return `a reschedule was asked for at ${triggered}, after the last decision at ${scheduled}`;
}

function alwaysScheduled(spec: ResourceBindingSpec): string | undefined {
  const isWorkload = (spec.replicas ?? 0) > 0 || spec.replicaRequirements != null || (spec.components ?? []).length > 0;
  if (!isWorkload) return 'resources without replicas are scheduled at every event, to follow the fleet';
  if (normalizeStrategy(spec.placement?.replicaScheduling).kind !== 'duplicated') return undefined;
  return 'duplicated workloads are scheduled at every event, to follow the fleet';
}

function terminatingTarget(spec: ResourceBindingSpec, fleet: NeedsContext['fleet']): string | undefined {
  const target = spec.clusters?.find(({ name }) => fleet.clusters[fleet.indexOf.get(name) ?? -1]?.deleting);
  return target && `the target ${target.name} is being deleted`;
}
