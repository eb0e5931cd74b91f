/**
 * Edits of what a cluster offers, as they are written on the command line: by how much, by which factor, or the new amount.
 *
 * `--grow` and `--shrink` are the same edit; which of them is written says which way it must go.
 *
 * @example
 * resizeFrom('member1=cpu=+16,memory=x1.5', known, '--grow'); // { type: 'resize', cluster: 'member1', resources: { ... } }
 */
import { compareQuantity, formatQuantity, parseQuantity } from '@flotilla/api';
import type { Change } from '@flotilla/core';
import { refuse } from '../input/problem.ts';
import { checkLabel, split } from './cluster-edits.ts';
import { amountAfter } from './cluster-state.ts';
import type { Known } from './known.ts';

type Flag = '--grow' | '--shrink';

export function resizeFrom(text: string, known: Known, flag: Flag): Change {
  const example = flag === '--grow' ? 'member1=cpu=+16,memory=x1.5' : 'member1=cpu=-16,memory=x0.5';
  const [cluster, rest] = split(text, known, flag, example);
  const resources = new Map<string, string>();
  for (const part of rest.split(',')) {
    const [, resource = '', amount = ''] = /^([^=]+)=(.+)$/.exec(part) ?? [];
    if (amount === '') return refuse(`${flag}: ${JSON.stringify(part)} is no amount`, `write it like ${example}`);
    checkLabel(resource, '', flag, part);
    if (resources.has(resource)) refuse(`${flag}: ${resource} is given twice in ${text}`, 'write one of them');
    if (amount.startsWith(flag === '--grow' ? '-' : '+') || goesWrongWay(amount, flag))
      return refuse(`${flag}: ${part} goes the other way`, otherWay[flag]);
    checkAmount(cluster, resource, amount, flag, known);
    resources.set(resource, amount);
  }
  return { type: 'resize', cluster, resources: Object.fromEntries(resources) };
}

const otherWay = { '--grow': 'use --shrink', '--shrink': 'use --grow' } as const;

/** A new amount must not be on the other side of what is offered now. */
function checkAmount(cluster: string, resource: string, amount: string, flag: Flag, { states }: Known): void {
  const state = states.get(cluster);
  if (state === undefined) return;
  const isKnown = state.offers.has(resource);
  const now = isKnown ? state.offers.get(resource) : parseQuantity(0);
  const then = amountAfter(now, amount);
  if (now !== undefined && then !== undefined && /^[0-9.]/.test(amount)) {
    const order = compareQuantity(then, now);
    if (flag === '--grow' ? order < 0 : order > 0)
      refuse(
        `${flag}: ${cluster} offers ${formatQuantity(now)} of ${resource} now, so ${resource}=${amount} goes the other way`,
        `${otherWay[flag]}, or write ${flag === '--grow' ? `+${amount} to add` : `-${amount} to take away`}`,
      );
  }
  states.set(cluster, { ...state, offers: new Map([...state.offers, [resource, then]]) });
}

function goesWrongWay(amount: string, flag: Flag): boolean {
  const factor = /^[x*](\d+(?:\.\d+)?)$/.exec(amount)?.[1];
  if (factor === undefined) return false;
  return flag === '--grow' ? Number(factor) < 1 : Number(factor) > 1;
}
