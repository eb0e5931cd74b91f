/** The public names of `@flotilla/api`, listed one by one. */
export type {
  APIEnablement,
  APIResource,
  Cluster,
  ClusterSpec,
  ClusterStatus,
  LocalSecretReference,
} from './cluster/cluster.ts';
export type {
  AllocatableModeling,
  NodeSummary,
  ResourceModel,
  ResourceModelRange,
  ResourceSummary,
} from './cluster/resources.ts';
export type {
  Condition,
  CrossVersionObjectReference,
  LabelSelector,
  LabelSelectorRequirement,
  ManagedFieldsEntry,
  NodeSelector,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  ObjectMeta,
  OwnerReference,
  PortStatus,
  Taint,
  Toleration,
} from './kubernetes.ts';
export type { ClusterAffinity, ClusterAffinityTerm, FieldSelector, OverflowClusterAffinity } from './policy/affinity.ts';
export type {
  ApplicationFailoverBehavior,
  ClusterFailoverBehavior,
  DecisionConditions,
  FailoverBehavior,
  StatePreservation,
  StatePreservationRule,
} from './policy/failover.ts';
export type {
  ClusterPreferences,
  Placement,
  ReplicaSchedulingStrategy,
  SpreadConstraint,
  StaticClusterWeight,
  WorkloadAffinity,
  WorkloadAffinityTerm,
  WorkloadAntiAffinityTerm,
} from './policy/placement.ts';
export type {
  ClusterPropagationPolicy,
  PropagationPolicy,
  PropagationSpec,
  SchedulePriority,
  SuspendClusters,
  Suspension,
} from './policy/propagation.ts';
export type { ResourceSelector } from './policy/selectors.ts';
export type { Int32, Int64, Integer, QuantityLike, RawObject, ResourceList, StringMap, Timestamp } from './primitives.ts';
export type {
  BindingSchedulePriority,
  BindingSuspension,
  ClusterResourceBinding,
  ObjectReference,
  ResourceBinding,
  ResourceBindingSpec,
  WorkloadAffinityGroups,
} from './work/binding.ts';
export type { GracefulEvictionTask } from './work/eviction.ts';
export type {
  Component,
  ComponentReplicaRequirements,
  NodeClaim,
  ReplicaRequirements,
} from './work/requirements.ts';
export type { AggregatedStatusItem, ResourceBindingStatus } from './work/status.ts';
export type { BindingSnapshot, TargetCluster, TargetComponent } from './work/target.ts';
export type {
  ManifestStatus,
  ResourceIdentifier,
  Work,
  WorkloadTemplate,
  WorkSpec,
  WorkStatus,
} from './work/work.ts';
export {
  addQuantity,
  compareQuantity,
  formatQuantity,
  negateQuantity,
  newMilliQuantity,
  newQuantity,
  parseQuantity,
  type Quantity,
  QuantityError,
  type QuantityFormat,
  quantityFormat,
  quantityMilliValue,
  quantitySign,
  quantityValue,
  subtractQuantity,
} from './quantity.ts';
export {
  type CompiledLabelSelector,
  compileLabelSelector,
  type LabelRequirement,
  type LabelRequirementLike,
  type LabelSelectorLike,
  type Labels,
  type SelectorError,
  type SelectorResult,
} from './selector.ts';
export { compareStrings } from './strings.ts';
export { type TaintLike, type TolerationLike, tolerates } from './taints.ts';
