/**
 * The shape of a Placement in Go: which fields are pointers, lists, maps, structs, strings and integers.
 *
 * Equality and zero values depend on it: a missing string equals an empty one, a missing pointer does not equal one to
 * a zero value, a missing list does not equal an empty one.
 *
 * Counterpart: Placement of pkg/apis/policy/v1alpha1, with the LabelSelector, NodeSelectorRequirement and Toleration of
 * Kubernetes. Inlined structs (the affinity within a term) are spread out, as they are in JSON.
 *
 * Example: `clusterTolerations` is a list of structs, in which `tolerationSeconds` is a pointer to an integer.
 */
import type { Placement } from '@flotilla/api';

export type Shape =
  | { readonly type: 'string' | 'integer' }
  | { readonly type: 'pointer'; readonly to: Shape }
  | { readonly type: 'list' | 'map'; readonly of: Shape }
  | { readonly type: 'struct'; readonly fields: { readonly [name: string]: Shape } };

const text: Shape = { type: 'string' };
const integer: Shape = { type: 'integer' };
const texts: Shape = listOf(text);

const expressions: Shape = listOf(struct({ key: text, operator: text, values: texts }));

const affinity: { readonly [name: string]: Shape } = {
  labelSelector: pointer(struct({ matchLabels: { type: 'map', of: text }, matchExpressions: expressions })),
  fieldSelector: pointer(struct({ matchExpressions: expressions })),
  clusterNames: texts,
  exclude: texts,
};

const namedAffinity: { readonly [name: string]: Shape } = { affinityName: text, ...affinity };

const toleration: Shape = struct({
  key: text,
  operator: text,
  value: text,
  effect: text,
  tolerationSeconds: pointer(integer),
});

const spreadConstraint: Shape = struct({
  spreadByField: text,
  spreadByLabel: text,
  maxGroups: integer,
  minGroups: integer,
});

const clusterPreferences: Shape = struct({
  staticWeightList: listOf(struct({ targetCluster: struct(affinity), weight: integer })),
  dynamicWeight: text,
});

const group: Shape = struct({ groupByLabelKey: text });

/** By field of the placement. */
export const placementShape: { readonly [Field in keyof Required<Placement>]: Shape } = {
  clusterAffinity: pointer(struct(affinity)),
  clusterAffinities: listOf(struct({ ...namedAffinity, overflowAffinities: listOf(struct(namedAffinity)) })),
  clusterTolerations: listOf(toleration),
  spreadConstraints: listOf(spreadConstraint),
  replicaScheduling: pointer(
    struct({
      replicaSchedulingType: text,
      replicaDivisionPreference: text,
      weightPreference: pointer(clusterPreferences),
    }),
  ),
  workloadAffinity: pointer(struct({ affinity: pointer(group), antiAffinity: pointer(group) })),
};

function listOf(of: Shape): Shape {
  return { type: 'list', of };
}

function pointer(to: Shape): Shape {
  return { type: 'pointer', to };
}

function struct(fields: { readonly [name: string]: Shape }): Shape {
  return { type: 'struct', fields };
}
