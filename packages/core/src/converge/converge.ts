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
import type { ResourceTemplate } from '../interpret/template.ts';
import { convergeByApplying } from './apply.ts';
import type { ConvergeOptions } from './options.ts';
import type { ConvergeOutcome } from './outcome.ts';
import { convergeByReplacing } from './replace.ts';

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
