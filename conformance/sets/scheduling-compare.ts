/**
 * When an answer of `scheduling` is right: everything exactly, lists in order, except where Karmada itself has no one
 * answer.
 *
 * - Tag `order-nondeterministic`: target clusters as a set.
 * - `stableSortClusters`: what a stable sort gives, as a set; passes instead of `clusters`.
 * - `error.messageAnyOf`: any of them. It depends on the order in which the filters run.
 * - A diagnosis that is a list: any one of the reasons.
 * - `stages` count where they were recorded.
 */
import type { ConformanceCase } from '../case.ts';
import { asSet, oneOf } from '../compare/alternatives.ts';
import { type Difference, exactly, keysOf } from '../compare/difference.ts';
import { childPath, isArray, isObject, type Json, member } from '../json.ts';

type Comparer = (testCase: ConformanceCase, expected: Json, actual: Json) => readonly Difference[];

export const compareScheduling: Comparer = (testCase, expected, actual) =>
  keysOf(expected, actual).flatMap((key) => {
    const special = specialMembers.get(key);
    if (special !== undefined) return special(testCase, expected, actual);
    return exactly(childPath('', key), member(expected, key), member(actual, key));
  });

const specialMembers: ReadonlyMap<string, Comparer> = new Map([
  ['clusters', compareClusters],
  ['stableSortClusters', () => []],
  ['error', (_case, expected, actual) => compareError(member(expected, 'error'), member(actual, 'error'))],
  [
    'diagnosis',
    (_case, expected, actual) => compareDiagnosis(member(expected, 'diagnosis'), member(actual, 'diagnosis')),
  ],
  ['stages', (_case, expected, actual) => compareStages(member(expected, 'stages'), member(actual, 'stages'))],
]);

function compareClusters({ tags }: ConformanceCase, expected: Json, actual: Json): readonly Difference[] {
  const clusters = member(actual, 'clusters');
  const stable = member(expected, 'stableSortClusters');
  if (isArray(stable) && asSet('clusters', stable, clusters).length === 0) return [];
  const compare = tags.includes('order-nondeterministic') ? asSet : exactly;
  const differences = compare('clusters', member(expected, 'clusters'), clusters);
  if (!isArray(stable) || differences.length === 0) return differences;
  return asSet('clusters', stable, clusters).map((difference) => ({
    ...difference,
    rule: "the stable sort, in any order; Karmada's unstable one would pass too",
  }));
}

function compareError(expected: Json | undefined, actual: Json | undefined): readonly Difference[] {
  const alternatives = member(expected, 'messageAnyOf');
  if (!isArray(alternatives) || !isObject(actual)) return exactly('error', expected, actual);
  return keysOf(expected, actual).flatMap((key) => {
    const path = childPath('error', key);
    if (key === 'messageAnyOf') return [];
    if (key === 'message') return oneOf(path, alternatives, member(actual, key));
    return exactly(path, member(expected, key), member(actual, key));
  });
}

function compareDiagnosis(expected: Json | undefined, actual: Json | undefined): readonly Difference[] {
  if (!isObject(expected) || !isObject(actual)) return exactly('diagnosis', expected, actual);
  return keysOf(expected, actual).flatMap((cluster) => {
    const path = childPath('diagnosis', cluster);
    const reasons = member(expected, cluster);
    const reason = member(actual, cluster);
    return isArray(reasons) ? oneOf(path, reasons, reason) : exactly(path, reasons, reason);
  });
}

function compareStages(expected: Json | undefined, actual: Json | undefined): readonly Difference[] {
  return expected === undefined ? [] : exactly('stages', expected, actual);
}
