import { describe, expect, test } from '@jest/globals';
import type { Fields } from '../defaults/fields.ts';
import { admit } from './admit.ts';
import { object, refusals } from './refusals.fixture.ts';
import { splitUrl } from './url.ts';

type Spec = Fields;

describe('clusters', () => {
  const cluster = (spec: Spec, name = 'member1') =>
    refusals(object('Cluster', { syncMode: 'Push', ...spec }, { metadata: { name } }));

  test('a usual one is fine', () => {
    const spec = {
      apiEndpoint: 'https://10.0.0.1:6443',
      proxyURL: 'socks5://proxy:1080',
      secretRef: { namespace: 'a', name: 'b' },
      taints: [{ key: 'a', effect: 'NoExecute' }],
    };
    expect(cluster(spec)).toEqual([]);
  });

  test('names fit into a namespace after "karmada-es-"', () => {
    expect(cluster({}, 'a'.repeat(48))).toEqual([]);
    expect([cluster({}, 'a'.repeat(49)), cluster({}, 'a.b')].flat()).toEqual([
      'metadata.name: Invalid',
      'metadata.name: Invalid',
    ]);
  });

  test.each<[string, Spec, readonly string[]]>([
    ['a mode that is none', { syncMode: 'Auto' }, ['spec.syncMode: NotSupported']],
    ['an endpoint without scheme', { apiEndpoint: '10.0.0.1:6443' }, ['spec.apiEndpoint: Invalid']],
    [
      'an endpoint with secrets and extras',
      { apiEndpoint: 'https://me:pw@host/?q#f' },
      ['spec.apiEndpoint: Invalid', 'spec.apiEndpoint: Invalid', 'spec.apiEndpoint: Invalid'],
    ],
    ['a proxy by FTP', { proxyURL: 'ftp://proxy' }, ['spec.proxyURL: Invalid']],
    ['half a secret', { secretRef: { name: 'a' } }, ['spec.secretRef.namespace: Required']],
    [
      'an effect that clusters lack',
      { taints: [{ key: 'a', effect: 'PreferNoSchedule' }] },
      ['spec.taints[0].effect: NotSupported'],
    ],
    [
      'a taint twice',
      {
        taints: [
          { key: 'a', effect: 'NoExecute' },
          { key: 'a', value: 'x', effect: 'NoExecute' },
        ],
      },
      ['spec.taints[1]: Duplicate'],
    ],
  ])('%s', (_what, spec, expected) => {
    expect(cluster(spec)).toEqual(expected);
  });

  test('grades are contiguous, of the same resources, and differ', () => {
    const model = (grade: number, min: string, max: string, name = 'cpu') => ({ grade, ranges: [{ name, min, max }] });
    const models = (...resourceModels: readonly Spec[]) =>
      admit(object('Cluster', { syncMode: 'Push', resourceModels })).map(({ detail }) => detail);
    expect(models(model(0, '0', '1000m'), model(1, '1', '2'))).toEqual([]);
    expect(models(model(0, '0', '1'), model(1, '2', '4'))).toEqual([expect.stringContaining('contiguous')]);
    expect(models(model(0, '0', '1'), model(0, '1', '4'))).toEqual([expect.stringContaining('grade')]);
    expect(models(model(0, '0', '1'), model(1, '1', '2', 'memory'))).toEqual([expect.stringContaining('same')]);
    expect(models(model(0, '0', '1', 'gpu'))).toEqual([expect.stringContaining('supported')]);
    expect(models(model(0, '0', '0'), model(1, '0', '2'))).toEqual([expect.stringContaining('greater')]);
  });

  test('a URL is taken apart as Go does', () => {
    expect(splitUrl('HTTPS://u:p@h:1/p?q#f')).toEqual({
      scheme: 'https',
      user: 'u:p',
      host: 'h:1',
      query: 'q',
      fragment: 'f',
    });
    expect(splitUrl('localhost:6443')).toMatchObject({ scheme: 'localhost', host: '' });
    expect([splitUrl('a b'), splitUrl('://x')]).toEqual([undefined, undefined]);
  });
});

describe('taint policies and quotas', () => {
  test('each taint has one owner', () => {
    const policy = (name: string, ...keys: readonly string[]) =>
      object(
        'ClusterTaintPolicy',
        { taints: keys.map((key) => ({ key, effect: 'NoExecute' })) },
        { metadata: { name } },
      );
    expect(refusals(policy('p', 'a', 'b', 'a'))).toEqual(['spec.taints[0]: Duplicate']);
    const others = [policy('p', 'a'), policy('q', 'b')];
    expect(refusals(policy('p', 'a', 'b'), { others })).toEqual(['spec.taints[1]: Invalid']);
  });

  const quota = (overall: Spec, ...hard: readonly Spec[]) =>
    refusals(
      object('FederatedResourceQuota', {
        overall,
        staticAssignments: hard.map((list, index) => ({ clusterName: `m${index}`, hard: list })),
      }),
    );

  test('assignments stay within the whole, exactly', () => {
    expect(quota({ cpu: '1' }, { cpu: '0.3' }, { cpu: '700m' })).toEqual([]);
    expect(quota({ cpu: '1' }, { cpu: '0.3' }, { cpu: '700000001n' })).toEqual(['spec.overall[cpu]: Invalid']);
    expect(quota({ cpu: 1 }, { memory: '1Gi' })).toEqual(['spec.staticAssignments[0].hard[memory]: Invalid']);
  });

  test('resources are those of quotas; counts are whole, nothing is negative', () => {
    expect(quota({ 'requests.cpu': '1', 'example.com/gpu': 2, 'hugepages-2Mi': '4Mi', pods: '10' })).toEqual([]);
    expect(quota({ storage: '1Gi' })).toEqual(['spec.overall[storage]: Invalid']);
    expect(quota({ pods: '1500m' })).toEqual(['spec.overall[pods]: Invalid']);
    expect(quota({ 'example.com/gpu': '0.5' })).toEqual(['spec.overall[example.com/gpu]: Invalid']);
    expect(quota({ cpu: '-1' })).toContain('spec.overall[cpu]: Invalid');
  });
});

describe('services and ingresses', () => {
  test('one type that stays, ports apart, clusters that can exist', () => {
    const service = (spec: Spec) => object('MultiClusterService', { types: ['CrossCluster'], ...spec });
    expect(refusals(service({ ports: [{ name: 'a', port: 80 }, { port: 81 }, { port: 82 }] }))).toEqual([]);
    expect(refusals(service({ types: ['CrossCluster', 'LoadBalancer'] }))).toEqual(['spec.types: Invalid']);
    expect(refusals(service({ types: ['Other'] }))).toEqual(['spec.types[0]: Invalid']);
    expect(
      refusals(
        service({
          ports: [
            { name: 'a', port: 0 },
            { name: 'a', port: 1 },
          ],
        }),
      ),
    ).toEqual(['spec.ports[0].port: Invalid', 'spec.ports[1].name: Duplicate']);
    expect(refusals(service({ providerClusters: [{ name: 'a' }, {}] }))).toEqual([
      'spec.providerClusters[1].name: Invalid',
    ]);
    expect(refusals(service({ types: ['LoadBalancer'] }), { oldObject: service({}) })).toEqual(['spec.types: Invalid']);
    expect(refusals({ ...service({}), metadata: { name: '1st' } })).toEqual(['metadata.name: Invalid']);
  });

  const backend = { service: { name: 'web', port: { number: 80 } } };
  const path = (changes: Spec) => ({ path: '/', pathType: 'Prefix', backend, ...changes });
  const ingress = (host: string, changes: Spec = {}) =>
    refusals(object('MultiClusterIngress', { rules: [{ host, http: { paths: [path(changes)] } }] }));

  test('hosts are names, paths absolute', () => {
    expect([ingress('a.example'), ingress('*.a.example'), ingress('')]).toEqual([[], [], []]);
    expect([ingress('10.0.0.1'), ingress('a*.b'), ingress('A')].flat()).toEqual(
      Array(3).fill('spec.rules[0].host: Invalid'),
    );
    const place = 'spec.rules[0].http.paths[0]';
    expect(ingress('a', { path: 'x' })).toEqual([`${place}.path: Invalid`]);
    expect(ingress('a', { path: '/x/../y' })).toEqual([`${place}.path: Invalid`]);
    expect(ingress('a', { path: 'x', pathType: 'ImplementationSpecific' })).toEqual([`${place}.path: Invalid`]);
    expect(ingress('a', { pathType: 'Regex' })).toEqual([`${place}.pathType: NotSupported`]);
    expect(ingress('a', { pathType: null })).toEqual([`${place}.pathType: Required`]);
  });

  test('backends are a Service with a port, or another object', () => {
    const place = 'spec.rules[0].http.paths[0].backend';
    const answer = (value: Spec) => ingress('a', { backend: value });
    expect(answer({ resource: { kind: 'Bucket', name: 'a' } })).toEqual([]);
    expect(answer({ service: { name: 'web', port: { name: 'http' } } })).toEqual([]);
    expect(answer({})).toEqual([`${place}: Invalid`]);
    expect(answer({ ...backend, resource: { kind: 'Bucket', name: 'a' } })).toEqual([`${place}: Invalid`]);
    expect(answer({ service: { name: 'web' } })).toEqual([`${place}: Required`]);
    expect(answer({ service: { name: 'web', port: { name: 'http', number: 80 } } })).toEqual([`${place}: Invalid`]);
    expect(refusals(object('MultiClusterIngress', {}))).toEqual(['spec: Invalid']);
  });
});
