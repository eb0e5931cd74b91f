/** The public names of `@flotilla/api`, listed one by one. */

export { type AdmitOptions, admit } from './admission/admit.ts';
export { admitDeletion } from './admission/deletion.ts';
export type { FieldError, FieldErrorType } from './admission/errors.ts';
export { admitOverrideSpec } from './admission/override.ts';
export { admitPropagationSpec, type PolicyScope } from './admission/propagation.ts';
export type {
  ObservedWorkload,
  RebalancedWorkload,
  WorkloadRebalancer,
  WorkloadRebalancerSpec,
  WorkloadRebalancerStatus,
} from './apps/workload-rebalancer.ts';
export type {
  CronFederatedHPA,
  CronFederatedHPARule,
  CronFederatedHPASpec,
  CronFederatedHPAStatus,
  ExecutionHistory,
  FailedExecution,
  SuccessfulExecution,
} from './autoscaling/cron-federated-hpa.ts';
export type {
  FederatedHPA,
  FederatedHPASpec,
  HorizontalPodAutoscalerBehavior,
  HorizontalPodAutoscalerCondition,
  HorizontalPodAutoscalerStatus,
  HPAScalingPolicy,
  HPAScalingRules,
} from './autoscaling/federated-hpa.ts';
export type {
  ContainerResourceMetricSource,
  ExternalMetricSource,
  MetricIdentifier,
  MetricSpec,
  MetricTarget,
  ObjectMetricSource,
  PodsMetricSource,
  ResourceMetricSource,
} from './autoscaling/metric-spec.ts';
export type {
  ContainerResourceMetricStatus,
  ExternalMetricStatus,
  MetricStatus,
  MetricValueStatus,
  ObjectMetricStatus,
  PodsMetricStatus,
  ResourceMetricStatus,
} from './autoscaling/metric-status.ts';
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
  CustomizationRules,
  CustomizationTarget,
  LuaScriptRule,
  ResourceInterpreterCustomization,
  ResourceInterpreterCustomizationSpec,
} from './config/interpreter-customization.ts';
export type {
  ResourceInterpreterWebhook,
  ResourceInterpreterWebhookConfiguration,
  RuleWithOperations,
  ServiceReference,
  WebhookClientConfig,
} from './config/interpreter-webhook.ts';
export { applyDefaults } from './defaults/apply.ts';
export type { DefaultsOptions } from './defaults/context.ts';
export { applyWebhookDefaults } from './defaults/webhook.ts';
export type { KarmadaObject, KnownKind } from './kinds.ts';
export { findKind, knownKinds } from './kinds.ts';
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
export type { ServiceExport, ServiceExportStatus } from './multicluster/service-export.ts';
export type {
  ClientIPConfig,
  ServiceImport,
  ServiceImportCluster,
  ServiceImportPort,
  ServiceImportSpec,
  ServiceImportStatus,
  SessionAffinityConfig,
} from './multicluster/service-import.ts';
export type {
  HTTPIngressPath,
  HTTPIngressRuleValue,
  IngressBackend,
  IngressRule,
  IngressServiceBackend,
  IngressSpec,
  IngressTLS,
  ServiceBackendPort,
  TypedLocalObjectReference,
} from './networking/ingress.ts';
export type {
  IngressLoadBalancerIngress,
  IngressLoadBalancerStatus,
  LoadBalancerIngress,
  LoadBalancerStatus,
} from './networking/load-balancer.ts';
export type {
  MultiClusterIngress,
  MultiClusterIngressStatus,
  ServiceLocation,
} from './networking/multi-cluster-ingress.ts';
export type {
  ClusterSelector,
  ExposurePort,
  ExposureRange,
  MultiClusterService,
  MultiClusterServiceSpec,
  MultiClusterServiceStatus,
} from './networking/multi-cluster-service.ts';
export type {
  ClusterAffinity,
  ClusterAffinityTerm,
  FieldSelector,
  OverflowClusterAffinity,
} from './policy/affinity.ts';
export type {
  ClusterTaintPolicy,
  ClusterTaintPolicySpec,
  MatchCondition,
  PolicyTaint,
} from './policy/cluster-taint.ts';
export type {
  ApplicationFailoverBehavior,
  ClusterFailoverBehavior,
  DecisionConditions,
  FailoverBehavior,
  StatePreservation,
  StatePreservationRule,
} from './policy/failover.ts';
export type {
  ClusterQuotaStatus,
  FederatedResourceQuota,
  FederatedResourceQuotaSpec,
  FederatedResourceQuotaStatus,
  StaticClusterAssignment,
} from './policy/federated-resource-quota.ts';
export type { ClusterOverridePolicy, OverridePolicy, OverrideSpec, RuleWithCluster } from './policy/override.ts';
export type {
  CommandArgsOverrider,
  FieldOverrider,
  ImageOverrider,
  ImagePredicate,
  JSONPatchOperation,
  LabelAnnotationOverrider,
  Overriders,
  PlaintextOverrider,
  YAMLPatchOperation,
} from './policy/overriders.ts';
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
export type {
  Int32,
  Int64,
  Integer,
  QuantityLike,
  RawObject,
  ResourceList,
  StringMap,
  Timestamp,
} from './primitives.ts';
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
  resourceAmount,
  resourceQuantity,
  subtractQuantity,
} from './quantity.ts';
export type {
  ClusterConditionRequirement,
  DecisionMatch,
  Remedy,
  RemedyClusterAffinity,
  RemedySpec,
} from './remedy/remedy.ts';
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
export { dnsSubdomainProblem } from './selector-syntax.ts';
export { compareStrings } from './strings.ts';
export { type TaintLike, type TolerationLike, tolerates } from './taints.ts';
export type { Issue, IssueCode, ValidationResult } from './validation/issue.ts';
export type { JsonSchema } from './validation/json-schema.ts';
export { formatPath } from './validation/path.ts';
export { jsonSchemaOf } from './validation/schema.ts';
export { nearest } from './validation/suggest.ts';
export type { ValidateOptions } from './validation/validate.ts';
export { validateObject } from './validation/validate.ts';
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
export type { Component, ComponentReplicaRequirements, NodeClaim, ReplicaRequirements } from './work/requirements.ts';
export type { AggregatedStatusItem, ResourceBindingStatus } from './work/status.ts';
export type { BindingSnapshot, TargetCluster, TargetComponent } from './work/target.ts';
export type {
  AggregatedStatusItemV1alpha1,
  ClusterResourceBindingV1alpha1,
  ObjectReferenceV1alpha1,
  ResourceBindingSpecV1alpha1,
  ResourceBindingStatusV1alpha1,
  ResourceBindingV1alpha1,
  TargetClusterV1alpha1,
} from './work/v1alpha1.ts';
export type { ManifestStatus, ResourceIdentifier, Work, WorkloadTemplate, WorkSpec, WorkStatus } from './work/work.ts';
