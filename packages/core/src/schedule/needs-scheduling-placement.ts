/**
 * Did the placement change in a way that matters since the last decision?
 *
 * Without an applied placement: yes. With named terms (`clusterAffinities`) only the term counts that the last decision
 * was made with; other terms may come, go and change. A change of `workloadAffinity` alone counts only where no term is
 * observed. Everything else counts wherever it differs.
 *
 * Quirk `brokenAppliedIsUnchanged`, which lives here: an annotation that does not decode counts as unchanged, since
 * Karmada only logs the error. With the quirk off it counts as changed.
 *
 * Counterpart: `placementChanged` and `clusterAffinitiesChanged` of pkg/scheduler/helper.go.
 *
 * Example: removing the second of two terms changes nothing for a binding that was placed with the first.
 */
import {
  appliedPlacementAnnotation,
  decodeAppliedPlacement,
  decodePlacement,
  type GoPlacement,
  type GoValue,
} from './applied-placement.ts';
import type { QuirkNote } from './model/trace.ts';
import type { BindingLike } from './model/unit.ts';
import { compareValues } from './needs-scheduling-empty-lists.ts';
import type { Quirks } from './quirks.ts';

/** What changed, as the end of a sentence that begins with "the placement changed: "; and the quirk that decided. */
export interface PlacementChange {
  readonly changed: boolean;
  readonly why: string;
  readonly quirk?: QuirkNote;
}

/** Compares `spec.placement` with the applied placement. */
export function placementChange(binding: BindingLike, quirks: Quirks): PlacementChange {
  const text = binding.metadata.annotations?.[appliedPlacementAnnotation] ?? '';
  if (text === '') return changed('no decision has been made with any placement yet');
  const applied = decodeAppliedPlacement(text);
  if (applied === undefined) return brokenApplied(quirks);
  const placement = decodePlacement(binding.spec.placement);
  if (placement === undefined) throw new TypeError(malformedPlacement(binding));
  return compare(placement, applied, binding.status?.schedulerObservingAffinityName ?? '', quirks);
}

function compare(placement: GoPlacement, applied: GoPlacement, observed: string, quirks: Quirks): PlacementChange {
  for (const field of ALWAYS_COMPARED) {
    const result = compareValues(placement[field], applied[field], quirks.emptyListsDiffer);
    if (result !== 'equal') return differing(`${field} is not what it was`, field, result);
  }
  for (const field of COMPARED_BY_TERM) {
    const result = compareValues(placement[field], applied[field], quirks.emptyListsDiffer);
    if (result !== 'equal') return observedTermChange(placement, applied, observed, quirks);
  }
  return UNCHANGED;
}

/** These count wherever they differ. */
const ALWAYS_COMPARED: readonly (keyof GoPlacement)[] = [
  'clusterAffinity',
  'clusterTolerations',
  'spreadConstraints',
  'replicaScheduling',
];

/** When only these differ, the observed term decides. */
const COMPARED_BY_TERM: readonly (keyof GoPlacement)[] = ['clusterAffinities', 'workloadAffinity'];

const UNCHANGED: PlacementChange = { changed: false, why: '' };

function observedTermChange(
  placement: GoPlacement,
  applied: GoPlacement,
  observed: string,
  quirks: Quirks,
): PlacementChange {
  if (observed === '')
    return changed('clusterAffinities or workloadAffinity is not what it was, and no term is observed');
  const [now, before] = [termNamed(observed, placement), termNamed(observed, applied)];
  if (now === undefined) return changed(`the term ${observed}, which the last decision was made with, is gone`);
  if (before === undefined) return changed(`the term ${observed} is new`);
  const result = compareValues(now, before, quirks.emptyListsDiffer);
  return result === 'equal' ? UNCHANGED : differing(`the term ${observed} is not what it was`, observed, result);
}

function termNamed(name: string, placement: GoPlacement): GoValue {
  const terms = placement.clusterAffinities;
  if (!isList(terms)) return undefined;
  return terms.find((term) => isStruct(term) && term['affinityName'] === name);
}

function brokenApplied(quirks: Quirks): PlacementChange {
  const detail = `the annotation ${appliedPlacementAnnotation} does not decode`;
  if (!quirks.brokenAppliedIsUnchanged) return changed(detail);
  return { ...UNCHANGED, quirk: { name: 'brokenAppliedIsUnchanged', detail: `${detail}, which counts as unchanged` } };
}

function differing(why: string, where: string, result: 'differs' | 'differsByEmptyLists'): PlacementChange {
  if (result === 'differs') return changed(why);
  const detail = `${where} differs from the applied placement only in empty lists`;
  return { ...changed(`${why}: it differs only in empty lists`), quirk: { name: 'emptyListsDiffer', detail } };
}

function changed(why: string): PlacementChange {
  return { changed: true, why };
}

function malformedPlacement(binding: BindingLike): string {
  const { namespace, name } = binding.metadata;
  return `${namespace ? `${namespace}/` : ''}${name ?? ''}: spec.placement has a field of the wrong type: validate the object first`;
}

function isList(value: GoValue): value is readonly GoValue[] {
  return Array.isArray(value);
}

function isStruct(value: GoValue): value is { readonly [field: string]: GoValue } {
  return typeof value === 'object' && !isList(value);
}
