/**
 * The labels and annotations by which a manifest tells where it comes from and who manages it.
 *
 * Everything but the Work's namespace and id is the same for all clusters with the same manifest. The lists of managed
 * keys name themselves, so that a key that leaves the template can be told from one that the member added.
 *
 * Counterpart: `mergeLabel`, `mergeAnnotations` and `mergeConflictResolution` of pkg/controllers/binding/common.go,
 * `CreateOrUpdateWork` of pkg/controllers/ctrlutil/work.go, pkg/util/annotation.go, pkg/util/label.go.
 *
 * Example: a manifest has the label `karmada.io/managed: "true"`.
 */
import { type ClusterResourceBinding, compareStrings, type ResourceBinding, type StringMap } from '@flotilla/api';
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { memberOf } from '../override/json.ts';
import * as keys from './keys.ts';

type AnyBinding = ResourceBinding | ClusterResourceBinding;

/** What all manifests and Works of one binding have in common. */
export interface BindingMarks {
  readonly labels: StringMap;
  readonly annotations: StringMap;
}

/** Which binding something belongs to. */
export function bindingMarks({ kind, metadata }: AnyBinding): BindingMarks {
  const { namespace = '', name = '', labels = {} } = metadata;
  if (kind === 'ResourceBinding') {
    return {
      labels: { [keys.bindingIdLabel]: labels[keys.bindingIdLabel] ?? '' },
      annotations: { [keys.bindingNamespaceAnnotation]: namespace, [keys.bindingNameAnnotation]: name },
    };
  }
  return {
    labels: { [keys.clusterBindingIdLabel]: labels[keys.clusterBindingIdLabel] ?? '' },
    annotations: { [keys.clusterBindingNameAnnotation]: name },
  };
}

/** What a member does with an object of that name that is not Karmada's: the template decides, else the binding. */
export function conflictResolution(object: ResourceTemplate, { spec }: AnyBinding): 'abort' | 'overwrite' {
  const own = stringsOf(object, 'annotations')[keys.conflictResolutionAnnotation];
  if (own === 'overwrite' || own === 'abort') return own;
  return spec.conflictResolution === 'Overwrite' ? 'overwrite' : 'abort';
}

/** What differs between the Works of clusters with the same manifest. */
export interface WorkIdentity {
  readonly namespace: string;
  readonly name: string;
  /** The Work's permanent id, once it has one. */
  readonly id: string | undefined;
}

/** Puts a Work's marks on the manifest. */
export type Marker = (work: WorkIdentity) => ResourceTemplate;

/**
 * Prepares the marks of a manifest.
 *
 * @param object As the overrides left it; its generation and uid are recorded.
 * @param pruned The same without what the server owns.
 */
export function markerOf(
  object: ResourceTemplate,
  pruned: ResourceTemplate,
  binding: AnyBinding,
  preservedLabels: StringMap,
): Marker {
  const marks = bindingMarks(binding);
  const { uid = '', generation = 0 } = object.metadata;
  const labels: StringMap = {
    ...stringsOf(pruned, 'labels'),
    ...marks.labels,
    ...preservedLabels,
    [keys.managedLabel]: 'true',
  };
  const annotations: StringMap = {
    ...stringsOf(pruned, 'annotations'),
    ...(generation > 0 && { [keys.generationAnnotation]: String(generation) }),
    ...marks.annotations,
    [keys.uidAnnotation]: uid,
    [keys.conflictResolutionAnnotation]: conflictResolution(object, binding),
  };
  const managedAnnotations = keyList([
    ...Object.keys(annotations),
    keys.workNameAnnotation,
    keys.workNamespaceAnnotation,
    keys.managedAnnotationsAnnotation,
    keys.managedLabelsAnnotation,
  ]);
  const [withId, withoutId] = [keyList([...Object.keys(labels), keys.workIdLabel]), keyList(Object.keys(labels))];
  return ({ namespace, name, id }) => ({
    ...pruned,
    metadata: {
      ...pruned.metadata,
      labels: id === undefined ? labels : { ...labels, [keys.workIdLabel]: id },
      annotations: {
        ...annotations,
        [keys.workNameAnnotation]: name,
        [keys.workNamespaceAnnotation]: namespace,
        [keys.managedAnnotationsAnnotation]: managedAnnotations,
        [keys.managedLabelsAnnotation]: id === undefined ? withoutId : withId,
      },
    },
  });
}

function keyList(names: readonly string[]): string {
  return [...new Set(names)].sort(compareStrings).join(',');
}

/** Labels or annotations. As in Go, a `null` is an empty string, and with any other value that is no string all are lost. */
function stringsOf({ metadata }: ResourceTemplate, field: 'labels' | 'annotations'): StringMap {
  const map = memberOf(metadata, field);
  if (!isRecord(map)) return {};
  const strings: [string, string][] = [];
  for (const [key, value] of Object.entries(map)) {
    if (value !== null && typeof value !== 'string') return {};
    strings.push([key, value ?? '']);
  }
  return Object.fromEntries(strings);
}
