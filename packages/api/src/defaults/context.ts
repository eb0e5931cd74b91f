/**
 * What a mutating webhook knows besides the object, all given by the caller: nothing here makes up ids or times.
 */
import type { Fields } from './fields.ts';

/** What is done to the object, and what the API server would know about the request. */
export interface DefaultsOptions {
  /** `CREATE` (the default) also sets permanent ids and finalizers of policies. */
  readonly operation?: 'CREATE' | 'UPDATE';
  /** Namespace of the request; the object's own when absent. */
  readonly namespace?: string;
  /** A new UUID for the object's permanent-id label; without it no label is set. */
  readonly permanentId?: string;
  /** The current time in RFC 3339, for taints that record when they were added; without it they stay without time. */
  readonly now?: string;
}

/** One thing that a webhook sets. Never changes its argument. */
export type WebhookDefault = (object: Fields, options: DefaultsOptions) => Fields;
