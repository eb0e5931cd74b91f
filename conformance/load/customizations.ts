/**
 * The customizations of a folder: `lua-customizations.json` beside the case files, `{"<id>": customization}`.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deepFreeze } from '../freeze.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { BadInput } from './bad-input.ts';
import { compressedEndings, readText } from './text.ts';

const read = new Map<string, JsonObject>();

/**
 * The customizations beside the file that a case came from.
 *
 * @param origin `file:line`.
 * @throws {BadInput} when there are none.
 */
export function customizationsBeside(origin: string): JsonObject {
  const folder = dirname(origin.replace(/:\d+$/, ''));
  const known = read.get(folder);
  if (known !== undefined) return known;
  const path = compressedEndings
    .map((ending) => join(folder, `lua-customizations.json${ending}`))
    .find((name) => existsSync(name));
  if (path === undefined) throw new BadInput(`${origin}: there is no lua-customizations.json beside the file`);
  const customizations = JSON.parse(readText(path)) as Json;
  if (!isObject(customizations)) throw new BadInput(`${path}: expected an object of customizations`);
  read.set(folder, deepFreeze(customizations));
  return customizations;
}
