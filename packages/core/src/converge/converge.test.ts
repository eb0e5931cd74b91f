import { describe, expect, test } from '@jest/globals';
import type { ResourceTemplate } from '../interpret/template.ts';
import { converge } from './converge.ts';
import { FakeMember } from './member.fixture.ts';
import type { ConvergeOptions } from './options.ts';
import { lastApplied } from './settled.ts';

const managed = { 'karmada.io/managed': 'true' };

function web(spec: object = {}, metadata: object = {}): ResourceTemplate {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { namespace: 'shop', name: 'web', labels: managed, ...metadata },
    spec: {
      replicas: 3,
      selector: { matchLabels: { app: 'web' } },
      template: { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'main', image: 'web:1' }] } },
      ...spec,
    },
  };
}

/** What servers fill in. */
function defaulted(object: ResourceTemplate): ResourceTemplate {
  const spec = object.spec as Readonly<Record<string, unknown>>;
  return { ...object, spec: { progressDeadlineSeconds: 600, revisionHistoryLimit: 10, ...spec } };
}

/** Converges, writes, and remembers. */
function settle(
  member: FakeMember,
  desired: ResourceTemplate,
  remembered?: string,
  options: ConvergeOptions = {},
): string {
  const answer = converge(desired, member.read(), { ...options, ...(remembered && { lastApplied: remembered }) });
  if (answer.code === 'leave') return answer.lastApplied ?? '';
  if (!('write' in answer) || answer.write.operation !== 'apply') throw new Error(`${answer.code}: ${answer.why}`);
  return lastApplied(desired, member.apply(answer.write), options);
}

describe('by server-side apply, an object', () => {
  test('that does not exist is applied whole, without what servers own', () => {
    const manifest = web({}, { uid: 'template', resourceVersion: '7', generation: 4, creationTimestamp: null });
    expect(converge({ ...manifest, status: { replicas: 3 } }, undefined)).toEqual({
      code: 'create',
      why: 'it does not exist',
      write: { operation: 'apply', object: web(), fieldManager: 'flotilla', force: false },
    });
  });

  test('to which a server has added its defaults is left alone', () => {
    const member = new FakeMember(defaulted);
    const remembered = settle(member, web());
    expect(converge(web(), member.read(), { lastApplied: remembered })).toMatchObject({ code: 'leave', conflicts: [] });
    expect(converge(web(), member.read()).code).toBe('leave');
  });

  test('that nobody here manages is left to whom it belongs, with the remedy', () => {
    const theirs = web({}, { labels: {} });
    const answer = converge(web(), theirs);
    expect(answer).toMatchObject({ code: 'conflict', why: expect.stringContaining('conflictResolution: Overwrite') });
    const overwrite = web({}, { annotations: { 'work.karmada.io/conflict-resolution': 'overwrite' } });
    expect(converge(overwrite, theirs).code).toBe('update');
    expect(converge(web(), theirs, { unmanaged: 'take' }).code).toBe('update');
  });

  test('whose template changed gets the change, and the answer says which field', () => {
    const member = new FakeMember(defaulted);
    const remembered = settle(member, web());
    const answer = converge(web({ replicas: 5 }), member.read(), { lastApplied: remembered });
    expect(answer).toMatchObject({
      code: 'update',
      why: '1 field differs',
      differences: [{ kind: 'different', text: 'spec.replicas', desired: 5, observed: 3 }],
      write: { operation: 'apply', force: false },
    });
  });

  test('that an autoscaler has scaled keeps its replicas, and the autoscaler is named', () => {
    const member = new FakeMember(defaulted);
    const remembered = settle(member, web());
    member.update(
      'kube-controller-manager',
      (live) => ({ ...live, spec: { ...(live.spec as object), replicas: 9 } }),
      'scale',
    );
    const conflict = {
      path: 'spec.replicas',
      owners: ['kube-controller-manager'],
      desired: 3,
      observed: 9,
      settled: 'left',
    };
    expect(converge(web(), member.read(), { lastApplied: remembered })).toMatchObject({
      code: 'leave',
      conflicts: [conflict],
    });
    const changed = converge(web({ minReadySeconds: 5 }), member.read(), { lastApplied: remembered });
    expect(changed).toMatchObject({ code: 'update', write: { force: false } });
    expect('write' in changed && changed.write.operation === 'apply' && changed.write.object.spec).not.toHaveProperty(
      'replicas',
    );
    const taken = converge(web(), member.read(), { lastApplied: remembered, conflicts: 'take' });
    expect(taken).toMatchObject({
      code: 'update',
      conflicts: [{ ...conflict, settled: 'taken' }],
      write: { force: true },
    });
  });

  test('in which kubectl changed a label of ours is left, and told', () => {
    const member = new FakeMember();
    const labelled = web({}, { labels: { ...managed, tier: 'web' } });
    const remembered = settle(member, labelled);
    member.update('kubectl-edit', (live) => ({
      ...live,
      metadata: { ...live.metadata, labels: { ...managed, tier: 'edge' } },
    }));
    expect(converge(labelled, member.read(), { lastApplied: remembered })).toMatchObject({
      code: 'leave',
      conflicts: [{ path: 'metadata.labels.tier', owners: ['kubectl-edit'], settled: 'left' }],
    });
  });

  test('loses a field that has left the template, and keeps what others own of it', () => {
    const member = new FakeMember(defaulted);
    const remembered = settle(member, web({ minReadySeconds: 5 }));
    const answer = converge(web(), member.read(), { lastApplied: remembered });
    expect(answer).toMatchObject({ code: 'update', differences: [{ kind: 'extra', text: 'spec.minReadySeconds' }] });
    settle(member, web(), remembered);
    expect(member.read()?.spec).not.toHaveProperty('minReadySeconds');
    expect(member.read()?.spec).toMatchObject({ progressDeadlineSeconds: 600 });
  });

  test('whose replicas leave the template hands them over, and never falls back to one', () => {
    const member = new FakeMember();
    const remembered = settle(member, web());
    const { replicas: _gone, ...spec } = web().spec as Readonly<Record<string, unknown>>;
    settle(member, { ...web(), spec }, remembered);
    expect(member.read()?.spec).toMatchObject({ replicas: 3 });
  });

  test('that Karmada wrote loses what has left the template since we took it over, and nothing that a webhook put in', () => {
    const member = new FakeMember();
    const old = web({ minReadySeconds: 5 }, { labels: { ...managed, tier: 'web' } });
    const injected = { ...old, spec: { ...(old.spec as object), paused: false } };
    member.update('karmada-controller-manager', () => injected);
    const remembered = settle(member, old);
    const answer = converge(web(), member.read(), { lastApplied: remembered });
    expect(answer).toMatchObject({
      code: 'update',
      disown: [{ path: '/metadata/managedFields' }, { path: '/metadata/resourceVersion' }],
    });
    if (answer.code !== 'update' || answer.disown === undefined) throw new Error('nothing is disowned');
    member.disown(answer.disown);
    settle(member, web(), remembered);
    expect(member.read()?.metadata.labels).toEqual(managed);
    expect(member.read()?.spec).not.toHaveProperty('minReadySeconds');
    expect(member.read()?.spec).toHaveProperty('paused', false);
    expect(converge(web(), member.read()).code).toBe('leave');
  });

  test('whose init containers change their order gets the new order', () => {
    const member = new FakeMember();
    const init = (...names: readonly string[]): ResourceTemplate =>
      web({ template: { spec: { initContainers: names.map((name) => ({ name, image: 'x' })), containers: [] } } });
    const remembered = settle(member, init('migrate', 'seed'));
    expect(converge(init('seed', 'migrate'), member.read(), { lastApplied: remembered }).code).toBe('update');
    settle(member, init('seed', 'migrate'), remembered);
    expect(member.read()?.spec).toMatchObject({
      template: { spec: { initContainers: [{ name: 'seed' }, { name: 'migrate' }] } },
    });
    expect(converge(init('seed', 'migrate'), member.read()).code).toBe('leave');
  });

  test('with garbled managedFields is judged as one without', () => {
    const garbled = web(
      {},
      {
        managedFields: [
          {
            manager: 'x',
            operation: 'Update',
            apiVersion: 'apps/v1',
            fieldsV1: { 'f:spec': { 'f:template': { 'f:spec': { 'f:containers': { 'k:{}': { 'f:x': {} } } } } } },
          },
        ],
      },
    );
    const two = web({ template: { spec: { containers: [{ name: 'a' }, { name: 'b' }] } } });
    expect(converge(two, garbled).code).toBe('update');
  });

  test('that is no object is told, and nothing is thrown', () => {
    const nothing = null as unknown as ResourceTemplate;
    for (const mode of ['serverSideApply', 'karmada'] as const) {
      expect(converge(web(), nothing, { mode }).code).toBe('create');
      expect(converge(nothing, undefined, { mode }).code).toBe('failed');
      expect(converge(web(), {} as ResourceTemplate, { mode }).code).toBe('failed');
      expect(converge(web(), web({}, { name: 'other' }), { mode }).code).toBe('failed');
    }
  });

  test('that a webhook rewrites each time is not written again', () => {
    const mirror = (object: ResourceTemplate): ResourceTemplate =>
      JSON.parse(JSON.stringify(object).replaceAll('"web:1"', '"mirror/web:1"')) as ResourceTemplate;
    const member = new FakeMember(mirror);
    const remembered = settle(member, web());
    expect(converge(web(), member.read(), { lastApplied: remembered }).code).toBe('leave');
  });

  test('of which the server does not keep a field is written once, not for ever', () => {
    const member = new FakeMember((object) => {
      const { unheardOf: _dropped, ...spec } = object.spec as Readonly<Record<string, unknown>>;
      return { ...object, spec };
    });
    const remembered = settle(member, web({ unheardOf: 1 }));
    expect(converge(web({ unheardOf: 1 }), member.read(), { lastApplied: remembered }).code).toBe('leave');
  });

  test('is compared container by container, whatever a webhook has injected beside', () => {
    const member = new FakeMember();
    const remembered = settle(member, web());
    member.update('injector', (live) => {
      const spec = live.spec as { readonly template: { readonly spec: { readonly containers: readonly object[] } } };
      const containers = [{ name: 'proxy', image: 'proxy:1' }, ...spec.template.spec.containers];
      return { ...live, spec: { ...spec, template: { ...spec.template, spec: { containers } } } };
    });
    expect(converge(web(), member.read(), { lastApplied: remembered }).code).toBe('leave');
  });

  test('keeps in a Pod template what is empty: only absent is absent', () => {
    const member = new FakeMember();
    const empty = web({ template: { spec: { affinity: {}, containers: [{ name: 'main', image: 'web:1' }] } } });
    const remembered = settle(member, web());
    expect(converge(empty, member.read(), { lastApplied: remembered }).code).toBe('update');
  });

  test('that is being deleted is left until it is gone', () => {
    const member = new FakeMember();
    settle(member, web());
    const going = member.read() as ResourceTemplate;
    const answer = converge(web({ replicas: 5 }), {
      ...going,
      metadata: { ...going.metadata, deletionTimestamp: '2025-06-01T12:00:00Z' },
    });
    expect(answer).toMatchObject({ code: 'leave', why: expect.stringContaining('being deleted') });
  });

  test('of another name, or of another kind, is refused before anything is compared', () => {
    expect(converge(web(), web({}, { name: 'api' }))).toMatchObject({
      code: 'failed',
      why: expect.stringContaining('shop/api'),
    });
    expect(converge(web(), { ...web(), apiVersion: 'apps/v1beta1' }).code).toBe('failed');
  });
});

describe("in Karmada's mode, an object", () => {
  test('is created as it is, left when it is exactly the same, and replaced when a server filled in a default', () => {
    const mode = { mode: 'karmada' } as const;
    expect(converge(web(), undefined, mode)).toMatchObject({
      code: 'create',
      write: { operation: 'create', object: web() },
    });
    expect(converge(web(), web(), mode).code).toBe('leave');
    expect(converge(web(), defaulted(web({}, { resourceVersion: '7' })), mode)).toMatchObject({
      code: 'update',
      write: { operation: 'replace', object: { metadata: { resourceVersion: '7' } } },
    });
  });

  test('keeps labels, annotations and finalizers that the member added', () => {
    const there = web({ replicas: 1 }, { labels: { ...managed, zone: 'a' }, finalizers: ['example.com/keep'] });
    const answer = converge(web(), there, { mode: 'karmada' });
    expect(answer).toMatchObject({
      write: { object: { metadata: { labels: { ...managed, zone: 'a' }, finalizers: ['example.com/keep'] } } },
    });
  });
});
