/**
 * Which facts about a feasible cluster the decision about a unit looks at.
 *
 * What is not listed here cannot change the outcome: a static division does not ask how much room there is, and a
 * division by room does not ask either while the previous placement holds all replicas. The rules follow `select/` and
 * `assign/`; that nothing is forgotten is what the property test of `affectedBy` is for.
 */
import { countedKind } from '../estimate/counting.ts';
import type { ScheduleContext } from '../model/context.ts';
import type { Unit } from '../model/unit.ts';

/**
 * `unlessKept`: only when replicas are to be divided anew. A steady placement that already holds at least as many replicas as
 * wanted keeps or shrinks what it has, whatever room there is elsewhere.
 */
export type Relevance = 'never' | 'unlessKept' | 'always';

export interface Reads {
  readonly score: Relevance;
  readonly estimate: Relevance;
  readonly tier: Relevance;
  readonly region: Relevance;
  readonly weight: Relevance;
  /** The attempt succeeds as soon as any cluster is feasible, so that terms after it are not tried. */
  readonly surelyPlaces: boolean;
}

export function readsOf(unit: Unit, context: ScheduleContext, keepsEmptyTargets: boolean): Reads {
  const { spread, strategy, isWorkload, fresh } = unit;
  const ignoresSpread = strategy.kind === 'staticWeight' && strategy.ignoresSpread;
  const selects = spread.any && !ignoresSpread;
  const overflows = isWorkload && context.term.overflow !== undefined;
  const dividesByRoom = isWorkload && (strategy.kind === 'dynamicWeight' || strategy.kind === 'aggregated');
  const mayKeep = dividesByRoom && !overflows && !fresh;
  const orderShows = selects || !isWorkload || strategy.kind === 'duplicated' || keepsEmptyTargets;
  const order = orderShows ? 'always' : relevance(strategy.kind === 'aggregated', mayKeep);
  // Room is part of the order of preference, of the tiers' sums, and of the weights of a division by room.
  const room = orderShows || overflows ? 'always' : relevance(dividesByRoom, mayKeep);
  return {
    score: order,
    estimate: countedKind(unit, context) === undefined ? 'never' : room,
    tier: overflows ? 'always' : 'never',
    region: relevance(selects && spread.region !== undefined, false),
    weight: relevance(isWorkload && strategy.kind === 'staticWeight', false),
    surelyPlaces: !selects && !overflows && !dividesByRoom,
  };
}

function relevance(matters: boolean, mayKeep: boolean): Relevance {
  if (!matters) return 'never';
  return mayKeep ? 'unlessKept' : 'always';
}
