/**
 * What the Works of clusters with the same manifest have in common: their name, their annotations, the manifest's marks.
 *
 * Example: 100 clusters with the same overrides and replicas need one list of managed keys, not 100.
 */
import type { ClusterResourceBinding, Overriders, ResourceBinding, StringMap } from '@flotilla/api';
import { appliedOverridesString } from '../override/applied.ts';
import type { AppliedOverride } from '../override/outcome.ts';
import * as keys from './keys.ts';
import type { Manifest } from './manifest.ts';
import { bindingMarks, conflictResolution, type Marker, markerOf } from './marks.ts';
import { workName } from './names.ts';
import { RenderProblem } from './problem.ts';

export interface CommonParts {
  /** Of the Works. */
  readonly name: string;
  /** Of the Works. */
  readonly annotations: StringMap;
  /** Marks the manifest of one of them. */
  readonly mark: Marker;
}

/**
 * @param preserved Labels that a failover puts on the manifest.
 * @param texts What was written for overriders before.
 * @throws RenderProblem when an override has left the object without a usable name.
 */
export function commonParts(
  binding: ResourceBinding | ClusterResourceBinding,
  { overridden, pruned, applied }: Manifest,
  preserved: StringMap,
  texts: Map<Overriders, string>,
): CommonParts {
  return {
    name: workName(overridden.kind, nameOf(overridden.metadata, 'name'), nameOf(overridden.metadata, 'namespace')),
    annotations: {
      ...bindingMarks(binding).annotations,
      [keys.conflictResolutionAnnotation]: conflictResolution(overridden, binding),
      ...overrideAnnotations(applied, texts),
    },
    mark: markerOf(overridden, pruned, binding, preserved),
  };
}

/** The type says so, but a JSON Patch may have put anything there. */
function nameOf(metadata: { readonly [Field in 'name' | 'namespace']?: unknown }, field: 'name' | 'namespace'): string {
  const name = metadata[field] ?? '';
  if (typeof name === 'string') return name;
  throw new RenderProblem(
    `/metadata/${field}`,
    'is not a string',
    'mend the template, or the override that changed it',
  );
}

function overrideAnnotations(applied: readonly AppliedOverride[], texts: Map<Overriders, string>): StringMap {
  const clusterWide = appliedOverridesString(applied, 'ClusterOverridePolicy', texts);
  const namespaced = appliedOverridesString(applied, 'OverridePolicy', texts);
  return {
    ...(clusterWide !== undefined && { [keys.appliedClusterOverridesAnnotation]: clusterWide }),
    ...(namespaced !== undefined && { [keys.appliedOverridesAnnotation]: namespaced }),
  };
}
