/**
 * Paths of fields, as people write them: "spec.rules[0].http", `metadata.labels["app.kubernetes.io/name"]`.
 *
 * @example
 * formatPath(['spec', 'rules', 0, 'http']); // 'spec.rules[0].http'
 */
import type { Key } from './plain.ts';

/**
 * The steps as text; names that are not plain words are quoted in brackets.
 *
 * @param keys - Names of fields and places in lists, from the top.
 * @example
 * formatPath(['metadata', 'labels', 'example.com/app']) // 'metadata.labels["example.com/app"]'
 */
export function formatPath(keys: readonly Key[]): string {
  let path = '';
  for (const key of keys) {
    if (typeof key === 'number') path += `[${key}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(key)) path += path === '' ? key : `.${key}`;
    else path += `[${JSON.stringify(key)}]`;
  }
  return path;
}

/** The steps of a JSON pointer; what is a place in a list is told from the value itself. */
export function keysOf(pointer: string, root: unknown): Key[] {
  const keys: Key[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const key = Array.isArray(value) ? Number(name) : name;
    keys.push(key);
    value = childOf(value, key);
  }
  return keys;
}

/** The value that the steps lead to, or `undefined`. */
export function valueAt(root: unknown, keys: readonly Key[]): unknown {
  return keys.reduce(childOf, root);
}

function childOf(value: unknown, key: Key): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<Key, unknown>>)[key];
}
