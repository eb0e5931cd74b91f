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
  ajv.addSchema({ $id: id, definitions: stripped(definitions) as Schema });
  const refs = Object.fromEntries(roots.map((name) => [name, `${id}#/definitions/${name}`]));
  // Where a rule stands in its schema is of no use to anyone without the schema: a tenth of the size.
  const code = standalone.default(ajv, refs).replaceAll(/schemaPath:"[^"]*",/g, '');
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

/** Without what does not validate, and with int32 as the bounds that it means. */
function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (typeof value !== 'object' || value === null) return value;
  const { description, default: _, ...schema } = value as Schema;
  const rest = typeof description === 'object' ? { ...schema, description } : schema;
  const entries = Object.entries(rest).map(([key, child]) => [
    key,
    key === 'required' || key === 'enum' ? child : stripped(child),
  ]);
  const copy = Object.fromEntries(entries) as Schema;
  if (copy['format'] === 'int32') {
    delete copy['format'];
    return { minimum: -2_147_483_648, maximum: 2_147_483_647, ...copy };
  }
  if (copy['format'] === 'int64') delete copy['format'];
  return copy;
}
