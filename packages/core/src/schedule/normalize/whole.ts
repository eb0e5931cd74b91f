/**
 * Whole numbers of the API: int32 and int64 fields. JSON knows only numbers, so 2.5 or 1e999 must be refused where they come in.
 */
import { BindingError } from './binding-error.ts';

const int32Range = 2 ** 31;

/** An int32 field; absent and null are 0. @throws {BindingError} */
function int32(value: number | null | undefined, path: string): number {
  if (value === undefined || value === null) return 0;
  if (!Number.isInteger(value) || value >= int32Range || value < -int32Range) {
    throw new BindingError(path, `${shown(value)} is not a 32-bit integer`, 'give a whole number below 2147483648');
  }
  return value;
}

/** An int32 field that counts something; absent and null are 0. @throws {BindingError} */
export function replicaCount(value: number | null | undefined, path: string): number {
  const replicas = int32(value, path);
  if (replicas < 0) throw new BindingError(path, `${replicas} is negative`, 'give a whole number of at least 0');
  return replicas;
}

/** An integer field that may not be negative; absent and null are 0. @throws {BindingError} */
export function count(value: number | null | undefined, path: string): number {
  if (value === undefined || value === null) return 0;
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new BindingError(path, `${shown(value)} is not a count`, 'give a whole number of at least 0');
  }
  return value;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
