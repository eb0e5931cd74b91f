/**
 * All sets, in order, and which one a line belongs to.
 *
 * A file may have any name, so the shape of the line decides first; then the id, which names the set in most of them
 * (`policy-match/claim-p-0001`), then the name of the file.
 */
import type { ConformanceCase } from '../case.ts';
import { plainName } from '../load/text.ts';
import { admissionMutateSet } from './admission-mutate.ts';
import { admissionValidateSet } from './admission-validate.ts';
import { applySets } from './apply.ts';
import { bindingStatusSet } from './binding-status.ts';
import { dependenciesSets } from './dependencies.ts';
import { interpreterSets } from './interpreter.ts';
import { interpreterLuaSet } from './interpreter-lua.ts';
import { laterSets } from './later.ts';
import { namesSet } from './names.ts';
import { needsSchedulingSet } from './needs-scheduling.ts';
import { overrideSet } from './override.ts';
import { overridePartSets } from './override-parts.ts';
import { policyMatchSets } from './policy-match.ts';
import { policyReconcileSets } from './policy-match-reconcile.ts';
import { quantitySet } from './quantity.ts';
import { reflectToWorkSet } from './reflect-to-work.ts';
import { schedulingSet } from './scheduling.ts';
import { selectorSet } from './selector.ts';
import type { ConformanceSet, LaterSet } from './set.ts';
import { workSets } from './work.ts';
import { workEnsureSet } from './work-ensure.ts';

export const sets: readonly ConformanceSet[] = [
  schedulingSet,
  needsSchedulingSet,
  quantitySet,
  selectorSet,
  admissionValidateSet,
  admissionMutateSet,
  ...interpreterSets,
  interpreterLuaSet,
  overrideSet,
  ...overridePartSets,
  ...workSets,
  workEnsureSet,
  namesSet,
  ...policyMatchSets,
  ...policyReconcileSets,
  ...applySets,
  bindingStatusSet,
  reflectToWorkSet,
  ...dependenciesSets,
];

export type Recognised =
  | { readonly kind: 'set'; readonly set: ConformanceSet }
  | { readonly kind: 'later'; readonly set: LaterSet };

/** The set of a case; undefined when nothing tells. */
export function recognise(path: string, { id, line }: ConformanceCase): Recognised | undefined {
  const set = sets.find((candidate) => candidate.recognises(line));
  if (set !== undefined) return { kind: 'set', set };
  const later =
    laterSets.find((candidate) => candidate.recognises?.(line) === true) ??
    laterSets.find(({ name }) => setNamedBy(id) === withoutFolder(name)) ??
    laterSets.find(({ name }) => isNamedFor(path, name));
  return later === undefined ? undefined : { kind: 'later', set: later };
}

/** `policy-match/claim-p-0001` is a case of `policy-match/claim`. */
function setNamedBy(id: string): string {
  return id.replace(/-[a-z]+-\d+$/, '');
}

/** Ids do not repeat the first folder: the cases of `policy/names` are called `names-p-0001`. */
function withoutFolder(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

function isNamedFor(path: string, name: string): boolean {
  const slashed = `/${plainName(path).replaceAll('\\', '/')}`;
  return slashed.endsWith(`/${withoutFolder(name)}.jsonl`);
}
