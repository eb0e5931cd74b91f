/**
 * Which files hold cases: a file that is named is taken whatever its name, a folder is searched for `*.jsonl`,
 * compressed or not, and for `*.json` and `*.txt` that begin with a case. `fleets.json` belongs to the case files beside
 * it and holds no cases itself.
 */
import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareStrings } from '@flotilla/api';
import { has, type Json, member } from '../json.ts';
import { BadInput } from './bad-input.ts';
import { plainName, readText } from './text.ts';

/**
 * The case files under the given paths, in the order given, those of a folder in byte order.
 *
 * @throws {BadInput} when a path does not exist, or a folder holds no case file.
 */
export function findCaseFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (!inspect(path).isDirectory()) return holdsFleets(path) ? [] : [path];
    const found = searchFolder(path);
    if (found.length === 0)
      throw new BadInput(`${path}: no case file here: expected *.jsonl, *.jsonl.br or *.jsonl.gz, or a case a line`);
    return found;
  });
}

function inspect(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw new BadInput(`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function searchFolder(folder: string): readonly string[] {
  return entries(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (inspect(path).isDirectory()) return searchFolder(path);
    return plainName(entry.name).endsWith('.jsonl') || beginsWithCase(path) ? [path] : [];
  });
}

/** A file under a general name may hold anything; what cannot be read holds no cases. */
function beginsWithCase(path: string): boolean {
  if (!/\.(?:json|txt)$/.test(plainName(path)) || holdsFleets(path)) return false;
  try {
    const [first = ''] = readText(path).trimStart().split('\n', 1);
    const line = JSON.parse(first.replace(/^\uFEFF/, '')) as Json;
    return typeof member(line, 'id') === 'string' && ['input', 'binding', 'expected'].some((key) => has(line, key));
  } catch {
    return false;
  }
}

function entries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => compareStrings(a.name, b.name));
  } catch (error) {
    throw new BadInput(`${folder}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function holdsFleets(path: string): boolean {
  return plainName(basename(path)) === 'fleets.json';
}
