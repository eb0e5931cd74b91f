import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createLuaInterpreter } from '../customization/interpreter.ts';
import { evaluate, failure, widget, widgets } from '../lua.fixture.ts';
import { defaultBudget, Meter } from '../vm/meter.ts';
import { LuaTable } from '../vm/table.ts';
import { settleEmpties } from './empties.ts';
import type { Json } from './json.ts';
import { toJson } from './to-json.ts';
import { toLua } from './to-lua.ts';
import { readComponents, readReferences, readRequirements } from './typed.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

const meter = (): Meter => new Meter({ ...defaultBudget, memory: 1e12, steps: 1e12 }, undefined);

describe('there and back', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', 'constructor', '1'));
  const json = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      text,
      fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
      fc
        .array(fc.tuple(text, tie('value')), { minLength: 1, maxLength: 4 })
        .map((entries) => Object.fromEntries(entries)),
    ),
  })).value;

  // Catches: keys written by assignment, so that __proto__ is lost (tried: `fields[name] = value` in toJson).
  test('JSON without null and without empty lists and objects comes back as it was', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(toJson(toLua(value, meter()), meter())).toEqual(value);
      }),
    );
  });

  // Catches: removing an empty element of a list that stands in the references too.
  test('whatever is empty in an object that a script returns as it is comes back as what it was', () => {
    const empty = fc.constantFrom<Json>({}, [], 1, { a: 1 });
    const object = fc.dictionary(fc.string({ unit: fc.constantFrom('a', 'b', '.', ':', 'ü'), minLength: 1 }), empty, {
      minKeys: 1,
    });
    fc.assert(
      fc.property(object, (value) => {
        expect(settleEmpties(toJson(toLua(value, meter()), meter()), [value])).toEqual(value);
      }),
    );
  });

  test('text comes back, and bytes that are no UTF-8 become U+FFFD one by one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(decodeUtf8(encodeUtf8(value))).toBe(value);
      }),
    );
    const decoder = new TextDecoder();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const bytes = new TextEncoder().encode(value);
        expect(encodeUtf8(value)).toBe(String.fromCharCode(...bytes));
        expect(decodeUtf8(encodeUtf8(value))).toBe(decoder.decode(bytes));
      }),
    );
    expect(decodeUtf8('\xc8\xc9a\xe2\x82')).toBe('\ufffd\ufffda\ufffd\ufffd');
    expect(encodeUtf8('\ud800')).toBe('\xef\xbf\xbd');
  });
});

describe('JSON into Lua', () => {
  test('null is nothing, and lists close up', () => {
    const lua = createLuaInterpreter([
      widgets({
        statusReflection:
          'function ReflectStatus(o) return {n = #o.spec.l, second = o.spec.l[2], none = o.spec.x == nil} end',
      }),
    ]);
    expect(lua.reflectStatus(widget({ l: [null, 1, null, 2], x: null }))).toEqual({
      handled: true,
      value: { n: 2, second: 2, none: true },
    });
  });

  test('what its numbers cannot hold is refused, never rounded', () => {
    const lua = createLuaInterpreter([widgets({ replicaResource: 'function GetReplicas(o) return o.spec end' })]);
    expect(lua.getReplicas(widget(2n ** 60n))).toMatchObject({
      error: { code: 'script', problem: expect.stringContaining('bigint') },
    });
  });

  test('arguments are not changed, frozen or not', () => {
    const object = Object.freeze({ ...widget(Object.freeze({ replicas: 1, keep: Object.freeze({}) })) });
    const lua = createLuaInterpreter([
      widgets({ replicaRevision: 'function ReviseReplica(o, n) o.spec.replicas = n return o end' }),
    ]);
    expect(lua.reviseReplica(object, 5)).toEqual({ handled: true, value: { ...widget({ replicas: 5, keep: {} }) } });
    expect(object.spec).toEqual({ replicas: 1, keep: {} });
  });
});

describe('Lua into JSON', () => {
  test.each<[string, Json]>([
    ['{1, 2, nil}', [1, 2]],
    ['{["1"] = "a"}', { '1': 'a' }],
    [
      '{__proto__ = {polluted = true}, constructor = 1}',
      JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}') as Json,
    ],
    ['{s = "\\200", n = 2^53 + 1, z = -0}', { s: '\ufffd', n: 2 ** 53, z: 0 }],
    ['{{}, 1}', [1]],
    ['{a = {b = {}}, keep = 1}', { a: {}, keep: 1 }],
  ])('%s', (table, value) => {
    const [answer] = evaluate(`return ${table}`) as readonly Json[];
    expect(answer).toEqual(value);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each([
    ['{1, nil, 3}', 'hole before 3'],
    ['{[0] = 1}', 'hole before 0'],
    ['{1, x = 2}', 'mixes elements'],
    ['{[1.5] = 1}', 'hole'],
    ['{[true] = 1}', 'key of type boolean'],
    ['{n = 0/0}', 'NaN'],
    ['{n = 1/0}', 'Infinity'],
    ['{f = print}', 'function'],
    ['(function() local s = {1} return {a = s, b = s} end)()', 'recursively nested'],
    ['(function() local s = {} s.s = s return s end)()', 'recursively nested'],
  ])('%s is an error', (table, problem) => {
    expect(failure(`return ${table}`)).toMatchObject({ code: 'answer', problem: expect.stringContaining(problem) });
  });
});

describe('empty tables', () => {
  test('become what they were in the references, whatever their place in lists', () => {
    const references = [{ spec: { rules: [{ opts: {} }], list: [], both: [[], {}] } }];
    const result = {
      spec: { rules: [{ opts: [] }, { opts: [] }], list: [], both: [[], 1], fresh: [], deep: { gone: [] } },
    };
    expect(settleEmpties(result, references)).toEqual({
      spec: { rules: [{ opts: {} }, { opts: {} }], list: [], both: [{}, 1], deep: {} },
    });
  });

  test('keys with separators are told apart; those that Karmada cannot remove are an error', () => {
    expect(settleEmpties({ 'a/b': [], a: { b: [] } }, [{ a: { b: {} } }])).toEqual({ a: { b: {} } });
    expect(settleEmpties({ 'a.b': { ':c': [] } }, [])).toEqual({ 'a.b': {} });
    expect(() => settleEmpties({ 'q?': { x: [] } }, [])).toThrow('q?.x is empty');
    expect(() => settleEmpties({ x: { '': [] } }, [])).toThrow('is empty');
    expect(settleEmpties({ 'a\\b': { x: [] } }, [])).toEqual({ 'a\\b': { x: [] } });
    expect(settleEmpties({ 'q|': [] }, [{ 'q|': {} }])).toEqual({ 'q|': [] });
  });
});

describe('typed answers', () => {
  test('names without regard to case, quantities canonical, empty fields left out', () => {
    expect(
      readComponents([
        { Name: 'a', REPLICAS: 2, extra: 1 },
        { replicaRequirements: { resourceRequest: { memory: '1024Mi', cpu: 2 } } },
      ]),
    ).toEqual([
      { name: 'a', replicas: 2 },
      { name: '', replicas: 0, replicaRequirements: { resourceRequest: { cpu: '2', memory: '1Gi' } } },
    ]);
    const claim = {
      nodeSelector: { a: 'b' },
      tolerations: [{ key: 'k', tolerationSeconds: 0, value: '' }],
      hardNodeAffinity: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'z', operator: 'In', values: ['a'] }] }] },
    };
    expect(readRequirements({ nodeClaim: claim, namespace: 'n', priorityClassName: '' })).toEqual({
      nodeClaim: { ...claim, tolerations: [{ key: 'k', tolerationSeconds: 0 }] },
      namespace: 'n',
    });
    expect(readReferences([{ APIVERSION: 'v1', Kind: 'Secret', name: 's', namespace: null }])).toEqual([
      { apiVersion: 'v1', kind: 'Secret', name: 's' },
    ]);
  });

  test.each<[() => unknown, string]>([
    [() => readComponents([{ replicas: '2' }]), 'components[0].replicas must be a whole number, but is "2"'],
    [() => readComponents([{ replicas: 2 ** 31 }]), 'whole number'],
    [() => readComponents({ a: 1 }), 'components must be a list'],
    [() => readRequirements({ resourceRequest: { cpu: 'x' } }), 'requirements.resourceRequest.cpu'],
    [() => readRequirements({ nodeClaim: { nodeSelector: { a: 1 } } }), 'nodeSelector.a must be a string'],
    [() => readReferences(['v1/ConfigMap/a']), 'dependencies[0] must be an object'],
  ])('a wrong type names its path: %#', (read, problem) => {
    expect(read).toThrow(problem);
  });
});

test('a table that was emptied counts as empty', () => {
  const table = new LuaTable(meter());
  table.set('a', 1);
  table.set('a', undefined);
  expect(toJson(table, meter())).toEqual([]);
});
