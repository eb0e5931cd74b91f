/**
 * Compiles a FieldSelector (keys `provider`, `region`, `zone`) into a test on clusters.
 *
 * Provider and region work like labels that an unset field lacks: In needs it, NotIn matches without it. A cluster can
 * be in several zones: In is any overlap, NotIn is no overlap. An In or NotIn without values is an invalid selector for
 * provider and region, which matches nothing; for zones it means what it says.
 * Karmada: pkg/util/selector.go, `ClusterMatches` and `matchZones`.
 */
import type { FieldSelector, NodeSelectorRequirement } from '@flotilla/api';
import type { ClusterView } from '../model/cluster.ts';

export interface CompiledFieldSelector {
  readonly matches: (cluster: ClusterView) => boolean;
  readonly text: () => string;
}

export function compileFieldSelector(selector: FieldSelector): CompiledFieldSelector {
  const requirements = selector.matchExpressions ?? [];
  const tests = requirements.map((requirement) =>
    requirement.key === 'zone' ? zoneTest(requirement) : fieldTest(requirement),
  );
  return {
    matches: (cluster) => tests.every((test) => test(cluster)),
    text: () =>
      requirements.map(({ key, operator, values }) => `${key} ${operator} (${(values ?? []).join(', ')})`).join(', '),
  };
}

type Test = (cluster: ClusterView) => boolean;

function zoneTest({ operator, values }: NodeSelectorRequirement): Test {
  const wanted = new Set(values ?? []);
  const overlaps: Test = ({ zones }) => zones.some((zone) => wanted.has(zone));
  switch (operator) {
    case 'In':
      return overlaps;
    case 'NotIn':
      return (cluster) => !overlaps(cluster);
    case 'Exists':
      return ({ zones }) => zones.length > 0;
    case 'DoesNotExist':
      return ({ zones }) => zones.length === 0;
    default:
      return () => false;
  }
}

function fieldTest({ key, operator, values }: NodeSelectorRequirement): Test {
  const wanted = new Set(values ?? []);
  const field = fieldOf(key);
  switch (operator) {
    case 'In':
      return wanted.size === 0 ? () => false : (cluster) => wanted.has(field(cluster)) && field(cluster) !== '';
    case 'NotIn':
      return wanted.size === 0 ? () => false : (cluster) => field(cluster) === '' || !wanted.has(field(cluster));
    case 'Exists':
      return wanted.size > 0 ? () => false : (cluster) => field(cluster) !== '';
    case 'DoesNotExist':
      return wanted.size > 0 ? () => false : (cluster) => field(cluster) === '';
    case 'Gt':
    case 'Lt':
      return compareTest(field, operator, values ?? []);
    default:
      return () => false;
  }
}

/** Gt and Lt compare integers, as Kubernetes' label selectors do. Karmada's admission lets neither through. */
function compareTest(field: (cluster: ClusterView) => string, operator: 'Gt' | 'Lt', values: readonly string[]): Test {
  const [bound] = values;
  if (values.length !== 1 || bound === undefined || !isInteger(bound)) return () => false;
  return (cluster) => {
    const value = field(cluster);
    if (!isInteger(value)) return false;
    return operator === 'Gt' ? BigInt(value) > BigInt(bound) : BigInt(value) < BigInt(bound);
  };
}

function isInteger(text: string): boolean {
  return /^[+-]?\d+$/.test(text) && !text.startsWith('+');
}

/** A key that is neither provider nor region names a field that no cluster has. */
function fieldOf(key: string): (cluster: ClusterView) => string {
  if (key === 'provider') return ({ provider }) => provider;
  if (key === 'region') return ({ region }) => region;
  return () => '';
}
