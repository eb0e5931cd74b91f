/**
 * From files to cases: one JSON object a line, each with an id, most with an expectation, some with the name of a fleet.
 *
 * Anything else is bad input, told with file and line: a set that is silently read in part would pass in part.
 */
import { dirname } from 'node:path';
import type { CaseFile, ConformanceCase } from '../case.ts';
import { deepFreeze } from '../freeze.ts';
import { isArray, isObject, type Json, type JsonObject, member } from '../json.ts';
import { BadInput } from './bad-input.ts';
import { findCaseFiles } from './find.ts';
import { type Fleets, readFleetsBeside } from './fleets.ts';
import { readText } from './text.ts';

/**
 * Reads all case files under the paths.
 *
 * @throws {BadInput} naming file and line.
 * @example
 * loadCases(['cases/scheduling', 'my-cases.jsonl'])[0]?.cases.length // 3997
 */
export function loadCases(paths: readonly string[]): readonly CaseFile[] {
  const fleetsByFolder = new Map<string, Fleets>();
  return findCaseFiles(paths).map((path) => {
    const folder = dirname(path);
    const fleets = fleetsByFolder.get(folder) ?? readFleetsBeside(path);
    fleetsByFolder.set(folder, fleets);
    return { path, cases: readCases(path, fleets) };
  });
}

function readCases(path: string, fleets: Fleets): readonly ConformanceCase[] {
  const cases = readText(path)
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [readCase(text, `${path}:${index + 1}`, fleets)]));
  if (cases.length === 0) throw new BadInput(`${path}: no case in this file: expected one JSON object a line`);
  return cases;
}

function readCase(text: string, origin: string, fleets: Fleets): ConformanceCase {
  const line = parseLine(text, origin);
  const id = line['id'];
  if (typeof id !== 'string' || id === '') throw new BadInput(`${origin}: a case needs an "id" (a string)`);
  const tags = line['tags'] ?? [];
  if (!isArray(tags) || !tags.every((tag) => typeof tag === 'string')) {
    throw new BadInput(`${origin}: case ${id}: "tags" must be a list of strings`);
  }
  return {
    id,
    tags,
    line,
    fleet: findFleet(line['fleet'], id, origin, fleets),
    expected: member(line, 'expected'),
    origin,
  };
}

function parseLine(text: string, origin: string): JsonObject {
  let line: Json;
  try {
    line = JSON.parse(text) as Json;
  } catch (error) {
    throw new BadInput(`${origin}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isObject(line)) throw new BadInput(`${origin}: expected one JSON object a line`);
  return deepFreeze(line);
}

function findFleet(name: Json | undefined, id: string, origin: string, fleets: Fleets): readonly Json[] | undefined {
  if (name === undefined) return undefined;
  if (typeof name !== 'string') throw new BadInput(`${origin}: case ${id}: "fleet" must be the name of a fleet`);
  const fleet = fleets.byId.get(name);
  if (fleet !== undefined) return fleet;
  throw new BadInput(
    fleets.path === undefined
      ? `${origin}: case ${id} names the fleet ${JSON.stringify(name)}, but there is no fleets.json beside the file`
      : `${origin}: case ${id} names the fleet ${JSON.stringify(name)}, which is not in ${fleets.path}`,
  );
}
