/**
 * A Work goes: what becomes of its objects in the member.
 *
 * They are deleted, with what depends on them in the background, if they carry the federation's label. With
 * `preserveResourcesOnDeletion` they stay, and lose the federation's labels and annotations instead, which is an
 * update like any other: the manifest's fields go along.
 *
 * Counterpart: `tryDeleteWorkload` and `cleanupPolicyClaimMetadata` of pkg/controllers/execution/execution_controller.go.
 *
 * Example: a Deployment that is kept loses `karmada.io/managed`, and nobody here looks at it again.
 */
import type { InterpretOptions } from '../interpret/interpreter.ts';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import * as claims from '../match/claim-keys.ts';
import { type JsonRecord, stringMapAt, without } from '../override/json.ts';
import * as keys from '../render/keys.ts';
import type { ReplaceObject } from './outcome.ts';
import { isManaged } from './ownership.ts';
import { convergeByReplacing } from './replace.ts';

export interface RemovalOptions extends InterpretOptions {
  /** `spec.preserveResourcesOnDeletion` of the Work. Default false. */
  readonly preserve?: boolean;
  /** Default true. */
  readonly clusterReady?: boolean;
  /** The cluster itself is being deleted. Default false. */
  readonly clusterTerminating?: boolean;
}

/** What to do, or why nothing is done. `failed` is to be tried again, and the Work stays. */
export type RemovalOutcome =
  | { readonly code: 'delete'; readonly propagationPolicy: 'Background'; readonly why: string; readonly uid?: string }
  | { readonly code: 'release'; readonly write: ReplaceObject; readonly why: string }
  | { readonly code: 'done' | 'failed'; readonly why: string };

/** What becomes of one object of a Work that is being deleted. */
export function removeFromMember(
  manifest: ResourceTemplate,
  observed: ResourceTemplate | undefined,
  options: RemovalOptions = {},
): RemovalOutcome {
  const { preserve = false, clusterReady = true, clusterTerminating = false } = options;
  if (preserve) return release(manifest, observed, options);
  if (!clusterReady) {
    return clusterTerminating
      ? { code: 'done', why: 'the cluster goes itself' }
      : { code: 'failed', why: 'the cluster is not ready: wait until it is' };
  }
  if (observed === undefined) return { code: 'done', why: 'it does not exist' };
  if (!isManaged(observed)) return { code: 'done', why: 'it is not managed from here' };
  const { uid } = observed.metadata;
  return { code: 'delete', propagationPolicy: 'Background', why: 'its Work goes', ...(uid && { uid }) };
}

function release(
  manifest: ResourceTemplate,
  observed: ResourceTemplate | undefined,
  options: InterpretOptions,
): RemovalOutcome {
  if (observed === undefined) {
    return {
      code: 'failed',
      why: `${describeTemplate(manifest)} is to be kept and does not exist: create it, or let it go`,
    };
  }
  const answer = convergeByReplacing(withoutMarks(manifest), observed, options);
  if (answer.code === 'leave') return { code: 'done', why: answer.why };
  if (answer.code === 'update' && answer.write.operation === 'replace') {
    return { code: 'release', write: answer.write, why: 'it is kept, and no longer managed from here' };
  }
  return { code: 'failed', why: answer.why };
}

const LABELS = [keys.managedLabel, keys.workIdLabel, keys.bindingIdLabel];
const ANNOTATIONS = [
  keys.managedAnnotationsAnnotation,
  keys.managedLabelsAnnotation,
  keys.generationAnnotation,
  keys.uidAnnotation,
  keys.bindingNamespaceAnnotation,
  keys.bindingNameAnnotation,
  keys.workNamespaceAnnotation,
  keys.workNameAnnotation,
];

/**
 * The manifest without what tells that it is managed. As in Karmada, a ClusterPropagationPolicy's claim stays on what has
 * a namespace, and so do the conflict resolution and the marks of a ClusterResourceBinding.
 */
function withoutMarks(manifest: ResourceTemplate): ResourceTemplate {
  const isNamespaced = Boolean(manifest.metadata.namespace);
  const claimAnnotations = isNamespaced
    ? [claims.policyNamespaceAnnotation, claims.policyNameAnnotation]
    : [claims.clusterPolicyNameAnnotation];
  const labels = [...LABELS, isNamespaced ? claims.policyIdLabel : claims.clusterPolicyIdLabel];
  return {
    ...manifest,
    metadata: {
      ...manifest.metadata,
      ...stripped(manifest, 'labels', labels),
      ...stripped(manifest, 'annotations', [...ANNOTATIONS, ...claimAnnotations]),
    },
  };
}

function stripped(manifest: ResourceTemplate, field: 'labels' | 'annotations', gone: readonly string[]): JsonRecord {
  const map = stringMapAt(manifest, ['metadata', field]);
  return map === undefined ? {} : { [field]: gone.reduce<JsonRecord>(without, map) };
}
