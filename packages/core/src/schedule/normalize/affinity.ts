/**
 * Compiles a ClusterAffinity into a test on clusters.
 *
 * All parts are ANDed and an absent or empty part matches every cluster: `exclude`, `labelSelector`, `fieldSelector`,
 * `clusterNames`. An invalid selector matches none. Karmada: pkg/util/selector.go, `ClusterMatches`.
 */
import { type ClusterAffinity, compileLabelSelector } from '@flotilla/api';
import type { ClusterAspect, ClusterView } from '../model/cluster.ts';
import { compileFieldSelector } from './field-selector.ts';

export interface CompiledAffinity {
  readonly matches: (cluster: ClusterView) => boolean;
  /** The one aspect it reads, where it reads only one; undefined when it must be asked for each cluster. */
  readonly reads: ClusterAspect | undefined;
  /** The parts, for explanations. */
  readonly parts: readonly AffinityPart[];
}

export interface AffinityPart {
  readonly name: 'exclude' | 'labelSelector' | 'fieldSelector' | 'clusterNames';
  readonly matches: (cluster: ClusterView) => boolean;
  readonly reads: ClusterAspect | undefined;
  /** What it asks for, in words: `labelSelector env in (prod)`. Printed when somebody asks. */
  readonly text: () => string;
}

export function compileAffinity(affinity: ClusterAffinity): CompiledAffinity {
  const parts: AffinityPart[] = [];
  const { exclude, labelSelector, fieldSelector, clusterNames } = affinity;
  if (exclude && exclude.length > 0) {
    const names = new Set(exclude);
    parts.push({
      name: 'exclude',
      matches: ({ name }) => !names.has(name),
      reads: undefined,
      text: () => `exclude ${exclude.join(', ')}`,
    });
  }
  if (labelSelector) {
    const result = compileLabelSelector(labelSelector);
    const matches = result.ok ? (cluster: ClusterView) => result.selector.matches(cluster.labels) : never;
    const text = (): string => (result.ok ? result.selector.text : `invalid (${result.error.message})`);
    parts.push({ name: 'labelSelector', matches, reads: 'labels', text: () => `labelSelector ${text()}` });
  }
  if (fieldSelector) {
    const { matches, text } = compileFieldSelector(fieldSelector);
    parts.push({ name: 'fieldSelector', matches, reads: 'topology', text: () => `fieldSelector ${text()}` });
  }
  if (clusterNames && clusterNames.length > 0) {
    const names = new Set(clusterNames);
    parts.push({
      name: 'clusterNames',
      matches: ({ name }) => names.has(name),
      reads: undefined,
      text: () => `clusterNames ${clusterNames.join(', ')}`,
    });
  }
  return { matches: allOf(parts), reads: parts.length === 1 ? parts[0]?.reads : undefined, parts };
}

function allOf(parts: readonly AffinityPart[]): (cluster: ClusterView) => boolean {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only.matches;
  return (cluster) => parts.every((part) => part.matches(cluster));
}

function never(): boolean {
  return false;
}
