/**
 * Writes what @flotilla/api keeps of its own interfaces: JSON Schemas, validators, and the table of fields.
 *
 * Run by `npm run schemas` after a change of an interface; the output is committed. With `--check` nothing is written,
 * and the exit code is 1 if what is committed is not what would be written.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { knownKinds } from '../packages/api/src/kinds.ts';
import { type Definitions, type Schema, schemasOf } from './json-schema/from-interfaces.ts';
import { validatorsOf } from './json-schema/to-validators.ts';

const root = join(import.meta.dirname, '..');
const out = 'packages/api/src/generated';

/** The files that the interfaces imply: path from the repository's root, and text. */
export async function generate(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const definitions = await readInterfaces();
  const roots = [...new Set([...knownKinds.map((kind) => kind.type), 'ObjectMeta'])];
  const validators = await validatorsOf(definitions, roots);
  return [
    { path: `${out}/schemas.ts`, text: schemasModule(definitions) },
    { path: `${out}/fields.ts`, text: fieldsModule(definitions) },
    { path: `${out}/validators.ts`, text: validatorsModule(validators) },
  ];
}

async function readInterfaces(): Promise<Definitions> {
  const cache = join(root, 'node_modules', '.cache-schemas-');
  const folder = await mkdtemp(cache);
  const tsconfig = join(folder, 'tsconfig.json');
  try {
    const source = relative(folder, join(root, 'packages/api/src'));
    const base = relative(folder, join(root, 'tsconfig.base.json'));
    const compilerOptions = { composite: false, noEmit: true, allowImportingTsExtensions: true };
    await writeFile(tsconfig, JSON.stringify({ extends: base, compilerOptions, include: [`${source}/kinds.ts`] }));
    return schemasOf(join(root, 'packages/api/src/kinds.ts'), tsconfig);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const header = '// Generated from the interfaces by `npm run schemas`. Do not edit.\n';

function schemasModule(definitions: Definitions): string {
  const json = JSON.stringify(definitions, null, 1);
  return `${header}import type { JsonSchema } from '../validation/json-schema.ts';

/** JSON Schemas by type name; references are of the form "#/definitions/Name". */
export const definitions: { readonly [name: string]: JsonSchema } = ${json};
`;
}

/** For each type its fields, and for each field the type that it holds, or "" where that has no fields of its own. */
function fieldsModule(definitions: Definitions): string {
  const table: Record<string, Record<string, string>> = {};
  for (const [name, schema] of Object.entries(definitions)) {
    const properties = schema['properties'] as Record<string, Schema> | undefined;
    if (!properties) continue;
    const fields = Object.entries(properties).map(([field, child]) => [field, typeOfField(child)]);
    table[name] = Object.fromEntries(fields) as Record<string, string>;
  }
  return `${header}
/** Fields by type name; each with the type that it holds (in a list or not), or "". */
export const fields: { readonly [type: string]: { readonly [field: string]: string } } = ${JSON.stringify(table, null, 1)};
`;
}

function typeOfField(schema: Schema): string {
  const items = schema['items'] as Schema | undefined;
  const ref = schema['$ref'] ?? items?.['$ref'];
  return typeof ref === 'string' ? ref.replace('#/definitions/', '') : '';
}

function validatorsModule(expression: string): string {
  return `// @ts-nocheck
${header}import type { Validator } from '../validation/json-schema.ts';

/** Validators by type name, compiled ahead. */
export const validators: { readonly [type: string]: Validator } = ${expression};
`;
}

async function main(check: boolean): Promise<void> {
  const stale: string[] = [];
  for (const { path, text } of await generate()) {
    const committed = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (committed === text) continue;
    stale.push(path);
    if (!check) await writeFile(join(root, path), text);
  }
  if (!check) console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}` : 'Schemas were up to date');
  else if (stale.length > 0) {
    console.error(`Not up to date: ${stale.join(', ')}. Run "npm run schemas" and commit the result.`);
    process.exitCode = 1;
  }
}

if (import.meta.filename === process.argv[1]) await main(process.argv.includes('--check'));
