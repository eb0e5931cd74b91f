/**
 * The table: one row a workload, where it goes or why it does not.
 *
 * On a terminal the last two columns are wrapped to its width; elsewhere a workload is one line, for grep. `table`
 * summarises placements over many clusters, `wide` prints all and adds columns.
 */
import type { TargetCluster } from '@flotilla/api';
import CliTable from 'cli-table3';
import { type Decision, isPlaced, messageOf, reasonOf, targetsOf, titleOf } from '../decide/decision.ts';
import { policyLabel } from '../decide/policy-of.ts';
import type { Io } from '../io.ts';
import { type Paint, paintFor, printable, wrap } from './text.ts';

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
  const table = new CliTable({
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 3, compact: true },
  });
  table.push([...heads, 'RESULT', 'STATUS'].map((head) => paint.strong(head)));
  for (const row of rows)
    table.push([...row.cells, wrapped(row.result, widths.result), status(row, widths.status, paint)]);
  const lines = table.toString().split('\n');
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
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

function status(row: Row, width: number | undefined, paint: Paint): string {
  const lines = wrapped(row.status, width).split('\n');
  return lines.map(row.placed ? paint.good : paint.bad).join('\n');
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
  const fixed = heads.map(
    (head, index) => Math.max(head.length, ...rows.map((row) => row.cells[index]?.length ?? 0)) + 3,
  );
  const room = Math.max(columns - fixed.reduce((sum, width) => sum + width, 0) - 4, 48);
  const longest = Math.max(6, ...rows.map((row) => row.result.length));
  const result = Math.min(longest, Math.ceil(room / 2));
  return { result, status: room - result };
}

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
} as const;
