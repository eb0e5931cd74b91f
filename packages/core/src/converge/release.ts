/**
 * Letting an object go that stays in its member: it loses the federation's labels and annotations.
 *
 * Karmada's way is an update with the manifest without them, so that the manifest's fields go along once more. Ours takes off
 * the marks and touches nothing else, whoever wrote them: a field that others own by now is theirs.
 *
 * Counterpart: `cleanupPolicyClaimMetadata` of pkg/controllers/execution/execution_controller.go.
 *
 * Example: a Deployment that is kept loses `karmada.io/managed`, and nobody here looks at it again.
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import * as claims from '../match/claim-keys.ts';
import { type JsonRecord, stringMapAt, without } from '../override/json.ts';
import * as keys from '../render/keys.ts';

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

/** `application/merge-patch+json` of the object; its uid and resourceVersion are preconditions. */
export interface UnmarkObject {
  readonly operation: 'merge';
  readonly patch: { readonly metadata: JsonRecord };
}

/** Takes off every mark that the object has; undefined when it has none. */
export function unmark(observed: ResourceTemplate): UnmarkObject | undefined {
  const labels = nulled(observed, 'labels', [
    ...LABELS,
    keys.clusterBindingIdLabel,
    claims.policyIdLabel,
    claims.clusterPolicyIdLabel,
  ]);
  const annotations = nulled(observed, 'annotations', [
    ...ANNOTATIONS,
    keys.clusterBindingNameAnnotation,
    keys.conflictResolutionAnnotation,
    claims.policyNamespaceAnnotation,
    claims.policyNameAnnotation,
    claims.clusterPolicyNameAnnotation,
  ]);
  if (labels === undefined && annotations === undefined) return undefined;
  const { uid, resourceVersion } = observed.metadata;
  const metadata = { ...(uid && { uid }), ...(resourceVersion && { resourceVersion }) };
  return { operation: 'merge', patch: { metadata: { ...metadata, ...labels, ...annotations } } };
}

function nulled(
  object: ResourceTemplate,
  field: 'labels' | 'annotations',
  gone: readonly string[],
): object | undefined {
  const map = stringMapAt(object, ['metadata', field]) ?? {};
  const present = gone.filter((key) => Object.hasOwn(map, key));
  return present.length === 0 ? undefined : { [field]: Object.fromEntries(present.map((key) => [key, null])) };
}

/**
 * The manifest without what tells that it is managed. As in Karmada, a ClusterPropagationPolicy's claim stays on what has
 * a namespace, and so do the conflict resolution and the marks of a ClusterResourceBinding.
 */
export function withoutMarks(manifest: ResourceTemplate): ResourceTemplate {
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
