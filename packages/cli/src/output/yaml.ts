/**
 * The resulting bindings as manifests, as Karmada's scheduler would leave them: to be read again with `-f -`.
 *
 * A binding that fits nowhere loses its clusters, one that could not be scheduled keeps them. Nothing that needs a clock
 * is written (conditions, times). Text that YAML 1.1 reads as something else is quoted, since kubectl reads 1.1.
 */
import { stringify } from 'yaml';
import { type Decision, targetsOf } from '../decide/decision.ts';
import type { AnyBinding } from '../input/kinds.ts';

export function formatBindings(decisions: readonly Decision[]): string {
  return decisions
    .map(decidedBinding)
    .filter((binding) => binding !== undefined)
    .map((binding) => `---\n${toYaml(binding)}`)
    .join('');
}

/** Any data as YAML, without anchors and without folded lines. */
export function toYaml(value: unknown, { sorted = false }: { readonly sorted?: boolean } = {}): string {
  return stringify(value, { version: '1.1', aliasDuplicateObjects: false, lineWidth: 0, sortMapEntries: sorted });
}

/** The binding with the outcome written into it; undefined where there is no binding. */
function decidedBinding(decision: Decision): AnyBinding | undefined {
  const { binding, result } = decision;
  if (binding === undefined) return undefined;
  const { clusters: _before, ...spec } = binding.spec;
  const clusters = targetsOf(decision);
  const observed = result.code === 'placed' ? result.observedAffinity : undefined;
  return {
    ...binding,
    spec: { ...spec, ...(clusters.length === 0 ? {} : { clusters }) },
    ...(observed === undefined ? {} : { status: { ...binding.status, schedulerObservingAffinityName: observed } }),
  };
}
