/**
 * Taking one place out of an object, or putting a value there; the object itself stays as it is.
 *
 * Lists that are merged by keys are gone into by the keys of their items; what does not lead anywhere changes nothing.
 *
 * Example: without `spec.replicas`, a Deployment's `spec` has everything else that it had.
 */
import { isRecord } from '../interpret/fields.ts';
import { isList, memberOf, without } from '../override/json.ts';
import { itemsBySteps, type ListTypes } from './merge-keys.ts';
import { fieldName, type Path } from './path.ts';

/** The value at a path; undefined when there is none. */
export function valueAtPath(value: unknown, path: Path, types: ListTypes): unknown {
  let current = value;
  for (const [index, step] of path.entries()) {
    const name = fieldName(step);
    if (name !== undefined) current = memberOf(current, name);
    else current = isList(current) ? itemsBySteps(current, types(path.slice(0, index)))?.get(step) : undefined;
  }
  return current;
}

/** The value with what stands at a path replaced, or taken out when `replacement` is undefined. */
export function withPath<Value>(value: Value, path: Path, replacement: unknown, types: ListTypes): Value;
export function withPath(value: unknown, path: Path, replacement: unknown, types: ListTypes): unknown {
  return changed(value, 0);

  function changed(current: unknown, depth: number): unknown {
    const step = path[depth];
    if (step === undefined) return replacement;
    const name = fieldName(step);
    if (name !== undefined) return changedMember(current, name, depth);
    const items = isList(current) ? itemsBySteps(current, types(path.slice(0, depth))) : undefined;
    if (items?.has(step) !== true) return current;
    return [...items].flatMap(([other, item]) => {
      const inner = other === step ? changed(item, depth + 1) : item;
      return inner === undefined ? [] : [inner];
    });
  }

  function changedMember(current: unknown, name: string, depth: number): unknown {
    if (current !== undefined && !isRecord(current)) return current;
    const inner = changed(memberOf(current, name), depth + 1);
    if (inner === undefined) return current === undefined ? undefined : without(current, name);
    return { ...current, [name]: inner };
  }
}
