/**
 * Decides every entry of the input in the order given: match, bind, schedule.
 *
 * Each is scheduled against the fleet as its status says; with `assume`, what was placed before takes its capacity
 * first. A binding that was given beside its resource is that resource's binding: the policy and the template are
 * brought up to date in it, its clusters are where the resource is now.
 */
import type { Cluster, ResourceBinding, TargetCluster } from '@flotilla/api';
import {
  assumeReplicas,
  type BindOptions,
  bindResource,
  createFleet,
  explainMatch,
  type FeatureGates,
  type Fleet,
  type Interpreter,
  type PriorityClassLike,
  type Quirks,
  type RenderGates,
  schedule,
  whyNotPropagated,
} from '@flotilla/core';
import { type AnyBinding, isBinding, needsNoPolicy } from '../input/kinds.ts';
import type { Manifest } from '../input/manifest.ts';
import { InputError, type Problem } from '../input/problem.ts';
import type { World } from '../input/world.ts';
import type { Decision, ResourceName, Result } from './decision.ts';
import { interpretersOf } from './interpreters.ts';
import { fleetOf, problemFrom } from './problems.ts';
import { keyOf, type Subject, subjectsOf } from './subjects.ts';

/** All gates that change what comes out, of binding, of scheduling and of rendering. */
export type Gates = FeatureGates & NonNullable<Required<BindOptions>['featureGates']> & RenderGates;

export interface DecideOptions {
  /** Earlier workloads take their capacity first. */
  readonly assume: boolean;
  readonly featureGates: Partial<Gates>;
  readonly quirks: Partial<Quirks>;
  /** Whose outcome is to carry a trace. */
  readonly traced?: (resource: ResourceName) => boolean;
}

/** What the decisions share, and what changes from one to the next. */
interface State {
  clusters: readonly Cluster[];
  fleet: Fleet;
  /** As far as decided: the bindings that workload affinity looks at. */
  readonly bindings: Map<string, AnyBinding>;
  readonly priorityClasses: readonly PriorityClassLike[];
  readonly interpreters: readonly Interpreter[];
}

/** All decisions; throws {@link InputError} with everything that is wrong with the resources. */
export function decide(world: World, options: DecideOptions): readonly Decision[] {
  const subjects = subjectsOf(world);
  const problems: Problem[] = [];
  const decisions: Decision[] = [];
  const state: State = {
    clusters: world.clusters,
    fleet: fleetOf(world),
    bindings: new Map(world.bindings.map((binding) => [keyOf(binding), binding])),
    priorityClasses: world.entries.map(({ object }) => object).filter(isPriorityClass),
    interpreters: interpretersOf(world),
  };
  for (const subject of subjects) {
    try {
      const decision = decideOne(subject, world, state, options);
      if (decision === undefined) continue;
      decisions.push(decision);
      remember(state, decision, options);
    } catch (error) {
      problems.push(problemFrom(error, subject.entry));
    }
  }
  if (problems.length > 0) throw new InputError([...world.warnings, ...problems]);
  return decisions;
}

function decideOne(
  { entry, existing }: Subject,
  world: World,
  state: State,
  options: DecideOptions,
): Decision | undefined {
  const { object } = entry;
  if (isBinding(object))
    return { entry, resource: resourceIn(object), binding: object, result: place(object, state, options) };
  const resource = resourceNamed(object);
  const match = explainMatch(object, {
    propagationPolicies: world.policies,
    clusterPropagationPolicies: world.clusterPolicies,
  });
  const claimed = match.code === 'matched' || match.code === 'claimed';
  if (!claimed && needsNoPolicy(object)) return undefined;
  const why = whyNotPropagated(object);
  const base = { entry, resource, match, ...(existing === undefined ? {} : { binding: existing }) };
  if (why !== undefined) return { ...base, result: { code: 'notPropagated', message: why } };
  if (!claimed) return { ...base, result: { code: 'noPolicy', message: match.why } };
  const binding = bindResource(object, match.policy, bindOptions(state, existing, options));
  return { ...base, binding, result: isDeleting(object) ? deleting : place(binding, state, options) };
}

function bindOptions(
  { priorityClasses, interpreters }: State,
  existing: AnyBinding | undefined,
  options: DecideOptions,
): BindOptions {
  return {
    featureGates: options.featureGates,
    priorityClasses,
    interpreters,
    ...(existing === undefined ? {} : { existing }),
  };
}

function isPriorityClass(object: Manifest): object is Manifest & PriorityClassLike {
  return object.kind === 'PriorityClass' && typeof object['value'] === 'number';
}

function place(binding: AnyBinding, state: State, options: DecideOptions): Result {
  if (isDeleting(binding)) return deleting;
  if (binding.spec.suspension?.scheduling === true) {
    return { code: 'suspended', message: 'spec.suspension.scheduling of its binding holds it back' };
  }
  if (binding.spec.placement === undefined) {
    return { code: 'error', message: 'the binding has no spec.placement', attempts: [] };
  }
  const outcome = schedule(binding, state.fleet, {
    featureGates: options.featureGates,
    quirks: options.quirks,
    ...(options.featureGates.WorkloadAffinity === true
      ? { otherBindings: [...state.bindings.values()].filter(isNamespaced) }
      : {}),
    trace: options.traced?.(resourceIn(binding)) ?? false,
  });
  if (outcome.code === 'needsEstimates') throw new Error('no estimator outside of this process was asked for');
  return outcome;
}

const deleting: Result = { code: 'deleting', message: 'it is being deleted, so it is not scheduled any more' };

function isDeleting({ metadata }: Pick<AnyBinding, 'metadata'>): boolean {
  return metadata.deletionTimestamp != null;
}

function isNamespaced(binding: AnyBinding): binding is ResourceBinding {
  return binding.kind === 'ResourceBinding';
}

function resourceNamed({ apiVersion, kind, metadata }: Manifest): ResourceName {
  const { namespace, name } = metadata;
  return { apiVersion, kind, ...(namespace === undefined ? {} : { namespace }), name };
}

function resourceIn({ spec }: AnyBinding): ResourceName {
  const { apiVersion, kind, namespace, name } = spec.resource;
  return { apiVersion, kind, ...(namespace ? { namespace } : {}), name };
}

/** Other workloads see where this one went, and with `assume` what it took. */
function remember(state: State, { binding, result }: Decision, options: DecideOptions): void {
  if (binding === undefined || result.code !== 'placed') return;
  state.bindings.set(keyOf(binding), { ...binding, spec: { ...binding.spec, clusters: result.clusters } });
  if (!options.assume) return;
  state.clusters = assumeReplicas(state.clusters, binding, added(binding.spec.clusters ?? [], result.clusters));
  state.fleet = createFleet(state.clusters);
}

/** Only what comes on top: replicas that were there before are in the clusters' status already. */
function added(before: readonly TargetCluster[], now: readonly TargetCluster[]): readonly TargetCluster[] {
  const had = new Map(before.map(({ name, replicas }) => [name, replicas ?? 0]));
  return now
    .filter((target) => (target.components ?? []).length === 0 || !had.has(target.name))
    .map((target) => ({ ...target, replicas: Math.max(0, (target.replicas ?? 0) - (had.get(target.name) ?? 0)) }));
}
