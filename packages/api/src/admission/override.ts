/**
 * What Karmada's webhook accepts as the spec of an OverridePolicy or ClusterOverridePolicy.
 *
 * Rules, or the one pair of target and overriders that was there before rules came, never both. The old pair's
 * overriders are not looked into.
 *
 * Counterpart: `ValidateOverrideSpec` of pkg/util/validation.
 *
 * Example: `targetCluster` beside `overrideRules` is refused at `spec.targetCluster`.
 */
import { type Fields, fieldsOf, isPresent, listOf } from '../defaults/fields.ts';
import { admitAffinity } from './affinity.ts';
import { type FieldError, invalid } from './errors.ts';
import { admitOverriders } from './overriders.ts';
import type { PolicyScope } from './propagation.ts';
import { admitSelectorNamespaces } from './selector-namespaces.ts';

/**
 * Judges the spec of an override policy, as it is after defaults.
 *
 * @returns what is wrong, nothing when it is admitted.
 * @example
 * admitOverrideSpec({ overrideRules }, { policyNamespace: 'shop' })
 */
export function admitOverrideSpec(value: unknown, scope: PolicyScope = {}): readonly FieldError[] {
  const spec = fieldsOf(value);
  return [
    ...admitSelectorNamespaces(spec, scope.policyNamespace ?? ''),
    ...admitAffinity(spec['targetCluster'], 'spec.targetCluster'),
    ...admitOneWay(spec),
    ...listOf(spec['overrideRules']).flatMap((rule, index) =>
      admitRule(fieldsOf(rule), `spec.overrideRules[${index}]`),
    ),
  ];
}

function admitRule(rule: Fields, path: string): readonly FieldError[] {
  return [
    ...admitOverriders(fieldsOf(rule['overriders']), `${path}.overriders`),
    ...admitAffinity(rule['targetCluster'], `${path}.targetCluster`),
  ];
}

/** What makes the old pair's overriders count as given; `fieldOverrider`, the newest, is not looked at. */
const OVERRIDERS: readonly string[] = [
  'plaintext',
  'imageOverrider',
  'commandOverrider',
  'argsOverrider',
  'labelsOverrider',
  'annotationsOverrider',
];

function admitOneWay(spec: Fields): readonly FieldError[] {
  if (!isPresent(spec['overrideRules'])) return [];
  const errors: FieldError[] = [];
  const overriders = fieldsOf(spec['overriders']);
  const remedy = 'move it into an entry of overrideRules';
  if (isPresent(spec['targetCluster'])) {
    errors.push(invalid('spec.targetCluster', "overrideRules and targetCluster can't co-exist", remedy));
  }
  if (OVERRIDERS.some((name) => listOf(overriders[name]).length > 0)) {
    errors.push(invalid('spec.overriders', "overrideRules and overriders can't co-exist", remedy));
  }
  return errors;
}
