/**
 * A decision is measured cold: every iteration sees a placement that was never seen before.
 *
 * The variants differ in ways that cannot change the result: a toleration for a taint that nobody has, and one more
 * value in the label selector that no cluster carries. They are made before the clock starts.
 */
import type { LabelSelectorRequirement, Placement, ResourceBinding } from '@flotilla/api';

export function variantOf(binding: ResourceBinding, number: number): ResourceBinding {
  const copy = structuredClone(binding);
  const placement = copy.spec.placement ?? {};
  return { ...copy, spec: { ...copy.spec, placement: vary(placement, number) } };
}

function vary(placement: Placement, number: number): Placement {
  const tolerations = placement.clusterTolerations ?? [];
  const extra = { key: `never-${number}`, operator: 'Exists' as const, effect: 'NoSchedule' as const };
  return { ...placement, clusterTolerations: [...tolerations, extra], ...varyAffinity(placement, number) };
}

function varyAffinity({ clusterAffinity }: Placement, number: number): Placement {
  const selector = clusterAffinity?.labelSelector;
  if (selector?.matchExpressions === undefined) return {};
  const matchExpressions = selector.matchExpressions.map((expression) => varyValues(expression, number));
  return { clusterAffinity: { ...clusterAffinity, labelSelector: { ...selector, matchExpressions } } };
}

function varyValues(expression: LabelSelectorRequirement, number: number): LabelSelectorRequirement {
  if (expression.operator !== 'In') return expression;
  return { ...expression, values: [...(expression.values ?? []), `never-${number}`] };
}
