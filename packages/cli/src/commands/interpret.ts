/**
 * `flotilla interpret`: what the interpreters make of an object: customizations with Lua scripts first, then what is built
 * in. With `--check`, whether the customizations would be let in, without running them.
 *
 * Exit code 0 when there is an answer (or all scripts compile), 1 when there is none, 2 on bad input.
 *
 * Counterpart: `karmadactl interpret`, whose names of operations count here too.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import { formatProblems, refuse } from '../input/problem.ts';
import { checkCustomizations } from '../interpret/check.ts';
import { readObject, readStatuses, readSubject } from '../interpret/input.ts';
import { ask, operationFrom } from '../interpret/operation.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { toYaml } from '../output/yaml.ts';
import { type CommonFlags, filesFrom, formatFrom } from './options.ts';

export interface InterpretFlags extends Pick<CommonFlags, 'filename' | 'strict'> {
  readonly operation?: string;
  readonly check?: boolean;
  readonly output: string;
  readonly observedFile?: string;
  readonly statusFile?: string;
  readonly desiredReplica?: string;
}

export async function runInterpret(flags: InterpretFlags, io: Io): Promise<ExitCode> {
  const format = formatFrom(flags.output, ['yaml', 'json']);
  const subject = await readSubject({ files: filesFrom(flags), strict: flags.strict === true }, io);
  if (subject.warnings.length > 0) io.stderr.write(formatProblems(subject.warnings, subject.files));
  if (flags.check === true) {
    const { text, passed } = checkCustomizations(subject.customizations);
    io.stdout.write(text);
    return passed ? exitCodes.allPlaced : exitCodes.notAllPlaced;
  }
  const operation = operationFrom(flags.operation);
  const observed = flags.observedFile === undefined ? undefined : await readObject(flags.observedFile, io);
  const answer = ask(operation, {
    customizations: subject.customizations,
    object: subject.object ?? observed,
    observed,
    replicas: replicasFrom(flags.desiredReplica),
    items: await itemsFrom(flags.statusFile, io),
    now: new Date(),
  });
  if ('error' in answer) {
    io.stderr.write(`error: ${answer.error}\n`);
    return exitCodes.notAllPlaced;
  }
  io.stdout.write(format === 'json' ? `${JSON.stringify(answer.value, null, 2)}\n` : toYaml(answer.value));
  return exitCodes.allPlaced;
}

function replicasFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    refuse(`--desired-replica: ${JSON.stringify(text)} is no number of replicas`, 'write a whole number');
  return Number(text);
}

async function itemsFrom(file: string | undefined, io: Io): Promise<readonly AggregatedStatusItem[]> {
  return file === undefined ? [] : await readStatuses(file, io);
}
