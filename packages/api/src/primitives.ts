/**
 * The scalar types of Kubernetes' JSON: integers by width, timestamps, quantities, raw objects.
 *
 * TypeScript has one `number`, Kubernetes several; an alias a width lets the schema generator write the right `type`,
 * `format` and `pattern` once, and lets a reader see which it is. Each is a plain `number` or `string` to the compiler.
 *
 * Counterpart: Go's int32, int64, metav1.Time, resource.Quantity, runtime.RawExtension.
 *
 * @example
 * const weight: Int64 = 2;
 * const cpu: QuantityLike = '500m';
 */

/**
 * A whole number from -2147483648 to 2147483647.
 *
 * @asType integer
 * @format int32
 */
export type Int32 = number;

/**
 * A whole number. JSON carries 64 bits; beyond 2^53 - 1 JavaScript rounds.
 *
 * @asType integer
 * @format int64
 */
export type Int64 = number;

/**
 * A whole number of no declared width (Go's `int`).
 *
 * @asType integer
 */
export type Integer = number;

/**
 * A whole number as Kubernetes writes quantities that need no suffix.
 *
 * @asType integer
 */
type WholeNumber = number;

/**
 * A quantity in its text form, such as "1.5", "500m", "2Gi" or "1e3".
 *
 * @pattern ^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$
 */
type QuantityText = string;

/** A quantity as it stands in JSON or YAML: text ("500m") or a whole number (4). `parseQuantity` reads both. */
export type QuantityLike = WholeNumber | QuantityText;

/** Quantities by resource name, such as `{ cpu: '2', memory: '4Gi' }`. */
export interface ResourceList {
  readonly [resource: string]: QuantityLike;
}

/**
 * A moment in RFC 3339, such as "2025-01-31T09:00:00Z".
 *
 * @format date-time
 */
export type Timestamp = string;

/** Text by text key: labels, annotations, node selectors. */
export interface StringMap {
  readonly [key: string]: string;
}

/** An object of any shape, kept as it is and never pruned. */
export interface RawObject {
  readonly [field: string]: unknown;
}
