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

/** A cluster in which there are fewer or more replicas than before. */
interface Part {
  readonly cluster: string;
  replicas: number;
}

interface Shift {
  readonly lost: readonly Part[];
  readonly gained: readonly Part[];
}

/**
 * @param before By name, as {@link Stand} has them; `after` too.
 * @param counted Its replicas are counted; else it is in a cluster or not.
 */
export function movesBetween(
  before: readonly TargetCluster[],
  after: readonly TargetCluster[],
  counted = true,
): readonly Move[] {
  const { lost, gained } = shiftBetween(before, after, counted);
  if (lost.length === 0 && gained.length === 0) return noMoves;
  const moves = pair(lost, gained);
  return counted ? moves : moves.map((move) => ({ ...move, replicas: 0 }));
}

const noMoves: readonly Move[] = [];

/** Walks both lists at once. */
function shiftBetween(before: readonly TargetCluster[], after: readonly TargetCluster[], counted: boolean): Shift {
  const lost: Part[] = [];
  const gained: Part[] = [];
  const amount = ({ replicas = 0 }: TargetCluster): number => (counted ? replicas : 1);
  const note = (cluster: string, more: number): void => {
    if (more < 0) lost.push({ cluster, replicas: -more });
    if (more > 0) gained.push({ cluster, replicas: more });
  };
  let [had, has] = [0, 0];
  while (had < before.length || has < after.length) {
    const [was, is] = [before[had], after[has]];
    const order =
      was === undefined ? 1 : is === undefined ? -1 : was.name === is.name ? 0 : compareStrings(was.name, is.name);
    note(
      (order <= 0 ? was : is)?.name ?? '',
      (is && order >= 0 ? amount(is) : 0) - (was && order <= 0 ? amount(was) : 0),
    );
    if (order <= 0) had += 1;
    if (order >= 0) has += 1;
  }
  return { lost, gained };
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
