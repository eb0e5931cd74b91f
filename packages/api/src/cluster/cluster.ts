/**
 * `Cluster`: a member of the fleet, how to reach it, where it is, and what it can hold.
 *
 * Served by Karmada's aggregated API server, so there is no CRD; cluster-scoped.
 * Counterpart: pkg/apis/cluster/v1alpha1.
 *
 * @example
 * const member: Cluster = {
 *   apiVersion: 'cluster.karmada.io/v1alpha1', kind: 'Cluster', metadata: { name: 'member1' },
 *   spec: { syncMode: 'Push', region: 'eu-west' },
 * };
 */
import type { Condition, ObjectMeta, Taint } from '../kubernetes.ts';
import type { StringMap } from '../primitives.ts';
import type { NodeSummary, ResourceModel, ResourceSummary } from './resources.ts';

/** A member cluster. */
export interface Cluster {
  /** Group and version. */
  readonly apiVersion: 'cluster.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'Cluster';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** How the cluster is reached and where it is. */
  readonly spec: ClusterSpec;
  /** What was last observed of it. */
  readonly status?: ClusterStatus;
}

/** How a member is reached, where it is, what it repels. */
export interface ClusterSpec {
  /** Identity of the cluster, independent of its name: the UID of its kube-system namespace. */
  readonly id?: string;
  /** "Push": the control plane writes to the member; "Pull": an agent in the member fetches its work. */
  readonly syncMode: string;
  /** Address of the member's API server: URL, host, host:port or IP. */
  readonly apiEndpoint?: string;
  /** Secret with token and CA for reaching the member. */
  readonly secretRef?: LocalSecretReference;
  /** Secret with the token under which the aggregated proxy impersonates users. */
  readonly impersonatorSecretRef?: LocalSecretReference;
  /** Skip verification of the member's certificate. Default false. */
  readonly insecureSkipTLSVerification?: boolean;
  /** Proxy in front of the member's API server, such as "http://proxy:3128". */
  readonly proxyURL?: string;
  /** Headers for the proxy. */
  readonly proxyHeader?: StringMap;
  /** Cloud provider. */
  readonly provider?: string;
  /** Region. */
  readonly region?: string;
  /** Zone, in its former single form; `zones` takes its place. */
  readonly zone?: string;
  /** Zones across which the cluster's nodes lie. */
  readonly zones?: readonly string[];
  /** Taints; a workload goes here only if its policy tolerates them. */
  readonly taints?: readonly Taint[];
  /** Grades into which the member's nodes are sorted by what they have free. */
  readonly resourceModels?: readonly ResourceModel[];
}

/** Points to a Secret in a namespace of the control plane. */
export interface LocalSecretReference {
  /** Namespace of the Secret. */
  readonly namespace: string;
  /** Name of the Secret. */
  readonly name: string;
}

/** What was last observed of a member. */
export interface ClusterStatus {
  /** Version of the member's Kubernetes, such as "v1.33.1". */
  readonly kubernetesVersion?: string;
  /** What APIs the member serves. */
  readonly apiEnablements?: readonly APIEnablement[];
  /** Conditions, among them "Ready" and "CompleteAPIEnablements". */
  readonly conditions?: readonly Condition[];
  /** How many nodes there are. */
  readonly nodeSummary?: NodeSummary;
  /** What the member has and what is taken. */
  readonly resourceSummary?: ResourceSummary;
  /** Actions that Remedies ask for here, such as "TrafficControl". */
  readonly remedyActions?: readonly string[];
}

/** What a member serves of one group and version. */
export interface APIEnablement {
  /** Group and version, such as "apps/v1". */
  readonly groupVersion: string;
  /** Resources in it. */
  readonly resources?: readonly APIResource[];
}

/** One resource that a member serves. */
export interface APIResource {
  /** Plural name, such as "deployments". */
  readonly name: string;
  /** Kind, such as "Deployment". */
  readonly kind: string;
}
