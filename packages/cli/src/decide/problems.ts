/**
 * Errors of the library about the input become problems with a place; anything else is a bug and stays an error.
 */
import { BindError, BindingError, createFleet, type Fleet, FleetError, InterpretError } from '@flotilla/core';
import { nameOf } from '../input/inspect.ts';
import type { LocatedObject } from '../input/manifest.ts';
import { InputError, type Problem } from '../input/problem.ts';
import { problemAt, type World } from '../input/world.ts';

/** The clusters as a fleet. What the schema lets pass can be none all the same, such as a quantity beyond all bounds. */
export function fleetOf({ clusters, clusterEntries, warnings }: World): Fleet {
  try {
    return createFleet(clusters);
  } catch (error) {
    if (!(error instanceof FleetError)) throw error;
    const { cluster, path, message } = error;
    const entry = clusterEntries.find(({ object }) => object.metadata.name === cluster);
    if (entry === undefined) throw error;
    const problem = problemAt(entry, entry.object, path, message.replace(`Cluster ${cluster}: ${path}: `, ''));
    throw new InputError([...warnings, { ...problem, object: nameOf(entry.object) }]);
  }
}

/** What is wrong with the resource or binding of an entry. */
export function problemFrom(error: unknown, entry: LocatedObject): Problem {
  const object = nameOf(entry.object);
  if (error instanceof InterpretError) {
    const { path, owner, remedy, message } = error;
    return {
      ...problemAt(
        entry,
        entry.object,
        path,
        message.replace(`${owner}: ${path} `, '').replace(`: ${remedy}`, ''),
        remedy,
      ),
      object,
    };
  }
  if (error instanceof BindingError)
    return { ...problemAt(entry, entry.object, error.path, error.message.replace(`${error.path}: `, '')), object };
  if (error instanceof BindError) return { ...problemAt(entry, entry.object, '', error.message), object };
  throw error;
}
