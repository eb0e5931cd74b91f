/**
 * `flotilla schedule`: where each workload of the input goes.
 *
 * Exit code 0 when all are placed, 1 when some are not (a resource that no policy selects is not), 2 on bad input.
 */
import { decide } from '../decide/decide.ts';
import { isPlaced } from '../decide/decision.ts';
import { readWorld, showWarnings } from '../input/world.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { reportOf } from '../output/json.ts';
import { formatSummary, formatTable } from '../output/table.ts';
import { formatBindings } from '../output/yaml.ts';
import { type CommonFlags, filesFrom, formatFrom, gatesFrom, quirksFrom } from './options.ts';

export interface ScheduleFlags extends CommonFlags {
  readonly output: string;
}

export async function runSchedule(flags: ScheduleFlags, io: Io): Promise<ExitCode> {
  const format = formatFrom(flags.output, ['table', 'wide', 'yaml', 'json']);
  const options = { assume: flags.assume === true, featureGates: gatesFrom(flags), quirks: quirksFrom(flags) };
  const world = await readWorld({ files: filesFrom(flags), strict: flags.strict === true }, io);
  const decisions = decide(world, options);
  showWarnings(world, io);
  switch (format) {
    case 'table':
    case 'wide':
      io.stdout.write(`${formatTable(decisions, format === 'wide', io)}\n${formatSummary(decisions)}\n`);
      break;
    case 'json':
      io.stdout.write(`${JSON.stringify(reportOf(decisions), null, 2)}\n`);
      io.stderr.write(`${formatSummary(decisions)}\n`);
      break;
    case 'yaml':
      io.stdout.write(formatBindings(decisions));
      io.stderr.write(`${formatSummary(decisions)}\n`);
      break;
  }
  return decisions.every(isPlaced) ? exitCodes.allPlaced : exitCodes.notAllPlaced;
}
