/**
 * Errors of the library about one object become problems at the field that they are about.
 *
 * @example
 * problemAt(entry, entry.object, 'spec.replicas', 'is negative', 'write 0'); // with line and column of spec.replicas
 */
import type { InterpretError } from '@flotilla/core';
import type { LocatedObject } from './manifest.ts';
import { parsePath } from './position.ts';
import type { Problem } from './problem.ts';

/** A problem that turned up after reading, at the field of the object that it is about. */
export function problemAt(
  entry: LocatedObject,
  object: LocatedObject['object'],
  path: string,
  message: string,
  remedy?: string,
): Problem {
  return {
    severity: 'error',
    file: entry.file,
    place: () => entry.locate(parsePath(path, object)),
    ...(path === '' ? {} : { path }),
    message,
    ...(remedy === undefined ? {} : { remedy }),
  };
}

/** A workload whose fields cannot be read. */
export function unreadableField(entry: LocatedObject, error: InterpretError): Problem {
  const { path, owner, remedy } = error;
  const message = error.message.replace(`${owner}: ${path} `, '').replace(`: ${remedy}`, '');
  return { ...problemAt(entry, entry.object, path, message, remedy), object: owner };
}
