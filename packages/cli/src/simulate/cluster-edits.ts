/**
 * Edits of clusters as they are written on the command line: taints and labels as kubectl has them, resources by amount.
 *
 * @example
 * taintFrom('member1=dedicated=gpu:NoSchedule', known); // { type: 'taint', cluster: 'member1', taint: { ... } }
 */
import type { Change } from '@flotilla/core';
import { refuse } from '../input/problem.ts';
import { didYouMean } from '../input/suggest.ts';
import { clusterIn, type Known } from './known.ts';

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;

/** The cluster before the first `=`, and the rest. */
function split(text: string, known: Known, flag: string, example: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) return refuse(`${flag}: ${JSON.stringify(text)} does not say which cluster`, `write it like ${example}`);
  return [clusterIn(known, text.slice(0, at), flag), text.slice(at + 1)];
}

export function taintFrom(text: string, known: Known): Change {
  const example = 'member1=key=value:NoSchedule';
  const [cluster, rest] = split(text, known, '--taint', example);
  const [, key = '', value, effect, dash] = /^([^=:]+?)(?:=([^:]*))?(?::([A-Za-z]+))?(-)?$/.exec(rest) ?? [];
  if (key === '') return refuse(`--taint: ${JSON.stringify(text)} is no taint`, `write it like ${example}`);
  if (dash !== undefined) return { type: 'untaint', cluster, key, ...(effect === undefined ? {} : { effect }) };
  const wanted = effects.find((one) => one === effect);
  if (wanted === undefined) {
    const problem = effect === undefined ? 'has no effect' : `has an unknown effect ${effect}`;
    return refuse(`--taint: ${JSON.stringify(text)} ${problem}`, didYouMean(effect ?? '', effects) ?? '');
  }
  return { type: 'taint', cluster, taint: { key, ...(value === undefined ? {} : { value }), effect: wanted } };
}

export function labelFrom(text: string, known: Known): Change {
  const example = 'member1=tier=production, or member1=tier- to take it off';
  const [cluster, rest] = split(text, known, '--label', example);
  const labels: Record<string, string | null> = {};
  for (const part of rest.split(',')) {
    const [, key = '', value, dash] = /^([^=]+?)(?:=(.*)|(-))$/.exec(part) ?? [];
    if (key === '') return refuse(`--label: ${JSON.stringify(part)} is no label`, `write it like ${example}`);
    labels[key] = dash === undefined ? (value ?? '') : null;
  }
  return { type: 'label', cluster, labels };
}

export function resizeFrom(text: string, known: Known, flag: '--grow' | '--shrink'): Change {
  const example = flag === '--grow' ? 'member1=cpu=+16,memory=x1.5' : 'member1=cpu=-16,memory=x0.5';
  const [cluster, rest] = split(text, known, flag, example);
  const resources: Record<string, string> = {};
  for (const part of rest.split(',')) {
    const [, resource = '', amount = ''] = /^([^=]+)=(.+)$/.exec(part) ?? [];
    if (amount === '') return refuse(`${flag}: ${JSON.stringify(part)} is no amount`, `write it like ${example}`);
    if (amount.startsWith(flag === '--grow' ? '-' : '+') || goesWrongWay(amount, flag))
      return refuse(`${flag}: ${part} goes the other way`, flag === '--grow' ? 'use --shrink' : 'use --grow');
    resources[resource] = amount;
  }
  return { type: 'resize', cluster, resources };
}

function goesWrongWay(amount: string, flag: '--grow' | '--shrink'): boolean {
  const factor = /^[x*](\d+(?:\.\d+)?)$/.exec(amount)?.[1];
  if (factor === undefined) return false;
  return flag === '--grow' ? Number(factor) < 1 : Number(factor) > 1;
}
