/**
 * What must hold of every convergence, over random manifests and members. Each property names in its comment a mistake in the
 * code that it catches; each was tried.
 */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { retain } from '../interpret/retain.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { valueAt } from '../override/json.ts';
import { frozen } from '../override/objects.fixture.ts';
import { prune } from '../render/prune.ts';
import { converge } from './converge.ts';
import { type Admission, FakeMember, type Json, ownedByOthersAlone } from './member.fixture.ts';
import { mergeTypesOf } from './merge-types.ts';
import type { ConvergeOptions } from './options.ts';
import type { ApplyObject, ConvergeOutcome } from './outcome.ts';
import { pathText } from './path.ts';
import { leavesOf, valueAtPath } from './place.ts';
import { lastApplied } from './settled.ts';

const numRuns = 300;

const word = fc.constantFrom('a', 'b', 'c');
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });
const map = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Json> => fc.dictionary(word, value, { maxKeys: 3 });
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

const deployments: fc.Arbitrary<ResourceTemplate> = fc
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
const manifests = fc.oneof({ weight: 3, arbitrary: deployments }, { weight: 1, arbitrary: customs });

/** Defaults, canonical quantities, what Go does not store, and fields that this server does not know. */
const plain: Admission = (object) =>
  object.kind === 'Deployment' ? inSpec(object, { replicas: 1, ...(object.spec as Json) }) : object;
const admissions: readonly Admission[] = [
  plain,
  (object) => stored(object) as ResourceTemplate,
  (object) => stored(object, ['mystery', 'args']) as ResourceTemplate,
  (object) =>
    stored({
      ...object,
      metadata: { ...object.metadata, annotations: { ...object.metadata.annotations, injected: 'yes' } },
    }) as ResourceTemplate,
];

const CANONICAL: { readonly [text: string]: string } = { '1000m': '1', '1024Mi': '1Gi' };

function stored(value: unknown, unknownFields: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => stored(item, unknownFields));
  if (typeof value === 'string') return CANONICAL[value] ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Json)
    .filter(
      ([key, inner]) => inner !== null && !unknownFields.includes(key) && !(Array.isArray(inner) && inner.length === 0),
    )
    .map(([key, inner]) => [key, stored(inner, unknownFields)] as const);
  const known = Object.fromEntries(entries);
  if ('image' in known)
    return { terminationMessagePath: '/dev/termination-log', imagePullPolicy: 'IfNotPresent', ...known };
  if ('containerPort' in known) return { protocol: 'TCP', ...known };
  if ('template' in known) return { replicas: 1, revisionHistoryLimit: 10, ...known };
  return known;
}

type Act = (member: FakeMember) => void;

function withSecrets(secrets: readonly Json[]): ResourceTemplate {
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'web' }, secrets };
  return account;
}

/** What others do in the member. */
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.nat(5).map(
    (replicas): Act =>
      (member) => {
        member.update('kube-controller-manager', (object) => inSpec(object, { replicas }), 'scale');
      },
  ),
  fc.tuple(word, word).map(
    ([key, value]): Act =>
      (member) => {
        member.update('kubectl-edit', (object) => withLabels(object, { ...object.metadata.labels, [key]: value }));
      },
  ),
  word.map(
    (key): Act =>
      (member) => {
        member.update('kubectl-edit', (object) => {
          const { [key]: _gone, ...labels } = object.metadata.labels ?? {};
          return withLabels(object, labels);
        });
      },
  ),
  word.map(
    (name): Act =>
      (member) => {
        member.update('kubectl-edit', (object) =>
          withContainers(object, (one) => (one['name'] === name ? { ...one, image: 'hot:1', args: ['c'] } : one)),
        );
      },
  ),
  word.map(
    (key): Act =>
      (member) => {
        member.update('webhook', (object) =>
          withContainers(object, (one) => ({ ...one, env: [{ name: key, value: 'injected' }] })),
        );
      },
  ),
  fc.constant<Act>((member) => member.remove()),
);

function inSpec(object: ResourceTemplate, fields: Json): ResourceTemplate {
  return { ...object, spec: { ...(object.spec as Json), ...fields } };
}

function withLabels(object: ResourceTemplate, labels: { readonly [key: string]: string }): ResourceTemplate {
  return { ...object, metadata: { ...object.metadata, labels } };
}

function withContainers(object: ResourceTemplate, change: (container: Json) => Json): ResourceTemplate {
  const spec = valueAt(object, ['spec', 'template', 'spec']) as Json | undefined;
  if (!Array.isArray(spec?.['containers'])) return object;
  const containers = (spec['containers'] as readonly Json[]).map(change);
  return inSpec(object, {
    template: { ...(valueAt(object, ['spec', 'template']) as Json), spec: { ...spec, containers } },
  });
}

/** A client: looks, writes what is answered, remembers. */
function client(member: FakeMember, options: ConvergeOptions = {}): (manifest: ResourceTemplate) => ConvergeOutcome {
  let remembered: string | undefined;
  return (manifest) => {
    const answer = converge(manifest, member.read(), {
      ...options,
      ...(remembered !== undefined && { lastApplied: remembered }),
    });
    if ('write' in answer) remembered = lastApplied(manifest, member.apply(answer.write as ApplyObject), options);
    else if (answer.code === 'leave') remembered = answer.lastApplied;
    return answer;
  };
}

const worlds = fc.record({
  admission: fc.constantFrom(...admissions),
  steps: fc.array(fc.oneof(acts, manifests), { minLength: 1, maxLength: 6 }),
  first: manifests,
});

/** Plays a world with manifests of one kind, and looks after each step. */
function play(
  {
    admission,
    steps,
    first,
  }: { admission: Admission; steps: readonly (Act | ResourceTemplate)[]; first: ResourceTemplate },
  look: (step: () => ConvergeOutcome, manifest: ResourceTemplate, member: FakeMember) => void,
  options: ConvergeOptions = {},
): void {
  const member = new FakeMember(admission);
  const step = client(member, options);
  let manifest = first;
  look(() => step(manifest), manifest, member);
  for (const next of steps) {
    if (typeof next === 'function') {
      if (member.read() !== undefined) next(member);
    } else if (next.kind === first.kind) manifest = next;
    look(() => step(manifest), manifest, member);
  }
}

describe('by server-side apply', () => {
  // Catches: what the server does not keep written for ever (apply.ts, isStored never); conflicts written (judge.ts, left
  // counted as a change); a forced apply not forced (judge.ts, isForced false); quantities compared as text (same-value.ts).
  test('converge after converge writes nothing, whatever others did in between', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        play(world, (step, _manifest, member) => {
          step();
          const writes = member.writes;
          expect(step()).toMatchObject({ code: 'leave' });
          expect(member.writes).toBe(writes);
        });
      }),
      { numRuns },
    );
  });

  // Catches: an empty object taken to cover what was below it (place.ts, isDecided true for it); differences of lists unseen.
  test('every field that is desired is there, or its owners are told, or the server does not keep it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        play({ ...world, admission: plain }, (step, manifest, member) => {
          step();
          const answer = step();
          const observed = member.read() as ResourceTemplate;
          const types = mergeTypesOf(manifest, observed);
          const left = 'conflicts' in answer ? answer.conflicts.map(({ path }) => path) : [];
          for (const path of leavesOf(manifest, types)) {
            const [desired, present] = [manifest, observed].map((object) => valueAtPath(object, path, types));
            const isReplicas = pathText(path) === 'spec.replicas';
            const isEmpty = typeof desired === 'object' && (desired === null || Object.keys(desired).length === 0);
            if (isReplicas || isEmpty || left.some((other) => pathText(path).startsWith(other))) continue;
            expect([pathText(path), present]).toEqual([pathText(path), desired]);
          }
        });
      }),
      { numRuns },
    );
  });

  // Catches: takes of judge.ts always 'unscaled'; left fields not taken out of the patch (patch.ts).
  test("another manager's fields are never changed by what is sent, unless the caller takes them", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        play(world, (step, _manifest, member) => {
          const before = member.read();
          const answer = step();
          if (before === undefined || answer.code !== 'update' || answer.write.operation !== 'apply') return;
          const types = mergeTypesOf(before, before);
          for (const path of leavesOf(answer.write.object, types)) {
            const [sent, present] = [answer.write.object, before].map((object) => valueAtPath(object, path, types));
            const mergesNothing =
              types.typeAt(path) !== 'atomic' && typeof sent === 'object' && Object.keys(sent ?? {}).length === 0;
            if (present === undefined || mergesNothing || !ownedByOthersAlone(before, path, ['flotilla'])) continue;
            expect([pathText(path), sent]).toEqual([pathText(path), present]);
          }
        });
      }),
      { numRuns },
    );
  });

  // Catches: differences left to others although the caller takes them (judge.ts, takes 'everything' ignored).
  test('who takes conflicts has none left', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        play(
          world,
          (step) => {
            step();
            expect(step()).toMatchObject({ code: 'leave', conflicts: [] });
          },
          { conflicts: 'take' },
        );
      }),
      { numRuns },
    );
  });

  // Catches: unknown members dropped by any copy (applicable.ts with a list of known fields).
  test('unknown fields at any depth are in what is sent', () => {
    fc.assert(
      fc.property(manifests, (any) => {
        const manifest = withLabels(any, { 'karmada.io/managed': 'true' });
        const answer = converge(manifest, undefined);
        expect(answer).toMatchObject({ code: 'create', write: { object: manifest } });
        const observed = frozen({
          ...manifest,
          metadata: { ...manifest.metadata, labels: { 'karmada.io/managed': 'true', x: 'y' } },
        });
        const update = converge({ ...manifest, data: 'changed' }, { ...observed, data: 'before' });
        expect(update).toMatchObject({ write: { object: { spec: manifest.spec } } });
      }),
      { numRuns },
    );
  });
});

const anyKeys = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'a');
const wild: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
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

const objects: fc.Arbitrary<ResourceTemplate> = fc
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

const garbled: fc.Arbitrary<unknown> = fc.oneof(
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

describe.each(['karmada', 'serverSideApply'] as const)('in mode %s', (mode) => {
  // Catches: an assignment to a member in place of a copy (place.ts); frozen arguments would throw.
  test('odd keys come through and pollute nothing; arguments stay as they are', () => {
    fc.assert(
      fc.property(objects, objects, (desired, observed) => {
        const before = Object.getOwnPropertyNames(Object.prototype).join();
        const answer = converge(desired, observed, { mode });
        expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
        expect(Object.getPrototypeOf({})).toBe(Object.prototype);
        if (!('write' in answer)) return;
        const { spec, data } = answer.write.object;
        expect({ spec, data }).toStrictEqual({ spec: desired.spec, data: desired.data });
      }),
      { numRuns },
    );
  });

  // Catches: any of the guards of field-set.ts or path.ts left out.
  test('whatever managedFields are, nothing is thrown', () => {
    fc.assert(
      fc.property(objects, fc.oneof(fc.array(garbled, { maxLength: 3 }), wild), (desired, managedFields) => {
        const observed = { ...desired, spec: { other: [{ a: 1 }] }, metadata: { ...desired.metadata, managedFields } };
        const answer = converge(desired, observed as ResourceTemplate, { mode });
        expect(['update', 'leave', 'conflict', 'failed']).toContain(answer.code);
      }),
      { numRuns },
    );
  });

  // Catches: refuseRounded left out of either mode.
  test('integers beyond 2^53 come through as BigInt and are refused as numbers', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n }), fc.boolean(), (big, exists) => {
        const cache = (value: unknown): ResourceTemplate => ({
          apiVersion: 'example.io/v1',
          kind: 'Cache',
          metadata: { name: 'cache', labels: { 'karmada.io/managed': 'true' } },
          spec: { deep: [{ value }] },
        });
        const observed = exists ? cache(1) : undefined;
        expect(converge(cache(big), observed, { mode })).toMatchObject({
          write: { object: { spec: { deep: [{ value: big }] } } },
        });
        const refused = converge(cache(Number(big)), observed, { mode });
        expect(refused).toMatchObject({
          code: 'failed',
          why: expect.stringContaining('Cache cache: /spec/deep/0/value'),
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe("in Karmada's mode", () => {
  // Catches: labels and annotations of the member lost, or removed keys coming back (retain-metadata.ts).
  test('replacing with what was sent changes nothing, and nothing is sent again', () => {
    fc.assert(
      fc.property(manifests, map(word), map(word), (manifest, labels, annotations) => {
        const observed = frozen({
          ...manifest,
          metadata: {
            ...manifest.metadata,
            labels: { ...labels, 'karmada.io/managed': 'true' },
            annotations,
            resourceVersion: '1',
            finalizers: ['a/b'],
          },
        } as ResourceTemplate);
        const answer = converge(manifest, observed, { mode: 'karmada' });
        if (!('write' in answer)) return;
        const stored = { ...answer.write.object, status: { replicas: 1 } };
        expect(converge(manifest, stored, { mode: 'karmada' })).toMatchObject({ code: 'leave' });
      }),
      { numRuns },
    );
  });

  // Catches: a retention that depends on what it has retained before (service-account.ts, secrets united twice).
  test('retaining, rendering and retaining again changes nothing', () => {
    const accounts = fc.record({ own: fc.array(word), theirs: fc.array(word) }).map(({ own, theirs }) => {
      const account = (names: readonly string[]): ResourceTemplate =>
        frozen(withSecrets(names.map((name) => ({ name }))));
      return [account(own), account(theirs)] as const;
    });
    fc.assert(
      fc.property(fc.oneof(accounts, fc.tuple(deployments, deployments)), ([desired, observed]) => {
        const once = retain(desired, observed);
        if (once.code !== 'handled') return;
        const twice = retain(prune(once.value), observed);
        expect(twice).toEqual(once);
      }),
      { numRuns },
    );
  });
});
