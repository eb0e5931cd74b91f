/**
 * Edits of clusters as they are written on the command line: drains, and taints and labels as kubectl has them.
 *
 * What Kubernetes would not accept as a taint or label is refused, and so is taking off a taint that is not there.
 *
 * @example
 * taintFrom('member1=dedicated=gpu:NoSchedule', known); // { type: 'taint', cluster: 'member1', taint: { ... } }
 */
import { compileLabelSelector } from '@flotilla/api';
import type { Change } from '@flotilla/core';
import { refuse } from '../input/problem.ts';
import { didYouMean } from '../input/suggest.ts';
import type { ClusterState } from './cluster-state.ts';
import { clusterIn, type Known } from './known.ts';

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const;

/** The cluster before the first `=`, and the rest. */
export function split(text: string, known: Known, flag: string, example: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at < 1) return refuse(`${flag}: ${JSON.stringify(text)} does not say which cluster`, `write it like ${example}`);
  return [clusterIn(known, text.slice(0, at), flag), text.slice(at + 1)];
}

export function taintFrom(text: string, known: Known): Change {
  const example = 'member1=key=value:NoSchedule';
  const [cluster, rest] = split(text, known, '--taint', example);
  const [, key = '', value, effect, dash] = /^([^=:]+?)(?:=([^:]*))?(?::([A-Za-z]+))?(-)?$/.exec(rest) ?? [];
  if (key === '') return refuse(`--taint: ${JSON.stringify(text)} is no taint`, `write it like ${example}`);
  checkLabel(key, value ?? '', '--taint', text);
  if (dash !== undefined) return untaint(cluster, key, effect, known);
  const wanted = effects.find((one) => one === effect);
  if (wanted === undefined) {
    const problem = effect === undefined ? 'has no effect' : `has an unknown effect ${effect}`;
    return refuse(`--taint: ${JSON.stringify(text)} ${problem}`, didYouMean(effect ?? '', effects) ?? '');
  }
  changeTaints(known, cluster, (taints) => [...taints, { key, effect: wanted }]);
  return { type: 'taint', cluster, taint: { key, ...(value === undefined ? {} : { value }), effect: wanted } };
}

function untaint(cluster: string, key: string, effect: string | undefined, known: Known): Change {
  const isMeant = (taint: Taints[number]): boolean =>
    taint.key === key && (effect === undefined || taint.effect === effect);
  const taints = known.states.get(cluster)?.taints ?? [];
  if (!taints.some(isMeant)) {
    const there = taints.map((taint) => `${taint.key ?? ''}:${taint.effect ?? ''}`);
    const wanted = `${key}${effect === undefined ? '' : `:${effect}`}`;
    refuse(
      `--taint: ${cluster} has no taint ${wanted} to take off`,
      there.length === 0 ? 'it has none at all' : didYouMean(wanted, there),
    );
  }
  changeTaints(known, cluster, (all) => all.filter((taint) => !isMeant(taint)));
  return { type: 'untaint', cluster, key, ...(effect === undefined ? {} : { effect }) };
}

/** A drained cluster has Karmada's taint of cordoned clusters. */
export function drainFrom(value: string, known: Known): Change {
  const cluster = clusterIn(known, value, '--drain');
  changeTaints(known, cluster, (taints) => [...taints, { key: cordonKey, effect: 'NoSchedule' }]);
  return { type: 'drain', cluster };
}

const cordonKey = 'cluster.karmada.io/unschedulable';

type Taints = ClusterState['taints'];

function changeTaints({ states }: Known, cluster: string, change: (taints: Taints) => Taints): void {
  const state = states.get(cluster);
  if (state !== undefined) states.set(cluster, { ...state, taints: change(state.taints) });
}

/** Keys and values of taints, and names of resources, are what those of labels are. */
export function checkLabel(key: string, value: string, flag: string, text: string): void {
  const compiled = compileLabelSelector({ matchExpressions: [{ key, operator: 'In', values: [value] }] });
  if (compiled.ok) return;
  const problem = compiled.error.message.replace(/^label (?:key|value) /, '');
  refuse(`${flag}: ${JSON.stringify(text)}: ${problem}`, 'write what Kubernetes would accept');
}

export function labelFrom(text: string, known: Known): Change {
  const example = 'member1=tier=production, or member1=tier- to take it off';
  const [cluster, rest] = split(text, known, '--label', example);
  const labels = new Map<string, string | null>();
  for (const part of rest.split(',')) {
    const [, key = '', value, dash] = /^([^=]+?)(?:=(.*)|(-))$/.exec(part) ?? [];
    if (key === '') return refuse(`--label: ${JSON.stringify(part)} is no label`, `write it like ${example}`);
    checkLabel(key, value ?? '', '--label', part);
    labels.set(key, dash === undefined ? (value ?? '') : null);
  }
  return { type: 'label', cluster, labels: Object.fromEntries(labels) };
}
