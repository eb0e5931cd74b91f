/**
 * The name of an object for people: "PropagationPolicy shop/web".
 *
 * @example
 * objectName({ kind: 'Cluster', metadata: { name: 'member1' } }); // 'Cluster member1'
 */
import { valueAt } from './path.ts';

/** Kind, namespace and name, as far as there are any; never throws on plain JSON. */
export function objectName(object: unknown): string {
  const kind = text(valueAt(object, ['kind'])) ?? 'object';
  const namespace = text(valueAt(object, ['metadata', 'namespace']));
  const prefix = text(valueAt(object, ['metadata', 'generateName']));
  const name = text(valueAt(object, ['metadata', 'name'])) ?? (prefix === undefined ? '(unnamed)' : `${prefix}*`);
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

/** Non-empty text, on one line and not too long. */
function text(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const line = /^[\x21-\x7e]*$/.test(value) ? value : JSON.stringify(value);
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}
