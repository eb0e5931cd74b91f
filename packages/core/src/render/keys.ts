/**
 * Labels and annotations of Works and of the manifests in them.
 *
 * Counterpart: pkg/apis/work/v1alpha2/well_known_constants.go, pkg/util/constants.go.
 */
export const managedLabel = 'karmada.io/managed';
export const bindingIdLabel = 'resourcebinding.karmada.io/permanent-id';
export const clusterBindingIdLabel = 'clusterresourcebinding.karmada.io/permanent-id';
export const workIdLabel = 'work.karmada.io/permanent-id';

export const bindingNamespaceAnnotation = 'resourcebinding.karmada.io/namespace';
export const bindingNameAnnotation = 'resourcebinding.karmada.io/name';
export const clusterBindingNameAnnotation = 'clusterresourcebinding.karmada.io/name';
export const generationAnnotation = 'resourcetemplate.karmada.io/generation';
export const uidAnnotation = 'resourcetemplate.karmada.io/uid';
export const managedAnnotationsAnnotation = 'resourcetemplate.karmada.io/managed-annotations';
export const managedLabelsAnnotation = 'resourcetemplate.karmada.io/managed-labels';
export const workNamespaceAnnotation = 'work.karmada.io/namespace';
export const workNameAnnotation = 'work.karmada.io/name';
export const conflictResolutionAnnotation = 'work.karmada.io/conflict-resolution';
export const appliedOverridesAnnotation = 'policy.karmada.io/applied-overrides';
export const appliedClusterOverridesAnnotation = 'policy.karmada.io/applied-cluster-overrides';

export const executionFinalizer = 'karmada.io/execution-controller';
