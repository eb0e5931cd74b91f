/**
 * Fields that we own and the manifest has no more, and fields that it has and we do not own yet.
 *
 * Applying without a field gives it up: the server removes it, or leaves it as it is to those who own it too. Owning a
 * field whose value is right already only matters when the template has just changed, so nothing is written for it later.
 *
 * Example: a label that has left the template is removed in the member, unless another manager has it too.
 */
import type { FieldDifference } from './diff.ts';
import { fieldSet, fieldTreeOf } from './field-set.ts';
import type { Intent, Member } from './intent.ts';
import { type Path, pathText } from './path.ts';
import { isDecided, leavesOf, valueAtPath } from './place.ts';

/**
 * What the server removes, or leaves to others, when we apply.
 *
 * @param isSettled The template was applied before as it is: then only what the member has just been given leaves, and the rest
 *   is what webhooks and servers made of it.
 */
export function fieldsLeaving(
  { object, given }: Intent,
  { owners: { applied }, types, observed }: Member,
  isSettled: boolean,
): readonly FieldDifference[] {
  if (applied === undefined || (isSettled && given.length === 0)) return [];
  const gifts = fieldSet(fieldTreeOf(given));
  return applied.leaves
    .filter((path) => (!isSettled || gifts.owns(path)) && !isDecided(object, path, types))
    .map((path) => {
      const present = valueAtPath(observed, path, types);
      return { kind: 'extra', path, text: pathText(path), ...(present !== undefined && { observed: present }) };
    });
}

/** Places that no manager owns. */
const UNOWNED: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata.name', 'metadata.namespace']);

/**
 * Why the manifest is to be applied only so that it is ours; undefined when there is no reason.
 *
 * @param isChanged It is known to be another template than the one that was applied before.
 * @param left What others keep, and we are not going to own.
 */
export function whyUnowned(
  { object }: Intent,
  { owners: { applied, isTracked, isOtherVersion }, types }: Member,
  isChanged: boolean,
  left: readonly Path[],
): string | undefined {
  if (!isTracked) return isChanged ? 'the template has changed, and nobody knows who owns what' : undefined;
  if (applied === undefined) return 'it is not owned from here yet';
  if (isOtherVersion) return 'another version of its API was applied';
  if (!isChanged) return undefined;
  const others = fieldSet(fieldTreeOf(left));
  const isMissing = leavesOf(object, types).some(
    (path) => isOwnable(path, object, types) && !applied.touches(path) && !others.owns(path),
  );
  return isMissing ? 'not all is owned from here yet' : undefined;
}

/** Nulls and empty lists are not owned by anybody everywhere, and mean nothing. */
function isOwnable(path: Path, object: unknown, types: Member['types']): boolean {
  if (UNOWNED.has(pathText(path))) return false;
  const value = valueAtPath(object, path, types);
  return value != null && !(Array.isArray(value) && value.length === 0);
}
