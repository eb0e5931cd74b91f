/**
 * The answer in one sentence: where it goes, or why it goes nowhere.
 *
 * @example
 * answer(subject); // 'Deployment ml/trainer fits none of the 9 clusters: 8 do not match the cluster affinity, ...'
 */
import { type Decision, titleOf } from '../decide/decision.ts';
import { hasReplicas } from '../output/table.ts';
import { count, few, printable } from '../output/text.ts';
import { type ClusterFate, fatesOf, ofFate, type RejectionGroup, rejectionGroups } from './fates.ts';
import { decidingAttempt, type Subject } from './subject.ts';

export function answer(subject: Subject): string {
  const { decision } = subject;
  const title = printable(titleOf(decision.resource));
  switch (decision.result.code) {
    case 'placed':
      return `${title} ${placedSentence(decision)}`;
    case 'noFit':
      return `${title} ${noFitSentence(subject)}`;
    case 'unschedulable':
      return `${title} ${noRoomSentence(subject)}`;
    case 'error':
      return `${title} cannot be placed as its placement is written: ${printable(decision.result.message)}${failureSentence(subject)}`;
    case 'noPolicy':
    case 'notPropagated':
    case 'suspended':
    case 'deleting':
      return `${title} is not scheduled: ${printable(decision.result.message)}`;
  }
}

/** What Karmada would write into the condition, where that is more than the answer says. */
export function karmadasWords({ result }: Decision): string | undefined {
  if (result.code !== 'noFit' && result.code !== 'unschedulable') return undefined;
  return `Karmada says: ${printable(result.message)}`;
}

function placedSentence(decision: Decision): string {
  const { result, binding } = decision;
  if (result.code !== 'placed') return '';
  if (result.clusters.length === 0) return 'needs no cluster: there is nothing to run (0 replicas)';
  const withReplicas = hasReplicas(decision);
  const names = result.clusters.map(({ name, replicas }) => (withReplicas ? `${name}=${replicas ?? 0}` : name));
  const term = result.observedAffinity === undefined ? '' : ` (affinity term ${result.observedAffinity})`;
  const what = withReplicas ? `goes with ${count(binding?.spec.replicas ?? 0, 'replica')} to` : 'goes to';
  return printable(`${what} ${count(names.length, 'cluster')}${term}: ${few(names, 12)}`);
}

function noFitSentence(subject: Subject): string {
  const attempt = decidingAttempt(subject);
  const fates = attempt === undefined ? [] : fatesOf(attempt);
  if (fates.length === 0) return 'fits nowhere: there is no cluster in the fleet';
  const deleting = ofFate(fates, 'deleting').length;
  const parts = rejectionGroups(fates).map(groupPhrase);
  if (deleting > 0) parts.push(`${count(deleting, 'is', 'are')} being deleted`);
  const fleet = fates.length === 1 ? 'does not fit the only cluster' : `fits none of the ${fates.length} clusters`;
  return `${fleet}: ${parts.join('; ')}`;
}

function groupPhrase({ rejection, clusters }: RejectionGroup): string {
  const names = clusters.length <= 2 ? ` (${clusters.map(({ name }) => name).join(', ')})` : '';
  return printable(
    `${clusters.length}${names} ${phrase(rejection.code, rejection.message, rejection.detail, clusters.length)}`,
  );
}

function phrase(code: string, message: string, detail: string | undefined, n: number): string {
  const s = n === 1 ? 's' : '';
  const does = n === 1 ? 'does' : 'do';
  switch (code) {
    case 'UntoleratedTaint':
      return `repel${s} it by the taint ${detail ?? ''}`.trimEnd();
    case 'AffinityMismatch':
      return `${does} not match the cluster affinity`;
    case 'ApiNotEnabled':
      return `${does} not serve ${detail ?? 'its API'}`;
    default:
      return message.replace(/^cluster\(s\) /, '');
  }
}

function noRoomSentence(subject: Subject): string {
  const feasible = feasibleIn(subject);
  const room = feasible.reduce((sum, { cluster }) => sum + (cluster.available ?? 0), 0);
  const wanted = subject.decision.binding?.spec.replicas ?? 0;
  const sets = decidingAttempt(subject)?.selection?.counted === 'componentSets';
  const asked = sets ? '' : `, ${wanted} are asked for`;
  return `does not fit: ${count(feasible.length, 'feasible cluster')} with room for ${count(room, sets ? 'set' : 'replica')} in all${asked}`;
}

/** Beside Karmada's sentence, what there was to choose from. */
function failureSentence(subject: Subject): string {
  const feasible = feasibleIn(subject);
  const regions = new Set(feasible.map(({ cluster }) => subject.clusters.get(cluster.name)?.spec.region ?? ''));
  regions.delete('');
  const where = regions.size === 0 ? '' : ` in ${count(regions.size, 'region')}`;
  return feasible.length === 0 ? '' : ` (feasible: ${count(feasible.length, 'cluster')}${where})`;
}

function feasibleIn(subject: Subject): readonly ClusterFate[] {
  const attempt = decidingAttempt(subject);
  return attempt === undefined ? [] : ofFate(fatesOf(attempt), 'notChosen');
}
