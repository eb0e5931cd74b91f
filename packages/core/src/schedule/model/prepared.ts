/**
 * What a plugin's `prepare` answers, checked: a plugin that forgets to answer would fail later, without its name.
 *
 * Example: `filter Mine: prepare answered undefined for Deployment shop/web, which is neither 'skip' nor a check`.
 */
import type { Unit } from './unit.ts';

/** @throws {TypeError} naming the plugin when its answer is no function. */
export function checkPrepared(
  role: string,
  name: string,
  prepared: unknown,
  { kind, namespace, name: of }: Unit,
): void {
  if (typeof prepared === 'function') return;
  const what = prepared instanceof Promise ? 'a promise (it must not be async)' : JSON.stringify(prepared);
  const object = `${kind} ${namespace === '' ? '' : `${namespace}/`}${of}`;
  throw new TypeError(
    `${role} ${name}: prepare answered ${what} for ${object}; answer 'skip', or a function that is asked about each cluster`,
  );
}
