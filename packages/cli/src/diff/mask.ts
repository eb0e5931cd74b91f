/**
 * What is in Secrets is not printed: their data is masked on both sides, in such a way that a change can be seen.
 *
 * `***` is a value that is the same on both sides, or there on one only; `*** (before)` and `*** (after)` is one that
 * differs. Annotations that repeat what is in a Secret, such as kubectl's last applied configuration, are masked too.
 *
 * Counterpart: `Masker` of kubectl's diff.
 *
 * @example
 * masked({ before: secret('a'), after: secret('b') }).after.data; // { password: '*** (after)' }
 */
import { isRecord } from '../input/manifest.ts';

/** An object before and after; undefined where there is none. */
export interface Sides {
  readonly before: unknown;
  readonly after: unknown;
}

export function isSecret(object: unknown): boolean {
  return isRecord(object) && object['apiVersion'] === 'v1' && object['kind'] === 'Secret';
}

/** Anything but Secrets comes back as it is. */
export function masked(sides: Sides): Sides {
  if (!isSecret(sides.before) && !isSecret(sides.after)) return sides;
  const secrets = [sides.before, sides.after].flatMap(secretsIn);
  const isLeaking = (key: string, value: unknown): boolean =>
    key === lastApplied || (typeof value === 'string' && secrets.some((secret) => value.includes(secret)));
  const inside = ['data', 'stringData'].reduce((two, field) => maskMembers(two, [field], () => true), sides);
  return maskMembers(inside, ['metadata', 'annotations'], isLeaking);
}

const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** Values that must not turn up anywhere, as they are stored and as they are meant. Very short ones are in everything. */
function secretsIn(object: unknown): readonly string[] {
  return ['data', 'stringData'].flatMap((field) => {
    const values = Object.values(membersAt(object, [field])).filter((value) => typeof value === 'string');
    const meant = field === 'data' ? values.map((value) => Buffer.from(value, 'base64').toString('utf8')) : [];
    return [...values, ...meant].filter((value) => value.length > 3);
  });
}

/** Masks members of the map at a path, those that are there on both sides as one. */
function maskMembers(
  { before, after }: Sides,
  path: readonly string[],
  isMasked: (key: string, value: unknown) => boolean,
): Sides {
  const [old, fresh] = [membersAt(before, path), membersAt(after, path)];
  const mask = (object: unknown, members: Members, others: Members, word: string): unknown =>
    replacedAt(object, path, (value) => {
      if (!isRecord(value)) return '***';
      return Object.fromEntries(
        Object.entries(members).map(([key, one]) => {
          if (!isMasked(key, one)) return [key, one];
          const differs = Object.hasOwn(others, key) && others[key] !== one;
          return [key, differs ? `*** (${word})` : '***'];
        }),
      );
    });
  return { before: mask(before, old, fresh, 'before'), after: mask(after, fresh, old, 'after') };
}

type Members = Readonly<Record<string, unknown>>;

function membersAt(object: unknown, path: readonly string[]): Members {
  const value = path.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), object);
  return isRecord(value) ? value : {};
}

/** The object with what stands at the path replaced, if anything does. */
function replacedAt(
  object: unknown,
  [name, ...rest]: readonly string[],
  replace: (value: unknown) => unknown,
): unknown {
  if (name === undefined) return object === undefined || object === null ? object : replace(object);
  if (!isRecord(object) || !Object.hasOwn(object, name)) return object;
  return { ...object, [name]: replacedAt(object[name], rest, replace) };
}
