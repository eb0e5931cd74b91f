/**
 * What is to be done so that a binding's dependencies go where it goes.
 *
 * Effects are data: bindings to create and to update, in the order in which they are to be written. Each is whole, with the
 * resourceVersion that was read, so that a write over somebody else's is refused and the plan is made anew.
 *
 * Example: `{ code: 'attached', writes: [{ operation: 'create', binding, why: '...' }], problems: [], disagreements: [] }`.
 */
import type { ResourceBinding } from '@flotilla/api';
import type { StrategyField } from '../../bind/attached/strategy.ts';

/** One binding to be written. */
export interface DependencyWrite {
  readonly operation: 'create' | 'update';
  readonly binding: ResourceBinding;
  /** As a sentence for people. */
  readonly why: string;
}

/** Something that could not be done; the rest is done all the same. To be tried again later. */
export interface DependencyProblem {
  /** What it is about: `ResourceBinding shop/env-configmap`. */
  readonly object: string;
  /** Names the object and a remedy. */
  readonly message: string;
}

/** Policies of bindings that require the same dependency disagree: see `mergeStrategies` for what counts. */
export interface StrategyDisagreement {
  /** `ResourceBinding shop/env-configmap`. */
  readonly object: string;
  readonly fields: readonly StrategyField[];
}

/**
 * The plan of one look at one binding, told apart by `code`:
 * - `gone`: there is no such binding;
 * - `released`: it propagates no dependencies (any more), so it is taken off all bindings that it required;
 * - `notInterpreted`: nobody knows what objects of its kind depend on;
 * - `failed`: its object is missing or cannot be read, nothing is written;
 * - `attached`: its dependencies are required by it, and nothing else is.
 */
export interface DependenciesPlan {
  readonly code: 'gone' | 'released' | 'notInterpreted' | 'failed' | 'attached';
  readonly writes: readonly DependencyWrite[];
  readonly problems: readonly DependencyProblem[];
  readonly disagreements: readonly StrategyDisagreement[];
}
