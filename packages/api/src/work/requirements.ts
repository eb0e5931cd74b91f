/**
 * What one replica needs: resources, nodes, priority; and the parts of a workload that has several.
 *
 * Counterpart: ReplicaRequirements, NodeClaim and Component of pkg/apis/work/v1alpha2.
 *
 * @example
 * const needs: ReplicaRequirements = { resourceRequest: { cpu: '500m', memory: '1Gi' } };
 */
import type { NodeSelector, Toleration } from '../kubernetes.ts';
import type { Int32, ResourceList, StringMap } from '../primitives.ts';

/** What one replica needs. */
export interface ReplicaRequirements {
  /** Nodes that will do. */
  readonly nodeClaim?: NodeClaim;
  /** Resources that the replica asks for. */
  readonly resourceRequest?: ResourceList;
  /** Namespace of the workload. */
  readonly namespace?: string;
  /** Priority class of the Pods. */
  readonly priorityClassName?: string;
}

/** Nodes that will do for a replica. */
export interface NodeClaim {
  /** Requirements on nodes, as the Pod template's required node affinity has them. */
  readonly hardNodeAffinity?: NodeSelector;
  /** Labels that the node must carry. */
  readonly nodeSelector?: StringMap;
  /** Taints of nodes that the replica stands. */
  readonly tolerations?: readonly Toleration[];
}

/** A part of a workload that has more than one kind of Pod, such as the workers of a training job. */
export interface Component {
  /**
   * Name, unique in the workload.
   *
   * @maxLength 32
   */
  readonly name: string;
  /** How many replicas of the part. */
  readonly replicas: Int32;
  /** What one replica of the part needs. */
  readonly replicaRequirements?: ComponentReplicaRequirements;
}

/** What one replica of a part needs. */
export interface ComponentReplicaRequirements {
  /** Nodes that will do. */
  readonly nodeClaim?: NodeClaim;
  /** Resources that the replica asks for. */
  readonly resourceRequest?: ResourceList;
  /** Priority class of the Pods. */
  readonly priorityClassName?: string;
}
