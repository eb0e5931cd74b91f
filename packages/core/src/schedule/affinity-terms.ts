/**
 * Which affinity term is tried first, and what happens when it fails.
 *
 * Ordered `clusterAffinities` start with the term of the last decision (the first when none was observed, when it no longer
 * exists, or when a reschedule is due) and go on to the next on any failure, never back. When all fail, the failure of the
 * first attempt is the answer.
 * Karmada: pkg/scheduler/scheduler.go, `scheduleResourceBindingWithClusterAffinities`.
 *
 * @example Terms local, cloud; observed cloud: only cloud is tried, until a reschedule starts again with local.
 */
import type { AffinityTerm, Unit } from './model/unit.ts';

export function termsToTry({ terms, observedTerm, fresh }: Unit): readonly AffinityTerm[] {
  if (fresh || observedTerm === undefined) return terms;
  const observed = terms.findIndex(({ name }) => name === observedTerm);
  return observed <= 0 ? terms : terms.slice(observed);
}
