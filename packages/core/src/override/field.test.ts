import { describe, expect, test } from '@jest/globals';
import type { ResourceTemplate } from '../interpret/template.ts';
import { applyOverrides } from './apply.ts';
import { always, cluster, configMap, web } from './objects.fixture.ts';
import type { OverridePolicies } from './prepare.ts';
import { parseYaml } from './yaml-text.ts';

const member1 = cluster('member1');

function overridden(object: ResourceTemplate, policies: OverridePolicies): ResourceTemplate {
  const outcome = applyOverrides(object, member1, policies);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.object;
}

function dataOf(object: ResourceTemplate, key: string): unknown {
  return (object.data as { readonly [key: string]: unknown })[key];
}

describe('a document inside a string', () => {
  const patch = (text: string, format: 'json' | 'yaml', subPath: string, value: unknown): unknown =>
    dataOf(
      overridden(configMap({ file: text }), {
        overridePolicies: [
          always('x', {
            fieldOverrider: [{ fieldPath: '/data/file', [format]: [{ subPath, operator: 'add', value }] }],
          }),
        ],
      }),
      'file',
    );

  test('is patched as YAML, its keys sorted, its meaning that of YAML 1.1 in Go', () => {
    const text =
      'z: off # comment\nport: 0x1F\nat: 1:30\ndate: 2001-12-14\nempty:\nbase: &b {x: 1}\nuse:\n  <<: *b\n  k: "on"\n';
    expect(patch(text, 'yaml', '/new', 'yes')).toBe(
      "at: '1:30'\nbase:\n  x: 1\ndate: '2001-12-14'\nempty: null\nnew: 'yes'\nport: 31\nuse:\n  k: 'on'\n  x: 1\nz: false\n",
    );
  });

  test.each([
    '0o17',
    '0O17',
    '-0o7',
    '+0o7',
    '0o_7',
    '0o644',
    '0X1f',
    '0B1',
    '017',
    '1_000',
    '1e3',
    'off',
    '~',
    '.inf',
  ])('keeps a string that readers of YAML would take for something else: %s', (text) => {
    expect(patch(`{'${text}': '${text}'}`, 'yaml', '/~0z', text)).toBe(`'${text}': '${text}'\n~z: '${text}'\n`);
  });

  test('has its tags read as in Go', () => {
    const tagged = [
      'a: !!binary aGVsbG8=',
      'b: !!binary |\n  aGVs\n  bMO8',
      'c: !!timestamp 2001-12-14',
      'd: !!set {x, z}',
      'e: !!omap [x: 1]',
      "f: !!null ''",
      "g: !!int '0x1E'",
      'h: !!float 3',
      'i: !!bool "yes"',
      'j: !secret 3',
      'k: !!str 3',
      'l: !!binary',
      '!!str <<: {m: 1}',
    ];
    expect(parseYaml(tagged.join('\n'))).toEqual({
      a: 'hello',
      b: 'hellü',
      c: '2001-12-14',
      d: { x: null, z: null },
      e: [{ x: 1 }],
      f: null,
      g: 30,
      h: 3,
      i: true,
      j: '3',
      k: '3',
      l: '',
      '<<': { m: 1 },
    });
  });

  test.each([
    ['!!null x', 'what is tagged !!null is none'],
    ['!!int 3.5', 'what is tagged !!int is none'],
    ['!!int 1e3', 'what is tagged !!int is none'],
    ['!!float', 'what is tagged !!float is none'],
    ['!!bool 1', 'what is tagged !!bool is none'],
    ['!!timestamp soon', 'what is tagged !!timestamp is none'],
    ['!!timestamp 2001-13-01', 'what is tagged !!timestamp is none'],
    ['!!binary "@@"', '!!binary is not base64'],
    ['!!binary aGVsbG8', '!!binary is not base64'],
    ['!!binary /w==', '!!binary holds bytes that are not UTF-8'],
  ])('with a tag that its text does not fit is refused: %s', (text, problem) => {
    expect(() => patch(`a: ${text}`, 'yaml', '/x', 1)).toThrow(problem);
  });

  test('is patched as JSON, in the order of its keys, with what Go escapes escaped', () => {
    expect(patch('{"z": 1, "a": [1]}', 'json', '/a/-', '<b>')).toBe('{"z":1,"a":[1,"\\u003cb\\u003e"]}');
  });

  test('keeps integers that a number cannot hold', () => {
    const big = '9007199254740993';
    expect(patch(`{"id":${big},"text":"${big}","n":-${big}0}`, 'json', '/x', 1)).toBe(
      `{"id":${big},"text":"${big}","n":-${big}0,"x":1}`,
    );
    expect(patch(`id: ${big}\n`, 'yaml', '/x', 1)).toBe(`id: ${big}\nx: 1\n`);
  });

  test('may be one that cannot be read; the error says so', () => {
    const refused = (text: string, format: 'json' | 'yaml'): string => {
      try {
        return String(patch(text, format, '/x', 1));
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    };
    expect(refused('{', 'json')).toContain('/data/file is not JSON');
    expect(refused('{"a":1e999}', 'json')).toContain('beyond what a 64-bit float holds');
    expect(refused('a: [', 'yaml')).toContain('/data/file is not YAML');
    expect(refused('a: .inf', 'yaml')).toContain('have no place in JSON');
    expect(refused('a: *nobody', 'yaml')).toContain('an alias in it has no anchor');
    expect(refused('a: &a [*a]', 'yaml')).toContain('contains itself');
    const laughs = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    );
    expect(refused(`l0: &l0 [1]\n${laughs.join('\n')}\n`, 'yaml')).toContain('nodes');
    expect(refused('just text', 'yaml')).toContain('neither an object nor a list');
  });

  test.each<['json' | 'yaml', string, string]>([
    ['json', 'topsecret {', 'is not JSON (it cannot be read)'],
    ['json', '{"a": 1 "topsecret"}', 'from character 9 on'],
    ['json', '{"topsecret": 1e1111}', 'beyond what a 64-bit float holds'],
    ['json', '"topsecret"', 'neither an object nor a list'],
    ['yaml', 'a: |topsecret', 'is not YAML (it cannot be read at line 1, column 5)'],
    ['yaml', 'a: *topsecret', 'an alias in it has no anchor'],
    ['yaml', 'a: &topsecret [*topsecret]', 'contains itself'],
    ['yaml', 'a: !!int topsecret', 'what is tagged !!int is none'],
    ['yaml', 'a: "\\topsecret', 'is not YAML (it cannot be read'],
    ['yaml', '[topsecret]: 1\n[topsecret]: 2', 'a key is neither'],
  ])('that cannot be read is not quoted: %s: %s', (format, text, problem) => {
    expect(() => patch(text, format, '/x', 1)).toThrow(problem);
    expect(() => patch(text, format, '/x', 1)).not.toThrow(/[oO]ps|111/);
  });

  test('is emptied by an overrider without changes', () => {
    const policies = { overridePolicies: [always('x', { fieldOverrider: [{ fieldPath: '/data/file' }] })] };
    expect(dataOf(overridden(configMap({ file: 'x' }), policies), 'file')).toBe('');
  });
});

describe('keys that are named like what objects inherit', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString'];

  test.each(names)('%s stays a key in labels, patches, JSON and YAML', (name) => {
    const object = configMap({ json: `{"${name}": {"a": 1}}`, yaml: `${name}: {a: 1}\n` });
    const fields = { subPath: `/${name}/polluted`, operator: 'add', value: true } as const;
    const changed = overridden(object, {
      overridePolicies: [
        always('x', {
          labelsOverrider: [{ operator: 'add', value: Object.fromEntries([[name, 'label']]) }],
          fieldOverrider: [
            { fieldPath: '/data/json', json: [fields] },
            { fieldPath: '/data/yaml', yaml: [fields] },
          ],
          plaintext: [
            { path: `/${name}`, operator: 'add', value: {} },
            { path: `/${name}/polluted`, operator: 'add', value: true },
          ],
        }),
      ],
    });
    expect(Object.getOwnPropertyDescriptor(changed, name)?.value).toEqual({ polluted: true });
    expect(Object.getOwnPropertyDescriptor(changed.metadata.labels, name)?.value).toBe('label');
    expect(dataOf(changed, 'json')).toBe(`{"${name}":{"a":1,"polluted":true}}`);
    expect(dataOf(changed, 'yaml')).toBe(`${name}:\n  a: 1\n  polluted: true\n`);
    expect({}).not.toHaveProperty('polluted');
    expect(Object.getPrototypeOf(changed)).toBe(Object.prototype);
  });

  test('are not found where they are only inherited', () => {
    const outcome = applyOverrides(web, member1, {
      overridePolicies: [always('x', { plaintext: [{ path: '/spec/constructor/x', operator: 'add', value: 1 }] })],
    });
    expect(outcome.ok).toBe(false);
  });
});
