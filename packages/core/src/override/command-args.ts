/**
 * The command and args overriders: words added to, or taken out of, what a container runs.
 *
 * All containers of that name count. `add` appends, `remove` takes out every word that equals one of the values; any
 * other operator leaves the words. Where the field is missing it is written, as an empty list if nothing is added.
 *
 * Counterpart: pkg/util/overridemanager/commandargsoverride.go.
 *
 * Example: `add ['--v=4']` makes `['run', '--v=4']` of `['run']`.
 */
import type { CommandArgsOverrider } from '@flotilla/api';
import { containersOf } from './containers.ts';
import { isList, type JsonRecord, memberOf } from './json.ts';
import type { PatchOperation } from './json-patch.ts';
import { OverrideProblem } from './problem.ts';

/** The patch that the overrider comes to. */
export function commandArgsPatch(
  field: 'command' | 'args',
  object: JsonRecord,
  overrider: CommandArgsOverrider,
): readonly PatchOperation[] {
  return containersOf(object, ['Pod', 'ReplicaSet', 'Deployment', 'DaemonSet', 'StatefulSet', 'Job'])
    .filter(({ container }) => memberOf(container, 'name') === overrider.containerName)
    .map(({ pointer, container }) => {
      const path = `${pointer}/${field}`;
      return { operator: 'add', path, value: overrideWords(memberOf(container, field) ?? [], overrider, path) };
    });
}

function overrideWords(words: unknown, { operator, value }: CommandArgsOverrider, path: string): readonly unknown[] {
  if (!isList(words)) throw new OverrideProblem(path, 'is not a list', 'write it as a list of strings');
  const values = value ?? [];
  if (operator === 'add') return [...words, ...values];
  return operator === 'remove' ? words.filter((word) => typeof word !== 'string' || !values.includes(word)) : words;
}
