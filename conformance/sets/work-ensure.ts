/**
 * `policy/work/ensure`: the Works of a binding, as the controller writes them and as the Work's webhook leaves them.
 *
 * Works are sorted by namespace. Where one was being deleted, the record does not hold the others.
 */
import type { Cluster, ResourceBinding, Work } from '@flotilla/api';
import {
  createFleet,
  type RenderGates,
  type RenderOptions,
  type RenderOutcome,
  type ResourceTemplate,
  renderWorks,
} from '@flotilla/core';
import { exactly } from '../compare/difference.ts';
import { failureOf } from '../compare/failure.ts';
import { has, isArray, isObject, type Json, type JsonObject, member, toJson } from '../json.ts';
import { exactSet, objectIn } from './exact-set.ts';
import type { ConformanceSet } from './set.ts';

/** What the record's webhook gave to every new Work. */
const recordedId = '11111111-2222-4333-8444-555555555555';

const exact = exactSet(
  'policy/work/ensure',
  (input) => ['binding', 'resource', 'clusters', 'overridePolicies'].every((name) => has(input, name)),
  answer,
);

export const workEnsureSet: ConformanceSet = {
  ...exact,
  compare(_case, expected, actual) {
    if (!isUnrecorded(expected)) return failureOf(expected, actual) ?? exactly('', expected, actual);
    return exactly('error', has(expected, 'error'), isObject(member(actual, 'error') ?? null));
  },
  lets: (testCase, corruption) =>
    exact.lets(testCase, corruption) || (isUnrecorded(testCase.expected ?? null) && corruption.path !== 'error'),
};

function isUnrecorded(expected: Json): boolean {
  return typeof member(expected, 'works') === 'string';
}

function answer(input: JsonObject): unknown {
  const binding = objectIn(input, 'binding') as unknown as ResourceBinding;
  const resource = objectIn(input, 'resource') as unknown as ResourceTemplate;
  const fleet = createFleet(input['clusters'] as unknown as readonly Cluster[]);
  const gates = member(input, 'features') as unknown as Partial<RenderGates> | undefined;
  const options: RenderOptions = {
    policies: input,
    existing: (member(input, 'existingWorks') ?? []) as unknown as readonly Work[],
    ...(gates && { featureGates: gates }),
  };
  const written = renderWorks(binding, resource, fleet, options);
  const completed = renderWorks(binding, resource, fleet, { ...options, workId: () => recordedId });
  const failure = written.find((one) => !one.ok);
  const works = written.flatMap((one, index) => recorded(one, completed[index]));
  works.sort((a, b) => ((a.metadata.namespace ?? '') < (b.metadata.namespace ?? '') ? -1 : 1));
  return { error: failure === undefined ? null : { message: failure.error.message }, works };
}

function recorded(written: RenderOutcome, completed: RenderOutcome | undefined) {
  if (!written.ok || !completed?.ok) return [];
  const { metadata, spec } = written.work;
  const { name, namespace, labels, annotations, finalizers } = metadata;
  const { workload, ...flags } = spec;
  return [
    {
      metadata: { name, namespace, labels, annotations, finalizers },
      spec: flags,
      manifests: workload?.manifests ?? [],
      manifestAfterWorkWebhook: marksOf(completed.work),
    },
  ];
}

function marksOf({ spec }: Work): Json {
  const manifests = toJson(spec.workload?.manifests);
  const metadata = member(isArray(manifests) ? manifests[0] : undefined, 'metadata');
  return toJson({ labels: member(metadata, 'labels'), annotations: member(metadata, 'annotations') });
}
