/**
 * Marks that only a control plane knows are taken from the live object: permanent ids, the template's uid and generation.
 *
 * Files hold none of them, and without this every managed object would differ by its ids. What the input does know (from
 * bindings that were given, say) is compared.
 *
 * Example: with a live label `resourcebinding.karmada.io/permanent-id: 4c1f...`, the manifest has it too.
 */
import { compareStrings } from '@flotilla/api';
import type { Manifest } from '../input/manifest.ts';
import { isManaged } from './managed.ts';

const idLabels = [
  'resourcebinding.karmada.io/permanent-id',
  'clusterresourcebinding.karmada.io/permanent-id',
  'work.karmada.io/permanent-id',
  'propagationpolicy.karmada.io/permanent-id',
  'clusterpropagationpolicy.karmada.io/permanent-id',
];

const idAnnotations = ['resourcetemplate.karmada.io/uid', 'resourcetemplate.karmada.io/generation'];

/** The lists that name all keys of labels and annotations. */
const [labelList, annotationList] = [
  'resourcetemplate.karmada.io/managed-labels',
  'resourcetemplate.karmada.io/managed-annotations',
];

type Texts = Readonly<Record<string, string>>;

/** The manifest with the ids of the object in the member, where it has none of its own. */
export function withLiveIds(manifest: Manifest, live: Manifest | undefined): Manifest {
  if (live === undefined || !isManaged(live)) return manifest;
  const labels = adopted(manifest.metadata.labels, live.metadata.labels, idLabels);
  const annotations = adopted(manifest.metadata.annotations, live.metadata.annotations, idAnnotations);
  if (labels.taken.length + annotations.taken.length === 0) return manifest;
  const lists = {
    ...listed(annotations.all, labelList, labels.taken),
    ...listed(annotations.all, annotationList, annotations.taken),
  };
  return {
    ...manifest,
    metadata: { ...manifest.metadata, labels: labels.all, annotations: { ...annotations.all, ...lists } },
  };
}

function adopted(
  own: Texts = {},
  live: Texts = {},
  keys: readonly string[],
): { readonly all: Texts; readonly taken: readonly string[] } {
  const taken = keys.filter((key) => (own[key] ?? '') === '' && (live[key] ?? '') !== '');
  return { all: { ...own, ...Object.fromEntries(taken.map((key) => [key, live[key] ?? ''])) }, taken };
}

function listed(annotations: Texts, list: string, taken: readonly string[]): Texts {
  const text = annotations[list];
  if (text === undefined || taken.length === 0) return {};
  return { [list]: [...new Set([...text.split(','), ...taken])].sort(compareStrings).join(',') };
}
