/**
 * Labels and annotations by which the control plane keeps its books in members. Their values are names, ids and switches.
 *
 * Example: `resourcebinding.karmada.io/namespace: shop`.
 */
export const marks: ReadonlySet<string> = new Set([
  'karmada.io/managed',
  'propagationpolicy.karmada.io/namespace',
  'propagationpolicy.karmada.io/name',
  'propagationpolicy.karmada.io/permanent-id',
  'clusterpropagationpolicy.karmada.io/name',
  'clusterpropagationpolicy.karmada.io/permanent-id',
  'resourcebinding.karmada.io/namespace',
  'resourcebinding.karmada.io/name',
  'resourcebinding.karmada.io/permanent-id',
  'clusterresourcebinding.karmada.io/name',
  'clusterresourcebinding.karmada.io/permanent-id',
  'resourcetemplate.karmada.io/uid',
  'resourcetemplate.karmada.io/generation',
  'resourcetemplate.karmada.io/managed-annotations',
  'resourcetemplate.karmada.io/managed-labels',
  'work.karmada.io/conflict-resolution',
  'work.karmada.io/namespace',
  'work.karmada.io/name',
  'work.karmada.io/permanent-id',
]);
