/**
 * Takes out of a manifest what belongs to the API server that it was read from: its identity, its history, its status.
 *
 * Nothing else goes. An empty map that a removal leaves stays `{}`, an empty list `[]`: in a Pod template they differ
 * from absent ones, and so does anything that users wrote. What a kind has on top is in `prune-kinds.ts`.
 *
 * Counterpart: `RemoveIrrelevantFields` of pkg/resourceinterpreter/default/native/prune/prune.go.
 *
 * @example
 * prune(read) // without metadata.uid, metadata.resourceVersion, status, ...
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import { pruneKind } from './prune-kinds.ts';
import { serverFields } from './server-fields.ts';

const prunedFields: ReadonlySet<string> = new Set([...serverFields, 'ownerReferences', 'finalizers']);

export interface PruneOptions {
  /**
   * Also take `spec.ttlSecondsAfterFinished` from Jobs: a member that deletes a finished Job would get it again. Default
   * false.
   */
  readonly removeJobTtl?: boolean;
}

/**
 * The manifest without what the server owns.
 *
 * @throws InterpretError when a Job or a ServiceAccount is malformed where it has to be looked into.
 */
export function prune(object: ResourceTemplate, options: PruneOptions = {}): ResourceTemplate {
  const { status: _status, ...rest } = object;
  const kept = Object.entries(object.metadata ?? {}).filter(([key]) => !prunedFields.has(key));
  return pruneKind({ ...rest, metadata: Object.fromEntries(kept) }, options.removeJobTtl === true);
}
