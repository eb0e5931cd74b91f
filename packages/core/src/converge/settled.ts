/**
 * What is to be remembered of a write: the template's hash, and what the server made of it.
 *
 * A server drops fields that it does not know, and a webhook may take fields away each time. Looked at later, such a
 * field and one that somebody has removed look the same. So what is missing right after a write is remembered as the
 * server's doing, in the same text as the hash: whoever writes calls `lastApplied` with the object that came back.
 *
 * Example: `3f0c...9a` is a hash alone; `3f0c...9a.77e1...0b` has fields that the server did not keep.
 */
import { InterpretError } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { applicable } from './applicable.ts';
import { appliedText } from './applied-text.ts';
import { assess, lookAt } from './assess.ts';
import { hashOf } from './hash.ts';
import type { ConvergeOptions } from './options.ts';

/**
 * What to remember after a write, and to pass as `lastApplied` from then on. It may be kept in memory, or in the Work: who
 * forgets it converges all the same, with one idle write where a server stores things in another form.
 *
 * @param returned The object as the server answered the write.
 * @throws RenderProblem when the manifest has an integer that may have been rounded; `converge` does not let it be written.
 *
 * @example
 * const answer = converge(manifest, observed, { lastApplied: remembered });
 * if ('write' in answer) remembered = lastApplied(manifest, await send(answer.write));
 */
export function lastApplied(
  desired: ResourceTemplate,
  returned: ResourceTemplate,
  options: Omit<ConvergeOptions, 'lastApplied' | 'mode'> = {},
): string {
  const manifest = applicable(desired);
  const hash = hashOf(manifest);
  try {
    const found = assess(manifest, lookAt(manifest, returned, options), { ...options, lastApplied: hash });
    return appliedText(hash, found.unexplained);
  } catch (error) {
    if (error instanceof InterpretError) return hash;
    throw error;
  }
}
