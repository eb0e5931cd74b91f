/**
 * One real call of each pure package, made inside its bundle in a bare context (see `check-browser.ts`), where the
 * package is the global `library`. The answer is compared as JSON.
 */

export interface Probe {
  readonly call: string;
  readonly answer: unknown;
}

export const probes: Readonly<Record<string, Probe>> = {
  '@flotilla/api': {
    call: `[
      library.quantityMilliValue(library.parseQuantity('1.5Gi')),
      library.validateObject({
        apiVersion: 'policy.karmada.io/v1alpha1',
        kind: 'PropagationPolicy',
        metadata: { name: 'web', namespace: 'shop' },
        spec: { resourceSelectors: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }] },
      }).ok,
      library.validateObject({ apiVersion: 'policy.karmada.io/v1alpha1', kind: 'PropagationPolicy' }).ok,
    ]`,
    answer: [1_610_612_736_000, true, false],
  },
};
