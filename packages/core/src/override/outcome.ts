/**
 * What comes of applying override policies: the changed object, or the one overrider that does not apply.
 *
 * Example: `{ ok: true, object, changed: true, applied: [{ policy: { kind: 'OverridePolicy', ... }, rule, overriders }] }`.
 */
import type { Overriders } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { FieldChange } from './changes.ts';
import type { OverridePolicyName } from './prepare.ts';

export type OverrideOutcome = Overridden | OverrideFailure;

export interface Overridden {
  readonly ok: true;
  /** The very same object when nothing changed it. */
  readonly object: ResourceTemplate;
  /** Whether it differs from what it was. */
  readonly changed: boolean;
  /** The rules that held, in the order in which they were applied, whether or not they changed anything. */
  readonly applied: readonly AppliedOverride[];
  /** Which rule changed which field; present when asked for. */
  readonly changes?: readonly OverrideChange[];
}

/** A rule that was applied. */
export interface AppliedOverride {
  readonly policy: OverridePolicyName;
  /** `spec.overrideRules[0]`. */
  readonly rule: string;
  readonly overriders: Overriders;
}

/** A field that a rule changed. */
export interface OverrideChange extends FieldChange {
  readonly policy: OverridePolicyName;
  readonly rule: string;
}

/** An overrider does not apply, so that the cluster gets nothing. */
export interface OverrideFailure {
  readonly ok: false;
  readonly error: OverrideError;
}

export interface OverrideError {
  /** `Deployment shop/web`. */
  readonly object: string;
  readonly policy: OverridePolicyName;
  /** `spec.overrideRules[0]`. */
  readonly rule: string;
  /** The place of the overrider in the policy: `spec.overrideRules[0].overriders.imageOverrider[1]`. */
  readonly overrider: string;
  /** JSON pointer of the field of the object. */
  readonly path: string;
  /** All of the above, what is wrong, and a remedy. */
  readonly message: string;
}
