/**
 * `ResourceInterpreterWebhookConfiguration`: web services that tell what Karmada must know of a custom kind.
 *
 * Counterpart: pkg/apis/config/v1alpha1, resourceinterpreterwebhook_types.go.
 *
 * @example
 * const rule: RuleWithOperations = {
 *   operations: ['InterpretReplica'], apiGroups: ['example.com'], apiVersions: ['v1'], kinds: ['Workload'],
 * };
 */
import type { ObjectMeta } from '../kubernetes.ts';
import type { Int32 } from '../primitives.ts';

/** Web services for custom kinds. */
export interface ResourceInterpreterWebhookConfiguration {
  /** Group and version. */
  readonly apiVersion: 'config.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'ResourceInterpreterWebhookConfiguration';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** The services. */
  readonly webhooks: readonly ResourceInterpreterWebhook[];
}

/** A web service and what it is asked. */
export interface ResourceInterpreterWebhook {
  /** Name, fully qualified. */
  readonly name: string;
  /** How to reach it. */
  readonly clientConfig: WebhookClientConfig;
  /** What to ask it, about which kinds. */
  readonly rules?: readonly RuleWithOperations[];
  /** Seconds to wait for an answer: 1 to 30; absent is 10. */
  readonly timeoutSeconds?: Int32;
  /** Versions of the question that it understands, best first. */
  readonly interpreterContextVersions: readonly string[];
}

/** How to reach a web service; `url` and `service` exclude each other. */
export interface WebhookClientConfig {
  /** Its URL. */
  readonly url?: string;
  /** Its Service. */
  readonly service?: ServiceReference;
  /**
   * CA certificates in PEM, as base64; absent takes the system's.
   *
   * @format byte
   */
  readonly caBundle?: string;
}

/** A Service that answers. */
export interface ServiceReference {
  /** Namespace. */
  readonly namespace: string;
  /** Name. */
  readonly name: string;
  /** Path of the URL. */
  readonly path?: string;
  /** Port; absent is 443. */
  readonly port?: Int32;
}

/** What to ask, about which kinds; "*" alone takes all. */
export interface RuleWithOperations {
  /** Questions, such as "InterpretReplica". */
  readonly operations: readonly string[];
  /** API groups; "" is the core group. */
  readonly apiGroups: readonly string[];
  /** API versions. */
  readonly apiVersions: readonly string[];
  /** Kinds. */
  readonly kinds: readonly string[];
}
