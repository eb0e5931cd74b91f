/**
 * The Work that carries a manifest to its cluster.
 *
 * It lives in the cluster's execution space and is named for the object as the overrides left it. An existing Work keeps
 * labels, annotations and finalizers of others, stale ones too; its spec is replaced.
 *
 * Counterpart: `CreateOrUpdateWork` of pkg/controllers/ctrlutil/work.go.
 *
 * Example: the Work of Deployment shop/web for member1 is `karmada-es-member1/web-` and a hash.
 */
import {
  type BindingSuspension,
  type ClusterResourceBinding,
  compareStrings,
  type ResourceBinding,
  type StringMap,
  type Work,
} from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import * as keys from './keys.ts';
import type { Marker } from './marks.ts';
import { executionSpace } from './names.ts';
import { RenderProblem } from './problem.ts';

export interface WorkInput {
  readonly binding: ResourceBinding | ClusterResourceBinding;
  readonly cluster: string;
  /** Of the Work. */
  readonly name: string;
  readonly annotations: StringMap;
  readonly labels: StringMap;
  readonly mark: Marker;
  readonly existing: Work | undefined;
  /** The id of a new Work; without one it is left to the API server's webhook. */
  readonly newId: string | undefined;
}

/**
 * The Work, and the manifest in it.
 *
 * @throws RenderProblem when the existing Work is being deleted.
 */
export function workOf({ binding, cluster, name, annotations, labels, mark, existing, newId }: WorkInput): {
  readonly work: Work;
  readonly manifest: ResourceTemplate;
} {
  const namespace = executionSpace(cluster);
  const { metadata, status } = existing ?? {};
  if (metadata?.deletionTimestamp != null) {
    throw new RenderProblem(
      'metadata.deletionTimestamp',
      `says that the Work ${namespace}/${name} is being deleted`,
      'wait until it is gone',
    );
  }
  const id = metadata?.labels?.[keys.workIdLabel] ?? newId;
  const manifest = mark({ namespace, name, id });
  const work: Work = {
    apiVersion: 'work.karmada.io/v1alpha1',
    kind: 'Work',
    metadata: {
      ...metadata,
      name,
      namespace,
      finalizers: [...new Set([...(metadata?.finalizers ?? []), keys.executionFinalizer])].sort(compareStrings),
      labels: { ...metadata?.labels, ...labels, ...(id !== undefined && { [keys.workIdLabel]: id }) },
      annotations: { ...metadata?.annotations, ...annotations },
    },
    spec: {
      suspendDispatching: isSuspended(binding.spec.suspension, cluster),
      preserveResourcesOnDeletion: binding.spec.preserveResourcesOnDeletion ?? false,
      workload: { manifests: [raw(manifest)] },
    },
    ...(status !== undefined && { status }),
  };
  return { work, manifest };
}

function raw(manifest: ResourceTemplate): { readonly [key: string]: unknown } {
  return { ...manifest };
}

function isSuspended(suspension: BindingSuspension | null | undefined, cluster: string): boolean {
  if (suspension == null) return false;
  return suspension.dispatching === true || suspension.dispatchingOnClusters?.clusterNames?.includes(cluster) === true;
}
