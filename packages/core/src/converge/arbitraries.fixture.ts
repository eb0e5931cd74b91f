/** Random manifests, and objects of any shape. */
import * as fc from 'fast-check';
import type { ResourceTemplate } from '../interpret/template.ts';
import { frozen } from '../override/objects.fixture.ts';
import type { Json } from './member.fixture.ts';

export const word = fc.constantFrom('a', 'b', 'c');
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });
export const map = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Json> => fc.dictionary(word, value, { maxKeys: 3 });
const texts: fc.Arbitrary<{ readonly [key: string]: string }> = fc.dictionary(word, word, { maxKeys: 3 });
const listBy = <T extends Json>(key: string, item: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> =>
  fc.uniqueArray(item, { selector: (one) => String(one[key]), maxLength: 3 });

/** Any JSON, with whole numbers that are exact. */
const anything: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0.5),
    fc.integer(),
    fc.string(),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 2 }),
  object: fc.dictionary(fc.string(), tie('value'), { maxKeys: 2 }),
})).value;

const container = compact({
  name: word,
  image: fc.constantFrom('web:1', 'web:2'),
  args: maybe(fc.array(word, { maxLength: 2 })),
  env: maybe(listBy('name', compact({ name: word, value: maybe(word) }))),
  ports: maybe(listBy('containerPort', compact({ containerPort: fc.constantFrom(80, 81), name: maybe(word) }))),
  resources: maybe(compact({ limits: maybe(map(fc.constantFrom('1', '1000m', '1Gi', '1024Mi'))) })),
  securityContext: maybe(fc.constant({})),
  mystery: maybe(anything),
});

const template = compact({
  containers: listBy('name', container),
  nodeSelector: maybe(map(word)),
  tolerations: maybe(fc.array(compact({ key: word, effect: maybe(word) }), { maxLength: 2 })),
  affinity: maybe(fc.constantFrom({}, { podAffinity: {} })),
  volumes: maybe(listBy('name', compact({ name: word, emptyDir: fc.constant({}) }))),
});

/** Without the members that are undefined. */
function compact(model: { readonly [key: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<Json> {
  return fc
    .record(model)
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
}

export const deployments: fc.Arbitrary<ResourceTemplate> = fc
  .record({ labels: texts, annotations: texts, replicas: maybe(fc.nat(3)), template, retains: fc.boolean() })
  .map(({ labels, annotations, replicas, template: spec, retains }) => {
    const marks = retains ? { 'resourcetemplate.karmada.io/retain-replicas': 'true' } : {};
    return frozen({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        namespace: 'shop',
        name: 'web',
        labels: { ...labels, ...marks, 'karmada.io/managed': 'true' },
        annotations,
      },
      spec: {
        ...(replicas !== undefined && { replicas }),
        selector: { matchLabels: { app: 'web' } },
        template: { metadata: { labels: { app: 'web' } }, spec },
      },
    });
  });

const customs: fc.Arbitrary<ResourceTemplate> = fc
  .record({ labels: map(word), spec: map(anything) })
  .map(({ labels, spec }) =>
    frozen({
      apiVersion: 'example.io/v1',
      kind: 'Cache',
      metadata: { name: 'cache', labels: { ...labels, 'karmada.io/managed': 'true' } },
      spec,
    }),
  );
export const manifests = fc.oneof({ weight: 3, arbitrary: deployments }, { weight: 1, arbitrary: customs });

function withSecrets(secrets: readonly Json[]): ResourceTemplate {
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web' }, secrets };
  return account;
}

export const accounts = fc.record({ own: fc.array(word), theirs: fc.array(word) }).map(({ own, theirs }) => {
  const account = (names: readonly string[]): ResourceTemplate => frozen(withSecrets(names.map((name) => ({ name }))));
  return [account(own), account(theirs)] as const;
});

const anyKeys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'a');
export const wild: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, 0, 1, 'x', true, 2n ** 60n),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc
    .array(fc.tuple(anyKeys, tie('value')), { maxLength: 3 })
    .map((entries): unknown => Object.fromEntries(entries)),
})).value;

export const objects: fc.Arbitrary<ResourceTemplate> = fc
  .record({
    spec: wild,
    data: wild,
    managedFields: fc.array(wild, { maxLength: 2 }),
    labels: fc.dictionary(anyKeys, fc.string()),
  })
  .map(({ spec, data, managedFields, labels }) =>
    frozen({
      apiVersion: 'example.io/v1',
      kind: 'Cache',
      metadata: {
        name: 'cache',
        labels: { ...labels, 'karmada.io/managed': 'true' },
        managedFields,
      } as ResourceTemplate['metadata'],
      spec,
      data,
    }),
  );

export const garbled: fc.Arbitrary<unknown> = fc.oneof(
  wild,
  fc.dictionary(
    fc.constantFrom('manager', 'operation', 'apiVersion', 'fieldsV1', 'subresource'),
    fc.oneof(wild, fc.constantFrom('flotilla', 'Apply')),
  ),
  fc
    .array(
      fc.oneof(
        fc.string(),
        fc.constantFrom('.', 'f:', 'k:', 'k:{', 'k:[]', 'k:{"name":{}}', 'v:', 'i:x', 'f:spec', 'f:__proto__'),
      ),
      { maxLength: 4 },
    )
    .map((steps) => ({
      manager: 'flotilla',
      operation: 'Apply',
      fieldsV1: steps.reduceRight<unknown>((inner, step) => Object.fromEntries([[step, inner]]), {}),
    })),
);
