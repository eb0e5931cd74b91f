/**
 * What is to be remembered of a write: the template's hash, and what the server made of it.
 *
 * A server drops fields that it does not know, and a webhook may take fields away each time. Looked at later, such a
 * field and one that somebody has removed look the same. So what is missing right after a write is remembered as the
 * server's doing, in the same text as the hash: whoever writes calls `lastApplied` with the object that came back.
 *
 * Example: `3f0c...9a` is a hash alone; `3f0c...9a.77e1...0b` has fields that the server did not keep.
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import { unexplainedHash } from './applied-text.ts';
import { convergeByApplying } from './apply.ts';
import { hashOf } from './hash.ts';
import type { ConvergeOptions } from './options.ts';

/**
 * What to pass as `lastApplied` from now on.
 *
 * @param returned The object as the server answered the write.
 *
 * @example
 * const returned = await send(answer.write);
 * remember(lastApplied(manifest, returned));
 */
export function lastApplied(
  desired: ResourceTemplate,
  returned: ResourceTemplate,
  options: Omit<ConvergeOptions, 'lastApplied' | 'mode'> = {},
): string {
  const hash = hashOf(desired);
  const again = convergeByApplying(desired, returned, { ...options, lastApplied: hash });
  if (again.code !== 'update') return hash;
  return `${hash}.${unexplainedHash(again.differences)}`;
}
