/** What a person is told about a bad object, and that nothing that comes in can break the telling. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { knownKinds } from '../kinds.ts';
import type { Issue } from './issue.ts';
import { samples } from './samples.fixture.ts';
import { jsonSchemaOf } from './schema.ts';
import { validateObject } from './validate.ts';

const deployment = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };

function policy(spec: unknown, metadata: unknown = { namespace: 'shop', name: 'web' }): unknown {
  return { apiVersion: 'policy.karmada.io/v1alpha1', kind: 'PropagationPolicy', metadata, spec };
}

function placed(placement: unknown): unknown {
  return policy({ resourceSelectors: [deployment], placement });
}

const told = ({ object, path, message, remedy }: Issue): string => `${object}: ${path} ${message}; ${remedy ?? ''}`;
const errorsOf = (object: unknown): readonly string[] => validateObject(object).errors.map(told);
const warningsOf = (object: unknown): readonly string[] => validateObject(object).warnings.map(told);

describe('good objects', () => {
  test.each(samples)('$apiVersion $kind is accepted without a word', (sample) => {
    expect(validateObject(sample, { strict: true })).toEqual({ ok: true, errors: [], warnings: [], checked: 'schema' });
  });

  test('there is a sample of every kind', () => {
    const kinds = samples.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);
    expect(kinds.toSorted()).toEqual(knownKinds.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`).toSorted());
  });

  test('frozen objects, and objects of another realm, are read as well as others', () => {
    const object = policy(Object.freeze({ resourceSelectors: Object.freeze([Object.freeze({ ...deployment })]) }));
    expect(validateObject(Object.freeze(object)).ok).toBe(true);
    expect(validateObject(runInNewContext(`(${JSON.stringify(object)})`)).ok).toBe(true);
  });

  test('null is as good as absent, as API servers have it', () => {
    expect(validateObject(policy({ resourceSelectors: [deployment], placement: null, priority: null })).ok).toBe(true);
    expect(errorsOf(policy({ resourceSelectors: null }))).toEqual([
      'PropagationPolicy shop/web: spec.resourceSelectors is missing; add resourceSelectors',
    ]);
  });

  test('of a kind that is not Karmada’s the metadata are looked at', () => {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', labels: { app: 'web' } }, spec: { any: 1 } };
    expect(validateObject(pod)).toEqual({ ok: true, errors: [], warnings: [], checked: 'metadata' });
    expect(errorsOf({ ...pod, metadata: { name: 'web', labels: { app: 1 } } })).toEqual([
      'Pod web: metadata.labels.app must be text, not 1; put it in quotes: "1"',
    ]);
    expect(warningsOf({ ...pod, metadata: { nam: 'web' } })).toEqual([
      'Pod (unnamed): metadata.nam is not a known field; did you mean name?',
    ]);
  });
});

describe('bad fields', () => {
  test.each([
    [
      'text for a number',
      placed({ spreadConstraints: [{ minGroups: '2' }] }),
      'spec.placement.spreadConstraints[0].minGroups must be a whole number, not "2"; write 2, without quotes',
    ],
    [
      'a fraction',
      placed({ spreadConstraints: [{ minGroups: 1.5 }] }),
      'spec.placement.spreadConstraints[0].minGroups must be a whole number, not 1.5; write a whole number',
    ],
    [
      'text for true',
      policy({ resourceSelectors: [deployment], propagateDeps: 'true' }),
      'spec.propagateDeps must be true or false, not "true"; write true, without quotes',
    ],
    [
      'one for a list',
      policy({ resourceSelectors: deployment }),
      'spec.resourceSelectors must be a list, not an object; make it a list; in YAML, begin each item with "- "',
    ],
    [
      'a list for one',
      placed([]),
      'spec.placement must be an object, not a list; it is no list; in YAML, take away the "- "',
    ],
    ['an empty list', policy({ resourceSelectors: [] }), 'spec.resourceSelectors must have at least 1 item; add one'],
    [
      'letter case of a choice',
      policy({ resourceSelectors: [deployment], conflictResolution: 'overwrite' }),
      'spec.conflictResolution must be one of "Abort", "Overwrite", not "overwrite"; did you mean "Overwrite"?',
    ],
    [
      'a number for a choice',
      policy({ resourceSelectors: [deployment], preemption: 3 }),
      'spec.preemption must be one of "Always", "Never", not 3; write one of them',
    ],
    [
      'no such choice',
      policy({ resourceSelectors: [deployment], preemption: 'Perhaps' }),
      'spec.preemption must be one of "Always", "Never", not "Perhaps"; write one of them',
    ],
    [
      'too small',
      placed({ replicaScheduling: { weightPreference: { staticWeightList: [{ targetCluster: {}, weight: 0 }] } } }),
      'spec.placement.replicaScheduling.weightPreference.staticWeightList[0].weight must be at least 1, not 0; write 1 or more',
    ],
    [
      'wider than 32 bits',
      policy({ resourceSelectors: [deployment], priority: 2 ** 31 }),
      'spec.priority must be at most 2147483647, not 2147483648; write 2147483647 or less',
    ],
    [
      'an empty name',
      placed({ clusterAffinities: [{ affinityName: '' }] }),
      'spec.placement.clusterAffinities[0].affinityName must have at least 1 character; give it a value',
    ],
    [
      'a long name',
      placed({ clusterAffinities: [{ affinityName: 'x'.repeat(33) }] }),
      'spec.placement.clusterAffinities[0].affinityName must have at most 32 characters, has 33; shorten it',
    ],
    [
      'a missing field',
      policy({ resourceSelectors: [{ kind: 'Deployment' }] }),
      'spec.resourceSelectors[0].apiVersion is missing; add apiVersion',
    ],
  ])('%s', (_, object, expected) => {
    expect(errorsOf(object)).toEqual([`PropagationPolicy shop/web: ${expected}`]);
  });

  const binding = (spec: object): unknown => ({
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: { generateName: 'web-' },
    spec: { resource: deployment, ...spec },
  });

  test('quantities, times, reasons and keys with dots are told in words', () => {
    const task = { fromCluster: 'member1', producer: 'me', reason: 'bad reason', creationTimestamp: 'yesterday' };
    const resourceRequest = { 'example.com/gpu': '5 GB', cpu: 0.5, memory: '1.5Gi', pods: 3 };
    expect(errorsOf(binding({ replicaRequirements: { resourceRequest }, gracefulEvictionTasks: [task] }))).toEqual([
      'ResourceBinding web-*: spec.replicaRequirements.resourceRequest["example.com/gpu"] must be a quantity, not "5 GB"; write a number, perhaps with a suffix: 2, "500m", "1.5Gi", "1e3"',
      'ResourceBinding web-*: spec.replicaRequirements.resourceRequest.cpu must be a whole number or text, not 0.5; put it in quotes: "0.5"',
      'ResourceBinding web-*: spec.gracefulEvictionTasks[0].reason must be a word in CamelCase, not "bad reason"; begin with a letter; then letters, digits and "_", "," or ":"',
      'ResourceBinding web-*: spec.gracefulEvictionTasks[0].creationTimestamp must be a time in RFC 3339, not "yesterday"; write for example "2025-01-31T09:00:00Z"',
    ]);
  });

  test('every finding also has its path as steps, and a code', () => {
    const [error] = validateObject(placed({ spreadConstraints: [{ minGroups: '2' }] })).errors;
    expect(error?.keys).toEqual(['spec', 'placement', 'spreadConstraints', 0, 'minGroups']);
    expect(error?.code).toBe('type');
  });
});

describe('unknown fields', () => {
  test('are warnings, and errors if strict', () => {
    const object = placed({ clusterAffinty: {} });
    const expected =
      'PropagationPolicy shop/web: spec.placement.clusterAffinty is not a known field; did you mean clusterAffinity?';
    expect(validateObject(object).ok).toBe(true);
    expect(warningsOf(object)).toEqual([expected]);
    expect(validateObject(object, { strict: true }).ok).toBe(false);
    expect(validateObject(object, { strict: true }).errors.map(told)).toEqual([expected]);
    expect(validateObject(object, { strict: true }).warnings).toEqual([]);
  });

  test.each([
    [
      'too far out',
      policy({ resourceSelectors: [deployment], clusterAffinity: {} }),
      'spec.clusterAffinity',
      'it belongs in spec.placement; check the indentation',
    ],
    [
      'too far in',
      placed({ schedulerName: 'flotilla' }),
      'spec.placement.schedulerName',
      'it belongs in spec; check the indentation',
    ],
    [
      'in a list',
      placed({ spreadConstraints: [{ maxGroup: 1 }] }),
      'spec.placement.spreadConstraints[0].maxGroup',
      'did you mean maxGroups?',
    ],
    [
      'like nothing',
      placed({ clusterTolerations: [{ qqq: 1 }] }),
      'spec.placement.clusterTolerations[0].qqq',
      'known here: key, operator, value, effect, tolerationSeconds',
    ],
    [
      'named as what every object has',
      placed({ constructor: 1 }),
      'spec.placement.constructor',
      'known here: clusterAffinity, clusterAffinities, clusterTolerations, spreadConstraints, replicaScheduling, workloadAffinity',
    ],
  ])('%s', (_, object, path, remedy) => {
    expect(warningsOf(object)).toEqual([`PropagationPolicy shop/web: ${path} is not a known field; ${remedy}`]);
  });

  test('inside raw manifests are nobody’s business', () => {
    const spec = { workload: { manifests: [{ kind: 'X', zzz: { deep: [1, null] } }] } };
    const work = { apiVersion: 'work.karmada.io/v1alpha1', kind: 'Work', metadata: { name: 'x' }, spec };
    expect(validateObject(work, { strict: true }).ok).toBe(true);
  });
});

describe('kinds that are nearly right', () => {
  test.each([
    [
      { apiVersion: 'policy.karmada.io/v1', kind: 'PropagationPolicy' },
      'apiVersion has no version "policy.karmada.io/v1" of this kind; write policy.karmada.io/v1alpha1',
    ],
    [
      { apiVersion: 'policy.karmada.io/v1alpha1', kind: 'PropagationPolice' },
      'kind is no kind of "policy.karmada.io/v1alpha1"; did you mean PropagationPolicy?',
    ],
    [
      { apiVersion: 'policy.karmada.io/v1alpha1', kind: 'Work' },
      'kind is no kind of "policy.karmada.io/v1alpha1"; write apiVersion: work.karmada.io/v1alpha1',
    ],
    [{ kind: 'Work' }, 'apiVersion is missing; write for example apiVersion: policy.karmada.io/v1alpha1'],
    [{ apiVersion: 'v1', kind: 7 }, 'kind must be text, not 7; write for example kind: PropagationPolicy'],
  ])('%j', (object, expected) => {
    const [error, ...others] = errorsOf(object);
    expect(error?.replace(/^.*?: /, '')).toBe(expected);
    expect(others).toEqual([]);
  });
});

describe('hostile input', () => {
  const cyclic: Record<string, unknown> = { kind: 'Work', metadata: { name: 'loop' } };
  cyclic['spec'] = { workload: { manifests: [cyclic] } };
  const deep = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => ({ a: inner }), 1);
  const bomb = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => Array<unknown>(10).fill(inner), 'lol');
  const throwing = Object.defineProperty({}, 'spec', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });

  test.each([
    ['a number', 3, 'notObject', 'object (unnamed)'],
    ['null', null, 'notObject', 'object (unnamed)'],
    ['nothing', undefined, 'notJson', 'object (unnamed)'],
    ['a list', [], 'notObject', 'object (unnamed)'],
    ['a function', () => 1, 'notJson', 'object (unnamed)'],
    ['what contains itself', cyclic, 'cyclic', 'Work loop'],
    ['endless nesting', deep(100_000), 'tooDeep', 'object (unnamed)'],
    ['aliases that unfold', { kind: 'Work', metadata: { name: 'bomb' }, spec: bomb(12) }, 'tooLarge', 'Work bomb'],
    ['a getter that throws', throwing, 'notJson', 'object (unnamed)'],
    ['BigInt', policy({ priority: 1n }), 'notJson', 'PropagationPolicy shop/web'],
    ['NaN', policy({ priority: Number.NaN }), 'notJson', 'PropagationPolicy shop/web'],
    ['a Date', policy({}, { name: 'web', creationTimestamp: new Date(0) }), 'notJson', 'PropagationPolicy web'],
    ['a Map', policy(new Map()), 'notJson', 'PropagationPolicy shop/web'],
  ])('%s is turned away', (_, object, code, name) => {
    const { ok, errors } = validateObject(object);
    expect(ok).toBe(false);
    expect(errors.map((error) => [error.code, error.object])).toEqual([[code, name]]);
  });

  test('__proto__ is a field like any other, and reaches nothing', () => {
    const object: unknown = JSON.parse(
      JSON.stringify(policy({ resourceSelectors: [deployment] })).replace(
        '"spec":{',
        '"spec":{"__proto__":{"priority":"x"},',
      ),
    );
    expect(warningsOf(object)).toHaveLength(1);
    expect(warningsOf(object)[0]).toContain('spec.__proto__ is not a known field');
    expect(Object.hasOwn(Object.prototype, 'priority')).toBe(false);
  });

  test('names of objects are shown on one line, cut short', () => {
    const [error] = validateObject(policy({}, { name: `a\n${'b'.repeat(500)}` })).errors;
    expect(error?.object).toMatch(/^PropagationPolicy "a\\nb{90,}\.\.\.$/);
  });

  // Catches: a message that calls a method of the value, a path that reads through a scalar, a cut that splits on undefined.
  test('whatever comes in, there is an answer, and the input stays as it was', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.string(),
        anything,
        ({ apiVersion, kind, metadata }, field, value) => {
          const object = Object.freeze({ apiVersion, kind, metadata, spec: value, [field]: value });
          const { ok, errors } = validateObject(object);
          expect(ok).toBe(errors.length === 0);
        },
      ),
    );
  });

  // Catches: a path that leads elsewhere, a rule that is reported for a sound part of the object.
  test('one value replaced in a good object: each finding is at that value, or about what is missing below it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), fc.jsonValue(), (sample, seed, value) => {
        const paths = pathsOf(sample).filter(
          (path) => path.length > 0 && path[0] !== 'apiVersion' && path[0] !== 'kind',
        );
        const path = paths[seed % paths.length] ?? [];
        for (const { keys } of validateObject(replaced(sample, path, value)).errors) {
          expect(keys.slice(0, path.length)).toEqual(path);
        }
      }),
    );
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => pathsOf(item, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (index === key ? replaced(item, rest, by) : item));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}

describe('JSON Schemas', () => {
  test.each(knownKinds)('of $apiVersion $kind stands alone', ({ apiVersion, kind, type }) => {
    const schema = jsonSchemaOf(apiVersion, kind);
    expect(schema?.$ref).toBe(`#/definitions/${type}`);
    const references = [...JSON.stringify(schema).matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name ?? '');
    expect(new Set(references)).toEqual(new Set(Object.keys(schema?.definitions ?? {})));
  });

  test('there is none of other kinds', () => {
    expect(jsonSchemaOf('v1', 'Pod')).toBeUndefined();
  });
});
