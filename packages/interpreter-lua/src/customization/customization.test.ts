import { type Interpreter, interpretHealth, interpretReplicas, reviseReplica } from '@flotilla/core';
import { describe, expect, test } from '@jest/globals';
import { widget, widgets } from '../lua.fixture.ts';
import { luaInterpreters } from './core.ts';
import { createLuaInterpreter } from './interpreter.ts';
import { validateCustomization } from './validate.ts';

const replicas = (count: number) => `function GetReplicas() return ${count} end`;
const reference = (name: string) => `{apiVersion = "v1", kind = "Secret", namespace = "shop", name = "${name}"}`;
const dependencies = (...names: readonly string[]) =>
  `function GetDependencies() return {${names.map(reference).join(', ')}} end`;

describe('selection', () => {
  test('the first name in byte order that has a script for the rule', () => {
    const lua = createLuaInterpreter([
      widgets(
        { replicaResource: replicas(2), healthInterpretation: 'function InterpretHealth() return true end' },
        'rule-2',
      ),
      widgets({ replicaResource: replicas(10) }, 'rule-10'),
      widgets({ replicaResource: '' }, 'a-empty'),
      widgets({ replicaResource: replicas(99) }, 'a-other', { apiVersion: 'acme.io/v2', kind: 'Widget' }),
    ]);
    expect(lua.getReplicas(widget({}))).toEqual({ handled: true, value: { replicas: 10 } });
    expect(lua.interpretHealth(widget({}))).toEqual({ handled: true, value: true });
    expect(lua.getComponents(widget({}))).toEqual({ handled: false });
    expect(lua.hookEnabled(widget({}), 'GetReplicas')).toBe(true);
    expect(lua.hookEnabled(widget({}), 'Retain')).toBe(false);
    expect(lua.targets()).toEqual([
      { apiVersion: 'acme.io/v2', kind: 'Widget' },
      { apiVersion: 'acme.io/v1', kind: 'Widget' },
    ]);
  });

  test('a blank script wins and fails, and a broken one is not passed over', () => {
    const lua = createLuaInterpreter([
      widgets({ replicaResource: '-- later', retention: 'no lua' }, 'a'),
      widgets({ replicaResource: replicas(1) }, 'b'),
    ]);
    expect(lua.getReplicas(widget({}))).toMatchObject({
      error: { code: 'script', problem: 'it defines no global function GetReplicas' },
    });
    expect(lua.retain(widget({}), widget({}))).toMatchObject({
      error: { code: 'syntax', customization: 'a', line: 1 },
    });
  });

  test('dependencies of all scripts are united; one that fails fails all', () => {
    const both = [
      widgets({ dependencyInterpretation: dependencies('x', 'b') }, 'z'),
      widgets({ dependencyInterpretation: dependencies('b', 'a') }, 'a'),
    ];
    const names = (outcome: unknown) => (outcome as { value: { name: string }[] }).value.map(({ name }) => name);
    expect(names(createLuaInterpreter(both).getDependencies(widget({})))).toEqual(['a', 'b', 'x']);
    const nothing = widgets({ dependencyInterpretation: 'function GetDependencies() end' }, 'm');
    expect(createLuaInterpreter([...both, nothing]).getDependencies(widget({}))).toMatchObject({
      error: { customization: 'm', code: 'answer' },
    });
    const nameless = widgets({
      dependencyInterpretation: 'function GetDependencies() return {{apiVersion = "v1", kind = "Secret"}} end',
    });
    expect(createLuaInterpreter([nameless]).getDependencies(widget({}))).toMatchObject({
      error: { problem: 'dependencies[0] has neither a name nor a labelSelector' },
    });
  });
});

test('nothing leaks from one call to the next', () => {
  const script = `
    calls = (calls or 0) + 1
    string.format = nil
    require("kube").resourceAdd = nil
    function GetReplicas(obj) inner = (inner or 0) + 1 return calls * 10 + inner end`;
  const health =
    'function InterpretHealth() return calls == nil and string.format ~= nil and require("kube").resourceAdd ~= nil end';
  const lua = createLuaInterpreter([widgets({ replicaResource: script, healthInterpretation: health })]);
  for (let call = 0; call < 3; call++) {
    expect(lua.getReplicas(widget({}))).toEqual({ handled: true, value: { replicas: 11 } });
    expect(lua.interpretHealth(widget({}))).toEqual({ handled: true, value: true });
  }
});

describe('answers', () => {
  const answer = (result: string) =>
    createLuaInterpreter([widgets({ replicaResource: `function GetReplicas() return ${result} end` })]).getReplicas(
      widget({}),
    );

  test.each([
    ['3.7', { replicas: 3 }],
    ['-3.7', { replicas: -3 }],
    ['2^31', { replicas: -(2 ** 31) }],
    ['0/0', { replicas: -(2 ** 31) }],
    ['1, {}', { replicas: 1, requirements: {} }],
    [
      '1, {resourceRequest = {memory = "1024Mi"}}, "x"',
      { replicas: 1, requirements: { resourceRequest: { memory: '1Gi' } } },
    ],
  ])('%s', (result, value) => {
    expect(answer(result)).toEqual({ handled: true, value });
  });

  test.each(['"3"', 'nil', 'true', '{}', '1, 5', '1, {resourceRequest = "1"}'])('%s is none', (result) => {
    expect(answer(result)).toMatchObject({ handled: true, error: { code: 'answer', operation: 'GetReplicas' } });
  });

  test('an object needs a kind, health a boolean, a status a table', () => {
    const lua = createLuaInterpreter([
      widgets({
        retention: 'function Retain(d, o) return d.spec end',
        healthInterpretation: 'function InterpretHealth() return 1 end',
        statusReflection: 'function ReflectStatus(o) return o.status end',
        statusAggregation:
          'function AggregateStatus(o, items) o.status = {n = items and #items or -1, first = items and items[1]} return o end',
      }),
    ]);
    expect(lua.retain(widget({ a: 1 }), widget({}))).toMatchObject({
      error: { problem: 'the answer must be an object with a kind' },
    });
    expect(lua.interpretHealth(widget({}))).toMatchObject({
      error: { problem: 'the answer must be true or false, not number' },
    });
    expect(lua.reflectStatus(widget({}))).toMatchObject({ error: { problem: 'the answer must be a table, not nil' } });
    expect(lua.reflectStatus(widget({}, { phase: 'Up' }))).toEqual({ handled: true, value: { phase: 'Up' } });
    expect(lua.aggregateStatus(widget({ gone: {} }), null)).toEqual({ handled: true, value: widget({}, { n: -1 }) });
    expect(lua.aggregateStatus(widget({ x: 1 }), [{ clusterName: 'm1', applied: false, status: { a: 1 } }])).toEqual({
      handled: true,
      value: widget({ x: 1 }, { n: 1, first: { clusterName: 'm1', status: { a: 1 } } }),
    });
  });
});

describe('validation', () => {
  test('scripts must compile; what they do is not looked at', () => {
    expect(validateCustomization(widgets({ replicaResource: 'while true do end' }), [])).toEqual({ allowed: true });
    expect(validateCustomization(widgets({ healthInterpretation: 'function InterpretHealth(' }), [])).toEqual({
      allowed: false,
      message: expect.stringContaining('ResourceInterpreterCustomization widgets, InterpretHealth: line 1:'),
      failure: expect.objectContaining({ code: 'syntax', line: 1 }),
    });
  });

  test('a rule of a kind has one answer, dependencies aside', () => {
    const existing = [widgets({ replicaResource: replicas(1), dependencyInterpretation: dependencies('a') }, 'old')];
    expect(validateCustomization(widgets({ replicaResource: replicas(2) }, 'new'), existing)).toEqual({
      allowed: false,
      message:
        'ResourceInterpreterCustomization new: replicaResource of acme.io/v1 Widget is already answered by old: leave it out of one of them',
    });
    expect(validateCustomization(widgets({ replicaResource: replicas(2) }, 'old'), existing)).toEqual({
      allowed: true,
    });
    expect(validateCustomization(widgets({ dependencyInterpretation: dependencies('b') }, 'new'), existing)).toEqual({
      allowed: true,
    });
    expect(validateCustomization(widgets({ replicaResource: '' }, 'new'), existing)).toEqual({ allowed: true });
  });
});

describe('as interpreters of core', () => {
  const deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web', namespace: 'shop' },
    spec: { replicas: 3 },
  };
  const target = { apiVersion: 'apps/v1', kind: 'Deployment' };

  test('they go first, leave what they have no script for to the next, and an error of theirs stays one', () => {
    const custom = widgets(
      { replicaResource: replicas(99), healthInterpretation: 'function InterpretHealth(o)\n  error("no")\nend' },
      'web',
      target,
    );
    const interpreters: readonly Interpreter[] = luaInterpreters([custom]);
    expect(interpretReplicas(deployment, { interpreters })).toEqual({ replicas: 99 });
    expect(reviseReplica(deployment, 5, { interpreters })).toMatchObject({
      code: 'handled',
      value: { spec: { replicas: 5 } },
    });
    expect(interpretHealth(deployment, { interpreters })).toMatchObject({
      code: 'failed',
      error: {
        message:
          'Deployment shop/web: InterpretHealth of ResourceInterpreterCustomization web, line 2 of its script failed: no',
      },
    });
  });
});
