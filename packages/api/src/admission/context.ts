/**
 * What a validating webhook knows besides the object itself, all given by the caller.
 */
import type { Fields } from '../defaults/fields.ts';
import type { FieldError } from './errors.ts';

/** The object as it was, on update, and other objects of its kind, which some rules compare with. */
export interface AdmissionContext {
  readonly old: Fields | undefined;
  readonly others: readonly Fields[];
}

/** A rule, or a group of rules, for a kind. */
export type AdmissionRule = (object: Fields, context: AdmissionContext) => readonly FieldError[];
