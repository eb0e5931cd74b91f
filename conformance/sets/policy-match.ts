/**
 * `policy/policy-match/claim` and the sets of one question each: `selector-priority`, `deprioritized`, `skipped-apis`.
 */

import type { OverridePolicy, ResourceBinding, ResourceSelector } from '@flotilla/api';
import {
  bestPolicies,
  bestSelector,
  type ClaimOutcome,
  claimResource,
  deprioritizedBy,
  implicitPriority,
  isSkippedApi,
  type PriorityClassLike,
  parseSkippedApis,
  type ResourceTemplate,
  whyNotPropagated,
} from '@flotilla/core';
import { exactly } from '../compare/difference.ts';
import { has, isObject, type Json, type JsonObject, member } from '../json.ts';
import { exactSet, objectIn, orError, stringIn } from './exact-set.ts';
import { bindingFor, claimedBy, listIn, policiesIn, policyNamed } from './policy-match-input.ts';
import type { ConformanceSet } from './set.ts';

const exactClaim = exactSet('policy/policy-match/claim', (input) => has(input, 'resourceChangeByKarmada'), answerClaim);

/** `message` is the text of an error: that there is one counts. */
const claimSet: ConformanceSet = {
  ...exactClaim,
  compare(_case, expected, actual) {
    const withoutText = (value: Json): Json => (isObject(value) ? { ...value, message: has(value, 'message') } : value);
    return exactly('', withoutText(expected), withoutText(actual));
  },
  lets: (_case, { path, kind }) => path === 'message' && kind === 'change',
};

const selectorPrioritySet = exactSet(
  'policy/policy-match/selector-priority',
  (input) => has(input, 'resource') && has(input, 'resourceSelectors'),
  (input) => {
    const selectors = listIn<ResourceSelector>(input, 'resourceSelectors');
    const best = bestSelector(selectors, objectIn(input, 'resource') as unknown as ResourceTemplate);
    return { priority: best === undefined ? 0 : implicitPriority[best.by], matches: best !== undefined };
  },
);

const deprioritizedSet = exactSet(
  'policy/policy-match/deprioritized',
  (input) => has(input, 'changed'),
  (input) => {
    const changed = objectIn(input, 'changed');
    const policies = policiesIn(input);
    const requeued = deprioritizedBy(policyNamed(policies, changed), Number(changed['oldPriority']), policies);
    return { requeuedInOrder: requeued.map(({ name }) => name) };
  },
);

const skippedApisSet = exactSet(
  'policy/policy-match/skipped-apis',
  (input) => has(input, 'skippedPropagatingAPIs'),
  (input) =>
    orError(() => {
      const [group, version] = [stringIn(input, 'group'), stringIn(input, 'version')];
      const skipped = parseSkippedApis(stringIn(input, 'skippedPropagatingAPIs'));
      return {
        skipped: isSkippedApi(skipped, group === '' ? version : `${group}/${version}`, stringIn(input, 'kind')),
      };
    }),
);

export const policyMatchSets: readonly ConformanceSet[] = [
  claimSet,
  selectorPrioritySet,
  deprioritizedSet,
  skippedApisSet,
];

function answerClaim(input: JsonObject): unknown {
  const resource = objectIn(input, 'resource') as unknown as ResourceTemplate;
  const policies = policiesIn(input);
  const existing = bindingFor(resource, listIn<ResourceBinding>(input, 'bindings'));
  const overrides = [
    ...listIn<OverridePolicy>(input, 'overridePolicies'),
    ...listIn<OverridePolicy>(input, 'clusterOverridePolicies'),
  ];
  const options = {
    skippedNamespaces: listIn<string>(input, 'skippedPropagatingNamespaces'),
    priorityClasses: listIn<PriorityClassLike>(input, 'priorityClasses'),
    changedByKarmada: member(input, 'resourceChangeByKarmada') === true,
  };
  const outcome = claimResource(
    resource,
    {
      policies,
      ...(existing && { binding: existing }),
      hasOverride: (name, namespace) =>
        overrides.some(({ metadata }) => metadata.name === name && metadata.namespace === namespace),
    },
    options,
  );
  const { policy, clusterPolicy } = bestPolicies(resource, policies);
  const lookups = {
    eventAccepted: whyNotPropagated(resource, options) === undefined,
    matchedPolicy: policy ? `${policy.metadata.namespace}/${policy.metadata.name}` : null,
    matchedClusterPolicy: clusterPolicy?.metadata.name ?? null,
  };
  return { ...lookups, ...effects(resource, existing, outcome) };
}

function effects(resource: ResourceTemplate, existing: ResourceBinding | undefined, outcome: ClaimOutcome): object {
  const { code, writes, why } = outcome;
  if (code === 'filtered') return { result: 'filtered' };
  if (code === 'claimedElsewhere') return { result: 'claimed-by-other' };
  const after = writes.resource ?? resource;
  const { labels = {}, annotations = {} } = after.metadata;
  return {
    result: resultOf(outcome),
    ...(resultOf(outcome) === 'error' && { message: why }),
    waiting: code === 'waiting',
    claimedBy: claimedBy(after),
    resource: { labels, annotations },
    resourceUpdated: writes.resource !== undefined,
    binding: recorded(writes.binding ?? existing),
  };
}

function resultOf({ code }: ClaimOutcome): string {
  if (code === 'waiting') return 'no-match';
  return code === 'policyDeleting' || code === 'overridesMissing' || code === 'notBound' ? 'error' : 'ok';
}

/** As the record has bindings: without apiVersion, status and versions. */
function recorded(binding: ClaimOutcome['writes']['binding']): unknown {
  if (binding === undefined) return null;
  const { kind, metadata, spec } = binding;
  const { resourceVersion: _version, ...resource } = spec.resource;
  return { kind, metadata, spec: { ...spec, resource } };
}
