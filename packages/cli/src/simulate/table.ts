/**
 * The answer of a simulation for people who are in a hurry: first what ends without a place and why, then what moves,
 * then what is left of the clusters that are concerned, and in the last line the sum of it.
 *
 * `table` leaves out clusters that are as before, `wide` shows all, with the reasons.
 */
import {
  type ClusterDifference,
  isNewlyUnplaced,
  isUnplaced,
  type Move,
  type SimulationResult,
  type Stand,
  type WorkloadDifference,
} from '@flotilla/core';
import { titleOf } from '../decide/decision.ts';
import { count, few, type Paint, printable } from '../output/text.ts';
import { binary, change, cores } from './amounts.ts';
import { columns } from './columns.ts';

/** Moves of one workload that are shown one by one in the narrow table. */
const shownMoves = 6;

export function formatSimulation(result: SimulationResult, wide: boolean, paint: Paint): string {
  const sections = [
    unplacedSection(result, wide, paint),
    ungovernedSection(result, paint),
    movesSection(result, wide, paint),
    clustersSection(result, wide, paint),
  ];
  return [...sections.filter((lines) => lines.length > 0), [formatSummary(result)]]
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

/** The last line. */
export function formatSummary({ summary, workloads }: SimulationResult): string {
  const { moved, replicasMoved, replicasDisrupted, newlyUnplaced, unplaced } = summary;
  const moves =
    moved === 0
      ? 'nothing moves'
      : `${moved} of ${count(workloads.length, 'workload')} change, ${count(replicasMoved, 'replica')} move, ${replicasDisrupted} disrupted`;
  if (unplaced === 0) return `${moves}; everything has a place`;
  const before = unplaced - newlyUnplaced;
  const names = workloads.filter(isNewlyUnplaced).map(({ workload }) => printable(titleOf(workload)));
  const newly = names.length === 0 ? [] : [`${names.length} left without a place: ${few(names, 5)}`];
  return [moves, ...newly, ...(before === 0 ? [] : [`${before} without a place before and after`])].join('; ');
}

/** What had no place before is only named, unless all is asked for. */
function unplacedSection({ workloads }: SimulationResult, wide: boolean, paint: Paint): readonly string[] {
  const unplaced = workloads.filter(isUnplaced);
  if (unplaced.length === 0) return [];
  const ordered = [...unplaced.filter(isNewlyUnplaced), ...unplaced.filter((one) => !isNewlyUnplaced(one))];
  return [paint.strong('WITHOUT A PLACE'), ...ordered.flatMap((one) => unplacedLines(one, wide, paint))];
}

function unplacedLines(difference: WorkloadDifference, wide: boolean, paint: Paint): readonly string[] {
  const { workload, after } = difference;
  if (after === undefined) return [];
  const head = printable(`${titleOf(workload)}${missingOf(after)}`);
  const isNew = isNewlyUnplaced(difference);
  if (!isNew && !wide) return [`${head} (as before)`];
  return [
    isNew ? paint.bad(head) : `${head} (as before)`,
    printable(`  ${after.why}`),
    ...reasons(after).map((line) => printable(`    ${line}`)),
  ];
}

/** `: 4 of 12 replicas`, or where all of it stays although it should not. */
export function missingOf({ missing, replicas, clusters }: Stand): string {
  if (missing > 0) return `: ${missing} of ${count(replicas, 'replica')}`;
  if (clusters.length === 0) return '';
  return `: stays in ${few(
    clusters.map(({ name }) => name),
    5,
  )}`;
}

/** Which clusters were kept out for which reason. */
function reasons({ diagnosis = {} }: Stand): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const [cluster, reason] of Object.entries(diagnosis))
    byReason.set(reason, [...(byReason.get(reason) ?? []), cluster]);
  return [...byReason].map(([reason, clusters]) => `${few(clusters, 5)}: ${reason}`);
}

/** What a policy has let go of and no other one took: it stays where it is, and nobody looks after it any more. */
function ungovernedSection({ workloads }: SimulationResult, paint: Paint): readonly string[] {
  const released = workloads.filter(({ before, after }) => before?.policy && after !== undefined && !after.policy);
  if (released.length === 0) return [];
  const lines = released.map(({ workload, after }) => printable(`${titleOf(workload)}: ${after?.why ?? ''}`));
  return [paint.strong('WITHOUT A POLICY'), ...lines];
}

function movesSection({ workloads }: SimulationResult, wide: boolean, paint: Paint): readonly string[] {
  const changed = workloads.filter((one) => one.change !== 'same');
  if (changed.length === 0) return [];
  const head = ['KIND/NAME', 'NAMESPACE', 'REPLICAS', 'DISRUPTED', 'MOVES', ...(wide ? ['WHY'] : [])];
  const rows = changed.map(({ workload, before, after, disrupted, moves }) => [
    `${workload.kind}/${workload.name}`,
    workload.namespace ?? '-',
    change(replicasOf(before), replicasOf(after)),
    String(disrupted),
    movesText(moves, wide),
    ...(wide ? [after?.why ?? 'it is deleted'] : []),
  ]);
  const [first = '', ...others] = columns([head, ...rows]);
  return [paint.strong(first), ...others];
}

function replicasOf(stand: Stand | undefined): string | undefined {
  if (stand === undefined) return undefined;
  return stand.duplicated ? `${stand.replicas} each` : String(stand.replicas);
}

function movesText(moves: readonly Move[], wide: boolean): string {
  const shown = wide || moves.length <= shownMoves + 1 ? moves : moves.slice(0, shownMoves);
  const rest = moves.length - shown.length;
  return [...shown.map(moveText), ...(rest === 0 ? [] : [`+${rest} more`])].join(', ') || '-';
}

function moveText({ from, to, replicas }: Move): string {
  const number = replicas === 0 ? '' : `${replicas} `;
  if (from !== undefined && to !== undefined) return `${number}${from} -> ${to}`;
  return from === undefined ? `${number}start in ${to ?? ''}` : `${number}stop in ${from}`;
}

function clustersSection({ clusters }: SimulationResult, wide: boolean, paint: Paint): readonly string[] {
  const shown = wide ? clusters : clusters.filter(isConcerned);
  if (shown.length === 0) return [];
  const head = ['CLUSTER', 'STATE', 'REPLICAS', 'PODS LEFT', 'CPU LEFT', 'MEMORY LEFT'];
  const [first = '', ...others] = columns([head, ...shown.map(clusterRow)]);
  const rest = clusters.length - shown.length;
  return [paint.strong(first), ...others, ...(rest === 0 ? [] : [paint.faint(`${count(rest, 'cluster')} as before`)])];
}

function isConcerned({ state, replicasBefore, replicasAfter, before, after }: ClusterDifference): boolean {
  return state !== 'kept' || replicasBefore !== replicasAfter || JSON.stringify(before) !== JSON.stringify(after);
}

function clusterRow({
  cluster,
  state,
  replicasBefore,
  replicasAfter,
  before,
  after,
}: ClusterDifference): readonly string[] {
  const amounts = (show: (left: NonNullable<ClusterDifference['after']>) => string | undefined): string => {
    const [was, is] = [before && show(before), after && show(after)];
    return state === 'lost' ? `${was ?? '-'} -> gone` : change(was, is);
  };
  return [
    cluster,
    state,
    change(String(replicasBefore), String(replicasAfter)),
    amounts(({ pods }) => (pods === undefined ? undefined : String(pods))),
    amounts(({ cpuMillis }) => (cpuMillis === undefined ? undefined : cores(cpuMillis))),
    amounts(({ memoryBytes }) => (memoryBytes === undefined ? undefined : binary(memoryBytes))),
  ];
}
