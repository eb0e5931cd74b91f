/**
 * Kubernetes' own types that Karmada's objects are made of, as readonly plain JSON.
 *
 * Declared here rather than imported: `kubernetes-types` declares mutable fields, which would not accept frozen objects,
 * and carries no constraints for the JSON Schemas. Its workload types remain assignable where these are asked for.
 *
 * Counterpart: k8s.io/apimachinery/pkg/apis/meta/v1 and k8s.io/api/core/v1.
 *
 * @example
 * const selector: LabelSelector = { matchLabels: { app: 'web' } };
 */
import type { Int32, Int64, RawObject, StringMap, Timestamp } from './primitives.ts';

/** Name, labels and bookkeeping that every stored object carries. */
export interface ObjectMeta {
  /** Name, unique among objects of the kind in the namespace. */
  readonly name?: string;
  /** Prefix from which the server makes a name when `name` is absent. */
  readonly generateName?: string;
  /** Namespace; absent on cluster-scoped objects. */
  readonly namespace?: string;
  /** Former URL of the object; no longer filled in. */
  readonly selfLink?: string;
  /** Identity over the object's whole life, given by the server. */
  readonly uid?: string;
  /** Opaque version for optimistic locking and watches; compare for equality only. */
  readonly resourceVersion?: string;
  /** Counter that the server raises when the desired state changes. */
  readonly generation?: Int64;
  /** When the server created the object; `null` in manifests that a Go program printed. */
  readonly creationTimestamp?: Timestamp | null;
  /** When deletion was asked for; set means the object is terminating. */
  readonly deletionTimestamp?: Timestamp;
  /** Seconds granted to terminate gracefully. */
  readonly deletionGracePeriodSeconds?: Int64;
  /** Labels, for selection. */
  readonly labels?: StringMap;
  /** Annotations, not for selection. */
  readonly annotations?: StringMap;
  /** Objects that this one depends on; it is collected when all are gone. */
  readonly ownerReferences?: readonly OwnerReference[];
  /** Keys that must be removed, each by its controller, before deletion completes. */
  readonly finalizers?: readonly string[];
  /** Which manager set which field, as server-side apply records it. */
  readonly managedFields?: readonly ManagedFieldsEntry[];
}

/** Points from an object to one that owns it. */
export interface OwnerReference {
  /** API version of the owner. */
  readonly apiVersion: string;
  /** Kind of the owner. */
  readonly kind: string;
  /** Name of the owner. */
  readonly name: string;
  /** UID of the owner. */
  readonly uid: string;
  /** Whether the owner is the managing controller. */
  readonly controller?: boolean;
  /** Whether foreground deletion of the owner waits for this object. */
  readonly blockOwnerDeletion?: boolean;
}

/** The fields that one manager owns. */
export interface ManagedFieldsEntry {
  /** Who manages the fields. */
  readonly manager?: string;
  /** "Apply" or "Update". */
  readonly operation?: string;
  /** API version that the field paths are written in. */
  readonly apiVersion?: string;
  /** When the entry last changed. */
  readonly time?: Timestamp;
  /** Format of the field set: "FieldsV1". */
  readonly fieldsType?: string;
  /** The field set. */
  readonly fieldsV1?: RawObject;
  /** Subresource through which the write came, if any. */
  readonly subresource?: string;
}

/** Selects objects by labels; all parts must hold. Empty selects everything, absent nothing. */
export interface LabelSelector {
  /** Labels that must be present with exactly these values. */
  readonly matchLabels?: StringMap;
  /** Requirements that must all hold. */
  readonly matchExpressions?: readonly LabelSelectorRequirement[];
}

/** One requirement of a label selector. */
export interface LabelSelectorRequirement {
  /** Label key. */
  readonly key: string;
  /** "In", "NotIn", "Exists" or "DoesNotExist". */
  readonly operator: string;
  /** Values for In and NotIn (at least one); empty for the others. */
  readonly values?: readonly string[];
}

/** Lets what carries it stand a matching taint. */
export interface Toleration {
  /** Taint key; empty, with operator Exists, matches every key. */
  readonly key?: string;
  /** "Equal" (the default when absent) or "Exists"; newer Kubernetes also knows "Lt" and "Gt". */
  readonly operator?: string;
  /** Taint value for Equal. */
  readonly value?: string;
  /** "NoSchedule", "PreferNoSchedule" or "NoExecute"; empty matches every effect. */
  readonly effect?: string;
  /** Seconds for which NoExecute is tolerated; absent is forever, zero or less evicts at once. */
  readonly tolerationSeconds?: Int64;
}

/** Repels what does not tolerate it. */
export interface Taint {
  /** Taint key. */
  readonly key: string;
  /** Taint value. */
  readonly value?: string;
  /** What it does: keep out, keep out if possible, or also drive out. */
  readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  /** When the taint was put on; evictions count from here. */
  readonly timeAdded?: Timestamp;
}

/** Which nodes will do: the terms are alternatives. */
export interface NodeSelector {
  /** Alternatives; a node that meets one will do. */
  readonly nodeSelectorTerms: readonly NodeSelectorTerm[];
}

/** One alternative of a node selector; all its requirements must hold. An empty term matches no node. */
export interface NodeSelectorTerm {
  /** Requirements on node labels. */
  readonly matchExpressions?: readonly NodeSelectorRequirement[];
  /** Requirements on node fields. */
  readonly matchFields?: readonly NodeSelectorRequirement[];
}

/** One requirement of a node selector; also the shape of Karmada's cluster field requirements. */
export interface NodeSelectorRequirement {
  /** Label key or field name. */
  readonly key: string;
  /** "In", "NotIn", "Exists", "DoesNotExist", "Gt" or "Lt". */
  readonly operator: string;
  /** Values; at least one for In and NotIn, exactly one number for Gt and Lt, none for the rest. */
  readonly values?: readonly string[];
}

/** One observed aspect of an object's state. */
export interface Condition {
  /**
   * Aspect, in CamelCase or with a DNS prefix, such as "Ready".
   *
   * @maxLength 316
   * @pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$
   */
  readonly type: string;
  /** Whether it holds. */
  readonly status: 'True' | 'False' | 'Unknown';
  /**
   * Generation of the object that was observed.
   *
   * @minimum 0
   */
  readonly observedGeneration?: Int64;
  /** When `status` last changed. */
  readonly lastTransitionTime: Timestamp;
  /**
   * Why, for programs: a CamelCase word.
   *
   * @minLength 1
   * @maxLength 1024
   * @pattern ^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$
   */
  readonly reason: string;
  /**
   * Why, for people; may be empty.
   *
   * @maxLength 32768
   */
  readonly message: string;
}

/** Names an object of a known namespace, for scaling. */
export interface CrossVersionObjectReference {
  /** API version of the target. */
  readonly apiVersion?: string;
  /** Kind of the target. */
  readonly kind: string;
  /** Name of the target. */
  readonly name: string;
}

/** A port of a load balancer and what is wrong with it. */
export interface PortStatus {
  /** Port number. */
  readonly port: Int32;
  /** "TCP", "UDP" or "SCTP". */
  readonly protocol: string;
  /**
   * What is wrong with it: a CamelCase word, or one with a DNS prefix. Karmada's CRDs require it.
   *
   * @maxLength 316
   * @pattern ^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$
   */
  readonly error: string;
}
