/**
 * What members add to an object's metadata stays: labels, annotations, finalizers, owners.
 *
 * Labels and annotations of the manifest win. One that was in the manifest before and has left it goes from the member
 * too: the object there lists in two annotations which keys came with the manifest.
 *
 * Counterpart: `retainClusterFields` of pkg/util/objectwatcher/objectwatcher.go, `RetainAnnotations` and `RetainLabels` of
 * pkg/util/annotation.go and pkg/util/label.go.
 *
 * Example: `deployment.kubernetes.io/revision`, which the member's controller wrote, is kept.
 */
import type { StringMap } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import { type JsonRecord, stringMapAt, without } from '../override/json.ts';
import { managedAnnotationsAnnotation, managedLabelsAnnotation } from '../render/keys.ts';

/** The manifest with the metadata that the member keeps, and the resourceVersion that an update needs. */
export function retainMetadata(desired: ResourceTemplate, observed: ResourceTemplate): ResourceTemplate {
  const labels = retained(desired, observed, 'labels', managedLabelsAnnotation);
  const annotations = retained(desired, observed, 'annotations', managedAnnotationsAnnotation);
  let metadata: JsonRecord = {
    ...desired.metadata,
    ...(labels && { labels }),
    ...(annotations && { annotations }),
  };
  const { resourceVersion, finalizers, ownerReferences } = observed.metadata;
  const kept = { resourceVersion: resourceVersion || undefined, finalizers, ownerReferences };
  for (const [field, value] of Object.entries(kept)) {
    metadata = value == null ? without(metadata, field) : { ...metadata, [field]: value };
  }
  return { ...desired, metadata };
}

/** Undefined when there is nothing to set: then the manifest's own stay, whatever they are. */
function retained(
  desired: ResourceTemplate,
  observed: ResourceTemplate,
  field: 'labels' | 'annotations',
  listedIn: string,
): StringMap | undefined {
  const wanted = stringMapAt(desired, ['metadata', field]) ?? {};
  const present = stringMapAt(observed, ['metadata', field]) ?? {};
  const gone = new Set(managedKeys(observed, listedIn));
  const kept = Object.entries(present).filter(([key]) => !gone.has(key) && !Object.hasOwn(wanted, key));
  const all = [...Object.entries(wanted), ...kept];
  return all.length > 0 ? Object.fromEntries(all) : undefined;
}

/** The keys that came with the manifest the last time. */
function managedKeys(observed: ResourceTemplate, listedIn: string): readonly string[] {
  return stringMapAt(observed, ['metadata', 'annotations'])?.[listedIn]?.split(',') ?? [];
}
