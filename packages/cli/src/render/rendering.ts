/**
 * What each cluster would get: manifests with where they come from, and what could not be rendered.
 *
 * Example: `{ manifests: [{ cluster: 'member1', resource, manifest, work, ... }], troubles: [] }`.
 */
import type { ClusterResourceBinding, ResourceBinding, Work } from '@flotilla/api';
import type { AppliedOverride, RenderChange } from '@flotilla/core';
import type { ResourceName } from '../decide/decision.ts';
import type { Manifest } from '../input/manifest.ts';

/** One object of one cluster. */
export interface RenderedManifest {
  readonly cluster: string;
  /** The template that it is made from. */
  readonly resource: ResourceName;
  /** The binding with the clusters that were decided. */
  readonly binding: ResourceBinding | ClusterResourceBinding;
  readonly work: Work;
  readonly manifest: Manifest;
  /** The override rules that held, in order. */
  readonly applied: readonly AppliedOverride[];
  /** What made it differ from its template, in order; empty unless asked for. */
  readonly changes: readonly RenderChange[];
  /** Who divided the replicas: `built in`, or the name of a customization. */
  readonly revisedBy: string;
}

/** Why something is not rendered, or not as it should be. */
export interface Trouble {
  /** Absent when it is about what several have in common. */
  readonly resource?: ResourceName;
  /** Absent when it is about all of them. */
  readonly cluster?: string;
  /** Names the object. */
  readonly message: string;
}

export interface Rendering {
  /** By cluster, then by namespace, kind and name. */
  readonly manifests: readonly RenderedManifest[];
  /** In the order in which the workloads were given. */
  readonly troubles: readonly Trouble[];
  /** What works as it is and should be known. */
  readonly warnings: readonly string[];
  /** Resources that are bound, wherever they go; what is not among them has left. */
  readonly bindings: readonly (ResourceBinding | ClusterResourceBinding)[];
}
