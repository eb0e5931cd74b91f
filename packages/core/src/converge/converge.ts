/**
 * From the manifest for a member cluster and what exists there to the one write that is needed, if any.
 *
 * Two ways, chosen by the caller. `serverSideApply` touches only the fields that the manifest decides, leaves those that
 * others own, and writes nothing when nothing is to change. `karmada` replaces whole objects, decision for decision as
 * Karmada does.
 *
 * @example
 * const answer = converge(manifest, observed, { lastApplied });
 * if (answer.code === 'update') await send(answer.write);
 */
import type { InterpretOptions } from '../interpret/interpreter.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { convergeByApplying } from './apply.ts';
import type { ConvergeOutcome } from './outcome.ts';
import { convergeByReplacing } from './replace.ts';

export interface ConvergeOptions extends InterpretOptions {
  /** Default `serverSideApply`. */
  readonly mode?: 'serverSideApply' | 'karmada';
  /** The name under which fields are owned; default `flotilla`. */
  readonly fieldManager?: string;
  /**
   * `hash` of the answer by which the object was last written: tells a change of the template from one in the member. Without
   * it every difference counts as a change of the template.
   */
  readonly lastApplied?: string;
  /** What happens to fields that others own and we do not: they are left to them (default), or taken. */
  readonly conflicts?: 'leave' | 'take';
}

/**
 * What to do about one object in a member. Nothing is thrown, nothing is changed.
 *
 * @param observed The object there; undefined when there is none.
 */
export function converge(
  desired: ResourceTemplate,
  observed: ResourceTemplate | undefined,
  options: ConvergeOptions = {},
): ConvergeOutcome {
  return options.mode === 'karmada'
    ? convergeByReplacing(desired, observed, options)
    : convergeByApplying(desired, observed, options);
}
