/**
 * The world of the bench of claims: 100,000 resources of 12 kinds in 50 namespaces, a tenth of them cluster-scoped, and
 * 1,000 policies that select them in every way there is, made from a seed.
 *
 * Of twenty policies eleven select by name (one to three resources), four the parts of an application by its label, two by
 * label expressions, three everything of a kind, nearly always in one namespace; a third of all
 * are cluster-wide. Three in ten have a priority, one in fifty is being deleted.
 */
import type { ClusterPropagationPolicy, PropagationPolicy, PropagationSpec, ResourceSelector } from '@flotilla/api';
import type { Policies, ResourceTemplate } from '@flotilla/core';
import { mulberry32 } from './workloads.ts';

export interface ClaimsWorld {
  readonly resources: readonly ResourceTemplate[];
  readonly policies: Policies;
}

const namespaces = 50;
/** Applications; every resource carries the label of one. */
const applications = 400;
const tiers = ['web', 'api', 'batch', 'data'] as const;

const kinds: readonly Kind[] = [
  { apiVersion: 'apps/v1', kind: 'Deployment', share: 30, namespaced: true },
  { apiVersion: 'v1', kind: 'ConfigMap', share: 15, namespaced: true },
  { apiVersion: 'v1', kind: 'Service', share: 12, namespaced: true },
  { apiVersion: 'v1', kind: 'Secret', share: 10, namespaced: true },
  { apiVersion: 'apps/v1', kind: 'StatefulSet', share: 8, namespaced: true },
  { apiVersion: 'batch/v1', kind: 'Job', share: 5, namespaced: true },
  { apiVersion: 'batch/v1', kind: 'CronJob', share: 4, namespaced: true },
  { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', share: 4, namespaced: true },
  { apiVersion: 'apps/v1', kind: 'DaemonSet', share: 2, namespaced: true },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', share: 5, namespaced: false },
  { apiVersion: 'v1', kind: 'Namespace', share: 3, namespaced: false },
  { apiVersion: 'example.com/v1', kind: 'Tenant', share: 2, namespaced: false },
];

interface Kind {
  readonly apiVersion: string;
  readonly kind: string;
  /** Of a hundred resources. */
  readonly share: number;
  readonly namespaced: boolean;
}

type Random = () => number;

/** The same for everybody who gives the same numbers. */
export function claimsWorld(resources: number, policies: number, seed: number): ClaimsWorld {
  const random = mulberry32(seed);
  const made = Array.from({ length: resources }, (_, number) => resourceOf(number, random));
  const propagationPolicies: PropagationPolicy[] = [];
  const clusterPropagationPolicies: ClusterPropagationPolicy[] = [];
  for (let number = 0; number < policies; number += 1) {
    const sample = pick(made, random);
    if (sample === undefined) continue;
    const { namespace } = sample.metadata;
    const metadata = {
      name: `policy-${number}`,
      labels: {},
      ...(random() < 0.02 && { deletionTimestamp: '2026-01-01T00:00:00Z' }),
    };
    const spec = specOf(number, sample, made, random);
    const isOfKind = number % 20 >= 17;
    if (namespace && random() < (isOfKind ? 0.97 : 0.7)) {
      const labels = { 'propagationpolicy.karmada.io/permanent-id': `id-${number}` };
      propagationPolicies.push({ ...propagationPolicy, metadata: { ...metadata, namespace, labels }, spec });
    } else {
      const labels = { 'clusterpropagationpolicy.karmada.io/permanent-id': `id-${number}` };
      clusterPropagationPolicies.push({ ...clusterPropagationPolicy, metadata: { ...metadata, labels }, spec });
    }
  }
  return { resources: made, policies: { propagationPolicies, clusterPropagationPolicies } };
}

const propagationPolicy = { apiVersion: 'policy.karmada.io/v1alpha1', kind: 'PropagationPolicy' } as const;
const clusterPropagationPolicy = {
  apiVersion: 'policy.karmada.io/v1alpha1',
  kind: 'ClusterPropagationPolicy',
} as const;

function specOf(
  number: number,
  sample: ResourceTemplate,
  resources: readonly ResourceTemplate[],
  random: Random,
): PropagationSpec {
  return {
    resourceSelectors: selectorsOf(number % 20, sample, resources, random),
    placement: { clusterAffinity: { clusterNames: [`member${number % 10}`] } },
    ...(random() < 0.3 && { priority: Math.floor(random() * 10) }),
  };
}

function selectorsOf(
  way: number,
  sample: ResourceTemplate,
  resources: readonly ResourceTemplate[],
  random: Random,
): readonly ResourceSelector[] {
  const { apiVersion, kind, metadata } = sample;
  const { app = '', tier = '' } = metadata.labels ?? {};
  const ofKind = { apiVersion, kind };
  if (way < 11) {
    const others = Array.from({ length: way % 3 }, () => pick(resources, random) ?? sample);
    return [sample, ...others].map(byName);
  }
  if (way < 15) return workloadKinds.map((one) => ({ ...one, labelSelector: { matchLabels: { app } } }));
  if (way < 17) {
    const values = [app, `${app}-canary`];
    const isInternal = random() < 0.5 ? 'Exists' : 'DoesNotExist';
    const matchExpressions = [
      { key: 'app', operator: 'In', values },
      { key: 'internal', operator: isInternal },
    ];
    return [{ ...ofKind, labelSelector: { ...(way === 15 && { matchLabels: { tier } }), matchExpressions } }];
  }
  return [ofKind];
}

/** What an application is made of. */
const workloadKinds: readonly Pick<Kind, 'apiVersion' | 'kind'>[] = kinds
  .slice(0, 4)
  .map(({ apiVersion, kind }) => ({ apiVersion, kind }));

function byName({ apiVersion, kind, metadata }: ResourceTemplate): ResourceSelector {
  const { name = '', namespace } = metadata;
  return { apiVersion, kind, name, ...(namespace && { namespace }) };
}

function resourceOf(number: number, random: Random): ResourceTemplate {
  const { apiVersion, kind, namespaced } = kindAt(random() * 100);
  const labels = {
    app: `app-${Math.floor(random() * applications)}`,
    tier: tiers[Math.floor(random() * tiers.length)] ?? 'web',
    ...(random() < 0.1 && { internal: 'true' }),
  };
  const namespace = `team-${Math.floor(random() * namespaces)}`;
  const metadata = { name: `${kind.toLowerCase()}-${number}`, ...(namespaced && { namespace }), uid: `uid-${number}` };
  const spec = kind === 'Deployment' || kind === 'StatefulSet' ? { spec: workloadSpec(number, labels) } : {};
  return { apiVersion, kind, metadata: { ...metadata, labels }, ...spec };
}

function workloadSpec(number: number, labels: { readonly [key: string]: string }): object {
  const requests = { cpu: `${100 + (number % 10) * 50}m`, memory: '128Mi' };
  const containers = [{ name: 'main', image: 'example.com/shop/web:v1', resources: { requests } }];
  return {
    replicas: 1 + (number % 5),
    selector: { matchLabels: labels },
    template: { metadata: { labels }, spec: { containers } },
  };
}

function kindAt(percent: number): Kind {
  let sum = 0;
  for (const kind of kinds) {
    sum += kind.share;
    if (percent < sum) return kind;
  }
  throw new RangeError(`the shares of the kinds end before ${percent} %`);
}

function pick<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[Math.floor(random() * values.length)];
}
