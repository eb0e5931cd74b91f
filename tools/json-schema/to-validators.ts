/**
 * Validators out of the schemas: ajv compiles them ahead, esbuild bundles what they need from ajv's run-time.
 *
 * The result is one module without `eval`, `new Function` or `require`, so it runs under a Content Security Policy.
 * Messages are left out (validation/messages.ts words them), unions of types are allowed, all errors are collected.
 */
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { formats } from './formats.ts';
import type { Definitions, Schema } from './from-interfaces.ts';

const id = 'karmada';

/**
 * The module's JavaScript: an expression whose value is an object of validators by type name.
 *
 * @param definitions - All schemas.
 * @param roots - Names of those that need a validator of their own.
 */
export async function validatorsOf(definitions: Definitions, roots: readonly string[]): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    formats,
    code: { source: true, esm: true, lines: false, optimize: 2 },
  });
  ajv.addSchema({ $id: id, ...stripped({ definitions }) });
  const refs = Object.fromEntries(roots.map((name) => [name, `${id}#/definitions/${name}`]));
  const code = shortened(standalone.default(ajv, refs));
  const bundled = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    target: 'es2022',
    minify: true,
    lineLimit: 160,
    legalComments: 'none',
    charset: 'ascii',
  });
  const text = bundled.outputFiles[0]?.text ?? '';
  return text.replace(/^(?:"use strict";)?var bundle=/, '').replace(/;\s*$/, '');
}

/**
 * The same code with a third less of it: where a rule stands in its schema is of no use without the schema, and the six
 * lines with which ajv notes each finding become a call; the parents that it hands down are for keywords not used here.
 */
function shortened(code: string): string {
  const notes =
    /const (err\d+) = \{(instancePath[^{}]*?),schemaPath:[^{}]*?,keyword:("\w+"),params:(\{.*?\})\};\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g;
  const parents = /,\s*parentData(?::[^,{}]+)?,\s*parentDataProperty(?::[^,{}]+)?,\s*rootData(?:=data)?(?=\})/g;
  const calls = code
    .replaceAll(parents, '')
    .replace(notes, (_, _name, path: string, keyword: string, params: string) => {
      return `vErrors = note(vErrors, ${path.replace(/^instancePath:?/, '') || 'instancePath'}, ${keyword}, ${params});`;
    });
  const note =
    'function note(all, instancePath, keyword, params) {const error = {instancePath, keyword, params}; return all === null ? [error] : (all.push(error), all);}';
  return `${calls}\n${note}`;
}

/** A schema without what does not validate or says the same twice, and with int32 as the bounds that it means. */
function stripped(schema: Schema): Schema {
  const { description: _, default: __, format, ...kept } = withChildren(schema, stripped);
  if (kept['enum'] !== undefined || kept['const'] !== undefined) delete kept['type'];
  if (format === 'int32') return { minimum: -2_147_483_648, maximum: 2_147_483_647, ...kept };
  return format === undefined || format === 'int64' ? kept : { ...kept, format };
}

function withChildren(schema: Schema, change: (child: Schema) => Schema): Schema {
  const all = { ...schema };
  for (const keyword of ['properties', 'definitions']) {
    const children = Object.entries((schema[keyword] ?? {}) as Definitions).map(([name, child]) => [
      name,
      change(child),
    ]);
    if (schema[keyword]) all[keyword] = Object.fromEntries(children);
  }
  for (const keyword of ['items', 'additionalProperties']) {
    if (typeof schema[keyword] === 'object') all[keyword] = change(schema[keyword] as Schema);
  }
  return all;
}
