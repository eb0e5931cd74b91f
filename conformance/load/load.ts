/**
 * From files to cases: one JSON object a line, each with an id, most with an expectation, some with the name of a fleet.
 *
 * Anything else is bad input, told with file and line. It does not keep the other lines from being run, but it counts: a
 * set that is silently read in part would pass in part.
 */
import { dirname } from 'node:path';
import type { CaseFile, ConformanceCase, Unusable } from '../case.ts';
import { deepFreeze } from '../freeze.ts';
import { isArray, isObject, type Json, type JsonObject, member } from '../json.ts';
import { BadInput } from './bad-input.ts';
import { findCaseFiles } from './find.ts';
import { type Fleets, readFleetsBeside } from './fleets.ts';
import { readText } from './text.ts';

/**
 * Reads all case files under the paths; what is no case is listed as unusable.
 *
 * @throws {BadInput} when a path does not exist or holds no case file.
 * @example
 * readCaseFiles(['cases/scheduling', 'my-cases.jsonl'])[0]?.cases.length // 3997
 */
export function readCaseFiles(paths: readonly string[]): readonly CaseFile[] {
  const fleetsByFolder = new Map<string, Fleets>();
  return findCaseFiles(paths).map((path) => {
    try {
      const folder = dirname(path);
      const fleets = fleetsByFolder.get(folder) ?? readFleetsBeside(path);
      fleetsByFolder.set(folder, fleets);
      return readCases(path, fleets);
    } catch (error) {
      return { path, cases: [], unusable: [{ origin: path, message: messageOf(error) }] };
    }
  });
}

/**
 * As {@link readCaseFiles}, for files that must be right as a whole.
 *
 * @throws {BadInput} naming file and line.
 */
export function loadCases(paths: readonly string[]): readonly CaseFile[] {
  const files = readCaseFiles(paths);
  const [first] = files.flatMap(({ unusable = [] }) => unusable);
  if (first !== undefined) throw new BadInput(first.message);
  return files;
}

function readCases(path: string, fleets: Fleets): CaseFile {
  const cases: ConformanceCase[] = [];
  const unusable: Unusable[] = [];
  const lines = readText(path)
    .replace(/^\uFEFF/, '')
    .split('\n');
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const origin = `${path}:${index + 1}`;
    const found: { id?: string } = {};
    try {
      cases.push(readCase(text, origin, fleets, found));
    } catch (error) {
      unusable.push({ origin, ...found, message: messageOf(error) });
    }
  }
  if (cases.length + unusable.length > 0) return { path, cases, unusable };
  throw new BadInput(`${path}: no case in this file: expected one JSON object a line`);
}

/** Of bad input only: anything else is a bug. */
function messageOf(error: unknown): string {
  if (error instanceof BadInput) return error.message;
  throw error;
}

/** `found` gets the id as soon as it is known, for what may be wrong after it. */
function readCase(text: string, origin: string, fleets: Fleets, found: { id?: string }): ConformanceCase {
  const line = parseLine(text, origin);
  const id = line['id'];
  if (typeof id !== 'string' || id === '') throw new BadInput(`${origin}: a case needs an "id" (a string)`);
  found.id = id;
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
