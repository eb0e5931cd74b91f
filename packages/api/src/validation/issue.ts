/**
 * What validation answers: findings that name the object, the field, what is wrong, and what to do.
 *
 * @example
 * const issue: Issue = {
 *   object: 'PropagationPolicy shop/web', path: 'spec.placement.spreadConstraints[0].minGroups',
 *   keys: ['spec', 'placement', 'spreadConstraints', 0, 'minGroups'], code: 'type',
 *   message: 'must be a whole number, not "2"', remedy: 'write 2, without quotes',
 * };
 */

/** What kind of finding it is, for programs. */
export type IssueCode =
  | 'cyclic'
  | 'format'
  | 'length'
  | 'notAllowed'
  | 'notJson'
  | 'notObject'
  | 'pattern'
  | 'range'
  | 'required'
  | 'tooDeep'
  | 'tooLarge'
  | 'type'
  | 'unknownField'
  | 'unknownKind';

/** One finding. */
export interface Issue {
  /** The object: its kind and name, such as "PropagationPolicy shop/web". */
  readonly object: string;
  /** The field, such as "spec.placement.spreadConstraints[0].minGroups"; empty for the object as a whole. */
  readonly path: string;
  /** The field as steps from the top, for programs that look it up. */
  readonly keys: readonly (string | number)[];
  /** What is wrong, to be read after the path. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy?: string;
  /** What kind of finding it is, for programs. */
  readonly code: IssueCode;
}

/** Outcome of a validation. */
export interface ValidationResult {
  /** Whether there are no errors. */
  readonly ok: boolean;
  /** What must be put right. */
  readonly errors: readonly Issue[];
  /** What is probably not meant. */
  readonly warnings: readonly Issue[];
  /** How much was looked at: "schema" for Karmada's kinds; of others only the metadata is known here. */
  readonly checked: 'schema' | 'metadata';
}
