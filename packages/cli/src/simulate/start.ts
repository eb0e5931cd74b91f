/**
 * The world that a simulation starts from, made of what was read.
 *
 * Kinds that need no policy (Namespaces) are left out unless one selects them, as in `schedule`.
 */
import {
  type World as CoreWorld,
  createWorld,
  describeWorkload,
  explainMatch,
  type PriorityClassLike,
  type Quirks,
  WorldError,
} from '@flotilla/core';
import type { Gates } from '../decide/decide.ts';
import { interpretersOf } from '../decide/interpreters.ts';
import { fleetOf, problemFrom } from '../decide/problems.ts';
import { nameOf } from '../input/inspect.ts';
import { isBinding, needsNoPolicy } from '../input/kinds.ts';
import type { LocatedObject, Manifest } from '../input/manifest.ts';
import { InputError } from '../input/problem.ts';
import type { World } from '../input/world.ts';

export interface StartOptions {
  readonly assume: boolean;
  readonly featureGates: Partial<Gates>;
  readonly quirks: Partial<Quirks>;
}

export function startFrom(world: World, { assume, featureGates, quirks }: StartOptions): CoreWorld {
  fleetOf(world);
  const objects = world.entries.map(({ object }) => object);
  const policies = { propagationPolicies: world.policies, clusterPropagationPolicies: world.clusterPolicies };
  const workloads = objects.filter((object) => !isBinding(object) && isPropagated(object, policies));
  const priorityClasses = objects.filter(isPriorityClass);
  try {
    return createWorld(
      { clusters: world.clusters, ...policies, workloads, bindings: world.bindings },
      { assume, featureGates, quirks, priorityClasses, interpreters: interpretersOf(world) },
    );
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    throw new InputError([...world.warnings, ...problemsIn(error, world.entries)]);
  }
}

function isPropagated(object: Manifest, policies: Parameters<typeof explainMatch>[1]): boolean {
  if (!needsNoPolicy(object)) return true;
  const { code } = explainMatch(object, policies);
  return code === 'matched' || code === 'claimed';
}

function isPriorityClass(object: Manifest): object is Manifest & PriorityClassLike {
  return object.kind === 'PriorityClass' && typeof object['value'] === 'number';
}

function problemsIn({ failures }: WorldError, entries: readonly LocatedObject[]): InputError['problems'] {
  return failures.map(({ workload, error }) => {
    const title = describeWorkload(workload);
    const entry = entries.find(({ object }) => nameOf(object) === title || isFor(object, title));
    if (entry === undefined) return { severity: 'error', object: title, message: error.message };
    return problemFrom(error, entry);
  });
}

function isFor(object: Manifest, title: string): boolean {
  return isBinding(object) && describeWorkload(object.spec.resource) === title;
}
