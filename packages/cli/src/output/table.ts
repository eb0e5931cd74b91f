/**
 * The table: one row a workload, where it goes or why it does not.
 *
 * On a terminal the last two columns are wrapped to its width; elsewhere a workload is one line, for grep. `table`
 * summarises placements over many clusters, `wide` prints all and adds columns.
 */
import type { TargetCluster } from '@flotilla/api';
import { type Decision, isPlaced, messageOf, reasonOf, targetsOf, titleOf } from '../decide/decision.ts';
import { policyLabel } from '../decide/policy-of.ts';
import type { Io } from '../io.ts';
import { alignColumns } from './columns.ts';
import { paintFor, printable, wrap } from './text.ts';

interface Row {
  readonly cells: readonly string[];
  readonly result: string;
  readonly status: string;
  readonly placed: boolean;
}

/** Placements that are shown one by one in the narrow table. */
const shownTargets = 8;

export function formatTable(decisions: readonly Decision[], wide: boolean, io: Io): string {
  const heads = ['KIND/NAME', 'NAMESPACE', 'POLICY', 'REPLICAS', ...(wide ? ['STRATEGY', 'AFFINITY'] : [])];
  const rows = decisions.map((decision) => rowOf(decision, wide));
  const paint = paintFor(io.stdout, io.env);
  const widths = lastWidths(heads, rows, io.stdout.isTerminal ? io.stdout.columns : undefined);
  const body = rows.map((row) => [
    ...row.cells,
    wrapped(row.result, widths.result),
    wrapped(row.status, widths.status),
  ]);
  const lines = alignColumns([[...heads, 'RESULT', 'STATUS'], ...body], (text, line, column) => {
    if (line === 0) return paint.strong(text);
    if (column <= heads.length) return text;
    return rows[line - 1]?.placed ? paint.good(text) : paint.bad(text);
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The last line: how many, and what to do about the others. */
export function formatSummary(decisions: readonly Decision[]): string {
  const failed = decisions.filter((decision) => !isPlaced(decision));
  if (failed.length === 0) return `all ${decisions.length} placed`;
  const names = failed.slice(0, 5).map((decision) => printable(titleOf(decision.resource)));
  const more = failed.length > 5 ? ` and ${failed.length - 5} more` : '';
  const [first] = failed;
  const hint = first === undefined ? '' : `; ask why: explain ${explainArguments(first)}`;
  return `${decisions.length - failed.length} of ${decisions.length} placed, not placed: ${names.join(', ')}${more}${hint}`;
}

function explainArguments({ resource }: Decision): string {
  const namespace = resource.namespace === undefined ? '' : ` -n ${resource.namespace}`;
  return printable(`${resource.kind.toLowerCase()}/${resource.name}${namespace}`);
}

function rowOf(decision: Decision, wide: boolean): Row {
  const { resource, binding } = decision;
  const replicas = binding === undefined || !hasReplicas(decision) ? '-' : String(binding.spec.replicas ?? 0);
  const observed = decision.result.code === 'placed' ? (decision.result.observedAffinity ?? '-') : '-';
  const cells = [
    `${resource.kind}/${resource.name}`,
    resource.namespace ?? '-',
    policyLabel(decision),
    replicas,
    ...(wide ? [strategyLabel(decision), observed] : []),
  ];
  const message = messageOf(decision);
  return {
    cells: cells.map(printable),
    result: printable(placements(decision, wide)),
    status: printable(message === undefined ? reasonOf(decision) : `${reasonOf(decision)}: ${message}`),
    placed: isPlaced(decision),
  };
}

function placements(decision: Decision, wide: boolean): string {
  const targets = targetsOf(decision);
  if (targets.length === 0) return decision.result.code === 'placed' ? 'no clusters (nothing to run)' : '-';
  const shown = wide || targets.length <= shownTargets + 1 ? targets : targets.slice(0, shownTargets);
  const names = shown.map((target) => placement(target, hasReplicas(decision))).join(' ');
  const rest = targets.length - shown.length;
  const stays = isPlaced(decision) ? '' : 'stays at ';
  return `${stays}${names}${rest === 0 ? '' : ` +${rest} more (${targets.length} clusters)`}`;
}

function placement(target: TargetCluster, withReplicas: boolean): string {
  return withReplicas ? `${target.name}=${target.replicas ?? 0}` : target.name;
}

/** It has replicas to place, not only clusters to go to. */
export function hasReplicas({ binding }: Decision): boolean {
  if (binding === undefined) return false;
  return (binding.spec.replicas ?? 0) > 0 || binding.spec.replicaRequirements !== undefined;
}

/** Such as `Divided/Weighted, dynamic`. */
export function strategyLabel({ binding }: Decision): string {
  const strategy = binding?.spec.placement?.replicaScheduling;
  if (strategy == null) return binding === undefined ? '-' : 'Duplicated';
  if (strategy.replicaSchedulingType === 'Duplicated') return 'Duplicated';
  if (strategy.replicaDivisionPreference === 'Aggregated') return 'Divided, aggregated';
  const { weightPreference } = strategy;
  if (weightPreference?.dynamicWeight) return 'Divided, dynamic weights';
  return weightPreference?.staticWeightList == null ? 'Divided, equal weights' : 'Divided, static weights';
}

function wrapped(text: string, width: number | undefined): string {
  return width === undefined ? text : wrap(text, width).join('\n');
}

/** What is left of the terminal's width for the last two columns; undefined where nothing must be wrapped. */
function lastWidths(
  heads: readonly string[],
  rows: readonly Row[],
  columns: number | undefined,
): { readonly result: number | undefined; readonly status: number | undefined } {
  if (columns === undefined) return { result: undefined, status: undefined };
  const fixed = heads.map((head, index) => longest([head, ...rows.map((row) => row.cells[index] ?? '')]) + 3);
  const room = Math.max(columns - fixed.reduce((sum, width) => sum + width, 0) - 4, 48);
  const result = Math.min(longest(['RESULT', ...rows.map((row) => row.result)]), Math.ceil(room / 2));
  return { result, status: room - result };
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}
