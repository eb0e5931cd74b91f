/**
 * `policy/policy-match/preempt` and `policy/policy-match/policy-reconcile`: what a change of one policy does to the
 * resources around it.
 */
import { compareStrings, type ResourceBinding } from '@flotilla/api';
import {
  type EnqueuedResource,
  type PolicyReconciliation,
  preemptResources,
  type ResourceTemplate,
  reconcilePolicy,
} from '@flotilla/core';
import { has, type JsonObject } from '../json.ts';
import { exactSet, objectIn } from './exact-set.ts';
import { bindingFor, claimedBy, listIn, policiesIn, policyNamed } from './policy-match-input.ts';
import type { ConformanceSet } from './set.ts';

export const policyReconcileSets: readonly ConformanceSet[] = [
  exactSet('policy/policy-match/preempt', (input) => has(input, 'trigger') && has(input, 'resource'), answerPreempt),
  exactSet(
    'policy/policy-match/policy-reconcile',
    (input) => has(input, 'trigger') && has(input, 'resources'),
    answerReconcile,
  ),
];

function answerPreempt(input: JsonObject): unknown {
  const resource = objectIn(input, 'resource') as unknown as ResourceTemplate;
  const policies = policiesIn(input);
  const featureGates = objectIn(input, 'features') as { readonly PropagationPolicyPreemption?: boolean };
  const find = ({ apiVersion, kind, namespace, name }: Parameters<Parameters<typeof preemptResources>[2]>[0]) =>
    apiVersion === resource.apiVersion &&
    kind === resource.kind &&
    (namespace ?? '') === (resource.metadata.namespace ?? '') &&
    name === resource.metadata.name
      ? resource
      : undefined;
  const outcomes = preemptResources(policyNamed(policies, objectIn(input, 'trigger')), policies, find, {
    featureGates,
  });
  const failure = outcomes.find(({ code }) => code === 'claimGone');
  const taken = outcomes.find((outcome) => outcome.code === 'preempted');
  const { labels = {}, annotations = {} } = (taken?.resource ?? resource).metadata;
  return {
    claimedBy: claimedBy(taken?.resource ?? resource),
    error: failure === undefined ? null : { message: failure.why },
    preempted: taken !== undefined,
    resource: { labels, annotations },
  };
}

function answerReconcile(input: JsonObject): unknown {
  const resources = listIn<ResourceTemplate>(input, 'resources');
  const bindings = listIn<ResourceBinding>(input, 'bindings');
  const named = new Set(listIn<string>(input, 'waiting'));
  const waiting = resources.filter((resource) => named.has(textOf(resource)));
  const policy = policyNamed(policiesIn(input), objectIn(input, 'trigger'));
  const answer = reconcilePolicy(policy, { resources, bindings, waiting });
  const found = new Set(answer.found.map(textOf));
  return {
    error: null,
    enqueued: [...new Set(answer.enqueue.map(enqueuedText))].sort(compareStrings),
    waiting: [...named].filter((one) => !found.has(one)).sort(compareStrings),
    resources: resources.map((resource) => resourceAfter(resource, bindings, answer)),
  };
}

function resourceAfter(
  resource: ResourceTemplate,
  bindings: readonly ResourceBinding[],
  { writes }: PolicyReconciliation,
): unknown {
  const written = writes.flatMap((one) => one.resource ?? []).find((one) => textOf(one) === textOf(resource));
  const existing = bindingFor(resource, bindings);
  const binding =
    writes
      .flatMap((one) => one.binding ?? [])
      .find(
        ({ metadata }) =>
          metadata.name === existing?.metadata.name && metadata.namespace === existing?.metadata.namespace,
      ) ?? existing;
  const { name, namespace = '' } = resource.metadata;
  const { labels = {}, annotations = {} } = (written ?? resource).metadata;
  return {
    binding: binding
      ? {
          annotations: binding.metadata.annotations ?? {},
          labels: binding.metadata.labels ?? {},
          name: binding.metadata.name,
        }
      : null,
    changed: written !== undefined,
    claim: { ...claimKeys('label', labels), ...claimKeys('annotation', annotations) },
    claimedBy: claimedBy(written ?? resource),
    kind: resource.kind,
    name,
    namespace,
  };
}

function claimKeys(prefix: string, map: { readonly [key: string]: string }): object {
  const claims = Object.entries(map).filter(([key]) => /^(cluster)?propagationpolicy\.karmada\.io\//.test(key));
  return Object.fromEntries(claims.map(([key, value]) => [`${prefix}:${key}`, value]));
}

function textOf({ kind, metadata }: ResourceTemplate): string {
  return `${kind}/${metadata.namespace ?? ''}/${metadata.name}`;
}

function enqueuedText({ resource, byKarmada }: EnqueuedResource): string {
  return `${resource.kind}/${resource.namespace ?? ''}/${resource.name} byKarmada=${byKarmada}`;
}
