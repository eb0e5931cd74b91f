import type { ResourceTemplate } from '@flotilla/core';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createLuaInterpreter, type LuaOutcome } from './customization/interpreter.ts';
import { evaluate, widget, widgets } from './lua.fixture.ts';

/** What JavaScript objects inherit, or what changes that. In Lua they are names like any other. */
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const dangerous = [...inherited, '__index', '__metatable'];
const key = fc.oneof(fc.constantFrom(...dangerous), fc.constantFrom('x', 'spec', 'a.b', 'a/b'));

/** Without nulls and empty tables, which Karmada's conversion does not keep (`convert.test.ts` has those). */
const json = fc.letrec<{ value: unknown; record: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 4 },
    fc.oneof(fc.string(), fc.boolean(), fc.maxSafeInteger(), fc.constantFrom(0.5, 2 ** 53, -(2 ** 60))),
    fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
    tie('record'),
  ),
  record: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
})).record;

const lua = createLuaInterpreter([
  widgets({
    retention: `
      local function copy(from)
        if type(from) ~= 'table' then return from end
        local to = {}
        for name, value in pairs(from) do to[name] = copy(value) end
        return to
      end
      function Retain(desired, observed)
        return copy(desired)
      end`,
    replicaRevision: `
      function ReviseReplica(object, replicas)
        object.spec['__proto__'] = { polluted = replicas }
        object['constructor'] = { prototype = { polluted = replicas } }
        return object
      end`,
    statusReflection: `
      function ReflectStatus(object)
        local status = {}
        for _, name in ipairs(object.spec.names) do
          status[name] = { prototype = { polluted = true }, polluted = true }
          status[name]['__proto__'] = { polluted = true }
        end
        return status
      end`,
  }),
]);

describe('names of what JavaScript objects inherit', () => {
  test('are copied by scripts like any other, and the object is not written to', () => {
    holds(json, (spec) => {
      const desired = frozen(widget(spec));
      const retained = answerOf(lua.retain(desired, frozen(widget({ other: 1 }))));
      expect(leavesOf(retained)).toEqual(leavesOf(desired));
    });
  });

  test('are set by scripts as members of their own', () => {
    holds(json, (spec) => {
      const given = frozen(widget(spec));
      const revised = answerOf(lua.reviseReplica(given, 7));
      expect(Object.getOwnPropertyDescriptor(revised.spec, '__proto__')?.value).toEqual({ polluted: 7 });
      expect(Object.getOwnPropertyDescriptor(revised, 'constructor')?.value).toEqual({ prototype: { polluted: 7 } });
      expect(Object.keys(revised).toSorted()).toEqual([...Object.keys(given), 'constructor'].toSorted());
    });
  });

  test('are what scripts answer with', () => {
    holds(fc.uniqueArray(fc.constantFrom(...dangerous), { minLength: 1 }), (names) => {
      const status = answerOf(lua.reflectStatus(widget({ names }))) as object;
      expect(Object.keys(status).toSorted()).toEqual(names.toSorted());
      for (const [, entry] of Object.entries(status)) {
        expect(Object.keys(entry as object).toSorted()).toEqual(['__proto__', 'polluted', 'prototype']);
      }
    });
  });

  test('are nothing to scripts that did not set them', () => {
    holds(fc.constantFrom(...inherited), (name) => {
      const [, inTable, inGlobals, inLibrary] = evaluate(
        `return 1, ({})['${name}'], _G['${name}'], string['${name}']`,
      ) as readonly unknown[];
      expect([inTable, inGlobals, inLibrary]).toEqual(['nil', 'nil', 'nil']);
    });
  });
});

describe('integers beyond 2^53', () => {
  test('are refused as BigInts, with the place and the customization: Lua has only float64', () => {
    const beyond = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n });
    holds(fc.tuple(beyond, key), ([id, name]) => {
      const given = frozen(widget({ list: [1, Object.fromEntries([[name, id]])] }));
      for (const outcome of [lua.retain(given, given), lua.reviseReplica(given, 1), lua.reflectStatus(given)]) {
        const error = outcome.handled && 'error' in outcome ? outcome.error : undefined;
        expect(error?.message).toContain('ResourceInterpreterCustomization widgets');
        expect(error?.problem).toBe(
          `spec.list[1].${name} is a bigint, which Lua's numbers could not hold: write a large number as a string`,
        );
      }
    });
  });

  test('come through as the numbers that they are', () => {
    holds(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      (value) => {
        const retained = answerOf(lua.retain(widget({ value }), widget({})));
        expect(retained.spec).toEqual({ value });
      },
    );
  });
});

function answerOf<Value>(outcome: LuaOutcome<Value>): Value {
  if (outcome.handled && 'value' in outcome) return outcome.value;
  throw new Error(outcome.handled && 'error' in outcome ? outcome.error.message : 'no script was asked');
}

function leavesOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path} ${JSON.stringify(value)}`];
  expect(Object.getPrototypeOf(value)).toBe(Array.isArray(value) ? Array.prototype : Object.prototype);
  return Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, `${path}/${JSON.stringify(name)}`));
}

function frozen(value: ResourceTemplate): ResourceTemplate {
  const freeze = (one: unknown): void => {
    if (typeof one !== 'object' || one === null) return;
    Object.freeze(one);
    for (const inner of Object.values(one)) freeze(inner);
  };
  freeze(value);
  return value;
}

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value);
      for (const prototype of [Object.prototype, Array.prototype, Function.prototype, String.prototype]) {
        expect(Object.keys(prototype)).toEqual([]);
      }
      expect({}).not.toHaveProperty('polluted');
    }),
    { numRuns: 200 },
  );
}
