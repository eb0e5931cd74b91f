import type { Overriders } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ResourceTemplate } from '../interpret/template.ts';
import { applyOverrides } from './apply.ts';
import {
  anyJson,
  dangerous,
  dangerousKey,
  deployments,
  integer,
  leavesOf,
  lost,
  pollution,
  texts,
} from './arbitraries.fixture.ts';
import { goJson } from './go-json.ts';
import { applyJsonPatch } from './json-patch.ts';
import { parseExactJson } from './json-text.ts';
import { always, cluster, configMap, frozen, web } from './objects.fixture.ts';
import type { OverrideOutcome } from './outcome.ts';
import { parseYaml, printYaml } from './yaml-text.ts';

const plain = { noNullPrototype: true } as const;
const member1 = cluster('member1');

const operator = fc.constantFrom('add', 'remove', 'replace');

const knownPlace = fc.constantFrom(
  '/spec/replicas',
  '/spec/template/spec/containers/0/args/0',
  '/spec/template/spec/volumes',
  '/metadata/labels',
  '/metadata/annotations',
  '//spec/replicas',
);
const step = fc.oneof(dangerousKey, fc.constantFrom('spec', 'metadata', 'labels', 'template', '0', '-', 'x-unknown'));
const otherPlace = fc.array(step, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}`);

/** To what is there, and to what is not or is only inherited. */
const patch = fc.array(
  fc.record(
    {
      operator,
      path: fc.oneof({ weight: 4, arbitrary: knownPlace }, { weight: 1, arbitrary: otherPlace }),
      value: anyJson,
    },
    plain,
  ),
  { maxLength: 2 },
);

const overriders = fc.record(
  {
    imageOverrider: fc.array(
      fc.record(
        {
          component: fc.constantFrom('Registry', 'Repository', 'Tag'),
          operator,
          value: fc.constantFrom('x', 'registry.example.com', ''),
        },
        plain,
      ),
      { maxLength: 2 },
    ),
    commandOverrider: wordsOverrider(),
    argsOverrider: wordsOverrider(),
    labelsOverrider: fc.array(fc.record({ operator, value: texts }, plain), { maxLength: 2 }),
    annotationsOverrider: fc.array(fc.record({ operator, value: texts }, plain), { maxLength: 2 }),
    plaintext: patch,
  },
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<Overriders>;

describe('whatever is overridden', () => {
  test('the object and the policy stay as they are, nothing is polluted, and the same comes out again', () => {
    let succeeded = 0;
    const all = fc.array(overriders.map(frozen), { minLength: 1, maxLength: 3 });
    holds(fc.tuple(deployments, all), ([object, rules]) => {
      const before = goJson([object, rules]);
      const policies = frozen({ overridePolicies: rules.map((rule, at) => always(`p${at}`, rule)) });
      const outcome = applyOverrides(object, member1, policies, { changes: true });
      expect(pollution(outcome)).toEqual([]);
      expect(goJson([object, rules])).toBe(before);
      expect(goJson(applyOverrides(object, member1, policies, { changes: true }))).toBe(goJson(outcome));
      if (outcome.ok) succeeded += 1;
    });
    expect(succeeded).toBeGreaterThan(20);
  });

  test('labels, annotations, images and arguments leave everything else', () => {
    const safe = overriders.map(({ plaintext: _plaintext, ...rest }) => frozen(rest));
    holds(fc.tuple(deployments, safe), ([object, rule]) => {
      const outcome = overridden(object, rule);
      const container = '/spec/template/spec/containers/0';
      const touched = [`${container}/image`, `${container}/command`, `${container}/args`];
      const except = [...touched, '/metadata/labels', '/metadata/annotations'];
      if (outcome.ok) expect(lost(object, outcome.object, except)).toEqual([]);
    });
  });

  test('a patch leaves what is not at or below its paths', () => {
    // Positions in lists move, so that paths end in members.
    const member = fc.constantFrom(
      '/spec/replicas',
      '/spec/new',
      '/metadata/labels/__proto__',
      '/constructor',
      '/__proto__',
    );
    const edits = fc.array(fc.record({ operator: fc.constant('add'), path: member, value: anyJson }), {
      minLength: 1,
      maxLength: 3,
    });
    holds(fc.tuple(deployments, edits), ([object, operations]) => {
      const patched = applyJsonPatch(object, frozen(operations));
      const paths = operations.map(({ path }) => path);
      expect(lost(object, patched, paths)).toEqual([]);
      expect(pollution(patched)).toEqual([]);
      const last = operations.at(-1);
      expect(lost(documentWith(last?.value, last?.path ?? ''), patched)).toEqual([]);
    });
  });
});

describe('names of what objects inherit', () => {
  test('are labels and annotations like any other, and go again', () => {
    holds(fc.tuple(deployments, texts, fc.constantFrom('labels', 'annotations')), ([object, value, field]) => {
      const rule = (how: 'add' | 'remove'): Overriders => ({ [`${field}Overrider`]: [{ operator: how, value }] });
      const added = objectOf(overridden(object, rule('add')));
      expect(Object.entries(added.metadata[field as 'labels'] ?? {})).toEqual(
        expect.arrayContaining(Object.entries(value)),
      );
      expect(lost(object, added, [`/metadata/${field}`])).toEqual([]);
      const removed = objectOf(overridden(added, rule('remove')));
      for (const name of Object.keys(value)) {
        expect(Object.hasOwn(removed.metadata[field as 'labels'] ?? {}, name)).toBe(false);
      }
      expect(pollution([added, removed])).toEqual([]);
    });
  });

  test('are passed over in labels and annotations that do not have them', () => {
    const value = fc.dictionary(dangerousKey, fc.constant('x'), { minKeys: 1, noNullPrototype: true });
    holds(fc.tuple(value, fc.constantFrom('replace', 'remove')), ([given, how]) => {
      const overrider = [{ operator: how, value: given }];
      const outcome = overridden(web, { labelsOverrider: overrider, annotationsOverrider: overrider });
      expect(goJson(objectOf(outcome))).toBe(goJson(web));
    });
  });

  test('are not reached where they are only inherited', () => {
    const place = fc.constantFrom('', '/spec', '/metadata', '/spec/template/spec/containers');
    const path = fc.tuple(place, dangerousKey, dangerousKey).map(([start, ...names]) => `${start}/${names.join('/')}`);
    holds(fc.tuple(path, operator), ([where, how]) => {
      const thing = frozen({
        apiVersion: 'v1',
        kind: 'Thing',
        metadata: { namespace: 'shop', name: 'x' },
        spec: { template: { spec: { containers: [] } } },
      });
      const outcome = overridden(thing, { plaintext: [{ path: where, operator: how, value: true }] });
      expect(outcome.ok).toBe(false);
      expect(pollution(outcome)).toEqual([]);
    });
  });

  test.each(['json', 'yaml'] as const)('are keys like any other in %s inside of a string', (format) => {
    const print = { json: goJson, yaml: printYaml }[format];
    const parse = { json: parseExactJson, yaml: parseYaml }[format];
    const documents = fc
      .array(fc.tuple(dangerousKey, fc.oneof(integer, fc.string(), fc.constant({ a: [] }))), { minLength: 1 })
      .map((entries) => frozen(Object.fromEntries(entries)));
    holds(fc.tuple(documents, dangerousKey, dangerousKey, anyJson), ([document, outer, inner, value]) => {
      const object = configMap({ file: print(document) });
      const change = { operator: 'add', value } as const;
      const operations = [
        { ...change, subPath: `/${outer}`, value: {} },
        { ...change, subPath: `/${outer}/${inner}` },
      ];
      const fieldOverrider = [{ fieldPath: '/data/file', [format]: operations }];
      const after = objectOf(overridden(object, { fieldOverrider }));
      const text = (after as unknown as { readonly data: { readonly file: string } }).data.file;
      const read = parse(text);
      expect(lost(document, read, [`/${outer}`])).toEqual([]);
      expect(lost(documentWith(value, `/${outer}/${inner}`), read)).toEqual([]);
      expect(pollution([after, read])).toEqual([]);
    });
  });

  test('are not reached in strings where they are only inherited', () => {
    holds(fc.tuple(dangerousKey, dangerousKey, fc.constantFrom('json', 'yaml')), ([outer, inner, format]) => {
      const operations = [{ operator: 'add', subPath: `/${outer}/${inner}`, value: true }];
      const fieldOverrider = [{ fieldPath: '/data/file', [format]: operations }] as Overriders['fieldOverrider'];
      const outcome = overridden(configMap({ file: '{}' }), { fieldOverrider: fieldOverrider ?? [] });
      expect(outcome.ok).toBe(false);
      expect(pollution(outcome)).toEqual([]);
      const field = [{ fieldPath: `/${outer}`, json: [{ operator: 'add', subPath: '/x', value: 1 }] }] as const;
      expect(overridden(configMap({}), { fieldOverrider: [...field] }).ok).toBe(false);
    });
  });
});

describe('integers of any size', () => {
  test('come through what reads and writes JSON and YAML as they are', () => {
    holds(
      fc.dictionary(fc.constantFrom('a', 'b', ...dangerous), fc.array(integer), { noNullPrototype: true }),
      (given) => {
        const numbers = Object.values(given).flat();
        for (const text of [goJson(given), printYaml(given)])
          for (const value of numbers) expect(text).toContain(String(value));
        expect(lost(given, parseExactJson(goJson(given)))).toEqual([]);
        expect(lost(given, parseYaml(printYaml(given)))).toEqual([]);
      },
    );
  });

  test('come through overrides of something else in the same string', () => {
    holds(
      fc.tuple(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), fc.constantFrom('json', 'yaml')),
      ([id, format]) => {
        const object = configMap({ file: format === 'json' ? `{"id":${id}}` : `id: ${id}\n` });
        const fieldOverrider = [{ fieldPath: '/data/file', [format]: [{ operator: 'add', subPath: '/x', value: 1 }] }];
        const after = objectOf(overridden(object, { fieldOverrider }));
        expect(goJson(after)).toContain(format === 'json' ? `{\\"id\\":${id},` : `id: ${id}\\n`);
      },
    );
  });
});

function overridden(object: ResourceTemplate, rule: Overriders): OverrideOutcome {
  return applyOverrides(object, member1, { overridePolicies: [always('x', rule)] });
}

function objectOf(outcome: OverrideOutcome): ResourceTemplate {
  if (!outcome.ok) throw new Error(outcome.error.message);
  return frozen(outcome.object);
}

/** A document that has only this value, at a path of members. */
function documentWith(value: unknown, path: string): unknown {
  const parts = path.split('/').slice(1);
  return parts.reduceRight<unknown>((inner, part) => Object.fromEntries([[part, inner]]), value);
}

function wordsOverrider(): fc.Arbitrary<readonly object[]> {
  const value = fc.array(fc.constantFrom('serve', '--v', '__proto__'), { maxLength: 3 });
  return fc.array(fc.record({ containerName: fc.constant('main'), operator, value }, plain), { maxLength: 2 });
}

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value);
      expect(leavesOf(Object.prototype)).toEqual(leavesOf({}));
    }),
    { numRuns: 200 },
  );
}
