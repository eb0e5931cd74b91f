import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { admit } from './admit.ts';
import { admitDeletion } from './deletion.ts';
import { GROUPS, object } from './refusals.fixture.ts';

describe('answers', () => {
  test('a protected object may not be deleted', () => {
    const protectedBy = (value: string) => ({
      metadata: { labels: { 'resourcetemplate.karmada.io/deletion-protected': value } },
    });
    expect(admitDeletion(protectedBy('Always'))).toHaveLength(1);
    expect([admitDeletion(protectedBy('Sometimes')), admitDeletion({}), admitDeletion(null)]).toEqual([[], [], []]);
  });

  test('each says what to do', () => {
    const errors = admit(
      object('Cluster', { syncMode: 'Auto', apiEndpoint: 'x', taints: [{}] }, { metadata: { name: 'A' } }),
    );
    expect(errors.length).toBeGreaterThan(4);
    expect(errors.filter(({ remedy, field }) => remedy === '' || field === '')).toEqual([]);
  });

  test('of other groups nothing is known, and nothing is said', () => {
    expect(admit({ apiVersion: 'example.com/v1', kind: 'Cluster', spec: {} })).toEqual([]);
    expect([admit(null), admit('x'), admit([])]).toEqual([[], [], []]);
  });

  // Catches: reading a field of the wrong type as if it were right.
  test('nothing is thrown, whatever the fields hold', () => {
    const keys = [
      'placement',
      'spreadConstraints',
      'clusterAffinities',
      'overrideRules',
      'overriders',
      'rules',
      'taints',
      'resourceModels',
      'ranges',
      'metrics',
      'behavior',
      'overall',
      'ports',
      'types',
      'webhooks',
      'target',
      'name',
      'value',
    ];
    const anything = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom<unknown>(null, '', 'x', 0, -1, true),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    const kinds = fc.constantFrom(
      'PropagationPolicy',
      'OverridePolicy',
      'ClusterTaintPolicy',
      'FederatedResourceQuota',
      ...Object.keys(GROUPS),
    );
    fc.assert(
      fc.property(kinds, anything, anything, (kind, spec, metadata) => {
        const wild = { ...object(kind, {}), spec, metadata, webhooks: spec };
        expect(() => admit(wild, { oldObject: wild, others: [wild] })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});
