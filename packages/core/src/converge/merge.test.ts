/** Which values are the same, and how lists are merged. */
import { describe, expect, test } from '@jest/globals';
import type { ResourceTemplate } from '../interpret/template.ts';
import { converge } from './converge.ts';
import type { Json } from './member.fixture.ts';
import { mergeTypesOf } from './merge-types.ts';
import { labels, object, sent, there, web } from './objects.fixture.ts';
import { fieldStep } from './path.ts';
import { lastApplied } from './settled.ts';

describe('the same value', () => {
  const cases: readonly (readonly [string, ResourceTemplate, ResourceTemplate, 'leave' | 'update'])[] = [
    ['null, and nothing', web({ hostname: null }), web(), 'leave'],
    ['null, and what a server filled in', web({ hostname: null }), web({ hostname: 'a' }), 'leave'],
    ['an empty list, and nothing', web({ tolerations: [] }), web(), 'leave'],
    ['an empty map, and nothing', web({ nodeSelector: {} }), web(), 'leave'],
    ['another empty object, and nothing: that rolls Pods', web({ affinity: {} }), web(), 'update'],
    ['nothing, and an empty object of somebody', web(), web({ affinity: {} }), 'leave'],
    ['a default inside a list that is one value', pvc({}), pvc({ volumeMode: 'Filesystem' }), 'leave'],
    ['no default inside such a list', pvc({}), pvc({ volumeMode: 'Block' }), 'update'],
    ['a quantity', web({ overhead: { cpu: '0.5' } }), web({ overhead: { cpu: '500m' } }), 'leave'],
    ['text that looks like one', env('1000m'), env('1'), 'update'],
    ['another selector, which is one value', selector({ a: 'b' }), selector({ a: 'b', c: 'd' }), 'update'],
    ['a BigInt', web({}, { id: 5n }), web({}, { id: 5 }), 'leave'],
    ['null of a kind of somebody', cache({ a: null }), cache({ a: 1 }), 'update'],
    ['an empty object of a kind of somebody', cache({ selfSigned: {} }), cache({}), 'update'],
    ['text of a Secret', secret({ stringData: { p: 'pä💧' } }), secret({ data: { p: 'cMOk8J+Spw==' } }), 'leave'],
    ['another text of a Secret', secret({ stringData: { p: 'b' } }), secret({ data: { p: 'YQ==' } }), 'update'],
  ];
  test.each(cases)('%s: what is to be done', (_what, desired, observed, code) => {
    expect(converge(desired, there(observed, ['flotilla', labels])).code).toBe(code);
  });

  test('an empty object of a kind of somebody, applied and filled by somebody: only a change of the template is written', () => {
    const observed = there(cache({ a: 1 }), ['flotilla', { ...labels, 'f:spec': {} }]);
    expect(converge(cache({}), observed).code).toBe('leave');
    expect(converge(cache({}), observed, { lastApplied: 'other' }).code).toBe('update');
  });

  test('in another order of fields: nothing has changed', () => {
    const returned = there(web(), ['flotilla', labels]);
    const { spec, kind, ...rest } = web();
    expect(lastApplied({ spec, kind, ...rest }, returned)).toBe(lastApplied(web(), returned));
    expect(lastApplied(web({ hostname: 'a' }), returned)).not.toBe(lastApplied(web(), returned));
  });

  test("a Secret's text is sent as data, so that what leaves the template leaves the member", () => {
    const write = sent(converge(secret({ stringData: { password: 'geheim' }, data: { user: 'YQ==' } }), undefined));
    expect(write.object).toEqual(secret({ data: { user: 'YQ==', password: 'Z2VoZWlt' } }));
  });

  function pvc(spec: Json): ResourceTemplate {
    return object('apps/v1', 'StatefulSet', { spec: { volumeClaimTemplates: [{ metadata: { name: 'a' }, spec }] } });
  }
  function env(value: string): ResourceTemplate {
    return web({ containers: [{ name: 'main', image: 'web:1', env: [{ name: 'A', value }] }] });
  }
  function selector(matchLabels: Json): ResourceTemplate {
    return web({}, { selector: { matchLabels } });
  }
  function cache(spec: Json): ResourceTemplate {
    return object('example.io/v1', 'Cache', { spec });
  }
  function secret(rest: Json): ResourceTemplate {
    return object('v1', 'Secret', rest);
  }
});

describe('a list', () => {
  test('with an item twice is refused, as the server would', () => {
    const twice = web({ containers: [{ name: 'main', env: [{ name: 'A' }, { name: 'A', value: 'b' }] }] });
    for (const observed of [undefined, there(web(), ['flotilla', labels])]) {
      expect(converge(twice, observed)).toMatchObject({
        code: 'failed',
        why: expect.stringContaining('spec.template.spec.containers[{"name":"main"}].env[{"name":"A"}] is there twice'),
      });
    }
    expect(converge(twice, undefined, { mode: 'karmada' }).code).toBe('create');
  });

  test('whose items lack their key is one value', () => {
    const answer = converge(
      web({ volumes: [{ emptyDir: {} }] }),
      there(web({ volumes: [{ name: 'a' }] }), ['flotilla', labels]),
    );
    expect(answer).toMatchObject({ differences: [{ text: 'spec.template.spec.volumes' }] });
  });

  test.each([
    ['v1', 'Service', 'spec.ports', [{ name: 'port' }, { name: 'protocol', fallback: 'TCP' }]],
    ['v1', 'Service', 'spec.selector', 'atomic'],
    ['v1', 'Service', 'spec.externalIPs', undefined],
    ['v1', 'ServiceAccount', 'secrets', [{ name: 'name' }]],
    ['v1', 'ServiceAccount', 'imagePullSecrets', undefined],
    ['v1', 'Pod', 'spec.imagePullSecrets', [{ name: 'name' }]],
    ['v1', 'Pod', 'spec.tolerations', undefined],
    ['v1', 'Pod', 'spec.topologySpreadConstraints', [{ name: 'topologyKey' }, { name: 'whenUnsatisfiable' }]],
    ['v1', 'Pod', 'metadata.finalizers', 'set'],
    ['networking.k8s.io/v1', 'Ingress', 'spec.rules', undefined],
    ['rbac.authorization.k8s.io/v1', 'RoleBinding', 'roleRef', 'atomic'],
    ['admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'webhooks', [{ name: 'name' }]],
    ['gateway.networking.k8s.io/v1', 'Gateway', 'spec.ports', undefined],
    ['example.io/v1', 'Cache', 'spec.selector', undefined],
  ])('of %s %s at %s is merged as Kubernetes does', (apiVersion, kind, place, type) => {
    expect(mergeTypesOf(object(apiVersion, kind)).typeAt(place.split('.').map(fieldStep))).toEqual(type);
  });

  test('that stands in two places is merged in each as it is there', () => {
    const both = (shared: readonly Json[]): ResourceTemplate =>
      web({ containers: [{ name: 'main', image: 'web:1', env: shared }], tolerations: shared });
    const [desired, observed] = [both([{ name: 'A' }]), both([{ name: 'A', effect: 'x' }])];
    const answer = converge(desired, there(observed, ['flotilla', labels]));
    expect(answer).toMatchObject({ differences: [{ kind: 'different', text: 'spec.template.spec.tolerations' }] });
  });

  test('is not taught by owners of another version of the API', () => {
    const fields = { 'f:spec': { 'f:rules': { 'k:{"id":1}': {} } } };
    const observed = there(object('e.io/v1', 'Cache', { spec: { rules: [{ id: 1 }] } }), [
      'other Apply  e.io/v2',
      fields,
    ]);
    expect(mergeTypesOf({ apiVersion: 'e.io/v1' }, observed).typeAt(['f:spec', 'f:rules'])).toBeUndefined();
  });

  test('of a kind that nobody knows is merged as its owners show', () => {
    const fields = {
      'f:spec': {
        'f:rules': { 'k:{"id":1}': { 'f:to': {} } },
        'f:tags': { 'v:"a"': {} },
        'f:target': {},
        'f:steps': {},
      },
    };
    const spec = { rules: [{ id: 1, to: 'a' }], tags: ['a'], target: { name: 'a' }, steps: [1] };
    const types = mergeTypesOf(
      { apiVersion: 'e.io/v1' },
      there(object('e.io/v1', 'Cache', { spec }), ['other', fields]),
    );
    const typesThere = ['rules', 'tags', 'target', 'steps'].map((name) => types.typeAt(['f:spec', fieldStep(name)]));
    expect(typesThere).toEqual([[{ name: 'id' }], 'set', 'atomic', 'atomic']);
  });
});
