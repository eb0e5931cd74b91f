/**
 * `flotilla simulate`: what would move, and what would end without a place, if something changed.
 *
 * Exit code 0 when everything has a place in the end, 1 when something has none, 2 on bad input. With `--lose any-one`,
 * 1 when any single loss leaves something without a place that had one.
 */
import {
  branchWorld,
  type Change,
  type World as CoreWorld,
  type Loss,
  SimulationError,
  simulate,
  simulateAnyLoss,
} from '@flotilla/core';
import { refuse } from '../input/problem.ts';
import { didYouMean } from '../input/suggest.ts';
import { readWorld, showWarnings } from '../input/world.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { count, paintFor } from '../output/text.ts';
import { toYaml } from '../output/yaml.ts';
import { questionFrom } from '../simulate/changes.ts';
import type { Edit } from '../simulate/edit.ts';
import { formatLosses, formatLossSummary } from '../simulate/loss-table.ts';
import { lossReport, simulationReport } from '../simulate/report.ts';
import { startFrom } from '../simulate/start.ts';
import { formatSimulation, formatSummary } from '../simulate/table.ts';
import { type CommonFlags, filesFrom, formatFrom, gatesFrom, quirksFrom } from './options.ts';

export interface SimulateFlags extends CommonFlags {
  readonly output: string;
  readonly namespace?: string;
}

const formats = ['table', 'wide', 'json', 'yaml'] as const;

type Format = (typeof formats)[number];

export async function runSimulate(edits: readonly Edit[], flags: SimulateFlags, io: Io): Promise<ExitCode> {
  const format = formatFrom(flags.output, formats);
  if (edits.length === 0)
    refuse('nothing to simulate: no change is given', 'say what changes, such as --drain member1');
  const options = { assume: flags.assume !== false, featureGates: gatesFrom(flags), quirks: quirksFrom(flags) };
  const strict = flags.strict === true;
  const read = await readWorld({ files: filesFrom(flags), strict }, io);
  const world = startFrom(read, options);
  const { changes, anyOne } = await questionFrom(edits, world, { namespace: flags.namespace, strict }, io);
  showWarnings(read, io);
  if (read.bindings.length > 0) noteUnsettled(world, io);
  const ask = { world, changes, assume: options.assume, format, io };
  return refusing(() => (anyOne ? answerLosses(ask) : answer(ask)));
}

interface Ask {
  readonly world: CoreWorld;
  readonly changes: readonly Change[];
  readonly assume: boolean;
  readonly format: Format;
  readonly io: Io;
}

function answer({ world, changes, assume, format, io }: Ask): ExitCode {
  const result = simulate(world, changes, { assume });
  if (format === 'table' || format === 'wide') {
    io.stdout.write(formatSimulation(result, format === 'wide', paintFor(io.stdout, io.env)));
  } else {
    write(simulationReport(changes, result), format, io);
    io.stderr.write(`${formatSummary(result)}\n`);
  }
  return result.summary.unplaced === 0 ? exitCodes.allPlaced : exitCodes.notAllPlaced;
}

function answerLosses({ world, changes, assume, format, io }: Ask): ExitCode {
  const start = changes.length === 0 ? world : branchWorld(world, changes, { assume, trace: false });
  const losses: readonly Loss[] = [
    ...simulateAnyLoss(start, { of: 'cluster', assume }),
    ...simulateAnyLoss(start, { of: 'region', assume }),
  ];
  if (format === 'table' || format === 'wide') {
    io.stdout.write(formatLosses(losses, paintFor(io.stdout, io.env)));
  } else {
    write(lossReport(changes, losses), format, io);
    io.stderr.write(`${formatLossSummary(losses)}\n`);
  }
  return losses.every(({ unplaced }) => unplaced.length === 0) ? exitCodes.allPlaced : exitCodes.notAllPlaced;
}

function write(report: unknown, format: 'json' | 'yaml', io: Io): void {
  io.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : toYaml(report));
}

/** Given bindings may lag behind their policies or the fleet; what that moves is no effect of the change. */
function noteUnsettled(world: CoreWorld, io: Io): void {
  const { moved } = simulate(world, [], { trace: false }).summary;
  if (moved === 0) return;
  io.stderr.write(
    `note: ${count(moved, 'workload')} would move without any change too, so the answer contains their moves\n`,
  );
}

/** What cannot be changed is the user's mistake. */
function refusing(work: () => ExitCode): ExitCode {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SimulationError)) throw error;
    return refuse(error.message, error.subject === '' ? undefined : didYouMean(error.subject, error.known));
  }
}
