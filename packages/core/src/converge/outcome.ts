/**
 * What converging answers: what to write to the member cluster, or why nothing is written. All of it is data.
 *
 * Example: `{ code: 'update', write: { operation: 'apply', object, ... }, why: '2 fields differ', differences, conflicts }`.
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import type { FieldDifference } from './diff.ts';

/** The one request that brings the member to what is desired. */
export type MemberWrite = CreateObject | ReplaceObject | ApplyObject;

export interface CreateObject {
  readonly operation: 'create';
  readonly object: ResourceTemplate;
}

/** A PUT of the whole object; its resourceVersion guards against what happened meanwhile. */
export interface ReplaceObject {
  readonly operation: 'replace';
  readonly object: ResourceTemplate;
}

/** A server-side apply. */
export interface ApplyObject {
  readonly operation: 'apply';
  /** The patch: only what the template decides. */
  readonly object: ResourceTemplate;
  readonly fieldManager: string;
  /** Whether fields that others own too are taken; those that stay theirs are not in `object`. */
  readonly force: boolean;
  /** The object that was looked at; absent when there was none. */
  readonly uid?: string;
}

/** A field that the template wants otherwise, and that somebody else owns. */
export interface FieldConflict {
  /** `spec.replicas`, `spec.template.spec.containers[name="web"].image`. */
  readonly path: string;
  readonly owners: readonly string[];
  readonly desired: unknown;
  readonly observed: unknown;
  /** `taken`: it is overwritten; `left`: it stays as its owners have it. */
  readonly settled: 'taken' | 'left';
}

interface Base {
  /** As a sentence for people. */
  readonly why: string;
  /** To be passed again as `lastApplied`, once what is to be written has been. */
  readonly hash: string;
}

/** The object does not exist there yet. */
export interface ConvergeCreate extends Base {
  readonly code: 'create';
  readonly write: MemberWrite;
}

export interface ConvergeUpdate extends Base {
  readonly code: 'update';
  readonly write: MemberWrite;
  /** Where the object there is not what is desired. */
  readonly differences: readonly FieldDifference[];
  readonly conflicts: readonly FieldConflict[];
}

/** Nothing is to be written. */
export interface ConvergeLeave extends Base {
  readonly code: 'leave';
  /** Fields that others keep otherwise. */
  readonly conflicts: readonly FieldConflict[];
}

/** The object there is not managed by the federation, and conflictResolution does not let it be taken. */
export interface ConvergeRefused extends Base {
  readonly code: 'conflict';
}

/** What is there, or the interpreter that has to look at it, is wrong. */
export interface ConvergeFailed extends Base {
  readonly code: 'failed';
}

/** The whole answer, told apart by `code`. */
export type ConvergeOutcome = ConvergeCreate | ConvergeUpdate | ConvergeLeave | ConvergeRefused | ConvergeFailed;
