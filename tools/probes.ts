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
  '@flotilla/core': {
    call: `library.schedule(
      {
        apiVersion: 'work.karmada.io/v1alpha2',
        kind: 'ResourceBinding',
        metadata: { name: 'web-deployment', namespace: 'shop', uid: '6b0f3a52-5c11-4b8e-9d7a-2f0c1e5d4a31' },
        spec: {
          resource: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', namespace: 'shop' },
          replicas: 3,
          placement: {
            clusterAffinity: { clusterNames: ['paris', 'oslo'] },
            replicaScheduling: {
              replicaSchedulingType: 'Divided',
              replicaDivisionPreference: 'Weighted',
              weightPreference: {
                staticWeightList: [
                  { targetCluster: { clusterNames: ['paris'] }, weight: 2 },
                  { targetCluster: { clusterNames: ['oslo'] }, weight: 1 },
                ],
              },
            },
          },
        },
      },
      library.createFleet(
        ['rome', 'paris', 'oslo'].map((name) => ({
          apiVersion: 'cluster.karmada.io/v1alpha1',
          kind: 'Cluster',
          metadata: { name },
          spec: { syncMode: 'Push' },
          status: {
            apiEnablements: [{ groupVersion: 'apps/v1', resources: [{ name: 'deployments', kind: 'Deployment' }] }],
          },
        })),
      ),
    ).clusters`,
    answer: [
      { name: 'oslo', replicas: 1 },
      { name: 'paris', replicas: 2 },
    ],
  },
  '@flotilla/interpreter-lua': {
    call: `(() => {
      const customization = {
        metadata: { name: 'widgets' },
        spec: {
          target: { apiVersion: 'acme.io/v1', kind: 'Widget' },
          customizations: {
            replicaResource: { luaScript: 'function GetReplicas(obj) return obj.spec.size * 2 end' },
            healthInterpretation: { luaScript: 'function InterpretHealth(obj) while true do end end' },
          },
        },
      };
      const widget = { apiVersion: 'acme.io/v1', kind: 'Widget', metadata: { name: 'w' }, spec: { size: 3 } };
      const lua = library.createLuaInterpreter([customization], { budget: { steps: 1000 } });
      return [lua.getReplicas(widget), lua.interpretHealth(widget).error.code];
    })()`,
    answer: [{ handled: true, value: { replicas: 6 } }, 'budget'],
  },
};
