/**
 * What a plugin may look at beside the unit: the fleet, the term being tried, gates, quirks, other bindings.
 */
import type { ResourceBinding } from '@flotilla/api';
import type { Quirks } from '../quirks.ts';
import type { Memo } from '../share/memo.ts';
import type { Fleet } from './fleet.ts';
import type { FeatureGates } from './options.ts';
import type { AffinityTerm } from './unit.ts';

export interface ScheduleContext {
  readonly fleet: Fleet;
  /** The affinity group of this attempt. */
  readonly term: AffinityTerm;
  readonly gates: FeatureGates;
  readonly quirks: Quirks;
  /** Bindings beside this one, for workload affinity; empty when none were given. */
  readonly otherBindings: readonly ResourceBinding[];
  /** What decisions made together share; undefined for a single one. */
  readonly memo: Memo | undefined;
  /** Called by the rule of a quirk when the quirk decided something; does nothing without a trace. */
  readonly noteQuirk: (name: keyof Quirks, detail: string) => void;
}
