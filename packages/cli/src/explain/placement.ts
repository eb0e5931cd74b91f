/**
 * The placement and the needs of a binding in words.
 *
 * @example
 * placementLines(placement); // ['clusters: labels tier=production, not dublin-1', 'spread: region 2 to 3, cluster 3 to 4']
 */
import type {
  ClusterAffinity,
  LabelSelector,
  Placement,
  ReplicaRequirements,
  ResourceBindingSpec,
  SpreadConstraint,
  Toleration,
} from '@flotilla/api';
import { count, few } from '../output/text.ts';

/** `12 replicas, each cpu 500m, memory 512Mi`. */
export function needsText(spec: ResourceBindingSpec): string {
  const { replicas = 0, replicaRequirements, components = [] } = spec;
  if (components.length > 0) {
    const parts = components.map((part) => `${part.replicas} ${part.name}${requestText(part.replicaRequirements)}`);
    return `sets of ${parts.join(' + ')}`;
  }
  if (replicas === 0 && replicaRequirements === undefined) return 'the resource itself, without replicas';
  return `${count(replicas, 'replica')}${requestText(replicaRequirements)}`;
}

function requestText(needs: Pick<ReplicaRequirements, 'resourceRequest'> | undefined): string {
  const requests = Object.entries(needs?.resourceRequest ?? {}).map(([resource, amount]) => `${resource} ${amount}`);
  return requests.length === 0 ? '' : ` (each ${requests.join(', ')})`;
}

export function placementLines(placement: Placement | undefined): readonly string[] {
  if (placement === undefined) return ['clusters: all (the policy has no placement)'];
  const terms = (placement.clusterAffinities ?? []).map((term) => `term ${term.affinityName}: ${affinityText(term)}`);
  const single =
    placement.clusterAffinity === undefined ? [] : [`clusters: ${affinityText(placement.clusterAffinity)}`];
  const spread = (placement.spreadConstraints ?? []).map(spreadText);
  const tolerations = (placement.clusterTolerations ?? []).map(tolerationText);
  return [
    ...(terms.length === 0 && single.length === 0 ? ['clusters: all'] : [...terms, ...single]),
    ...(spread.length === 0 ? [] : [`spread: ${spread.join(', ')}`]),
    ...(tolerations.length === 0 ? [] : [`tolerates: ${tolerations.join(', ')}`]),
  ];
}

function affinityText({ clusterNames = [], exclude = [], labelSelector, fieldSelector }: ClusterAffinity): string {
  const fields = (fieldSelector?.matchExpressions ?? []).map(requirementText);
  const parts = [
    ...(clusterNames.length === 0 ? [] : [few(clusterNames, 6)]),
    ...(labelSelector === undefined ? [] : labelTexts(labelSelector)),
    ...fields,
    ...(exclude.length === 0 ? [] : [`not ${few(exclude, 6)}`]),
  ];
  return parts.length === 0 ? 'all' : parts.join(', ');
}

function labelTexts({ matchLabels = {}, matchExpressions = [] }: LabelSelector): readonly string[] {
  return [
    ...Object.entries(matchLabels).map(([key, value]) => `label ${key}=${value}`),
    ...matchExpressions.map(requirementText),
  ];
}

function requirementText(requirement: {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}): string {
  const values =
    requirement.values === undefined || requirement.values.length === 0 ? '' : ` ${few(requirement.values, 6)}`;
  return `${requirement.key} ${requirement.operator}${values}`;
}

function spreadText({ spreadByField, spreadByLabel, minGroups = 0, maxGroups }: SpreadConstraint): string {
  const by = spreadByField ?? `label ${spreadByLabel ?? ''}`;
  return `${by} ${minGroups} to ${maxGroups ?? 'unset'}`;
}

function tolerationText({ key = '', operator, value, effect }: Toleration): string {
  const what = key === '' ? 'everything' : operator === 'Exists' ? key : `${key}=${value ?? ''}`;
  return effect ? `${what}:${effect}` : what;
}
