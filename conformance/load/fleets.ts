/**
 * The fleets of a folder: `fleets.json` beside the case files, `{"<fleet id>": [Cluster, ...]}`, compressed or not.
 *
 * The clusters are frozen to the bottom, so that an answer that writes to its input fails loudly.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deepFreeze } from '../freeze.ts';
import { isArray, isObject, type Json } from '../json.ts';
import { BadInput } from './bad-input.ts';
import { compressedEndings, readText } from './text.ts';

export interface Fleets {
  /** Where they were read; undefined when there is no such file. */
  readonly path: string | undefined;
  readonly byId: ReadonlyMap<string, readonly Json[]>;
}

/**
 * The fleets beside a case file.
 *
 * @throws {BadInput} when the file is there but holds something else.
 */
export function readFleetsBeside(caseFile: string): Fleets {
  const path = compressedEndings
    .map((ending) => join(dirname(caseFile), `fleets.json${ending}`))
    .find((name) => existsSync(name));
  if (path === undefined) return { path, byId: new Map() };
  const fleets = parse(path);
  if (!isObject(fleets)) throw new BadInput(`${path}: expected an object of fleets, {"<fleet id>": [Cluster, ...]}`);
  return { path, byId: new Map(Object.entries(fleets).map(([id, clusters]) => [id, checked(path, id, clusters)])) };
}

function parse(path: string): Json {
  try {
    return JSON.parse(readText(path)) as Json;
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${path}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function checked(path: string, id: string, clusters: Json): readonly Json[] {
  if (!isArray(clusters) || !clusters.every(isObject)) {
    throw new BadInput(`${path}: fleet ${JSON.stringify(id)} is not a list of Cluster objects`);
  }
  return deepFreeze(clusters);
}
