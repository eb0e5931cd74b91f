/**
 * Sets whose answers must be equal in everything; of an error only its being there counts.
 */
import { exactly } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { isObject, type Json, type JsonObject, member, toJson } from '../json.ts';
import { letsFailureText } from './failure-rules.ts';
import type { ConformanceSet } from './set.ts';

/** A set that is told by the members of its input and answered from it alone. */
export function exactSet(
  name: string,
  recognises: (input: JsonObject) => boolean,
  answer: (input: JsonObject) => unknown,
): ConformanceSet {
  return {
    name,
    recognises: ({ input }) => isObject(input) && recognises(input),
    answer: ({ line }) => toJson(answer(asObject(line['input']))),
    compare: (_case, expected, actual) => failureOf(expected, actual) ?? exactly('', expected, actual),
    lets: (_case, corruption) => letsFailureText(corruption),
  };
}

/** A member that must be an object. */
export function objectIn(value: Json | undefined, key: string): JsonObject {
  return asObject(member(value, key));
}

/** A member that must be a string; empty when it is absent. */
export function stringIn(value: Json | undefined, key: string): string {
  const text = member(value, key) ?? '';
  if (typeof text !== 'string') throw new TypeError(`${key} is not a string`);
  return text;
}

function asObject(value: Json | undefined): JsonObject {
  if (!isObject(value)) throw new TypeError('not an object');
  return value;
}

/** The answer of something that may throw. */
export function orError(answer: () => unknown): unknown {
  try {
    return answer();
  } catch (error) {
    return { error: { message: error instanceof Error ? error.message : String(error) } };
  }
}
