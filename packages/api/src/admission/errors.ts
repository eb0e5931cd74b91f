/**
 * What an admission rule finds: which field is wrong, in which way, and what to do about it.
 *
 * `field` and `type` are those of Kubernetes' field errors, as Karmada's webhooks make them, so answers can be compared;
 * `detail` says what the rule wants, `remedy` what to change.
 *
 * Counterpart: `field.Error` of k8s.io/apimachinery.
 */

/** Kubernetes' classes of field errors. */
export type FieldErrorType =
  | 'FieldValueDuplicate'
  | 'FieldValueForbidden'
  | 'FieldValueInvalid'
  | 'FieldValueNotSupported'
  | 'FieldValueRequired'
  | 'FieldValueTooLong';

/** One thing that is wrong with an object. */
export interface FieldError {
  /** Path into the object, e.g. `spec.placement.spreadConstraints[0]`. */
  readonly field: string;
  readonly type: FieldErrorType;
  readonly detail: string;
  readonly remedy: string;
}

/** The value breaks a rule. */
export function invalid(field: string, detail: string, remedy: string): FieldError {
  return { field, type: 'FieldValueInvalid', detail, remedy };
}

/** The value is missing. */
export function required(field: string, detail: string, remedy: string): FieldError {
  return { field, type: 'FieldValueRequired', detail, remedy };
}

/** The value was given before. */
export function duplicate(field: string, detail: string, remedy: string): FieldError {
  return { field, type: 'FieldValueDuplicate', detail, remedy };
}

/** The field may not be set here. */
export function forbidden(field: string, detail: string, remedy: string): FieldError {
  return { field, type: 'FieldValueForbidden', detail, remedy };
}

/** The value is longer than allowed. */
export function tooLong(field: string, detail: string, remedy: string): FieldError {
  return { field, type: 'FieldValueTooLong', detail, remedy };
}

/** The value is none of those that are supported. */
export function notSupported(field: string, supported: readonly string[]): FieldError {
  const values = supported.map((value) => JSON.stringify(value)).join(', ');
  return {
    field,
    type: 'FieldValueNotSupported',
    detail: `supported values: ${values}`,
    remedy: `use one of ${values}`,
  };
}

/** An error for a problem that was found, none for `undefined`. */
export function problem(field: string, found: string | undefined, remedy: string): readonly FieldError[] {
  return found === undefined ? [] : [invalid(field, found, remedy)];
}
