/**
 * The limits of a spread constraint, and the quirk `maxGroupsUnset`: an omitted `maxGroups` is 0 in Karmada, and 0 means that
 * none may be chosen, although the API calls the field optional. Without the quirk it means no limit.
 */
import type { ScheduleContext } from '../model/context.ts';
import type { SpreadLimit } from '../model/unit.ts';

export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** What an absent constraint amounts to in Karmada: a zero value. */
export function limitsOf(limit: SpreadLimit | undefined, field: string, context: ScheduleContext): Limits {
  if (limit === undefined) return { min: 0, max: 0 };
  if (!limit.maxUnset) return { min: limit.minGroups, max: limit.maxGroups };
  if (!context.quirks.maxGroupsUnset) return { min: limit.minGroups, max: Number.MAX_SAFE_INTEGER };
  context.noteQuirk('maxGroupsUnset', `maxGroups of the ${field} constraint is left out, which counts as 0`);
  return { min: limit.minGroups, max: 0 };
}
