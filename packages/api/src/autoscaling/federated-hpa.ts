/**
 * `FederatedHPA`: scale a workload by metrics over all clusters, as Kubernetes' HorizontalPodAutoscaler does in one.
 *
 * Counterpart: pkg/apis/autoscaling/v1alpha1, federatedhpa_types.go.
 *
 * @example
 * const hpa: FederatedHPA = {
 *   apiVersion: 'autoscaling.karmada.io/v1alpha1', kind: 'FederatedHPA', metadata: { namespace: 'shop', name: 'web' },
 *   spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }, maxReplicas: 20 },
 * };
 */
import type { CrossVersionObjectReference, ObjectMeta } from '../kubernetes.ts';
import type { Int32, Int64, QuantityLike, Timestamp } from '../primitives.ts';
import type { MetricSpec } from './metric-spec.ts';
import type { MetricStatus } from './metric-status.ts';

/** Scales by metrics over all clusters. */
export interface FederatedHPA {
  /** Group and version. */
  readonly apiVersion: 'autoscaling.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'FederatedHPA';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: FederatedHPASpec;
  /** What was observed and done. */
  readonly status?: HorizontalPodAutoscalerStatus;
}

/** What to scale, between which bounds, by which metrics. */
export interface FederatedHPASpec {
  /** The workload; must have a scale subresource. */
  readonly scaleTargetRef: CrossVersionObjectReference;
  /** Fewest replicas; absent is 1. */
  readonly minReplicas?: Int32;
  /** Most replicas; not less than `minReplicas`. */
  readonly maxReplicas: Int32;
  /** Metrics; the one that asks for most replicas wins. Absent looks at CPU at 80 % of the request. */
  readonly metrics?: readonly MetricSpec[];
  /** How fast to scale. */
  readonly behavior?: HorizontalPodAutoscalerBehavior;
}

/** How fast to scale, each way. */
export interface HorizontalPodAutoscalerBehavior {
  /** Upwards. Absent: the greater of 4 Pods and double, each 15 seconds, at once. */
  readonly scaleUp?: HPAScalingRules;
  /** Downwards. Absent: as far as `minReplicas`, after 300 seconds. */
  readonly scaleDown?: HPAScalingRules;
}

/** How fast to scale one way. */
export interface HPAScalingRules {
  /** Seconds to look back over, so as not to flap: 0 to 3600. */
  readonly stabilizationWindowSeconds?: Int32;
  /** "Max" (when absent), "Min" or "Disabled": which of the policies decides. */
  readonly selectPolicy?: string;
  /** Limits of the change. */
  readonly policies?: readonly HPAScalingPolicy[];
  /** Ratio of metric to target below which nothing is done, such as "0.1"; absent takes the controller's. */
  readonly tolerance?: QuantityLike;
}

/** A limit of the change in a period. */
export interface HPAScalingPolicy {
  /** "Pods" or "Percent". */
  readonly type: string;
  /** How many, or how many percent; more than 0. */
  readonly value: Int32;
  /** Seconds of the period: 1 to 1800. */
  readonly periodSeconds: Int32;
}

/** What was observed and done. */
export interface HorizontalPodAutoscalerStatus {
  /** Generation of this object that was handled. */
  readonly observedGeneration?: Int64;
  /** When the number of replicas last changed. */
  readonly lastScaleTime?: Timestamp;
  /** Replicas there are. */
  readonly currentReplicas?: Int32;
  /** Replicas there should be. */
  readonly desiredReplicas: Int32;
  /** Latest readings. */
  readonly currentMetrics?: readonly MetricStatus[];
  /** Conditions, among them "AbleToScale", "ScalingActive" and "ScalingLimited". */
  readonly conditions?: readonly HorizontalPodAutoscalerCondition[];
}

/** One observed aspect of the autoscaler's state. */
export interface HorizontalPodAutoscalerCondition {
  /** Aspect. */
  readonly type: string;
  /** "True", "False" or "Unknown". */
  readonly status: string;
  /** When `status` last changed. */
  readonly lastTransitionTime?: Timestamp;
  /** Why, for programs. */
  readonly reason?: string;
  /** Why, for people. */
  readonly message?: string;
}
