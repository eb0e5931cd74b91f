/**
 * What converging answers: what to write to the member cluster, or why nothing is written. All of it is data.
 *
 * Example: `{ code: 'update', write: { operation: 'apply', object, ... }, why: '2 fields differ', differences, conflicts }`.
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import type { FieldDifference } from './diff.ts';

/** The one request that brings the member to what is desired. */
export type MemberWrite = CreateObject | ReplaceObject | ApplyObject;

/** A POST of the object. */
export interface CreateObject {
  readonly operation: 'create';
  readonly object: ResourceTemplate;
}

/** A PUT of the whole object; its `metadata.resourceVersion` is the precondition that nobody wrote it meanwhile. */
export interface ReplaceObject {
  readonly operation: 'replace';
  readonly object: ResourceTemplate;
}

/**
 * A server-side apply: `PATCH ...?fieldManager=<fieldManager>&force=<force>` with `object` as `application/apply-patch+yaml`.
 *
 * `object` is to be sent as it is. Its `metadata.uid` is the precondition that it is still the same object: one that was
 * deleted meanwhile is not made again by mistake. Where `force` is set its `metadata.resourceVersion` is a precondition too, as
 * a forced apply would take whatever somebody has taken meanwhile. Either is answered by 409: look again, and converge again.
 */
export interface ApplyObject {
  readonly operation: 'apply';
  /** The patch: only what the template decides. */
  readonly object: ResourceTemplate;
  readonly fieldManager: string;
  /** Whether fields that others have too are changed; those that stay theirs are not in `object`. */
  readonly force: boolean;
}

/** A field that the template wants otherwise, and that somebody else owns. */
export interface FieldConflict {
  /** `spec.replicas`, `spec.template.spec.containers[{"name":"web"}].image`. */
  readonly path: string;
  /** The names of the managers. */
  readonly owners: readonly string[];
  readonly desired: unknown;
  readonly observed: unknown;
  /** `taken`: it is overwritten; `left`: it stays as its owners have it. */
  readonly settled: 'taken' | 'left';
}

interface Base {
  /** As a sentence for people. */
  readonly why: string;
}

/** The object does not exist there yet. */
export interface ConvergeCreate extends Base {
  readonly code: 'create';
  readonly write: MemberWrite;
}

/** A JSON Patch (RFC 6902): `application/json-patch+json` of the object. */
export type DisownFields = readonly { readonly op: 'replace'; readonly path: string; readonly value: unknown }[];

export interface ConvergeUpdate extends Base {
  readonly code: 'update';
  /**
   * To be sent before `write`, where it is present: takes fields that are to go out of the entries of managers that write no more,
   * as the server would keep them otherwise. It changes nothing but `metadata.managedFields`. If `write` is then refused
   * because the version is another one, converge again.
   */
  readonly disown?: DisownFields;
  readonly write: MemberWrite;
  /** What the write changes: fields that are not as desired, and as `extra` those that it gives up. */
  readonly differences: readonly FieldDifference[];
  readonly conflicts: readonly FieldConflict[];
}

/** Nothing is to be written. */
export interface ConvergeLeave extends Base {
  readonly code: 'leave';
  /** What to remember, and to pass as `lastApplied` the next time. */
  readonly lastApplied?: string;
  /** Fields that others keep otherwise. */
  readonly conflicts: readonly FieldConflict[];
}

/** The object there is not managed by the federation, and conflictResolution does not let it be taken. */
export interface ConvergeRefused extends Base {
  readonly code: 'conflict';
}

/** What is there, the manifest, or the interpreter that has to look at them, is wrong; `why` names the field and a remedy. */
export interface ConvergeFailed extends Base {
  readonly code: 'failed';
}

/** The whole answer, told apart by `code`. */
export type ConvergeOutcome = ConvergeCreate | ConvergeUpdate | ConvergeLeave | ConvergeRefused | ConvergeFailed;
