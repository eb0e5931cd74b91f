/**
 * Entries of lists that must be objects: YAML makes `null` of an entry that was left empty, and programs of a missing one.
 *
 * They are refused where they come in, so that nobody has to expect them. Lists that are absent or null are empty.
 *
 * Example: `spec.clusters: [null]` is refused as `spec.clusters[0]: null is no object`.
 */

const remedy = 'give the entry its fields, or take it out of the list';

/** Makes the error of an entry, for example a BindingError. */
export type Refuse = (path: string, problem: string, remedy: string) => Error;

/**
 * @param path Of the list, for the error.
 * @throws What `refuse` makes of the first entry that is no object.
 */
export function checkEntries(list: readonly unknown[] | null | undefined, path: string, refuse: Refuse): void {
  if (list === null || list === undefined) return;
  for (let at = 0; at < list.length; at += 1) {
    const entry = list[at];
    if (typeof entry === 'object' && entry !== null) continue;
    throw refuse(`${path}[${at}]`, `${shown(entry)} is no object`, remedy);
  }
}

/** @throws What `refuse` makes of what is no list. */
export function checkList(list: unknown, path: string, refuse: Refuse): void {
  if (!Array.isArray(list)) throw refuse(path, `${shown(list)} is no list`, 'give an array');
}

/** For arguments that are no part of an object. */
export function refuseArgument(path: string, problem: string, remedy: string): TypeError {
  return new TypeError(`${path}: ${problem}; ${remedy}`);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
