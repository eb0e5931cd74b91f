/**
 * Latest readings of the metrics to scale by.
 *
 * Counterpart: MetricStatus of k8s.io/api/autoscaling/v2.
 *
 * @example
 * const cpu: MetricStatus = { type: 'Resource', resource: { name: 'cpu', current: { averageUtilization: 41 } } };
 */
import type { CrossVersionObjectReference } from '../kubernetes.ts';
import type { Int32, QuantityLike } from '../primitives.ts';
import type { MetricIdentifier } from './metric-spec.ts';

/** A metric and its reading; only the source that `type` names is given. */
export interface MetricStatus {
  /** "Resource", "ContainerResource", "Pods", "Object" or "External". */
  readonly type: string;
  /** Resource of the Pods. */
  readonly resource?: ResourceMetricStatus;
  /** Resource of one container of the Pods. */
  readonly containerResource?: ContainerResourceMetricStatus;
  /** Metric of the Pods, averaged. */
  readonly pods?: PodsMetricStatus;
  /** Metric of one object. */
  readonly object?: ObjectMetricStatus;
  /** Metric from outside the cluster. */
  readonly external?: ExternalMetricStatus;
}

/** Reading of a resource of the Pods. */
export interface ResourceMetricStatus {
  /** Name of the resource. */
  readonly name: string;
  /** The reading. */
  readonly current: MetricValueStatus;
}

/** Reading of a resource of one container of the Pods. */
export interface ContainerResourceMetricStatus {
  /** Name of the resource. */
  readonly name: string;
  /** Name of the container. */
  readonly container: string;
  /** The reading. */
  readonly current: MetricValueStatus;
}

/** Reading of a metric of the Pods. */
export interface PodsMetricStatus {
  /** The metric. */
  readonly metric: MetricIdentifier;
  /** The reading. */
  readonly current: MetricValueStatus;
}

/** Reading of a metric of one object. */
export interface ObjectMetricStatus {
  /** The object. */
  readonly describedObject: CrossVersionObjectReference;
  /** The metric. */
  readonly metric: MetricIdentifier;
  /** The reading. */
  readonly current: MetricValueStatus;
}

/** Reading of a metric from outside the cluster. */
export interface ExternalMetricStatus {
  /** The metric. */
  readonly metric: MetricIdentifier;
  /** The reading. */
  readonly current: MetricValueStatus;
}

/** A reading. */
export interface MetricValueStatus {
  /** Percent of what the Pods ask for, on average. */
  readonly averageUtilization?: Int32;
  /** Value over all Pods, divided by their number. */
  readonly averageValue?: QuantityLike;
  /** Value. */
  readonly value?: QuantityLike;
}
