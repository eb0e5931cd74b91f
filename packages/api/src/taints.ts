/**
 * Whether tolerations let a workload onto a tainted cluster (or node).
 *
 * A taint is tolerated when one toleration matches it: same effect (an empty effect matches all), same key (an empty
 * key matches all), and, by operator, `Exists` always or `Equal` with the same value. An absent operator is `Equal`.
 *
 * Karmada counterpart: the TaintToleration filter, through `TolerationsTolerateTaint` of k8s.io/component-helpers.
 *
 * Example: `[{ key: 'gpu', operator: 'Exists' }]` tolerates `gpu=a100:NoSchedule` and `gpu:NoExecute`.
 */

/** What {@link tolerates} reads of a taint. */
export interface TaintLike {
  readonly key: string;
  readonly value?: string;
  readonly effect: string;
}

/** What {@link tolerates} reads of a toleration. */
export interface TolerationLike {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
}

/**
 * Tells whether any of the tolerations tolerates the taint. No tolerations tolerate nothing.
 *
 * @example
 * tolerates([{ key: 'gpu', operator: 'Exists' }], { key: 'gpu', value: 'a100', effect: 'NoSchedule' }) // true
 */
export function tolerates(tolerations: readonly TolerationLike[] | null | undefined, taint: TaintLike): boolean {
  if (!tolerations) return false;
  for (const toleration of tolerations) if (toleratesTaint(toleration, taint)) return true;
  return false;
}

function toleratesTaint(toleration: TolerationLike, taint: TaintLike): boolean {
  if (toleration.effect && toleration.effect !== taint.effect) return false;
  if (toleration.key && toleration.key !== taint.key) return false;
  switch (toleration.operator ?? '') {
    case '':
    case 'Equal':
      return (toleration.value ?? '') === (taint.value ?? '');
    case 'Exists':
      return true;
    default:
      return false;
  }
}
