/**
 * A world from objects: bindings are derived where none are given, and placed where they have no clusters yet.
 *
 * A binding that was given with `spec.clusters` is where it is: its replicas are taken to be in the clusters' status, and
 * without the annotation of the last decision it counts as decided with the placement it has. Everything else is decided
 * now, by the rules of `schedule`, and takes its room.
 *
 * @example
 * const world = createWorld({ clusters, propagationPolicies, workloads });
 * [...world.workloads.values()].map(({ binding }) => binding?.spec.clusters);
 */
import type { Cluster, ClusterPropagationPolicy, Placement, PropagationPolicy } from '@flotilla/api';
import { bindingName } from '../bind/names.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { checkPolicies } from '../match/check-policies.ts';
import { type AnyPropagationPolicy, describePolicy, referenceTo } from '../match/claim.ts';
import type { Policies } from '../match/policy-index.ts';
import { checkSwitches } from '../schedule/model/switches.ts';
import { checkEntries, refuseArgument } from '../schedule/normalize/entries.ts';
import { createFleet } from '../schedule/normalize/fleet.ts';
import { normalizeUnit } from '../schedule/normalize/unit.ts';
import { asDecided, saysHowDecided } from './applied.ts';
import { deciderOf } from './decider.ts';
import { currentFleet, type Draft, policiesIn, worldOf } from './draft.ts';
import { SimulationError, WorldError, type WorldFailure } from './errors.ts';
import { govern, policyNamedIn } from './govern.ts';
import { keyOfWorkload, nameOfBound, nameOfTemplate, type WorkloadName } from './names.ts';
import { settle } from './settle.ts';
import { hasPlace } from './targets.ts';
import type { AnyBinding, World, WorldRules, WorldWorkload } from './world.ts';

/** The objects of a world, in any order. */
export interface WorldInput {
  readonly clusters: readonly Cluster[];
  readonly propagationPolicies?: readonly PropagationPolicy[];
  readonly clusterPropagationPolicies?: readonly ClusterPropagationPolicy[];
  /** Templates as an API server has them: see `applyWorkloadDefaults`. */
  readonly workloads?: readonly ResourceTemplate[];
  /** Of the workloads above, or of others of which only the binding is known. */
  readonly bindings?: readonly AnyBinding[];
}

/** The rules, and whether workloads that are placed now see each other. */
export interface WorldOptions extends WorldRules {
  /** What is placed takes its room before the next is decided. Default true. */
  readonly assume?: boolean;
}

/**
 * Makes a world. Pure: nothing that is given is changed, and it must not be changed afterwards.
 *
 * @throws {WorldError} naming every workload or binding that cannot be interpreted, bound or read, or is given twice.
 * @throws {FleetError} on a cluster that cannot be read.
 * @throws {TypeError} when an entry of a list is no object, or a feature gate no boolean.
 */
export function createWorld(input: WorldInput, options: WorldOptions = {}): World {
  const { assume = true, ...rules } = options;
  checkInput(input);
  checkSwitches('featureGates', rules.featureGates);
  const policies = new Map<string, AnyPropagationPolicy>();
  for (const policy of [...(input.propagationPolicies ?? []), ...(input.clusterPropagationPolicies ?? [])])
    policies.set(describePolicy(referenceTo(policy)), policy);
  const draft: Draft = {
    fleet: createFleet(input.clusters),
    edits: new Map(),
    policies,
    workloads: takeIn(input, policiesIn({ policies }), rules),
    drained: new Set(),
    taken: new Map(),
    charged: new Map(),
    rules,
    stands: new Map(),
  };
  const undecided: string[] = [];
  for (const [key, { binding }] of draft.workloads) {
    if (binding === undefined) continue;
    if (isSomewhere(binding)) draft.charged.set(key, binding);
    else undecided.push(key);
  }
  settle(draft, { assume, trace: false }, undecided);
  markHabits(draft);
  return worldOf(draft);
}

/** Whose entries are objects with metadata; what is in them is read later, by name. */
function checkInput(input: WorldInput): void {
  checkPolicies(input);
  for (const list of ['workloads', 'bindings'] as const) {
    checkEntries(input[list], list, refuseArgument);
    for (const [at, { metadata }] of input[list]?.entries() ?? []) {
      if (metadata === undefined || metadata === null)
        throw refuseArgument(`${list}[${at}].metadata`, 'missing', 'every object needs a name');
    }
  }
}

/** What the scheduler does with given bindings at an event is worked out here, so that no branch has to ask again. */
function markHabits(draft: Draft): void {
  const decide = deciderOf(draft, () => currentFleet(draft));
  for (const [key, workload] of draft.workloads) {
    const { binding, standing, ungoverned } = workload;
    if (binding === undefined || ungoverned !== undefined || standing.code !== 'placed') continue;
    if (workload.atEvents === undefined) draft.workloads.set(key, { ...workload, ...decide.habit(binding) });
  }
}

function takeIn(input: WorldInput, policies: Policies, rules: WorldRules): Map<string, WorldWorkload> {
  const share = placementSharing();
  const bindings = new Map((input.bindings ?? []).map((binding) => [placeOf(binding), share(binding)]));
  const workloads = new Map<string, WorldWorkload>();
  const failures: WorldFailure[] = [];
  const take = (name: WorkloadName, read: () => WorldWorkload): void => {
    try {
      const key = keyOfWorkload(name);
      if (workloads.has(key)) throw new SimulationError('invalid', 'is given twice; remove one of the two');
      workloads.set(key, read());
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failures.push({ workload: name, error });
    }
  };
  for (const template of input.workloads ?? []) {
    const place = `${template.metadata.namespace ?? ''}/${bindingName(template.kind, template.metadata.name ?? '')}`;
    const existing = bindings.get(place);
    bindings.delete(place);
    take(nameOfTemplate(template), () => fromTemplate(template, existing, policies, rules));
  }
  for (const binding of bindings.values()) {
    take(nameOfGiven(binding), () => fromBinding(binding));
  }
  if (failures.length > 0) throw new WorldError(failures);
  return workloads;
}

/** Equal placements become one object, so that what decisions work out of it is worked out once. */
function placementSharing(): (binding: AnyBinding) => AnyBinding {
  const known = new Map<string, Placement>();
  return (binding) => {
    const { placement } = binding.spec;
    if (placement === undefined || placement === null) return binding;
    const text = JSON.stringify(placement);
    const shared = known.get(text) ?? placement;
    known.set(text, shared);
    return shared === placement ? binding : { ...binding, spec: { ...binding.spec, placement: shared } };
  };
}

/** By the binding itself where it does not say what it is for. */
function nameOfGiven(binding: AnyBinding): WorkloadName {
  if (binding.spec?.resource?.name) return nameOfBound(binding);
  return nameOfTemplate(binding);
}

function placeOf({ metadata }: AnyBinding): string {
  return `${metadata.namespace ?? ''}/${metadata.name ?? ''}`;
}

function isSomewhere({ spec }: AnyBinding): boolean {
  return (spec.clusters ?? []).length > 0;
}

function fromTemplate(
  template: ResourceTemplate,
  existing: AnyBinding | undefined,
  policies: Policies,
  rules: WorldRules,
): WorldWorkload {
  const { binding, ...governed } = govern(template, policies, existing, rules);
  const name = nameOfTemplate(template);
  if (binding !== undefined) return { name, template, ...governed, ...asGiven(binding) };
  return { name, template, ...governed, standing: governed.ungoverned ?? pending };
}

function fromBinding(binding: AnyBinding): WorldWorkload {
  normalizeUnit(binding);
  const policy = policyNamedIn(binding);
  return { name: nameOfBound(binding), ...(policy === undefined ? {} : { policy }), ...asGiven(binding) };
}

const pending = { code: 'pending', why: 'nothing has been decided about it yet' } as const;

function asGiven(binding: AnyBinding): Pick<WorldWorkload, 'binding' | 'standing'> {
  normalizeUnit(binding);
  if (!isSomewhere(binding)) return { binding, standing: pending };
  const decided = saysHowDecided(binding) ? binding : asDecided(binding);
  if (hasPlace(decided)) return { binding: decided, standing: { code: 'placed', why: 'it is there already' } };
  return { binding: decided, standing: { code: 'pending', why: 'not all of it has a place, as it was given' } };
}
