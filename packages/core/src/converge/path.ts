/**
 * Places in an object, as server-side apply names them: by field, by the keys of a list's item, by value.
 *
 * A path is a list of steps in the notation of `managedFields`: `f:spec`, `k:{"name":"web"}`, `v:"a"`, `i:0`. The text of
 * keys and values is canonical, so that equal places have equal texts.
 *
 * Counterpart: `fieldpath.Path` of sigs.k8s.io/structured-merge-diff.
 *
 * Example: `['f:spec', 'f:containers', 'k:{"name":"web"}']` prints as `spec.containers[{"name":"web"}]`.
 */
import { isRecord } from '../interpret/fields.ts';
import { canonicalText } from './hash.ts';

/** One step of a path: `f:`, `k:`, `v:` or `i:` and what follows. */
export type Step = string;
export type Path = readonly Step[];

export function fieldStep(name: string): Step {
  return `f:${name}`;
}

export function valueStep(value: unknown): Step {
  return `v:${canonicalText(value)}`;
}

export function keyStep(keys: Readonly<Record<string, unknown>>): Step {
  return `k:${canonicalText(keys)}`;
}

/** The name of a field step; undefined for others. */
export function fieldName(step: Step | undefined): string | undefined {
  return step?.startsWith('f:') ? step.slice(2) : undefined;
}

/** The path for people. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    const name = fieldName(step);
    if (name === undefined) text += `[${step.slice(2)}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(name)) text += text === '' ? name : `.${name}`;
    else text += `[${JSON.stringify(name)}]`;
  }
  return text;
}

/** Where in objects of the kind the path leads: field names, with `*` for any item of a list. */
export function placeNames(path: Path): readonly string[] {
  return path.map((step) => fieldName(step) ?? '*');
}

/** The step of an entry of `managedFields`, its keys or its value in canonical text; undefined for `.` and what is none. */
export function parseStep(text: string): Step | undefined {
  const [kind, rest] = [text.slice(0, 2), text.slice(2)];
  if (kind === 'f:' || kind === 'i:') return text;
  if (kind !== 'k:' && kind !== 'v:') return undefined;
  try {
    const value: unknown = JSON.parse(rest);
    if (kind === 'v:') return valueStep(value);
    return isRecord(value) ? keyStep(value) : undefined;
  } catch {
    return undefined;
  }
}
