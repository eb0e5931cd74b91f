/**
 * The affected bindings, group by group: what matters to all alike is found once, and only those that are in a changed cluster, or
 * are being evicted, are looked at one by one.
 */
import type { BindingIndex } from './binding-index.ts';
import { groupInquiry, type Inquiry, isBuiltIn, ownInquiry, placesOf } from './inquiry.ts';
import type { AffectedBinding, FactChange } from './model.ts';
import type { Comparison } from './question.ts';
import { changesFor } from './relevance.ts';

export function affectedGroups(index: BindingIndex, comparison: Comparison): readonly AffectedBinding[] {
  const exceptions = exceptionsOf(index, comparison);
  const places = placesOf(comparison);
  // Filters that were left out of the comparison still say whether anything fits, but only to the binding itself.
  const allBuiltIn = isBuiltIn(comparison.after.settings);
  const affected: AffectedBinding[] = [];
  for (const [number, group] of index.groups.entries()) {
    const { members, touched } = exceptions[number] ?? noExceptions;
    const inquiry = groupInquiry(group.unit, places, touched, comparison);
    const common = commonChanges(inquiry, allBuiltIn);
    const visited = common === undefined || common.length > 0 ? group.members : members;
    for (const position of visited) {
      const binding = index.bindings[position];
      if (binding === undefined) continue;
      const isAlike = common !== undefined && !members.has(position);
      const asked = (): Inquiry => (allBuiltIn ? inquiry : ownInquiry(binding, comparison));
      const changes = isAlike ? common : changesFor(binding, asked(), comparison);
      if (changes.length > 0) affected.push({ index: position, changes });
    }
  }
  return affected.sort((a, b) => a.index - b.index);
}

/** Members of a group that are not like the others. */
interface Exceptions {
  /** Positions of the bindings. */
  readonly members: Set<number>;
  /** Positions of the changed clusters that they are in, or are evicted from. */
  readonly touched: Set<number>;
}

const noExceptions: Exceptions = { members: new Set(), touched: new Set() };

/** By group; undefined where there are none. */
function exceptionsOf(index: BindingIndex, { changes }: Comparison): readonly (Exceptions | undefined)[] {
  const byGroup: (Exceptions | undefined)[] = Array.from({ length: index.groups.length });
  const exceptionsFor = (position: number): Exceptions => {
    const number = index.groupOf[position] ?? 0;
    const exceptions = byGroup[number] ?? { members: new Set(), touched: new Set() };
    byGroup[number] = exceptions;
    exceptions.members.add(position);
    return exceptions;
  };
  for (const position of index.evicting) exceptionsFor(position);
  for (const [change, { name }] of changes.entries()) {
    for (const position of index.inCluster.get(name) ?? []) exceptionsFor(position).touched.add(change);
  }
  return byGroup;
}

/** What matters to every member that is no exception; undefined where it depends on the member. */
function commonChanges({ questions, surelyFits }: Inquiry, allBuiltIn: boolean): readonly FactChange[] | undefined {
  const [only] = questions;
  if (questions.length !== 1 || only?.unconditional === undefined) return undefined;
  const dependsOnFits = only.all.length > only.ofCandidates.length;
  return dependsOnFits && !(allBuiltIn && surelyFits(0, false)) ? undefined : only.unconditional;
}
