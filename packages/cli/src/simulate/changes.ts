/**
 * From the edits of the command line to the changes of a simulation, in their order; names that are not there are refused
 * with the nearest one that is.
 */
import type { Change, World } from '@flotilla/core';
import { refuse } from '../input/problem.ts';
import type { Io } from '../io.ts';
import { drainFrom, labelFrom, taintFrom } from './cluster-edits.ts';
import type { Edit } from './edit.ts';
import { clusterIn, type Known, knownIn, policyIn, regionIn, workloadIn } from './known.ts';
import { resizeFrom } from './resize-edits.ts';
import { setFrom } from './set-edits.ts';

export interface Reading {
  readonly namespace: string | undefined;
  readonly strict: boolean;
}

/** What is asked: the changes, and whether every single loss after them is to be tried. */
export interface Question {
  readonly changes: readonly Change[];
  readonly anyOne: boolean;
}

export async function questionFrom(edits: readonly Edit[], world: World, reading: Reading, io: Io): Promise<Question> {
  const known = knownIn(world);
  const changes: Change[] = [];
  for (const edit of edits.filter((one) => !isAnyOne(one)))
    changes.push(...(await changesOf(edit, known, reading, io)));
  return { changes, anyOne: edits.some(isAnyOne) };
}

function isAnyOne({ flag, value }: Edit): boolean {
  return flag === 'lose' && value === 'any-one';
}

async function changesOf(edit: Edit, known: Known, reading: Reading, io: Io): Promise<readonly Change[]> {
  const { flag, value } = edit;
  switch (flag) {
    case 'drain':
      return [drainFrom(value, known)];
    case 'lose':
      return [lossFrom(value, known)];
    case 'taint':
      return [taintFrom(value, known)];
    case 'label':
      return [labelFrom(value, known)];
    case 'grow':
    case 'shrink':
      return [resizeFrom(value, known, `--${flag}`)];
    case 'scale':
      return [scaleFrom(value, known, reading)];
    case 'set':
      return await setFrom(value, reading.strict, known, io);
    case 'remove':
      return [removalFrom(value, known, reading)];
    case 'reschedule':
      if (value === 'all') return [{ type: 'reschedule' }];
      return [{ type: 'reschedule', workload: workloadIn(known, value, reading.namespace, '--reschedule') }];
  }
}

/** Names of what is lost are still known: losing twice is said by the simulation. */
function lossFrom(value: string, known: Known): Change {
  const region = /^region=(.*)$/.exec(value)?.[1];
  if (region !== undefined) return { type: 'loseRegion', region: regionIn(known, region, '--lose') };
  return { type: 'lose', cluster: clusterIn(known, value, '--lose') };
}

function scaleFrom(value: string, known: Known, { namespace }: Reading): Change {
  const [, name = '', replicas = ''] = /^(.+)=(\d+)$/.exec(value) ?? [];
  if (name === '')
    return refuse(`--scale: ${JSON.stringify(value)} is not <kind>/<name>=<replicas>`, 'write it like deploy/web=20');
  return { type: 'scale', workload: workloadIn(known, name, namespace, '--scale'), replicas: Number(replicas) };
}

function removalFrom(value: string, known: Known, { namespace }: Reading): Change {
  if (/^clusters?(?:\.cluster\.karmada\.io)?\//i.test(value))
    return refuse(`--remove: ${value} is a cluster`, `write --lose ${value.slice(value.indexOf('/') + 1)}`);
  const policy = policyIn(known, value, namespace, '--remove');
  if (policy !== undefined) return { type: 'removePolicy', policy };
  return { type: 'removeWorkload', workload: workloadIn(known, value, namespace, '--remove') };
}
