import type { ClusterPropagationPolicy, PropagationPolicy, PropagationSpec, ResourceSelector } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ResourceTemplate } from '../interpret/template.ts';
import { bestPolicies, explainMatch, matchPolicy } from './match.ts';
import type { Policies } from './policy-index.ts';
import { isPropagatable, NamespacePatternError, whyNotPropagated } from './propagatable.ts';
import { bestSelector } from './selector.ts';
import { isSkippedApi, parseSkippedApis } from './skipped-apis.ts';

const web: ResourceTemplate = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { namespace: 'shop', name: 'web', labels: { app: 'web' } },
};
const node: ResourceTemplate = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } };

const byName: ResourceSelector = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' };
const byLabels: ResourceSelector = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  labelSelector: { matchLabels: { app: 'web' } },
};
const all: ResourceSelector = { apiVersion: 'apps/v1', kind: 'Deployment' };

describe('a selector', () => {
  test('selects by name, by labels or all, and the most precise of several counts', () => {
    expect(bestSelector([all, byLabels, byName], web)).toEqual({ by: 'name', index: 2 });
    expect(bestSelector([all, byLabels], web)).toEqual({ by: 'labels', index: 1 });
    expect(bestSelector([all, all], web)).toEqual({ by: 'all', index: 0 });
  });

  test('with a name does not look at its labels; with an empty label selector selects all, as by labels', () => {
    expect(bestSelector([{ ...byName, labelSelector: { matchLabels: { app: 'other' } } }], web)?.by).toBe('name');
    expect(bestSelector([{ ...all, labelSelector: {} }], web)?.by).toBe('labels');
  });

  test('selects nothing of another version, kind, namespace or name, nor with an invalid label selector', () => {
    for (const other of [
      { ...all, apiVersion: 'apps/v1beta1' },
      { ...all, kind: 'StatefulSet' },
      { ...all, namespace: 'elsewhere' },
      { ...all, name: 'web-2' },
      { ...all, labelSelector: { matchExpressions: [{ key: 'app', operator: 'In', values: [] }] } },
    ]) {
      expect(bestSelector([other], web)).toBeUndefined();
    }
    expect(bestSelector([{ ...all, namespace: 'shop' }], web)).toBeDefined();
  });
});

describe('the policy that governs a resource', () => {
  test('is that of the greater priority, then the more precise, then the first by name; the losers know why', () => {
    const policies = [
      policy('z', byName),
      policy('strong', all, { priority: 1 }),
      policy('a', byName),
      policy('broad', byLabels),
      policy('weak', byName, { priority: -1 }),
      policy('dying', byName, { priority: 9 }, { deletionTimestamp: '2025-05-01T00:00:00Z' }),
    ];
    const match = explainMatch(web, { propagationPolicies: policies });
    expect(match).toMatchObject({ code: 'matched', priority: 1, selector: { by: 'all' } });
    expect(match.why).toBe(
      'PropagationPolicy shop/strong selects it all of the kind, and comes before all others that do',
    );
    expect(match.others.map(({ policy, why }) => [policy.name, why])).toEqual([
      ['a', 'its priority 0 is less than 1 of PropagationPolicy shop/strong'],
      ['z', 'its priority 0 is less than 1 of PropagationPolicy shop/strong'],
      ['broad', 'its priority 0 is less than 1 of PropagationPolicy shop/strong'],
      ['weak', 'its priority -1 is less than 1 of PropagationPolicy shop/strong'],
      ['dying', 'it is being deleted'],
    ]);
    const even = explainMatch(web, {
      propagationPolicies: policies.filter(({ metadata }) => metadata.name !== 'strong'),
    });
    expect(even.others.map(({ why }) => why)).toEqual([
      'its name sorts after a',
      'it selects by labels, which is less precise than PropagationPolicy shop/a, which selects by name',
      'its priority -1 is less than 0 of PropagationPolicy shop/a',
      'it is being deleted',
    ]);
  });

  test('is a PropagationPolicy of its own namespace before any ClusterPropagationPolicy', () => {
    const policies = {
      propagationPolicies: [policy('web', all)],
      clusterPropagationPolicies: [clusterPolicy('every', byName, 100)],
    };
    const match = explainMatch(web, policies);
    expect(match).toMatchObject({ policy: { kind: 'PropagationPolicy' } });
    expect(match.others).toMatchObject([
      {
        policy: { kind: 'ClusterPropagationPolicy', name: 'every' },
        why: expect.stringContaining('PropagationPolicy goes before'),
      },
    ]);
    const elsewhere: ResourceTemplate = { ...web, metadata: { namespace: 'elsewhere', name: 'web' } };
    expect(nameOf(elsewhere, policies)).toBe('every');
  });

  test('is a ClusterPropagationPolicy for what has no namespace', () => {
    const selector = { apiVersion: 'v1', kind: 'Namespace' };
    const cluster = clusterPolicy('every', selector);
    expect(
      nameOf(node, { propagationPolicies: [policy('shop', selector)], clusterPropagationPolicies: [cluster] }),
    ).toBe('every');
    expect(matchPolicy(node, { propagationPolicies: [policy('shop', selector)] })).toBeUndefined();
  });

  test('is none when none selects it', () => {
    expect(explainMatch(web, {})).toEqual({ code: 'none', why: 'no policy selects Deployment shop/web', others: [] });
    expect(matchPolicy(web, { propagationPolicies: [policy('x', { ...byName, name: 'other' })] })).toBeUndefined();
  });

  // Catches: keeping the first of equals as it comes, or sorting names by locale (tried: without the name in `byRank`).
  test('does not depend on the order in which the policies come', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'B', 'b', 'é', '\u{1f600}', '\uffee'), { minLength: 2 });
    const arbitrary = names.chain((list) =>
      fc.tuple(
        ...list.map((name) =>
          fc
            .tuple(fc.constantFrom(byName, byLabels, all), fc.integer({ min: -1, max: 1 }))
            .map(([selector, priority]) => policy(name, selector, { priority })),
        ),
      ),
    );
    const shuffled = arbitrary.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(explainMatch(web, { propagationPolicies: other })).toEqual(
          explainMatch(web, { propagationPolicies: one }),
        );
      }),
    );
  });
});

describe('a claim from before', () => {
  test('labels and annotations that are null are none', () => {
    const metadata: unknown = { ...web.metadata, labels: null, annotations: null };
    const bare = { ...web, metadata: metadata as ResourceTemplate['metadata'] };
    expect(explainMatch(bare, { propagationPolicies: [policy('web', byName)] }).code).toBe('matched');
  });

  const claimed = (labels: Record<string, string>, annotations: Record<string, string>): ResourceTemplate => ({
    ...web,
    metadata: { ...web.metadata, labels: { ...web.metadata.labels, ...labels }, annotations },
  });
  const byPolicy = claimed(
    { 'propagationpolicy.karmada.io/permanent-id': 'id' },
    { 'propagationpolicy.karmada.io/namespace': 'shop', 'propagationpolicy.karmada.io/name': 'old' },
  );
  const byClusterPolicy = claimed(
    { 'clusterpropagationpolicy.karmada.io/permanent-id': 'id' },
    { 'clusterpropagationpolicy.karmada.io/name': 'old' },
  );

  test('stays, whatever better policy there is', () => {
    const better = policy('better', byName, { priority: 9 });
    const policies = {
      propagationPolicies: [better, policy('old', all)],
      clusterPropagationPolicies: [clusterPolicy('old', all)],
    };
    expect(explainMatch(byPolicy, policies)).toMatchObject({
      code: 'claimed',
      policy: { kind: 'PropagationPolicy', metadata: { name: 'old' } },
      others: [{ policy: { name: 'better' } }, { policy: { kind: 'ClusterPropagationPolicy', name: 'old' } }],
    });
    expect(matchPolicy(byClusterPolicy, policies)).toMatchObject({
      code: 'claimed',
      policy: { kind: 'ClusterPropagationPolicy' },
    });
    expect(bestPolicies(byPolicy, policies).policy).toBe(better);
  });

  test('is none without its id label or an annotation', () => {
    const { annotations } = byPolicy.metadata;
    const policies = { propagationPolicies: [policy('better', byName), policy('old', all)] };
    expect(nameOf(claimed({}, { ...annotations }), policies)).toBe('better');
    expect(nameOf(claimed({ 'propagationpolicy.karmada.io/permanent-id': 'id' }, {}), policies)).toBe('better');
  });

  test('of a policy that is gone, dying, or selects other things now: no other policy steps in', () => {
    const other = policy('other', byName);
    const deletionTimestamp = '2025-05-01T00:00:00Z';
    const codeWith = (old: readonly PropagationPolicy[]) =>
      explainMatch(byPolicy, { propagationPolicies: [other, ...old] }).code;
    expect(codeWith([])).toBe('claimGone');
    expect(codeWith([policy('old', byName, {}, { deletionTimestamp })])).toBe('claimDeleting');
    expect(codeWith([policy('old', { ...byName, name: 'x' })])).toBe('claimNoLongerSelects');
    expect(matchPolicy(byPolicy, { propagationPolicies: [other] })).toBeUndefined();
  });

  test('of something that is no policy keeps policies away', () => {
    const served = claimed({ 'resourcetemplate.karmada.io/claimed-by': 'MultiClusterService' }, {});
    expect(explainMatch(served, { propagationPolicies: [policy('web', byName)] })).toMatchObject({
      code: 'claimedElsewhere',
      by: 'MultiClusterService',
      others: [{ policy: { name: 'web' } }],
    });
  });
});

describe('what may be propagated', () => {
  const inNamespace = (namespace: string, kind = 'ConfigMap', name = 'x') => ({
    apiVersion: 'v1',
    kind,
    metadata: { namespace, name },
  });

  test("nothing of Karmada's own namespaces, nor of those that are skipped", () => {
    for (const namespace of ['karmada-system', 'karmada-cluster', 'karmada-es-member1']) {
      expect(isPropagatable(inNamespace(namespace))).toBe(false);
    }
    expect(isPropagatable(inNamespace('karmada-es'))).toBe(true);
    const options = { skippedNamespaces: ['kube-.*', 'default'] };
    expect(whyNotPropagated(inNamespace('kube-system'), options)).toBe(
      'the namespace kube-system is skipped by kube-.*',
    );
    expect(isPropagatable(inNamespace('my-kube-system'), options)).toBe(true);
    expect(isPropagatable(inNamespace('default-2'), options)).toBe(true);
    expect(isPropagatable({ apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'kube-system' } }, options)).toBe(
      true,
    );
  });

  test.each([
    ['(?i)SHOP-.*', ['shop-1', 'Shop-x'], ['my-shop-1']],
    ['(?i:S)hop', ['shop', 'Shop'], ['sHop']],
    ['\\Ashop\\z', ['shop'], ['shops']],
    ['[[:alpha:]]+', ['shop'], ['shop1', '']],
    ['[^[:alpha:]]+', ['1-2'], ['a1']],
    ['\\Qa.b\\E', ['a.b'], ['axb']],
    ['(?P<team>a|b)-\\d{2,}', ['a-10', 'b-123'], ['c-10', 'a-1']],
    ['team-a|team-b', ['team-a', 'team-a-1', 'my-team-b'], ['team-b-1']],
    ['*', ['shop'], []],
    ['\\x61[\\w-]{,2}', ['a_{,2}'], ['a--']],
    ['[]a-]\\W', [']-', '-.'], ['ab']],
  ])('namespaces are skipped by %s as Go reads it', (pattern, skipped, kept) => {
    const propagates = (namespace: string) => isPropagatable(inNamespace(namespace), { skippedNamespaces: [pattern] });
    expect([...skipped, ...kept].filter(propagates)).toEqual(kept);
  });

  test.each([
    ['(kube', 'a ( is not closed'],
    ['kube)', 'a ) closes nothing'],
    ['[kube', 'a [ is not closed'],
    ['(?=kube).*', 'Go has no (?='],
    ['(a)\\1', 'Go has no \\1'],
    ['a**', '* repeats a repetition'],
    ['a|*', 'nothing is there for * to repeat'],
    ['a{2000}', 'more than 1000'],
    ['a{2,1}', 'wrong way round'],
    ['[b-a]', 'ends before it begins'],
    ['[[:letter:]]', 'no class [:letter:]'],
    ['\\p{Klingon}', 'no class \\p{Klingon}'],
    ['(?i)\\p{Lu}', 'leave one away'],
    ['\\x{110000}', 'no character'],
    ['(?P<a>x)(?P<a>y)', 'two groups'],
  ])('an expression that Go would refuse is named, with the remedy: %s', (pattern, problem) => {
    const ask = () => whyNotPropagated(inNamespace('shop'), { skippedNamespaces: ['.*', pattern] });
    expect(ask).toThrow(NamespacePatternError);
    expect(ask).toThrow(`skippedNamespaces: ${JSON.stringify(pattern)} is no regular expression of Go (`);
    expect(ask).toThrow(problem);
    expect(ask).toThrow('such as kube-.*');
  });

  test("not the API server's authentication, nor Karmada's own kinds", () => {
    expect(isPropagatable(inNamespace('kube-system', 'ConfigMap', 'extension-apiserver-authentication'))).toBe(false);
    expect(isPropagatable(inNamespace('kube-system', 'Secret', 'extension-apiserver-authentication'))).toBe(true);
    expect(
      isPropagatable({ ...inNamespace('shop'), apiVersion: 'policy.karmada.io/v1alpha1', kind: 'OverridePolicy' }),
    ).toBe(false);
  });

  test('APIs are skipped by group, by version, and by kind', () => {
    const skipped = parseSkippedApis('batch;networking.k8s.io/v1/Ingress,IngressClass;apps/v1beta1;v1/Pod,Secret;');
    const skips = (apiVersion: string, kind: string) => isSkippedApi(skipped, apiVersion, kind);
    expect([skips('batch/v1', 'Job'), skips('batch/v2', 'Job')]).toEqual([true, true]);
    expect([skips('networking.k8s.io/v1', 'IngressClass'), skips('networking.k8s.io/v1', 'NetworkPolicy')]).toEqual([
      true,
      false,
    ]);
    expect([skips('apps/v1beta1', 'Deployment'), skips('apps/v1', 'Deployment')]).toEqual([true, false]);
    expect([skips('v1', 'Secret'), skips('v1', 'ConfigMap'), skips('v1', 'Event')]).toEqual([true, false, true]);
    expect([skips('coordination.k8s.io/v1', 'Lease'), skips('search.karmada.io/v1alpha1', 'ResourceRegistry')]).toEqual(
      [true, false],
    );
    expect(() => parseSkippedApis('a/b/c/d')).toThrow(/"a\/b\/c\/d" has too many slashes/);
  });
});

function policy(
  name: string,
  selector: ResourceSelector,
  spec: Partial<PropagationSpec> = {},
  metadata: PropagationPolicy['metadata'] = {},
): PropagationPolicy {
  return {
    apiVersion: 'policy.karmada.io/v1alpha1',
    kind: 'PropagationPolicy',
    metadata: { namespace: 'shop', name, ...metadata },
    spec: { resourceSelectors: [selector], ...spec },
  };
}

function clusterPolicy(name: string, selector: ResourceSelector, priority = 0): ClusterPropagationPolicy {
  return {
    apiVersion: 'policy.karmada.io/v1alpha1',
    kind: 'ClusterPropagationPolicy',
    metadata: { name },
    spec: { resourceSelectors: [selector], priority },
  };
}

function nameOf(resource: ResourceTemplate, policies: Policies): string | undefined {
  return matchPolicy(resource, policies)?.policy.metadata.name;
}
