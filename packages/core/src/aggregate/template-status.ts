/**
 * The template's status from what its members report: the last step of the way, back to where the user looks.
 *
 * Counterpart: `AggregateStatus` of pkg/resourceinterpreter, whose built-in part is default/native/aggregatestatus.go.
 *
 * @example
 * const answer = aggregateStatus(deployment, binding.status?.aggregatedStatus ?? null, { now: '2025-01-01T00:00:00Z' });
 * if (answer.code === 'handled') answer.value.status; // with the replicas of all members
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import { ask, type Interpretation } from '../interpret/ask.ts';
import type { InterpretOptions } from '../interpret/interpreter.ts';
import type { ResourceTemplate } from '../interpret/template.ts';

export interface AggregateOptions extends Pick<InterpretOptions, 'interpreters'> {
  /** The time for new conditions (a Job's), as Kubernetes writes it: `2025-01-01T00:00:00Z`. */
  readonly now: string;
}

/**
 * The template with the status that its members' statuses come to.
 *
 * The very same template comes back when nothing is to change. Nothing but `status` differs.
 *
 * @param items one for each member, as the binding's `status.aggregatedStatus` has them.
 */
export function aggregateStatus(
  object: ResourceTemplate,
  items: readonly AggregatedStatusItem[] | null,
  options: AggregateOptions,
): Interpretation<ResourceTemplate> {
  return ask('aggregateStatus', object, options.interpreters, (interpreter) =>
    interpreter.aggregateStatus(object, items, options.now),
  );
}
