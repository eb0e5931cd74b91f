import type { ClusterPropagationPolicy, PropagationPolicy, ResourceSelector } from '@flotilla/api';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ResourceTemplate } from '../interpret/template.ts';
import { claimResource } from './claim-resource.ts';
import { bestPolicies, explainMatch } from './match.ts';
import { indexPolicies } from './policy-index.ts';

/** Few words, so that much is selected; `Bad key!` makes a selector invalid, and '' is a label's value too. */
const word = fc.constantFrom('a', 'b', 'c');
const labels = fc.dictionary(fc.constantFrom('app', 'tier', 'constructor'), fc.constantFrom('a', 'b', ''), {
  maxKeys: 2,
});
const labelSelector = fc.record(
  {
    matchLabels: fc.oneof(labels, fc.constant({ app: 'a', 'Bad key!': 'a' })),
    matchExpressions: fc.array(
      fc.oneof(
        fc.record({ key: word, operator: fc.constantFrom('Exists', 'DoesNotExist') }),
        fc.record({ key: fc.constant('app'), operator: fc.constantFrom('In', 'NotIn'), values: fc.constant(['a']) }),
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);
const kind = fc.constantFrom('ConfigMap', 'Secret');
const selector: fc.Arbitrary<ResourceSelector> = fc.record(
  { apiVersion: fc.constant('v1'), kind, name: fc.oneof(word, fc.constant('')), namespace: word, labelSelector },
  { requiredKeys: ['apiVersion', 'kind'] },
);
const spec = fc.record(
  { resourceSelectors: fc.array(selector, { maxLength: 3 }), priority: fc.integer({ min: 0, max: 1 }) },
  { requiredKeys: ['resourceSelectors'] },
);
const deletion = fc.oneof(
  { weight: 7, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ deletionTimestamp: '2026-01-01T00:00:00Z' }) },
);
const policyForm = { apiVersion: 'policy.karmada.io/v1alpha1' } as const;
const propagationPolicies: fc.Arbitrary<PropagationPolicy[]> = fc.uniqueArray(
  fc.tuple(word, word, spec, deletion).map(([namespace, name, made, deleted]): PropagationPolicy => {
    return { ...policyForm, kind: 'PropagationPolicy', metadata: { namespace, name, ...deleted }, spec: made };
  }),
  { selector: ({ metadata }) => `${metadata.namespace}/${metadata.name}`, maxLength: 8 },
);
const clusterPropagationPolicies: fc.Arbitrary<ClusterPropagationPolicy[]> = fc.uniqueArray(
  fc.tuple(word, spec, deletion).map(([name, made, deleted]): ClusterPropagationPolicy => {
    return { ...policyForm, kind: 'ClusterPropagationPolicy', metadata: { name, ...deleted }, spec: made };
  }),
  { selector: ({ metadata }) => metadata.name, maxLength: 3 },
);
const resource: fc.Arbitrary<ResourceTemplate> = fc
  .tuple(kind, fc.record({ name: word, namespace: word, labels }, { requiredKeys: ['name'] }))
  .map(([of, metadata]) => ({ apiVersion: 'v1', kind: of, metadata }));

test('with an index every answer is what it is without one', () => {
  const policies = fc.record({ propagationPolicies, clusterPropagationPolicies });
  const resources = fc.array(resource, { minLength: 1, maxLength: 6 });
  let matched = 0;
  fc.assert(
    fc.property(policies, resources, (given, asked) => {
      const index = indexPolicies(given);
      for (const one of asked) {
        const report = explainMatch(one, index);
        if (report.code === 'matched') matched += 1;
        expect(report).toEqual(explainMatch(one, given));
        expect(bestPolicies(one, index)).toEqual(bestPolicies(one, given));
        expect(claimResource(one, { policies: index })).toEqual(claimResource(one, { policies: given }));
      }
    }),
    { numRuns: 400 },
  );
  expect(matched).toBeGreaterThan(100);
});
