/** Server-side apply in detail: whose a field is, what members decide, and which values are the same. */
import { describe, expect, test } from '@jest/globals';
import type { ResourceTemplate } from '../interpret/template.ts';
import { converge } from './converge.ts';
import { FakeMember, type Json } from './member.fixture.ts';
import { labels, managed, object, sent, there, web } from './objects.fixture.ts';
import type { ConvergeOptions } from './options.ts';
import type { ConvergeOutcome } from './outcome.ts';
import { lastApplied } from './settled.ts';

/** What is answered when the template has been applied as it is, and this has become of it. */
function settled(
  desired: ResourceTemplate,
  observed: ResourceTemplate,
  options: ConvergeOptions = {},
): ConvergeOutcome {
  const member = new FakeMember();
  const returned = member.apply(sent(converge(desired, undefined)));
  return converge(desired, observed, { ...options, lastApplied: lastApplied(desired, returned) });
}

const replicas = { 'f:spec': { 'f:replicas': {} } };
const image = {
  'f:spec': { 'f:template': { 'f:spec': { 'f:containers': { 'k:{"name":"main"}': { 'f:image': {} } } } } },
};

describe('a field', () => {
  test('that a webhook rewrote under our own name is not written again, until the template changes: then by force', () => {
    const rewritten = there(
      web({ containers: [{ name: 'main', image: 'mirror/web:1' }] }),
      ['flotilla', labels],
      ['flotilla Update', image],
    );
    expect(settled(web(), rewritten).code).toBe('leave');
    const changed = converge(web({ containers: [{ name: 'main', image: 'web:2' }] }), rewritten, {
      lastApplied: 'other',
    });
    expect(sent(changed)).toMatchObject({ force: true, object: { metadata: { uid: 'u1', resourceVersion: '7' } } });
  });

  test('of a predecessor is written by force, and is no conflict', () => {
    const observed = there(web({}, { replicas: 2 }), ['karmada-agent Update', replicas], ['flotilla', labels]);
    expect(converge(web(), observed)).toMatchObject({ code: 'update', conflicts: [], write: { force: true } });
    expect(converge(web(), observed, { predecessors: [] })).toMatchObject({ conflicts: [{ settled: 'left' }] });
  });

  test('that another manager has too is taken when the template changes, and told', () => {
    const observed = there(web({}, { replicas: 2 }), ['flux', replicas], ['flotilla', { ...labels, ...replicas }]);
    expect(converge(web(), observed)).toMatchObject({
      code: 'update',
      conflicts: [{ path: 'spec.replicas', owners: ['flux'], desired: 3, observed: 2, settled: 'taken' }],
      write: { force: true },
    });
  });

  test('of an object that is taken over is taken too, but for what somebody scales', () => {
    const overwrite = { annotations: { 'work.karmada.io/conflict-resolution': 'overwrite' } };
    const foreign = { labels: {} };
    const live = web({ containers: [{ name: 'main', image: 'hot:1' }] }, { replicas: 2 }, foreign);
    const observed = there(live, ['kubectl Update', image], ['kube-controller-manager Update scale', replicas]);
    const answer = converge(web({}, {}, overwrite), observed);
    expect(answer).toMatchObject({
      conflicts: [
        { path: 'spec.replicas', settled: 'left' },
        { path: expect.stringContaining('image'), owners: ['kubectl'], settled: 'taken' },
      ],
    });
    expect(sent(answer).object.spec).not.toHaveProperty('replicas');
  });

  test('that others have in another form of the same value is sent as they have it, so that no server sees a conflict', () => {
    const limits = (cpu: string): Json => ({
      containers: [{ name: 'main', image: 'web:1', resources: { limits: { cpu } } }],
    });
    const theirs = {
      'f:spec': {
        'f:template': {
          'f:spec': { 'f:containers': { 'k:{"name":"main"}': { 'f:resources': { 'f:limits': { 'f:cpu': {} } } } } },
        },
      },
    };
    const observed = there(web(limits('1')), ['flotilla', labels], ['kubectl Update', theirs]);
    expect(converge(web(limits('1000m')), observed).code).toBe('leave');
    const answer = converge(web(limits('1000m'), { paused: true }), observed);
    expect(sent(answer)).toMatchObject({ force: false, object: { spec: { template: { spec: limits('1') } } } });
  });

  test('that was applied in another version of the API is applied anew', () => {
    const observed = there(web(), ['flotilla Apply  apps/v1beta2', { 'f:spec': { 'f:rollbackTo': {} } }]);
    expect(converge(web(), observed)).toMatchObject({
      code: 'update',
      why: 'another version of its API was applied',
      differences: [],
    });
  });

  test('that leaves the template when nobody knows who owns what makes it be applied', () => {
    const observed = web({}, {}, { uid: 'u1' });
    expect(converge(web(), observed, { lastApplied: 'other' }).code).toBe('update');
    expect(converge(web(), observed).code).toBe('leave');
    expect(settled(web(), observed).code).toBe('leave');
  });

  test('with an odd name stays beside one that is left to others', () => {
    const odd = JSON.parse('{"__proto__":"x","tier":"web","karmada.io/managed":"true"}') as Json;
    const observed = there(
      web({}, {}, { labels: { ...managed, tier: 'edge' } }),
      ['flotilla', labels],
      ['kubectl Update', { 'f:metadata': { 'f:labels': { 'f:tier': {} } } }],
    );
    const { labels: applied } = sent(converge(web({}, {}, { labels: odd }), observed)).object.metadata;
    expect(JSON.stringify(applied)).toBe('{"__proto__":"x","karmada.io/managed":"true"}');
  });

  test('that somebody took away comes back, and one that the server never keeps is written once', () => {
    const spec = { paused: false };
    const dropped = there(web(), ['flotilla', labels]);
    const remembered = lastApplied(web({}, spec), dropped);
    expect(converge(web({}, spec), dropped, { lastApplied: remembered }).code).toBe('leave');
    expect(converge(web({}, { ...spec, minReadySeconds: 1 }), dropped, { lastApplied: remembered }).code).toBe(
      'update',
    );
    expect(settled(web({}, spec), dropped)).toMatchObject({ code: 'update', why: '1 field differs' });
    const more = there(web({ containers: [] }), ['flotilla', labels]);
    expect(converge(web({}, spec), more, { lastApplied: remembered }).code).toBe('update');
  });

  test('that is ours and as desired is not applied again, though another template was the last', () => {
    const member = new FakeMember();
    const returned = member.apply(sent(converge(web(), undefined)));
    expect(converge(web(), returned, { lastApplied: 'other' }).code).toBe('leave');
    member.update('kubectl', () => web({ hostname: 'a' }));
    const answer = converge(web({ hostname: 'a' }), member.read(), { lastApplied: 'other' });
    expect(answer).toMatchObject({ code: 'update', why: 'not all is owned from here yet', differences: [] });
  });

  test('below an object that is empty now has left the template', () => {
    const filled = web({ affinity: { podAffinity: { a: [] } } });
    const member = new FakeMember();
    member.apply(sent(converge(filled, undefined)));
    const answer = converge(web({ affinity: {} }), member.read());
    expect(answer).toMatchObject({
      differences: [{ kind: 'extra', text: 'spec.template.spec.affinity.podAffinity.a' }],
    });
  });
});

describe('what a member decides', () => {
  const retaining = { labels: { ...managed, 'resourcetemplate.karmada.io/retain-replicas': 'true' } };

  test('replicas under an autoscaler are held while they are ours alone, and given up once it owns them', () => {
    const ours = there(web({}, { replicas: 7 }, retaining), ['flotilla', { ...labels, ...replicas }]);
    expect(sent(converge(web({}, { paused: true }, retaining), ours)).object.spec).toMatchObject({ replicas: 7 });
    const theirs = there(
      web({}, { replicas: 7 }, retaining),
      ['flotilla', { ...labels, ...replicas }],
      ['kube-controller-manager Update scale', replicas],
    );
    const answer = converge(web({}, {}, retaining), theirs);
    expect(answer).toMatchObject({ differences: [{ kind: 'extra', text: 'spec.replicas', observed: 7 }] });
    expect(sent(answer).object.spec).not.toHaveProperty('replicas');
  });

  test.each([
    ['Service', 'v1', { spec: { clusterIP: '' } }, { spec: { clusterIP: '10.96.0.7', healthCheckNodePort: 31000 } }],
    ['PersistentVolumeClaim', 'v1', { spec: {} }, { spec: { volumeName: 'pv-7' } }],
    ['PersistentVolume', 'v1', { spec: {} }, { spec: { claimRef: { name: 'a' } } }],
    ['ServiceAccount', 'v1', { secrets: [{ name: 'a' }] }, { secrets: [{ name: 'a' }, { name: 'web-token-x' }] }],
    [
      'Secret',
      'v1',
      { type: 'kubernetes.io/service-account-token' },
      { type: 'kubernetes.io/service-account-token', data: { token: 'eA==' } },
    ],
    [
      'Job',
      'batch/v1',
      { spec: { selector: { matchLabels: {} } } },
      { spec: { selector: { matchLabels: { 'batch.kubernetes.io/controller-uid': 'u' } } } },
    ],
    [
      'Pod',
      'v1',
      { spec: { containers: [] } },
      { spec: { containers: [], nodeName: 'n1', serviceAccountName: 'default' } },
    ],
  ])('of a %s stays as it is there and is never sent', (kind, apiVersion, desired, observed) => {
    const own = there(object(apiVersion, kind, observed), ['flotilla', labels]);
    expect(converge(object(apiVersion, kind, desired), own)).toMatchObject({ code: 'leave', conflicts: [] });
    const annotated = converge(object(apiVersion, kind, desired, { annotations: { a: 'b' } }), own);
    const texts = JSON.stringify(sent(annotated).object);
    for (const theirs of ['10.96.0.7', 'pv-7', 'claimRef', 'web-token-x', 'eA==', 'controller-uid', 'n1']) {
      expect(texts).not.toContain(theirs);
    }
  });

  test('what a member keeps and we alone have applied stays, as giving it up would remove it', () => {
    const address = { 'f:spec': { 'f:clusterIP': {} } };
    const service = (spec: Json): ResourceTemplate => object('v1', 'Service', { spec });
    const observed = there(service({ clusterIP: '10.96.0.7' }), ['flotilla', { ...labels, ...address }]);
    expect(converge(service({}), observed).code).toBe('leave');
    const answer = converge(service({ type: 'ClusterIP' }), observed);
    expect(sent(answer).object.spec).toEqual({ type: 'ClusterIP', clusterIP: '10.96.0.7' });
  });

  test('pull secrets that a member added to a ServiceAccount, which are one value, are sent along with ours', () => {
    const account = (...names: readonly string[]): ResourceTemplate =>
      object('v1', 'ServiceAccount', { imagePullSecrets: names.map((name) => ({ name })) });
    const answer = converge(account('ours'), there(account('theirs'), ['flotilla', labels]));
    expect(sent(answer).object).toMatchObject(account('ours', 'theirs'));
  });

  test('a member that cannot be read makes the answer fail, with what is wrong', () => {
    expect(
      converge(web({}, {}, retaining), there(web({}, { replicas: 'x' }, retaining), ['flotilla', labels])),
    ).toMatchObject({ code: 'failed', why: expect.stringContaining('spec.replicas') });
  });
});
