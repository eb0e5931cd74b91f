/**
 * What the plan of dependencies looks at: bindings and objects of the control plane, found by name.
 *
 * It is an interface of few questions, so that a controller can answer them from the indexes of its cache, without a
 * list of everything. `indexDependencies` answers them from lists.
 *
 * Example: `indexDependencies({ bindings, objects }).binding('shop', 'web-deployment')`.
 */
import type { ResourceBinding } from '@flotilla/api';
import { dependedByPrefix } from '../../bind/attached/marks.ts';
import type { DependentReference } from '../../interpret/interpreter.ts';
import type { ResourceTemplate } from '../../interpret/template.ts';

/** Names one object. */
export type ResourceKey = Pick<DependentReference, 'apiVersion' | 'kind' | 'namespace' | 'name'>;

export interface DependenciesWorld {
  readonly binding: (namespace: string, name: string) => ResourceBinding | undefined;
  /** The bindings of a namespace that carry a `depended-by` label with that value. */
  readonly labelled: (namespace: string, label: string, value: string) => readonly ResourceBinding[];
  readonly object: (key: ResourceKey) => ResourceTemplate | undefined;
  /** All objects of a kind in a namespace; without a namespace the cluster-scoped ones. */
  readonly objects: (key: Omit<ResourceKey, 'name'>) => readonly ResourceTemplate[];
}

/** Everything there is, in any order; of several with one name the first counts. */
export interface DependenciesObjects {
  readonly bindings: readonly ResourceBinding[];
  readonly objects: readonly ResourceTemplate[];
}

/**
 * Arranges bindings and objects for many questions. Nothing is copied, and nothing is changed.
 *
 * @example
 * const world = indexDependencies({ bindings, objects });
 * planDependencies(world, { namespace: 'shop', name: 'web-deployment' });
 */
export function indexDependencies({ bindings, objects }: DependenciesObjects): DependenciesWorld {
  const byName = new Map<string, ResourceBinding>();
  const byLabel = new Map<string, ResourceBinding[]>();
  for (const binding of bindings) {
    const { namespace = '', name = '', labels } = binding.metadata;
    const key = `${namespace}/${name}`;
    if (byName.has(key)) continue;
    byName.set(key, binding);
    for (const [label, value] of Object.entries(labels ?? {})) {
      if (label.startsWith(dependedByPrefix)) push(byLabel, `${namespace}/${label}=${value}`, binding);
    }
  }
  const byKind = new Map<string, Map<string, ResourceTemplate>>();
  for (const object of objects) {
    const kind = kindKey({ ...object, ...object.metadata });
    const ofKind = byKind.get(kind) ?? new Map<string, ResourceTemplate>();
    const { name = '' } = object.metadata;
    byKind.set(kind, ofKind);
    if (!ofKind.has(name)) ofKind.set(name, object);
  }
  return {
    binding: (namespace, name) => byName.get(`${namespace}/${name}`),
    labelled: (namespace, label, value) => byLabel.get(`${namespace}/${label}=${value}`) ?? [],
    object: (key) => byKind.get(kindKey(key))?.get(key.name ?? ''),
    objects: (key) => [...(byKind.get(kindKey(key))?.values() ?? [])],
  };
}

function kindKey({ apiVersion, kind, namespace }: Omit<ResourceKey, 'name'>): string {
  return `${apiVersion}|${kind}|${namespace ?? ''}`;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(value);
}
