/**
 * The labels and annotations by which resources and bindings carry their policy's claim.
 *
 * A claim of a PropagationPolicy is its permanent id as a label and its namespace and name as annotations; that of a
 * ClusterPropagationPolicy has no namespace. Counterpart: pkg/apis/policy/v1alpha1/well_known_constants.go.
 *
 * Example: `propagationpolicy.karmada.io/name: web`.
 */
export const policyIdLabel = 'propagationpolicy.karmada.io/permanent-id';
export const policyNamespaceAnnotation = 'propagationpolicy.karmada.io/namespace';
export const policyNameAnnotation = 'propagationpolicy.karmada.io/name';
export const clusterPolicyIdLabel = 'clusterpropagationpolicy.karmada.io/permanent-id';
export const clusterPolicyNameAnnotation = 'clusterpropagationpolicy.karmada.io/name';

/** Set by whoever else propagates the resource, such as a MultiClusterService: policies leave it alone. */
export const claimedByLabel = 'resourcetemplate.karmada.io/claimed-by';
