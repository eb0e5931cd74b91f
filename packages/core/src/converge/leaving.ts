/**
 * Fields that we own and the manifest has no more, and fields that it has and we do not own yet.
 *
 * Applying without a field gives it up: the server removes it, or leaves it as it is to those who own it too. Owning a
 * field whose value is right already only matters when the template has just changed, so nothing is written for it later.
 *
 * Example: a label that has left the template is removed in the member, unless another manager applied it too.
 */
import type { FieldDifference } from './diff.ts';
import type { Intent } from './intent.ts';
import { fieldSet } from './managed-fields.ts';
import { type ListTypes, leavesOf } from './merge-keys.ts';
import type { FieldConflict } from './outcome.ts';
import type { Owners } from './owners.ts';
import { type Path, pathId, pathText } from './path.ts';

/** Members of an object that no manager owns. */
const UNOWNED: ReadonlySet<string> = new Set(
  [['apiVersion'], ['kind'], ['metadata', 'name'], ['metadata', 'namespace']].map((names) =>
    pathId(names.map((name) => `f:${name}`)),
  ),
);

/** What the server removes, or leaves to others, when we apply. */
export function fieldsLeaving(
  intent: Intent,
  { applied }: Owners,
  types: ListTypes,
  isSettled: boolean,
): readonly FieldDifference[] {
  if (applied === undefined) return [];
  const leaves = ownable(intent, types);
  const wanted = fieldSet(new Map(leaves.map((path) => [pathId(path), path])));
  const parents = new Set(leaves.flatMap((path) => path.map((_step, index) => pathId(path.slice(0, index)))));
  const given = fieldSet(new Map(intent.given.map((path) => [pathId(path), path])));
  return [...applied.leaves]
    .filter(([id, path]) => !parents.has(id) && !wanted.owns(path))
    .filter(([, path]) => !isSettled || given.owns(path))
    .map(([, path]) => ({ kind: 'extra', path, text: pathText(path) }));
}

/** Whether something is to be applied only so that it is ours. */
export function lacksOwnership(
  intent: Intent,
  { applied, isTracked }: Owners,
  types: ListTypes,
  isChanged: boolean,
  conflicts: readonly FieldConflict[],
): boolean {
  if (!isTracked) return false;
  if (applied === undefined) return true;
  if (!isChanged) return false;
  const left = new Set(conflicts.filter(({ settled }) => settled === 'left').map(({ path }) => path));
  const owned = (path: Path): boolean => applied.owns(path) || left.has(pathText(path));
  return ownable(intent, types).some((path) => !owned(path));
}

function ownable({ object }: Intent, types: ListTypes): readonly Path[] {
  return leavesOf(object, types).filter((path) => !UNOWNED.has(pathId(path)));
}
