/**
 * The part of JSON Schema (draft 7) that describes Karmada's objects, and the shape of a compiled validator.
 *
 * @example
 * const weight: JsonSchema = { type: 'integer', format: 'int64', minimum: 1 };
 */

/** A JSON Schema, with the keywords that are used here. */
export interface JsonSchema {
  /** Dialect; on whole documents only. */
  readonly $schema?: string;
  /** Reference to a definition, "#/definitions/Name". */
  readonly $ref?: string;
  /** Schemas that references point to. */
  readonly definitions?: { readonly [name: string]: JsonSchema };
  /** What it is for, in words. */
  readonly description?: string;
  /** JSON type or types. */
  readonly type?: string | readonly string[];
  /** Schemas by field. */
  readonly properties?: { readonly [field: string]: JsonSchema };
  /** Fields that must be there. */
  readonly required?: readonly string[];
  /** Schema of further fields; `false` allows none. */
  readonly additionalProperties?: boolean | JsonSchema;
  /** Schema of a list's items. */
  readonly items?: JsonSchema;
  /** Values that are allowed. */
  readonly enum?: readonly unknown[];
  /** The one value that is allowed. */
  readonly const?: unknown;
  /** Value when absent. */
  readonly default?: unknown;
  /** Named format of a string or number. */
  readonly format?: string;
  /** Regular expression that a string must match. */
  readonly pattern?: string;
  /** Least number. */
  readonly minimum?: number;
  /** Greatest number. */
  readonly maximum?: number;
  /** Least length of a string. */
  readonly minLength?: number;
  /** Greatest length of a string. */
  readonly maxLength?: number;
  /** Least length of a list. */
  readonly minItems?: number;
  /** Greatest length of a list. */
  readonly maxItems?: number;
}

/** One finding of a compiled validator. */
export interface ValidatorError {
  /** JSON pointer of the value. */
  readonly instancePath: string;
  /** Keyword that failed. */
  readonly keyword: string;
  /** Its details. */
  readonly params: { readonly [name: string]: unknown };
}

/** A compiled validator: answers, and leaves its findings on itself until the next call. */
export interface Validator {
  (data: unknown): boolean;
  /** Findings of the last call. */
  readonly errors?: readonly ValidatorError[] | null;
}
