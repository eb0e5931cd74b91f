/**
 * From the manifest for a member cluster and what exists there to the one write that is needed, if any.
 *
 * Two ways, chosen by the caller. `serverSideApply` touches only the fields that the manifest decides, leaves those that
 * others own, and writes nothing when nothing is to change. `karmada` replaces whole objects, decision for decision as
 * Karmada does.
 *
 * Example: `converge(manifest, undefined).code` is `create`.
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import { convergeByApplying } from './apply.ts';
import type { ConvergeOptions } from './options.ts';
import type { ConvergeOutcome } from './outcome.ts';
import { convergeByReplacing } from './replace.ts';
import { whyNotSame } from './same-object.ts';

/**
 * What to do about one object in a member. Nothing is thrown, nothing is changed.
 *
 * @param desired The manifest, as `render` makes it.
 * @param observed The object there with its `managedFields`; undefined when there is none.
 *
 * @example
 * const answer = converge(manifest, observed, { lastApplied: remembered });
 * if (answer.code === 'update' && answer.disown) await sendJsonPatch(answer.disown);
 * if ('write' in answer) remembered = lastApplied(manifest, await send(answer.write));
 * else if (answer.code === 'leave') remembered = answer.lastApplied;
 */
export function converge(
  desired: ResourceTemplate,
  observed: ResourceTemplate | undefined,
  options: ConvergeOptions = {},
): ConvergeOutcome {
  const present = observed ?? undefined;
  const why = whyNotSame(desired, present);
  if (why !== undefined) return { code: 'failed', why };
  return options.mode === 'karmada'
    ? convergeByReplacing(desired, present, options)
    : convergeByApplying(desired, present, options);
}
