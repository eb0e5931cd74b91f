import { describe, expect, test } from '@jest/globals';
import { configMap, frozen, web } from '../override/objects.fixture.ts';
import { prune } from './prune.ts';

describe('pruning', () => {
  test('takes what servers own and leaves the rest, to the last empty map', () => {
    const read = {
      ...web,
      metadata: {
        ...web.metadata,
        resourceVersion: '1',
        managedFields: [],
        ownerReferences: [],
        finalizers: ['x'],
        custom: 1,
      },
      status: {},
    };
    expect(prune(read)).toEqual({
      ...web,
      metadata: { namespace: 'shop', name: 'web', labels: web.metadata.labels, custom: 1 },
    });
  });

  test('knows what members write into some kinds', () => {
    const pruned = (kind: string, rest: object, metadata: object = {}) =>
      prune(frozen({ apiVersion: 'v1', kind, metadata: { name: 'x', ...metadata }, ...rest }));
    expect(pruned('Service', { spec: { clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1'], ports: [] } }).spec).toEqual({
      ports: [],
    });
    expect(pruned('Service', { spec: { clusterIP: 'None' } }).spec).toEqual({ clusterIP: 'None' });
    expect(pruned('Secret', { type: 'kubernetes.io/service-account-token', data: { token: 'x' } }).data).toBeNull();
    expect(pruned('Secret', { type: 'Opaque', data: {} }).data).toEqual({});
    expect(pruned('ServiceAccount', { secrets: [{ name: 'x-token-1' }] })).toMatchObject({ secrets: [] });
    expect(() => pruned('ServiceAccount', { secrets: [{}] })).toThrow('ServiceAccount x: secrets[0].name');
    const selector = { selector: { matchLabels: { 'controller-uid': '1' } } };
    expect(pruned('Job', { spec: selector }).spec).toEqual({ selector: { matchLabels: {} } });
    expect(pruned('Job', { spec: { ...selector, manualSelector: true } }).spec).toMatchObject(selector);
    expect(() => pruned('Job', { spec: { parallelism: 'many' } })).toThrow('Job x: spec.parallelism');
    const node = { annotations: { 'volume.kubernetes.io/selected-node': 'n' } };
    expect(pruned('PersistentVolumeClaim', { spec: { volumeName: 'v' } }, node)).toMatchObject({
      metadata: { annotations: {} },
      spec: { volumeName: 'v' },
    });
  });

  test('changes nothing in what has been pruned', () => {
    const pruned = prune(configMap({ a: 'b' }));
    expect(prune(pruned)).toEqual(pruned);
  });
});
