/**
 * What would become of one object in one member.
 *
 * Example: `{ cluster: 'member1', name, action: 'update', why: '1 field differs', fields: ['spec.replicas'], patch, ... }`.
 */
import type { FieldConflict } from '@flotilla/core';
import type { ResourceName } from '../decide/decision.ts';

/**
 * `create`, `update`, `remove`: it is written. `none`: it is as desired. `held`: its binding does not let anything be sent.
 * `refused`: it is not managed from here and may not be taken over. `failed`: it cannot be told.
 */
export type Action = 'create' | 'update' | 'remove' | 'none' | 'held' | 'refused' | 'failed';

export interface Difference extends ResourceName {
  readonly cluster: string;
  readonly action: Action;
  /** As a sentence for people. */
  readonly why: string;
  /** Paths of the fields that would be written, or given up. */
  readonly fields: readonly string[];
  /** Lists that have all that the template says, and more in their items, as servers fill it in: not counted. */
  readonly filledIn: readonly string[];
  /** Fields that others own and that the template wants otherwise. Values of Secrets are masked. */
  readonly conflicts: readonly FieldConflict[];
  /** Unified diff of what can be seen; absent where nothing can. Secrets are masked. */
  readonly patch?: string;
}

/** Of all objects of the clusters that were compared. */
export interface Comparison {
  /** By cluster, then by namespace, kind and name. */
  readonly differences: readonly Difference[];
  /** Clusters that get something, and of which nobody told what they have. */
  readonly notCompared: readonly string[];
}

/** Something would be written that can be seen. */
export function isDifference({ action, patch }: Difference): boolean {
  return action === 'create' || action === 'remove' || (action === 'update' && patch !== undefined);
}

/** It would not become what is desired. */
export function isError({ action }: Difference): boolean {
  return action === 'refused' || action === 'failed';
}
