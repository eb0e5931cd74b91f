/**
 * The scheduler: where a unit goes and with how many replicas.
 *
 * The story in one page: the binding becomes a unit (`normalize/`); its affinity terms are tried in order (`decide.ts`); each
 * attempt (`attempt.ts`) gathers candidates (`gather.ts`: filter, score, estimate) and places the unit among them (`place.ts`:
 * order, select, assign). The first attempt that succeeds is the answer; when all fail, the first failure is.
 */
import { decide, prepareRun } from './decide.ts';
import type { Fleet } from './model/fleet.ts';
import type { ScheduleOptions } from './model/options.ts';
import type { Outcome } from './model/outcome.ts';
import type { BindingLike } from './model/unit.ts';
import { normalizeUnit } from './normalize/unit.ts';

/**
 * Decides where a binding's resource goes: Karmada v1.19's scheduling, result for result.
 *
 * Pure: nothing is mutated (arguments may be frozen), no clock, no I/O. The outcome is plain data, told apart by `code`.
 * `needsEstimates` asks for what outside estimators know; call again with `options.estimates`.
 *
 * @param binding A ResourceBinding or ClusterResourceBinding; `spec` and, for rescheduling, `status` are read.
 * @param fleet From {@link createFleet}; any number of decisions may share it.
 * @throws {BindingError} when the binding does not name its resource, or a quantity does not parse.
 * @example
 * const outcome = schedule(binding, createFleet(clusters), { trace: true });
 * if (outcome.code === 'placed') console.log(outcome.clusters);
 * @see Karmada pkg/scheduler/scheduler.go and pkg/scheduler/core/generic_scheduler.go
 */
export function schedule(binding: BindingLike, fleet: Fleet, options: ScheduleOptions = {}): Outcome {
  return decide(normalizeUnit(binding), prepareRun(fleet, options, undefined));
}
