/**
 * What moves where: replicas that stop in one cluster are paired with replicas that start in another.
 *
 * Nobody can say which replica became which; so they are paired in the order of the clusters' names. What is left over
 * stops or starts for good.
 *
 * @example
 * movesBetween([{ name: 'a', replicas: 5 }], [{ name: 'b', replicas: 3 }]);
 * // [{ from: 'a', to: 'b', replicas: 3 }, { from: 'a', replicas: 2 }]
 */
import { compareStrings, type TargetCluster } from '@flotilla/api';
import type { Move } from './result.ts';
import { replicasByCluster } from './targets.ts';

interface Part {
  readonly cluster: string;
  replicas: number;
}

/** @param divided Its replicas are counted; else it is in a cluster or not. */
export function movesBetween(
  before: readonly TargetCluster[],
  after: readonly TargetCluster[],
  counted = true,
): readonly Move[] {
  const [had, has] = [amounts(before, counted), amounts(after, counted)];
  const names = [...new Set([...had.keys(), ...has.keys()])].sort(compareStrings);
  const more = (name: string): number => (has.get(name) ?? 0) - (had.get(name) ?? 0);
  const lost: Part[] = names.filter((name) => more(name) < 0).map((cluster) => ({ cluster, replicas: -more(cluster) }));
  const gained: Part[] = names
    .filter((name) => more(name) > 0)
    .map((cluster) => ({ cluster, replicas: more(cluster) }));
  const moves = pair(lost, gained);
  return counted ? moves : moves.map((move) => ({ ...move, replicas: 0 }));
}

function amounts(targets: readonly TargetCluster[], counted: boolean): ReadonlyMap<string, number> {
  return counted ? replicasByCluster(targets) : new Map(targets.map(({ name }) => [name, 1]));
}

/** Uses up the parts. */
function pair(lost: readonly Part[], gained: readonly Part[]): readonly Move[] {
  const moves: Move[] = [];
  let position = 0;
  for (const from of lost) {
    for (let to = gained[position]; to !== undefined && from.replicas > 0; to = gained[position]) {
      const replicas = Math.min(from.replicas, to.replicas);
      moves.push({ from: from.cluster, to: to.cluster, replicas });
      from.replicas -= replicas;
      to.replicas -= replicas;
      if (to.replicas === 0) position += 1;
    }
    if (from.replicas > 0) moves.push({ from: from.cluster, replicas: from.replicas });
  }
  for (const { cluster, replicas } of gained) if (replicas > 0) moves.push({ to: cluster, replicas });
  return moves;
}
