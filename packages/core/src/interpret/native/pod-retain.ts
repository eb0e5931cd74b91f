/**
 * What the cluster of a Pod decided about it: these fields cannot be changed, and admission there fills them in.
 *
 * Counterpart: `retainPodFields` of default/native/retain.go.
 *
 * Example: the mount of the service account's token, which no template has, stays in every container.
 */
import { child, type Field, isRecord, itemsOf, rootOf, stringOf } from '../fields.ts';
import { replaceAt } from '../nested.ts';
import type { ResourceTemplate } from '../template.ts';

const OF_THE_POD = ['nodeName', 'serviceAccountName', 'volumes'] as const;

/** The desired Pod with node, service account, volumes and mounts of the observed one. */
export function retainPod(desired: ResourceTemplate, observed: ResourceTemplate): ResourceTemplate {
  const wanted = child(rootOf(desired), 'spec');
  const present = child(rootOf(observed), 'spec');
  const retained = {
    ...withFieldsOf(wanted, present, OF_THE_POD),
    ...mounted(wanted, present, 'containers'),
    ...mounted(wanted, present, 'initContainers'),
  };
  return replaceAt(desired, ['spec'], retained);
}

function mounted(wanted: Field, present: Field, list: 'containers' | 'initContainers'): object {
  const containers = itemsOf(child(wanted, list));
  const sources = new Map(itemsOf(child(present, list)).map((container) => [nameOf(container), container]));
  if (containers.length === 0) return {};
  const first = new Map(containers.toReversed().map((container) => [nameOf(container), container]));
  return {
    [list]: containers.map((container) => {
      const source = sources.get(nameOf(container));
      if (source === undefined || first.get(nameOf(container)) !== container) return container.value;
      return withFieldsOf(container, source, ['volumeMounts']);
    }),
  };
}

function nameOf(container: Field): string {
  return stringOf(child(container, 'name'));
}

/** The target with some fields as the source has them: absent where it has none. */
function withFieldsOf(target: Field, source: Field, names: readonly string[]): object {
  const others = Object.entries(isRecord(target.value) ? target.value : {}).filter(([name]) => !names.includes(name));
  const fields = names.map((name) => [name, child(source, name).value] as const);
  return Object.fromEntries([...others, ...fields.filter(([, value]) => value !== undefined)]);
}
