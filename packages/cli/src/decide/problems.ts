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
    const { cluster, path, message } = error;
    const entry = clusterEntries.find(({ object }) => object.metadata.name === cluster);
    if (entry === undefined) throw error;
    const words = inTwo(message.replace(`Cluster ${cluster}: ${path}: `, ''), path);
    const problem = problemAt(entry, entry.object, path, words.message, words.remedy);
    throw new InputError([...warnings, { ...problem, object: nameOf(entry.object) }]);
  }
}

/** What is wrong with the resource or binding of an entry. */
export function problemFrom(error: unknown, entry: LocatedObject): Problem {
  const object = nameOf(entry.object);
  if (error instanceof InterpretError) return { ...unreadableField(entry, error), object };
  if (error instanceof BindingError) {
    const { message, remedy } = inTwo(error.message.replace(`${error.path}: `, ''), error.path);
    return { ...problemAt(entry, entry.object, error.path, message, remedy), object };
  }
  if (error instanceof BindError) return { ...problemAt(entry, entry.object, '', error.message, bindRemedy), object };
  throw error;
}

/** The library says what is wrong, and after a semicolon or a colon what to do. */
function inTwo(text: string, path: string): { readonly message: string; readonly remedy: string } {
  const match = /^(.*(?:; |is not a quantity: ))(.+)$/s.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return { message: text, remedy: remedyFor(path) };
  return { message: match[1].replace(/[;:] $/, ''), remedy: match[2] };
}

function remedyFor(path: string): string {
  if (path === 'spec.resource') return 'name the resource that the binding is for, with apiVersion, kind and name';
  if (path.startsWith('status.')) return 'give what the cluster reports; `kubectl get clusters -o yaml` prints it';
  return `correct ${path}`;
}

const bindRemedy = 'correct the policy or the workload that the message names';
