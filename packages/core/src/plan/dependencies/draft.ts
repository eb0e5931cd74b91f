/**
 * A world with the writes that are planned so far: later steps see them, and each binding is written once in the end.
 *
 * Example: two references that come to the same binding give one write.
 */
import type { ResourceBinding } from '@flotilla/api';
import { sameJson } from '../../override/json.ts';
import type { DependencyProblem, DependencyWrite, StrategyDisagreement } from './outcome.ts';
import type { DependenciesWorld } from './world.ts';

export interface Draft {
  readonly world: DependenciesWorld;
  /** A binding as it will be. */
  readonly binding: (namespace: string, name: string) => ResourceBinding | undefined;
  readonly put: (binding: ResourceBinding, why: string) => void;
  readonly problem: (object: string, message: string) => void;
  readonly disagree: (disagreement: StrategyDisagreement) => void;
  /** Bindings that come out as they are already are not among them. */
  readonly writes: () => readonly DependencyWrite[];
  readonly problems: readonly DependencyProblem[];
  readonly disagreements: () => readonly StrategyDisagreement[];
}

/** Begins with nothing written. */
export function draftOf(world: DependenciesWorld): Draft {
  const written = new Map<string, { readonly binding: ResourceBinding; readonly why: string }>();
  const problems: DependencyProblem[] = [];
  const disagreements = new Map<string, StrategyDisagreement>();
  return {
    world,
    binding: (namespace, name) => written.get(`${namespace}/${name}`)?.binding ?? world.binding(namespace, name),
    put: (binding, why) => {
      const { namespace = '', name = '' } = binding.metadata;
      written.set(`${namespace}/${name}`, { binding, why });
    },
    problem: (object, message) => problems.push({ object, message }),
    disagree: (disagreement) => disagreements.set(disagreement.object, disagreement),
    writes: () => [...written.values()].flatMap(({ binding, why }) => writeOf(world, binding, why)),
    problems,
    disagreements: () => [...disagreements.values()],
  };
}

function writeOf(world: DependenciesWorld, binding: ResourceBinding, why: string): readonly DependencyWrite[] {
  const { namespace = '', name = '' } = binding.metadata;
  const existing = world.binding(namespace, name);
  if (existing === undefined) return [{ operation: 'create', binding, why }];
  return sameJson(existing, binding) ? [] : [{ operation: 'update', binding, why }];
}
