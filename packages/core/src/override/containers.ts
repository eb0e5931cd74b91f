/**
 * Where the containers of a workload are, told by the name of its kind alone, whatever its apiVersion.
 *
 * Only `containers` count, not `initContainers`. Counterpart: imageoverride.go and commandargsoverride.go of
 * pkg/util/overridemanager.
 *
 * Example: the first container of a Deployment is at `/spec/template/spec/containers/0`.
 */
import { isRecord } from '../interpret/fields.ts';
import { isList, type JsonRecord, memberOf, valueAt } from './json.ts';
import { OverrideProblem } from './problem.ts';

/** A container and its place. */
export interface Container {
  /** JSON pointer. */
  readonly pointer: string;
  readonly container: JsonRecord;
}

/** The containers of an object, if it is of one of these kinds. */
export function containersOf(object: JsonRecord, kinds: readonly string[]): readonly Container[] {
  const kind = memberOf(object, 'kind');
  if (typeof kind !== 'string' || !kinds.includes(kind)) return [];
  const path = kind === 'Pod' ? ['spec', 'containers'] : ['spec', 'template', 'spec', 'containers'];
  const list = valueAt(object, path) ?? [];
  const place = `/${path.join('/')}`;
  if (!isList(list)) throw new OverrideProblem(place, 'is not a list', 'write the containers as a list');
  return list.map((container, index) => {
    const pointer = `${place}/${index}`;
    if (!isRecord(container)) throw new OverrideProblem(pointer, 'is not an object', 'write a container with a name');
    return { pointer, container };
  });
}
