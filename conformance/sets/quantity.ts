/**
 * `policy/quantity`: Kubernetes quantities parsed, printed, added and compared.
 *
 * Go prints some quantities as they were written (`007`, `+1`) and lets values beyond 64 bits wrap around. Neither is
 * asked for: `string` is not compared (`canonical` is), nor are values with the tags of an overflow.
 */
import {
  addQuantity,
  compareQuantity,
  formatQuantity,
  newMilliQuantity,
  newQuantity,
  parseQuantity,
  type Quantity,
  QuantityError,
  type QuantityFormat,
  quantityFormat,
  quantityMilliValue,
  quantitySign,
  quantityValue,
  subtractQuantity,
} from '@flotilla/api';
import type { ConformanceCase } from '../case.ts';
import { type Difference, exactly, keysOf } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { childPath, type Json, type JsonObject, member } from '../json.ts';
import { letsFailureText } from './failure-rules.ts';
import type { ConformanceSet } from './set.ts';

export const quantitySet: ConformanceSet = {
  name: 'policy/quantity',
  recognises: (line) => operationOf(line) !== undefined,
  answer({ line }) {
    try {
      return operationOf(line)?.(line['input'] ?? null) ?? null;
    } catch (error) {
      if (error instanceof QuantityError) return { error: { message: error.message } };
      throw error;
    }
  },
  compare(testCase, expected, actual) {
    const failure = failureOf(expected, actual);
    if (failure !== undefined) return failure;
    return keysOf(expected, actual).flatMap((key) =>
      compareMember(testCase, key, member(expected, key), member(actual, key)),
    );
  },
  lets: (testCase, corruption) => letsFailureText(corruption) || !counts(testCase, corruption.path),
};

function compareMember(
  testCase: ConformanceCase,
  key: string,
  expected: Json | undefined,
  actual: Json | undefined,
): readonly Difference[] {
  return counts(testCase, key) ? exactly(childPath('', key), expected, actual) : [];
}

function counts({ tags }: ConformanceCase, key: string): boolean {
  if (key === 'string') return false;
  if (key === 'value') return !tags.includes('value-overflow');
  if (key === 'milliValue') return !tags.includes('milli-overflow');
  return true;
}

function operationOf(line: JsonObject): ((input: Json) => Json) | undefined {
  const name = member(line['input'], 'operation');
  return typeof name === 'string' ? operations.get(name) : undefined;
}

const operations: ReadonlyMap<string, (input: Json) => Json> = new Map([
  ['parse', parse],
  ['arith', arithmetic],
  ['construct', construct],
]);

function parse(input: Json): Json {
  const quantity = parseQuantity(text(input, 'string'));
  return {
    canonical: formatQuantity(quantity),
    format: quantityFormat(quantity),
    milliValue: String(quantityMilliValue(quantity)),
    sign: quantitySign(quantity),
    string: formatQuantity(quantity),
    value: String(quantityValue(quantity)),
  };
}

function arithmetic(input: Json): Json {
  const a = parseQuantity(text(input, 'a'));
  const b = parseQuantity(text(input, 'b'));
  const sum = addQuantity(a, b);
  const difference = subtractQuantity(a, b);
  return {
    add: formatQuantity(sum),
    addMilli: String(quantityMilliValue(sum)),
    cmp: compareQuantity(a, b),
    sub: formatQuantity(difference),
    subValue: String(quantityValue(difference)),
  };
}

function construct(input: Json): Json {
  const print = (make: (value: number, format: QuantityFormat) => Quantity): string =>
    formatQuantity(make(Number(member(input, 'value')), text(input, 'format') as QuantityFormat));
  return { newMilliQuantity: print(newMilliQuantity), newQuantity: print(newQuantity) };
}

function text(input: Json, key: string): string {
  const value = member(input, key);
  if (typeof value !== 'string') throw new TypeError(`input.${key} is not a string`);
  return value;
}
