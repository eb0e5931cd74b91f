/**
 * The clusters, grouped by what became of them; large groups are counted and named in part.
 */
import type { AttemptTrace } from '@flotilla/core';
import { count, few, printable } from '../output/text.ts';
import { type ClusterFate, fatesOf, ofFate, type RejectionGroup, rejectionGroups } from './fates.ts';
import { remedyFor } from './remedy.ts';
import { roomSentence } from './room.ts';
import type { Section } from './sections.ts';
import { shareSentence } from './shares.ts';
import { decidingAttempt, type Subject } from './subject.ts';

/** Clusters that are shown one by one; the others are counted. */
const shownClusters = 20;

export function verdictSections(subject: Subject): readonly Section[] {
  const attempt = decidingAttempt(subject);
  if (attempt === undefined) return [];
  const fates = fatesOf(attempt);
  const chosen = [...ofFate(fates, 'chosen')].sort((a, b) => (b.replicas ?? 0) - (a.replicas ?? 0));
  return [
    { title: `Chosen (${chosen.length})`, lines: listed(chosen, (fate) => chosenLine(subject, attempt, fate)) },
    section('Selected, but without replicas', ofFate(fates, 'noReplicas'), (fate) =>
      withoutLine(subject, attempt, fate),
    ),
    section(feasibleTitle(attempt), ofFate(fates, 'notChosen'), (fate) => notChosenLine(subject, attempt, fate)),
    { title: `Kept out (${ofFate(fates, 'rejected').length})`, lines: rejectionGroups(fates).flatMap(groupLines) },
    section('Being deleted', ofFate(fates, 'deleting'), ({ cluster }) => cluster.name),
  ];
}

function section(title: string, fates: readonly ClusterFate[], line: (fate: ClusterFate) => string): Section {
  return { title: `${title} (${fates.length})`, lines: listed(fates, line) };
}

function listed(fates: readonly ClusterFate[], line: (fate: ClusterFate) => string): readonly string[] {
  const lines = fates.slice(0, shownClusters).map((fate) => printable(line(fate)));
  const rest = fates.length - shownClusters;
  return rest > 0 ? [...lines, `and ${count(rest, 'more cluster')}; ask for one with --cluster`] : lines;
}

function chosenLine(subject: Subject, attempt: AttemptTrace, fate: ClusterFate): string {
  const replicas =
    fate.replicas === undefined || attempt.assignment?.strategy === 'clustersOnly' ? '' : ` = ${fate.replicas}`;
  return `${fate.cluster.name}${replicas}: ${joined(shareSentence(attempt, fate.cluster.name), room(subject, fate))}`;
}

function withoutLine(subject: Subject, attempt: AttemptTrace, fate: ClusterFate): string {
  return `${fate.cluster.name}: ${joined(shareSentence(attempt, fate.cluster.name), room(subject, fate))}`;
}

function feasibleTitle({ result }: AttemptTrace): string {
  if (result.code === 'placed') return 'Feasible, but not chosen';
  return result.code === 'unschedulable' ? 'Feasible, but without enough room' : 'Feasible, but of no use';
}

/** Where all failed together, only the room tells them apart. */
function notChosenLine(subject: Subject, { result }: AttemptTrace, fate: ClusterFate): string {
  const because = result.code === 'placed' ? (fate.cluster.selectedBecause ?? 'not selected') : undefined;
  return `${fate.cluster.name}: ${joined(because, room(subject, fate))}`;
}

function room(subject: Subject, { cluster }: ClusterFate): string | undefined {
  return roomSentence(cluster, subject);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('; ');
}

function groupLines({ rejection, clusters }: RejectionGroup): readonly string[] {
  const alone = clusters.filter(({ rejections }) => rejections.length === 1);
  const names = few(
    clusters.map(({ name }) => name),
    8,
  );
  const details = new Set(
    clusters.map(({ rejections }) => rejections[0]?.detail).filter((detail) => detail !== undefined),
  );
  const remedy = remedyFor(rejection);
  return [
    `${clusters.length} x ${rejection.plugin}: ${rejection.message}`,
    `  ${names}`,
    ...(alone.length < clusters.length ? [`  ${othersToo(clusters.length - alone.length)}`] : []),
    ...(details.size === 0 ? [] : [`  what did not match: ${few([...details], 3)}`]),
    ...(remedy === undefined ? [] : [`  fix: ${remedy}`]),
  ].map(printable);
}

function othersToo(n: number): string {
  return `${count(n, 'of them has', 'of them have')} other reasons too; --cluster shows them`;
}
