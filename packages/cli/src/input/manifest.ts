/**
 * The least that makes a value of a manifest an object: apiVersion, kind, and a name.
 *
 * What else is wrong is for validation to say, which can name the object by then.
 */
import type { ObjectMeta } from '@flotilla/api';
import type { Path, Position } from './position.ts';
import type { Problem } from './problem.ts';

/** An object of a manifest with the two fields that all have. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta & { readonly name: string };
  readonly [field: string]: unknown;
}

export interface LocatedObject {
  readonly object: Manifest;
  readonly file: string;
  /** Where a field of it stands, or its closest ancestor that is written. Costs a walk over the text: for problems only. */
  readonly locate: (path: Path) => Position;
}

/** One value of the text, before it is known to be an object. */
export interface Value {
  readonly value: unknown;
  readonly locate: (path: Path) => Position;
}

/** The value as an object; undefined, and a problem, when it is none. */
export function manifestOf(value: Value, file: string, problems: Problem[]): LocatedObject | undefined {
  const object = value.value;
  const report = (path: Path, message: string, remedy: string): undefined => {
    const field = path.join('.');
    problems.push({
      severity: 'error',
      file,
      place: () => value.locate(path),
      ...(field === '' ? {} : { path: field }),
      message,
      remedy,
    });
    return undefined;
  };
  if (!isRecord(object))
    return report([], `is ${nameOf(object)}, not an object`, 'write an object with apiVersion, kind and metadata');
  const { apiVersion, kind, metadata } = object;
  if (!isText(apiVersion))
    return report(['apiVersion'], missing(apiVersion), 'write the group and version, such as apps/v1');
  if (!isText(kind)) return report(['kind'], missing(kind), 'write the kind, such as Deployment');
  if (!isRecord(metadata)) return report(['metadata'], missing(metadata), 'write metadata with a name');
  const { name, namespace } = metadata;
  if (!isText(name)) return report(['metadata', 'name'], missing(name), `give the ${kind} a name`);
  if (namespace !== undefined && namespace !== null && typeof namespace !== 'string') {
    return report(['metadata', 'namespace'], `must be text, not ${nameOf(namespace)}`, 'put it in quotes');
  }
  return {
    object: { ...object, apiVersion, kind, metadata: { ...metadata, name } },
    file,
    locate: value.locate,
  };
}

function missing(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'is missing';
  return `must be ${typeof value === 'object' ? 'of another type' : 'text'}, not ${nameOf(value)}`;
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

export function isRecord(value: unknown): value is { readonly [field: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
