/**
 * The field overrider: a patch inside a string that itself holds JSON or YAML, such as a key of a ConfigMap.
 *
 * The string is read, patched and written again: YAML comes out with its keys sorted and without comments. Only changes
 * for the one format are looked at, YAML first; an overrider without changes empties the string, as in Karmada.
 *
 * What cannot be read is never quoted, also not by those that read it: the string may be a key of a Secret.
 *
 * Counterpart: `applyFieldOverriders` of pkg/util/overridemanager/overridemanager.go.
 *
 * @example
 * overrideField(configMap, { fieldPath: '/data/app.yaml', yaml: [{ subPath: '/port', operator: 'replace', value: 1 }] })
 */
import type { FieldOverrider } from '@flotilla/api';
import { goJson } from './go-json.ts';
import type { JsonRecord } from './json.ts';
import { applyJsonPatch, type PatchOperation } from './json-patch.ts';
import { parseExactJson } from './json-text.ts';
import { pointerParts, readPointer, replaceAt } from './pointer.ts';
import { OverrideProblem } from './problem.ts';
import { exactOperations } from './rounded.ts';
import { parseYaml, printYaml } from './yaml-text.ts';

/** The object with the string patched. */
export function overrideField(object: JsonRecord, overrider: FieldOverrider): unknown {
  const { fieldPath } = overrider;
  const parts = pointerParts(fieldPath);
  const text = readPointer(object, parts);
  if (text === undefined) throw new OverrideProblem(fieldPath, 'does not exist', 'name a field that is there');
  if (typeof text !== 'string') {
    throw new OverrideProblem(fieldPath, 'is not a string', 'name a string that holds JSON or YAML');
  }
  return replaceAt(object, parts, patchText(text, overrider));
}

function patchText(text: string, { fieldPath, yaml, json }: FieldOverrider): string {
  if (yaml && yaml.length > 0) {
    return printYaml(patchInside(read(parseYaml, text, fieldPath, 'YAML'), yaml, fieldPath));
  }
  if (!json || json.length === 0 || text === '') return '';
  return goJson(patchInside(read(parseExactJson, text, fieldPath, 'JSON'), json, fieldPath));
}

function read(parse: (text: string) => unknown, text: string, path: string, format: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof RangeError) throw new OverrideProblem(path, 'is nested too deep to be read', 'flatten it');
    if (!(error instanceof SyntaxError)) throw error;
    throw new OverrideProblem(path, `is not ${format} (${error.message})`, `mend the ${format} in that string`);
  }
}

function patchInside(
  document: unknown,
  changes: readonly { readonly subPath: string; readonly operator: string; readonly value?: unknown }[],
  fieldPath: string,
): unknown {
  const operations = changes.map(
    ({ subPath, operator, value }): PatchOperation => ({ operator, path: subPath, value: value ?? null }),
  );
  try {
    return applyJsonPatch(document, exactOperations(operations));
  } catch (error) {
    if (!(error instanceof OverrideProblem)) throw error;
    throw new OverrideProblem(fieldPath, `holds a document in which ${error.message}`, 'see the overrider');
  }
}
