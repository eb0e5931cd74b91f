/**
 * What is in Secrets is not printed, wherever it turns up in them: masked on both sides, in such a way that a change can be
 * seen. Keys stay.
 *
 * - All of `data` and `stringData` is masked.
 * - Anything else (labels, annotations, fields that nobody knows) is masked as a whole where it holds one of these values.
 * - What names the object is not: apiVersion, kind, name and namespace stand in its title anyway.
 * - Marks by which the control plane keeps its books are made of names and ids. Short values equal these by chance (the
 *   user `shop` the namespace `shop`), so a mark is masked only for values of eight characters or more.
 *
 * `***` is a value that is the same on both sides, or there on one only; `*** (before)` and `*** (after)` is one that
 * differs. kubectl's last applied configuration repeats all of a Secret and is always masked.
 *
 * Counterpart: `Masker` of kubectl's diff, which masks `data` alone.
 *
 * @example
 * masked({ before: secret('a'), after: secret('b') }).after.data; // { password: '*** (after)' }
 */
import { isSecret } from '../input/kinds.ts';
import { compactJson } from '../output/exact-json.ts';
import { marks } from './marks.ts';
import { type SecretFinder, secretFinder } from './secret-values.ts';

/** An object before and after; undefined where there is none. */
export interface Sides {
  readonly before: unknown;
  readonly after: unknown;
}

/** Anything but Secrets comes back as it is. */
export function masked({ before, after }: Sides): Sides {
  if (!isSecret(before) && !isSecret(after)) return { before, after };
  const isIn = secretFinder([before, after]);
  return {
    before: maskedAt([], before, { other: after, word: 'before', isIn }),
    after: maskedAt([], after, { other: before, word: 'after', isIn }),
  };
}

/** What a text is shown as that is about a Secret, and that may have what is in a list in brackets: `finalizers["x"]`. */
export function maskedPath(text: string, steps: readonly string[], isIn: SecretFinder): string {
  return steps.reduce((shown, step) => (isIn(step) ? shown.replaceAll(`[${step}]`, '[***]') : shown), text);
}

interface Masking {
  /** What stands there on the other side. */
  readonly other: unknown;
  readonly word: string;
  readonly isIn: SecretFinder;
}

type Path = readonly string[];

function maskedAt(path: Path, value: unknown, masking: Masking): unknown {
  const isValue = isInside(path) && path.length > 1;
  if (isContainer(value) && !isValue) return maskedMembers(path, value, masking);
  if (value === undefined || value === null || !(isInside(path) || isLeak(path, value, masking.isIn))) return value;
  const { other, word } = masking;
  return other === undefined || compactJson(other) === compactJson(value) ? '***' : `*** (${word})`;
}

function maskedMembers(path: Path, value: Container, masking: Masking): unknown {
  const others = isContainer(masking.other) ? masking.other : {};
  const entries = Object.entries(value).map(([key, member]): [string, unknown] => {
    const other: unknown = Object.getOwnPropertyDescriptor(others, key)?.value;
    return [key, maskedAt([...path, key], member, { ...masking, other })];
  });
  return Array.isArray(value) ? entries.map(([, member]) => member) : Object.fromEntries(entries);
}

function isInside([field]: Path): boolean {
  return field === 'data' || field === 'stringData';
}

const titles: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata/name', 'metadata/namespace']);

/** Whether it repeats a secret and is none of what is shown for sure. */
function isLeak(path: Path, value: unknown, isIn: SecretFinder): boolean {
  if (typeof value === 'boolean' || titles.has(path.join('/'))) return false;
  const [root, map, key = ''] = path;
  const isMark = root === 'metadata' && (map === 'labels' || map === 'annotations') && marks.has(key);
  return key === lastApplied || isIn(String(value), isMark ? 8 : 1);
}

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

type Container = Readonly<Record<string, unknown>> | readonly unknown[];

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
