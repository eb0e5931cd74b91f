/**
 * The program: reads the command line, runs a command, turns whatever stops it into problems and an exit code.
 *
 * It runs in process: streams and files come with `io`, nothing exits. A user's mistake never prints a stack trace.
 * The commands are loaded when they are run, so that `--help` is quick.
 *
 * @example
 * process.exitCode = await main(process.argv.slice(2), io, { name: 'flotilla', version: '1.0.0' });
 */
import { Command, CommanderError } from 'commander';
import type { ExplainFlags } from './commands/explain.ts';
import type { InterpretFlags } from './commands/interpret.ts';
import type { ScheduleFlags } from './commands/schedule.ts';
import type { SimulateFlags } from './commands/simulate.ts';
import { formatProblems, InputError, stdinName } from './input/problem.ts';
import { type ExitCode, exitCodes, type Io } from './io.ts';
import { addDiff, addRender, append } from './manifest-commands.ts';
import { type Edit, type EditFlag, editFlags } from './simulate/edit.ts';

export interface Program {
  /** How the user calls it: `flotilla` or `kubectl flotilla`. */
  readonly name: string;
  readonly version: string;
}

/** Runs the program and answers with its exit code; throws only on a bug. */
export async function main(argv: readonly string[], io: Io, program: Program): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.allPlaced;
  const command = build(io, program, (code) => {
    exitCode = code;
  });
  try {
    await command.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.allPlaced : exitCodes.badInput;
    if (!(error instanceof InputError)) throw error;
    io.stderr.write(formatProblems(error.problems, filesIn(argv)));
    return exitCodes.badInput;
  }
}

function build(io: Io, { name, version }: Program, finish: (code: ExitCode) => void): Command {
  const program = new Command(name)
    .description('Where do workloads go in a fleet of clusters, and why? Decides as Karmada does.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
    })
    .addHelpText('after', `\n${examples(name)}`);
  program
    .command('schedule')
    .summary('print where each workload goes')
    .description(`Prints where each workload goes, in the order in which they are given.\n\n${exitCodeText}`)
    .option('-f, --filename <file...>', inputText, append, [])
    .option('-o, --output <format>', 'table, wide, yaml (the resulting bindings) or json', 'table')
    .action(async (flags: ScheduleFlags) => {
      const { runSchedule } = await import('./commands/schedule.ts');
      finish(await runSchedule(flags, io));
    });
  program
    .command('explain')
    .summary('print why a workload goes where it goes, or nowhere')
    .description(`Prints why a workload goes where it goes, or nowhere.\n\n${exitCodeText}`)
    .argument('<kind/name>', 'the workload, such as deployment/web')
    .argument('[files...]', 'more files, as after -f')
    .option('-f, --filename <file>', inputText, append, [])
    .option('-n, --namespace <namespace>', 'its namespace, where the name alone does not tell')
    .option('-c, --cluster <cluster>', 'the whole story of this cluster only')
    .option('-o, --output <format>', 'text, json or yaml', 'text')
    .action(async (target: string, files: readonly string[], flags: ExplainFlags) => {
      const { runExplain } = await import('./commands/explain.ts');
      finish(await runExplain(target, { ...flags, filename: [...(flags.filename ?? []), ...files] }, io));
    });
  addSimulate(program, io, finish);
  addRender(program, io, finish);
  addDiff(program, io, finish);
  addInterpret(program, io, finish);
  for (const command of program.commands) addCommonOptions(command);
  return program;
}

/** Its edits are kept in the order given, whatever their kinds. */
function addSimulate(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  const edits: Edit[] = [];
  const command = program
    .command('simulate')
    .summary('print what would move, and what would have no place, if something changed')
    .description(
      'Prints what would move, and what would end without a place, if something changed. Several changes are made in the ' +
        'order given, and what they cause is decided after the last.\n\n' +
        'Exit code: 0 everything has a place in the end, 1 something has none, 2 bad input.',
    )
    .option('-f, --filename <file...>', inputText, append, [])
    .option('-n, --namespace <namespace>', 'of workloads and policies that changes name, where the name does not tell')
    .option('-o, --output <format>', 'table, wide, json or yaml', 'table');
  for (const [flag, { argument, text }] of Object.entries(editFlags)) {
    command.option(`--${flag} ${argument}`, text, (value: string) => {
      if (isEditFlag(flag)) edits.push({ flag, value });
      return value;
    });
  }
  command
    .option('--no-assume', 'let each workload be decided as if it were alone')
    .action(async (flags: SimulateFlags) => {
      const { runSimulate } = await import('./commands/simulate.ts');
      finish(await runSimulate(edits, flags, io));
    });
}

/** Like `karmadactl interpret`, with what is built in behind the customizations. */
function addInterpret(program: Command, io: Io, finish: (code: ExitCode) => void): void {
  program
    .command('interpret')
    .summary('print what customizations (and built-in interpreters) make of an object')
    .description(
      'Prints what Lua customizations make of an object, and where they do not answer, what is built in.\n\n' +
        'Exit code: 0 there is an answer, 1 there is none or a script fails, 2 bad input.',
    )
    .option('-f, --filename <file...>', 'files, folders, or -: customizations, and the object', append, [])
    .option('--operation <name>', 'such as InterpretReplica, ReviseReplica, Retain, InterpretHealth')
    .option('--check', 'only check the customizations: scripts compile, and no two answer the same')
    .option('--observed-file <file>', 'the object as a member has it, for Retain')
    .option('--status-file <file>', 'statuses of members, for AggregateStatus')
    .option('--desired-replica <number>', 'how many replicas, for ReviseReplica')
    .option('-o, --output <format>', 'yaml or json', 'yaml')
    .action(async (flags: InterpretFlags) => {
      const { runInterpret } = await import('./commands/interpret.ts');
      finish(await runInterpret(flags, io));
    });
}

function isEditFlag(flag: string): flag is EditFlag {
  return Object.hasOwn(editFlags, flag);
}

function addCommonOptions(command: Command): void {
  if (command.name() === 'interpret') {
    command.option('--strict', 'refuse unknown fields instead of warning').helpOption('-h, --help', 'print this help');
    return;
  }
  if (command.name() !== 'simulate')
    command.option('--assume', 'let workloads that come earlier take their capacity first');
  command
    .option('--strict', 'refuse unknown fields instead of warning')
    .option('--feature-gates <gates>', "Karmada's feature gates, such as WorkloadAffinity=true", append, [])
    .option(
      '--no-quirk <name>',
      "switch off a behaviour of Karmada's that looks like a bug; may be repeated",
      append,
      [],
    )
    .helpOption('-h, --help', 'print this help');
}

const inputText = 'files, folders, or - for standard input: clusters, policies, workloads, bindings';

const exitCodeText = 'Exit code: 0 all placed, 1 some not placed, 2 bad input.';

function examples(name: string): string {
  return [
    'Examples:',
    `  ${name} schedule -f fleet.yaml -f policies.yaml -f workloads.yaml`,
    `  kubectl get clusters -o yaml | ${name} schedule -f - -f manifests/ -o wide`,
    `  ${name} explain deployment/web -n shop -f manifests/`,
    `  ${name} explain deployment/web --cluster member1 -f manifests/`,
    `  ${name} simulate -f manifests/ --drain member1`,
    `  ${name} simulate -f manifests/ --lose any-one`,
    `  ${name} render deployment/web --cluster member1 --explain -f manifests/`,
    `  ${name} diff -f manifests/ --live live/`,
    `  ${name} interpret -f customization.yaml -f object.yaml --operation InterpretReplica`,
    '',
  ].join('\n');
}

/** The inputs in the order given, as far as the command line shows: problems are sorted by it. */
function filesIn(argv: readonly string[]): readonly string[] {
  return argv.map((word) => (word === '-' ? stdinName : word));
}
