import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { runIn } from './run.fixture.ts';
import { samples } from './samples.fixture.ts';

type Path = readonly (string | number)[];

const documents: readonly unknown[] = parseAllDocuments(samples).map((document) => document.toJS() as unknown);

/** The way to every value, of lists to the first item. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const children: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.slice(0, 1).map((item: unknown) => [0, item] as const)
    : Object.entries(value);
  return [path, ...children.flatMap(([step, child]) => pathsIn(child, [...path, step]))];
}

/** A copy with another value at the end of the path. */
function withValue(value: unknown, [step, ...rest]: Path, odd: unknown): unknown {
  if (step === undefined) return odd;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === step ? withValue(item, rest, odd) : item));
  const fields = value as { readonly [field: string]: unknown };
  return { ...fields, [step]: withValue(fields[step], rest, odd) };
}

interface Odd {
  readonly where: string;
  readonly text: string;
}

/** The samples, each time with one field of one of them changed to something that it should not be. */
function* oddInputs(values: readonly unknown[]): Generator<Odd> {
  for (const [index, document] of documents.entries()) {
    for (const path of pathsIn(document)) {
      for (const odd of values) {
        const changed = documents.map((other, place) => (place === index ? withValue(document, path, odd) : other));
        const text = changed.map((object) => JSON.stringify(object)).join('\n');
        yield { where: `${index}: ${path.join('.')} = ${JSON.stringify(odd)}`, text };
      }
    }
  }
}

/** What does not end as it should: an exception, another exit code, an error without a remedy, a value that is none. */
async function complaints(argv: readonly string[], values: readonly unknown[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { where, text } of oddInputs(values)) {
    try {
      const { code, out, err } = await runIn(tmpdir(), argv, { stdin: text });
      if (![0, 1, 2].includes(code)) found.push(`${where}: exit code ${code}`);
      if (code === 2 && !err.includes('\n  fix: ')) found.push(`${where}: no remedy: ${err}`);
      if (/\bNaN\b|undefined|\[object|Infinity/.test(code === 2 ? err : out)) found.push(`${where}: ${out}${err}`);
    } catch (error) {
      found.push(`${where}: ${String(error)}`);
    }
  }
  return found;
}

// Catches: reading `labels: null` as labels, a spec that is text as a spec, a binding without a resource.
describe('whatever a field holds, the program answers, or says what to do', () => {
  const values = [null, true, -1, 1.5, 'x', [null], { a: null }, '9'.repeat(400)];

  test('schedule', async () => {
    expect(await complaints(['schedule', '-f', '-', '--assume'], values)).toEqual([]);
  }, 60_000);

  test('explain', async () => {
    expect(await complaints(['explain', 'resourcebinding/b', '-f', '-'], [null, [null], ''])).toEqual([]);
  }, 60_000);
});
