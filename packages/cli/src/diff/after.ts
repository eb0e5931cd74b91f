/**
 * The object as it would be in the member once what converging answers has been written.
 *
 * A whole object that is sent is that object. Of one that is applied, only the fields that differ change; fields that have
 * left the template go, unless another manager owns them too.
 *
 * @example
 * afterOf(live, answer)?.spec; // { replicas: 3, ... } where the answer is an update of spec.replicas
 */
import { type ConvergeOutcome, type FieldDifference, managersOf } from '@flotilla/core';
import { isRecord, type Manifest } from '../input/manifest.ts';

type Path = FieldDifference['path'];

/** Undefined where there is none, and none is made. @param differences those of the answer that count. */
export function afterOf(
  live: Manifest | undefined,
  answer: ConvergeOutcome,
  differences: readonly FieldDifference[],
  fieldManager: string,
): unknown {
  if (answer.code === 'create') return answer.write.object;
  if (answer.code !== 'update') return live;
  if (live === undefined || answer.write.operation !== 'apply') return answer.write.object;
  const others = managersOf(live).filter(({ manager }) => manager !== fieldManager);
  const isKept = (path: Path): boolean => others.some(({ fields }) => fields.owns(path));
  return differences
    .filter(({ kind, path }) => kind !== 'order' && !(kind === 'extra' && isKept(path)))
    .reduce<unknown>((object, { path, desired }) => withValue(object, path, desired), live);
}

/** The value with what stands at the path replaced, or taken out when `value` is undefined. */
function withValue(current: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (step.startsWith('f:')) return withMember(current, step.slice(2), rest, value);
  const items: readonly unknown[] = Array.isArray(current) ? current : [];
  const found = items.findIndex(itemTest(step, items));
  if (found === -1) return value === undefined ? current : [...items, withValue(undefined, rest, value)];
  const inner = withValue(items[found], rest, value);
  return items.flatMap((item, index) => (index === found ? (inner === undefined ? [] : [inner]) : [item]));
}

function withMember(current: unknown, name: string, rest: Path, value: unknown): unknown {
  const members = isRecord(current) ? current : {};
  const inner = withValue(Object.hasOwn(members, name) ? members[name] : undefined, rest, value);
  if (inner !== undefined) return { ...members, [name]: inner };
  const { [name]: _gone, ...others } = members;
  return Object.keys(others).length === 0 ? undefined : others;
}

/** Finds the item of a list that a step names: by its keys, its value, or its place. */
function itemTest(step: string, items: readonly unknown[]): (item: unknown, index: number) => boolean {
  const text = step.slice(2);
  if (step.startsWith('i:')) return (_item, index) => index === Number(text);
  const wanted: unknown = JSON.parse(text);
  if (step.startsWith('v:')) return (item) => item === wanted;
  const keys = isRecord(wanted) ? Object.entries(wanted) : [];
  // An absent protocol counts as TCP, but an item that says it goes first.
  const exact = items.findIndex((item) => isRecord(item) && keys.every(([key, value]) => item[key] === value));
  if (exact !== -1) return (_item, index) => index === exact;
  return (item) => isRecord(item) && keys.every(([key, value]) => (item[key] ?? fallbacks[key]) === value);
}

const fallbacks: Readonly<Record<string, unknown>> = { protocol: 'TCP' };
