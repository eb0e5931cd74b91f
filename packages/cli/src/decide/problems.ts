/**
 * Errors of the library about the input become problems with a place; anything else is a bug and stays an error.
 */
import { BindError, BindingError, createFleet, type Fleet, FleetError, InterpretError } from '@flotilla/core';
import { nameOf } from '../input/inspect.ts';
import type { LocatedObject } from '../input/manifest.ts';
import { problemAt, unreadableField } from '../input/object-problem.ts';
import { InputError, type Problem } from '../input/problem.ts';
import type { World } from '../input/world.ts';

/** The clusters as a fleet. What the schema lets pass can be none all the same, such as a quantity beyond all bounds. */
export function fleetOf({ clusters, clusterEntries, warnings }: World): Fleet {
  try {
    return createFleet(clusters);
  } catch (error) {
    if (!(error instanceof FleetError)) throw error;
    const { cluster, path, problem: message, remedy } = error;
    const entry = clusterEntries.find(({ object }) => object.metadata.name === cluster);
    if (entry === undefined) throw error;
    const problem = problemAt(entry, entry.object, path, message, remedy);
    throw new InputError([...warnings, { ...problem, object: nameOf(entry.object) }]);
  }
}

/** What is wrong with the resource or binding of an entry. */
export function problemFrom(error: unknown, entry: LocatedObject): Problem {
  const object = nameOf(entry.object);
  if (error instanceof InterpretError) return { ...unreadableField(entry, error), object };
  if (error instanceof BindingError) {
    return { ...problemAt(entry, entry.object, error.path, error.problem, error.remedy), object };
  }
  if (error instanceof BindError) return { ...problemAt(entry, entry.object, '', error.message, bindRemedy), object };
  throw error;
}

const bindRemedy = 'correct the policy or the workload that the message names';
