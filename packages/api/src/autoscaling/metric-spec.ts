/**
 * Which metrics to scale by, and their targets.
 *
 * Counterpart: MetricSpec of k8s.io/api/autoscaling/v2.
 *
 * @example
 * const cpu: MetricSpec = { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 60 } } };
 */
import type { CrossVersionObjectReference, LabelSelector } from '../kubernetes.ts';
import type { Int32, QuantityLike } from '../primitives.ts';

/** A metric and its target; only the source that `type` names is given. */
export interface MetricSpec {
  /** "Resource", "ContainerResource", "Pods", "Object" or "External". */
  readonly type: string;
  /** Resource of the Pods, such as CPU. */
  readonly resource?: ResourceMetricSource;
  /** Resource of one container of the Pods. */
  readonly containerResource?: ContainerResourceMetricSource;
  /** Metric of the Pods, averaged. */
  readonly pods?: PodsMetricSource;
  /** Metric of one object. */
  readonly object?: ObjectMetricSource;
  /** Metric from outside the cluster. */
  readonly external?: ExternalMetricSource;
}

/** Resource of the Pods. */
export interface ResourceMetricSource {
  /** Name of the resource. */
  readonly name: string;
  /** Its target. */
  readonly target: MetricTarget;
}

/** Resource of one container of the Pods. */
export interface ContainerResourceMetricSource {
  /** Name of the resource. */
  readonly name: string;
  /** Name of the container. */
  readonly container: string;
  /** Its target. */
  readonly target: MetricTarget;
}

/** Metric of the Pods, averaged. */
export interface PodsMetricSource {
  /** The metric. */
  readonly metric: MetricIdentifier;
  /** Its target. */
  readonly target: MetricTarget;
}

/** Metric of one object. */
export interface ObjectMetricSource {
  /** The object. */
  readonly describedObject: CrossVersionObjectReference;
  /** The metric. */
  readonly metric: MetricIdentifier;
  /** Its target. */
  readonly target: MetricTarget;
}

/** Metric from outside the cluster. */
export interface ExternalMetricSource {
  /** The metric. */
  readonly metric: MetricIdentifier;
  /** Its target. */
  readonly target: MetricTarget;
}

/** Names a metric. */
export interface MetricIdentifier {
  /** Name. */
  readonly name: string;
  /** Narrows it down by the metric's own labels. */
  readonly selector?: LabelSelector;
}

/** What a metric should be; only the field that `type` names is given. */
export interface MetricTarget {
  /** "Utilization", "Value" or "AverageValue". */
  readonly type: string;
  /** Percent of what the Pods ask for, on average. */
  readonly averageUtilization?: Int32;
  /** Value over all Pods, divided by their number. */
  readonly averageValue?: QuantityLike;
  /** Value. */
  readonly value?: QuantityLike;
}
