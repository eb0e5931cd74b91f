/**
 * Which corruptions of a `scheduling` expectation its rules let pass, and how to corrupt what has several right answers.
 *
 * Written from the rules of the record (README.md), not from the comparer, which it is there to watch.
 */
import type { ConformanceCase } from '../case.ts';
import type { Corruption } from '../corrupt.ts';
import { childPath, has, isArray, isObject, type Json, type JsonObject, member } from '../json.ts';

export function letsScheduling({ tags, expected }: ConformanceCase, { kind, path }: Corruption): boolean {
  // Two right lists of targets: an answer that is equal to the other one is right.
  if (has(expected, 'stableSortClusters') && /^(clusters|stableSortClusters)\b/.test(path)) return true;
  if (tags.includes('order-nondeterministic') && kind === 'swap' && path === 'clusters') return true;
  if (has(member(expected, 'error'), 'messageAnyOf') && /^error\.message(AnyOf)?\b/.test(path)) return true;
  // Stages that were not recorded are not compared.
  if (path === 'stages' && kind === 'drop') return true;
  return isOneOfSeveralReasons(member(expected, 'diagnosis'), kind, path);
}

function isOneOfSeveralReasons(diagnosis: Json | undefined, kind: Corruption['kind'], path: string): boolean {
  if (!isObject(diagnosis)) return false;
  return Object.entries(diagnosis).some(([cluster, reasons]) => {
    const place = childPath('diagnosis', cluster);
    if (!isArray(reasons)) return false;
    return path.startsWith(`${place}[`) || (path === place && kind === 'swap');
  });
}

/** All right answers of a place made wrong at once: both lists of targets, all messages, all reasons of a cluster. */
export function schedulingCorruptions(_case: ConformanceCase, expected: JsonObject): readonly Corruption[] {
  return [...wrongTargets(expected), ...wrongMessages(expected), ...wrongReasons(expected)];
}

function wrongTargets(expected: JsonObject): readonly Corruption[] {
  const { clusters, stableSortClusters } = expected;
  if (!isArray(clusters) || !isArray(stableSortClusters)) return [];
  const addOne = (targets: readonly Json[]): Json =>
    targets.map((target, index) => (index === 0 ? oneMore(target) : target));
  const corrupted = { ...expected, clusters: addOne(clusters), stableSortClusters: addOne(stableSortClusters) };
  return [{ kind: 'change', path: 'clusters[0].replicas', corrupted }];
}

function oneMore(target: Json): Json {
  return isObject(target) ? { ...target, replicas: Number(target['replicas']) + 1 } : target;
}

function wrongMessages(expected: JsonObject): readonly Corruption[] {
  const { error } = expected;
  if (!isObject(error) || !isArray(error['messageAnyOf'])) return [];
  const messageAnyOf = error['messageAnyOf'].map(wrong);
  const corrupted = { ...expected, error: { ...error, message: wrong(error['message'] ?? null), messageAnyOf } };
  return [{ kind: 'change', path: 'error.message', corrupted }];
}

function wrongReasons(expected: JsonObject): readonly Corruption[] {
  const { diagnosis } = expected;
  if (!isObject(diagnosis)) return [];
  return Object.entries(diagnosis).flatMap(([cluster, reasons]) => {
    if (!isArray(reasons)) return [];
    const reasonsWrong = { ...diagnosis, [cluster]: reasons.map(wrong) };
    return [
      { kind: 'change', path: childPath('diagnosis', cluster), corrupted: { ...expected, diagnosis: reasonsWrong } },
    ];
  });
}

function wrong(text: Json): string {
  return `${JSON.stringify(text)}~`;
}
