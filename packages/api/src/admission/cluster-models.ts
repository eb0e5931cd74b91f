/**
 * Resource models cut the sizes of nodes into grades without gaps: each grade names the same resources in the same
 * order, starts where the one before ends, the first at zero, the last without end.
 *
 * The first thing that is wrong is reported, as Karmada does.
 *
 * Counterpart: `ValidateClusterResourceModels` of pkg/apis/cluster/validation.
 *
 * Example: grade 0 with cpu [0, 1) and grade 1 with cpu [2, 4) leave a gap and are refused.
 */
import { fieldsOf, listOf, numberOf, textOf } from '../defaults/fields.ts';
import { compareQuantity, type Quantity, quantitySign, quantityValue } from '../quantity.ts';
import { type FieldError, invalid, notSupported } from './errors.ts';
import { quantityOf } from './quantities.ts';

interface Range {
  readonly name: string;
  readonly min: Quantity;
  readonly max: Quantity;
}

interface Model {
  readonly grade: number;
  readonly ranges: readonly Range[];
}

const RESOURCES: readonly string[] = ['cpu', 'ephemeral-storage', 'memory', 'storage'];
const ZERO: Quantity = { mantissa: 0, scale: 0, format: 'DecimalSI' };
const MAX_INT64 = 2n ** 63n - 1n;

/** Judges the resource models of a Cluster, already sorted by grade as defaults do. */
export function admitResourceModels(values: readonly unknown[], path: string): readonly FieldError[] {
  const models = values.map(readModel);
  for (const [index, model] of models.entries()) {
    const error = modelError(model, models[index - 1], index === models.length - 1, path);
    if (error) return [error];
  }
  return [];
}

function readModel(value: unknown): Model {
  const model = fieldsOf(value);
  return {
    grade: numberOf(model['grade']) ?? 0,
    ranges: listOf(model['ranges']).map((entry) => {
      const { name, min, max } = fieldsOf(entry);
      return { name: textOf(name), min: quantityOf(min) ?? ZERO, max: quantityOf(max) ?? ZERO };
    }),
  };
}

function modelError(model: Model, before: Model | undefined, isLast: boolean, path: string): FieldError | undefined {
  if (before && before.grade === model.grade) {
    return invalid(path, 'The grade of each models should not be the same', `renumber grade ${model.grade}`);
  }
  if (before && before.ranges.length !== model.ranges.length) {
    return invalid(path, 'The number of resource types should be the same', 'give each grade the same resources');
  }
  for (const [index, range] of model.ranges.entries()) {
    const error = rangeError(range, before?.ranges[index], isLast, path);
    if (error) return error;
  }
  return undefined;
}

function rangeError(range: Range, before: Range | undefined, isLast: boolean, path: string): FieldError | undefined {
  if (!RESOURCES.includes(range.name)) return notSupported(`${path}.ranges.name`, RESOURCES);
  if (compareQuantity(range.max, range.min) <= 0) {
    const detail = 'The max value of each resource must be greater than the min value';
    return invalid(path, detail, `correct the range of ${range.name}`);
  }
  return startError(range, before, path) ?? (isLast ? endError(range, path) : undefined);
}

function startError(range: Range, before: Range | undefined, path: string): FieldError | undefined {
  if (!before) {
    if (quantitySign(range.min) === 0) return undefined;
    const detail = 'The min value of each resource in the first model should be 0';
    return invalid(path, detail, `start ${range.name} at 0`);
  }
  if (before.name !== range.name) {
    const detail = 'The resource types of each models should be the same';
    return invalid(path, detail, 'list the resources of each grade in the same order');
  }
  if (compareQuantity(before.max, range.min) === 0) return undefined;
  const detail = 'Model intervals for resources must be contiguous and non-overlapping';
  return invalid(path, detail, `start ${range.name} where the grade before ends`);
}

function endError(range: Range, path: string): FieldError | undefined {
  if (quantityValue(range.max) === MAX_INT64) return undefined;
  const detail = 'The max value of each resource in the last model should be MaxInt64';
  return invalid(path, detail, `end ${range.name} at ${MAX_INT64}`);
}
