/**
 * A ClusterTaintPolicy owns the taints that it sets: each once, and none that another policy sets.
 *
 * Counterpart: pkg/webhook/clustertaintpolicy/validating.go.
 *
 * Example: `taints: [{ key: 'a', effect: 'NoExecute' }, { key: 'a', effect: 'NoExecute' }]` is refused.
 */
import { at, type Fields, fieldsOf, listOf, textOf } from '../defaults/fields.ts';
import type { AdmissionContext } from './context.ts';
import { duplicate, type FieldError, invalid } from './errors.ts';

/** Judges the taints, among themselves and against the other policies that are known. */
export function admitClusterTaintPolicy(object: Fields, context: AdmissionContext): readonly FieldError[] {
  const taints = taintsOf(object);
  const name = at(object, 'metadata', 'name');
  const others = context.others.filter((other) => at(other, 'metadata', 'name') !== name);
  return [
    ...taints.flatMap((taint, index) => admitOnce(taint, taints.slice(index + 1), index)),
    ...taints.flatMap((taint, index) => admitUnowned(taint, others, index)),
  ];
}

function taintsOf(policy: Fields): readonly string[] {
  return listOf(at(policy, 'spec', 'taints')).map((value) => {
    const taint = fieldsOf(value);
    return `${textOf(taint['key'])}:${textOf(taint['effect'])}`;
  });
}

function admitOnce(taint: string, later: readonly string[], index: number): readonly FieldError[] {
  if (!later.includes(taint)) return [];
  return [duplicate(`spec.taints[${index}]`, `taint(${taint}) already exist`, 'list each taint once')];
}

function admitUnowned(taint: string, others: readonly Fields[], index: number): readonly FieldError[] {
  const owner = others.find((other) => taintsOf(other).includes(taint));
  if (!owner) return [];
  const name = textOf(at(owner, 'metadata', 'name'));
  const detail = `add the same taint(${taint}) conflicted with the exist clusterTaintPolicy(${name})`;
  return [invalid(`spec.taints[${index}]`, detail, 'let one policy set the taint')];
}
