import { describe, expect, test } from '@jest/globals';
import { aggregateStatus } from '../aggregate/template-status.ts';
import { interpretComponents } from './components.ts';
import { defineInterpreter } from './define.ts';
import { getDependencies } from './dependencies.ts';
import { InterpretError } from './fields.ts';
import { interpretHealth } from './health.ts';
import type { Interpreter, InterpretOptions } from './interpreter.ts';
import { reflectStatus } from './reflect.ts';
import { interpretReplicas } from './replicas.ts';
import { retain } from './retain.ts';
import { reviseReplica } from './revise.ts';
import { sample } from './samples.fixture.ts';
import type { ResourceTemplate } from './template.ts';

interface Cache extends ResourceTemplate {
  readonly apiVersion: 'example.io/v1';
  readonly kind: 'Cache';
  readonly spec: { readonly size: number };
}

const cache = defineInterpreter<Cache>({
  apiVersion: 'example.io/v1',
  kind: 'Cache',
  replicas: ({ spec }) => ({ replicas: spec.size }),
  components: ({ spec }) => [{ name: 'node', replicas: spec.size }],
  revise: (object, size) => ({ ...object, spec: { ...object.spec, size } }),
  retain: (desired, observed) => ({ ...desired, spec: { ...desired.spec, size: observed.spec.size } }),
  dependencies: () => [{ apiVersion: 'v1', kind: 'Secret', name: 'password' }],
  reflectStatus: () => ({ ready: true }),
  aggregateStatus: (object, items) => ({ ...object, status: { clusters: items?.length } }),
  health: ({ spec }) => spec.size > 0,
});
const options = { interpreters: [cache] };
const three = sample('example.io/v1', 'Cache', { spec: { size: 3 } });
const five = sample('example.io/v1', 'Cache', { spec: { size: 5 } });

test("a kind of one's own answers every operation", () => {
  expect(interpretReplicas(three, options)).toEqual({ replicas: 3 });
  expect(interpretComponents(three, options)).toEqual({ code: 'handled', value: [{ name: 'node', replicas: 3 }] });
  expect(reviseReplica(three, 5, options)).toEqual({ code: 'handled', value: five });
  expect(retain(three, five, options)).toEqual({ code: 'handled', value: five });
  expect(getDependencies(three, options)).toMatchObject({ value: [{ name: 'password' }] });
  expect(reflectStatus(three, options)).toEqual({ code: 'handled', value: { ready: true } });
  expect(interpretHealth(three, options)).toEqual({ code: 'handled', value: true });
  const aggregated = aggregateStatus(three, [{ clusterName: 'm1' }], { ...options, now: '' });
  expect(aggregated).toMatchObject({ value: { status: { clusters: 1 } } });
});

describe('who is asked', () => {
  const deployment = sample('apps/v1', 'Deployment', { spec: { replicas: 3 } });

  test("one's own interpreter comes before the built-in one, which answers what the former leaves out", () => {
    const never = defineInterpreter({ apiVersion: 'apps/v1', kind: 'Deployment', health: () => false });
    const interpreters = [never, { ...never, health: () => true }];
    expect(interpretHealth(deployment, { interpreters })).toEqual({ code: 'handled', value: false });
    expect(reviseReplica(deployment, 1, { interpreters })).toMatchObject({ value: { spec: { replicas: 1 } } });
  });

  test('nobody, for another version of a kind', () => {
    const beta = { ...deployment, apiVersion: 'apps/v1beta1' };
    expect(interpretHealth(beta)).toEqual({
      code: 'unsupported',
      operation: 'health',
      object: 'Deployment shop/web',
      message: 'Deployment shop/web: no interpreter of apps/v1beta1 Deployment has health',
    });
  });

  test('a status that nobody interprets is reported whole', () => {
    const status = { any: { thing: 1 } };
    expect(reflectStatus(sample('example.io/v1', 'Other', { status }))).toEqual({ code: 'handled', value: status });
    expect(reflectStatus(sample('example.io/v1', 'Other', {}))).toEqual({ code: 'handled', value: undefined });
    expect(reflectStatus(sample('example.io/v1', 'Other', { status: 'weird' })).code).toBe('failed');
  });
});

describe('what goes wrong', () => {
  test('a field of a wrong type is named, with what to do', () => {
    const answer = reviseReplica(sample('apps/v1', 'Deployment', { spec: { replicas: '3' } }), 1);
    expect(answer).toMatchObject({ code: 'failed', operation: 'revise', object: 'Deployment shop/web' });
    expect(answer).toMatchObject({ error: { path: 'spec.replicas', owner: 'Deployment shop/web' } });
    expect(String(answer.code === 'failed' && answer.error.message)).toBe(
      'Deployment shop/web: spec.replicas must be a whole number, but is "3": write it without quotes and without a fraction',
    );
  });

  test('a number that cannot be held is refused, not rounded', () => {
    for (const generation of [2 ** 60, 2n ** 60n]) {
      const object = sample('apps/v1', 'Deployment', { status: { observedGeneration: generation } });
      expect(interpretHealth(object)).toMatchObject({ code: 'failed', error: { path: 'status.observedGeneration' } });
    }
  });

  test('what an interpreter throws for a wrong object is its answer, a mistake in it is not caught', () => {
    const failing = (error: Error) =>
      defineInterpreter({
        apiVersion: 'v1',
        kind: 'Pod',
        health: () => {
          throw error;
        },
      });
    const wrong = new InterpretError({ owner: 'Pod shop/web', path: 'spec' }, 'is odd', 'mend it');
    const pod = sample('v1', 'Pod', {});
    expect(interpretHealth(pod, { interpreters: [failing(wrong)] })).toMatchObject({ code: 'failed', error: wrong });
    expect(() => interpretHealth(pod, { interpreters: [failing(new TypeError('oops'))] })).toThrow('oops');
  });

  test.each([
    ['no name', { apiVersion: 'v1', kind: 'Secret' }, 'dependencies[0]'],
    ['no API', { apiVersion: '', kind: 'Secret', name: 'a' }, 'dependencies[0].apiVersion'],
    ['no kind', { apiVersion: 'v1', kind: '', name: 'a' }, 'dependencies[0].kind'],
    [
      'a wrong selector',
      { apiVersion: 'v1', kind: 'Secret', labelSelector: { matchLabels: { 'a b': 'c' } } },
      'dependencies[0].labelSelector',
    ],
  ])('a reference with %s is an error, whoever answered it', (_what, reference, path) => {
    const interpreter = defineInterpreter({ apiVersion: 'v1', kind: 'Pod', dependencies: () => [reference] });
    const answer = getDependencies(sample('v1', 'Pod', {}), { interpreters: [interpreter] });
    expect(answer).toMatchObject({ code: 'failed', error: { path, owner: 'Pod shop/web' } });
  });

  const pod = sample('v1', 'Pod', {});
  const whole = 'the whole object, with apiVersion, kind and metadata';
  const asked = {
    replicas: (options: InterpretOptions) => interpretReplicas(pod, options),
    components: (options: InterpretOptions) => interpretComponents(pod, options),
    revise: (options: InterpretOptions) => reviseReplica(pod, 1, options),
    retain: (options: InterpretOptions) => retain(pod, pod, options),
    dependencies: (options: InterpretOptions) => getDependencies(pod, options),
    reflectStatus: (options: InterpretOptions) => reflectStatus(pod, options),
    aggregateStatus: (options: InterpretOptions) => aggregateStatus(pod, [], { ...options, now: '' }),
    health: (options: InterpretOptions) => interpretHealth(pod, options),
  } as const;
  const cyclic: { self?: unknown } = {};
  cyclic.self = cyclic;
  /** As plain JavaScript would have it. */
  const answering = (operation: string, answer: unknown): Interpreter => ({
    apiVersion: 'v1',
    kind: 'Pod',
    [operation]: () => answer,
  });

  test.each([
    ['replicas', undefined, 'undefined', '{ replicas }'],
    ['replicas', 3, '3', '{ replicas }'],
    ['replicas', { replicas: 1.5 }, '{"replicas":1.5}', '{ replicas }'],
    ['components', null, 'null', 'a list of { name, replicas }'],
    ['components', [{ name: 'a' }], '[{"name":"a"}]', 'a list of { name, replicas }'],
    ['revise', undefined, 'undefined', whole],
    ['revise', { replicas: 1 }, '{"replicas":1}', whole],
    ['revise', Promise.resolve(pod), 'a Promise', whole],
    ['retain', null, 'null', whole],
    ['retain', [], '[]', whole],
    ['dependencies', undefined, 'undefined', 'a list of { apiVersion, kind, namespace, name }'],
    ['dependencies', [null], '[null]', 'a list of { apiVersion, kind, namespace, name }'],
    ['reflectStatus', 'ready', '"ready"', 'an object, or undefined'],
    ['reflectStatus', null, 'null', 'an object, or undefined'],
    ['aggregateStatus', undefined, 'undefined', whole],
    ['health', undefined, 'undefined', 'true or false'],
    ['health', [cyclic], 'an object that is no JSON', 'true or false'],
    ['health', 'y'.repeat(1000), `"${'y'.repeat(99)}...:`, 'true or false'],
    ['health', 'yes', '"yes"', 'true or false'],
  ] as const)('an answer of another shape is named: %s answers %p', (operation, answer, shown, what) => {
    const ask = () => {
      const outcome = asked[operation]({ interpreters: [answering(operation, answer)] });
      if ('code' in outcome && outcome.code === 'failed') throw outcome.error;
    };
    expect(ask).toThrow(InterpretError);
    expect(ask).toThrow(`Pod shop/web: ${operation} answered ${shown}`);
    expect(ask).toThrow(`have the interpreter of v1 Pod answer ${what}`);
  });

  test('an operation that nobody knows is refused, and so is one that is no function', () => {
    const define = (name: string, value: unknown) => () =>
      defineInterpreter({ apiVersion: 'v1', kind: 'Pod', [name]: value });
    expect(define('replica', () => ({ replicas: 1 }))).toThrow(TypeError);
    expect(define('replica', () => ({ replicas: 1 }))).toThrow(
      'v1 Pod has "replica", which is no operation: use replicas, ',
    );
    expect(define('toString', () => '')).toThrow('"toString"');
    expect(define('health', true)).toThrow('health of v1 Pod is no function');
    expect(define('health', undefined)).not.toThrow();
  });

  test('an interpreter of no kind cannot be defined', () => {
    expect(() => defineInterpreter({ apiVersion: '', kind: 'Cache' })).toThrow('apiVersion and kind are needed');
  });
});
