/**
 * Each object as Karmada would take it in: checked against its schema, completed by defaults, judged by admission.
 *
 * Unknown fields warn, as `kubectl apply` does, and are errors with `--strict`. What comes out is what Karmada would
 * store; objects of other groups are completed as an API server would (a Deployment without replicas has one).
 *
 * @example
 * const { objects, problems } = inspect(located, { strict: false });
 */
import { admit, applyDefaults, type FieldError, formatPath, type Issue, validateObject } from '@flotilla/api';
import { applyWorkloadDefaults, InterpretError } from '@flotilla/core';
import { refusedIntegers, rounded } from './big-integers.ts';
import { clusterScopedByDefinition, groupOf, isNamespaced, roleOf } from './kinds.ts';
import type { LocatedObject, Manifest } from './manifest.ts';
import { manifestErrors } from './manifest-errors.ts';
import { nullRemover } from './nulls.ts';
import { unreadableField } from './object-problem.ts';
import { parsePath } from './position.ts';
import type { Problem } from './problem.ts';

export interface Inspected {
  /** Without those that have errors, in the order given. */
  readonly objects: readonly LocatedObject[];
  readonly problems: readonly Problem[];
}

export interface InspectOptions {
  readonly strict: boolean;
  /** There may be BigInts. */
  readonly exact?: boolean;
}

export function inspect(located: readonly LocatedObject[], options: InspectOptions): Inspected {
  const problems: Problem[] = [];
  const outside = clusterScopedByDefinition(located.map(({ object }) => object));
  const withoutNulls = nullRemover();
  const objects = located.flatMap((entry) => {
    const found = problemsOf(entry, options);
    problems.push(...found);
    if (found.some((problem) => problem.severity === 'error')) return [];
    const object = withNamespace(withoutNulls(entry.object), outside);
    const { complete, refused } = admitted({ ...entry, object });
    problems.push(...refused);
    return complete === undefined ? [] : [complete];
  });
  return { objects, problems: [...problems, ...sameIdentity(objects)] };
}

function problemsOf(entry: LocatedObject, { strict, exact = false }: InspectOptions): readonly Problem[] {
  const { errors, warnings } = validateObject(exact ? rounded(entry.object) : entry.object, { strict });
  return [
    ...(exact ? refusedIntegers(entry, nameOf(entry.object)) : []),
    ...errors.map((issue) => fromIssue(entry, issue, 'error')),
    ...warnings.map((issue) => fromIssue(entry, issue, 'warning')),
  ];
}

function fromIssue(entry: LocatedObject, issue: Issue, severity: Problem['severity']): Problem {
  return {
    severity,
    file: entry.file,
    place: () => entry.locate(issue.keys),
    object: nameOf(entry.object),
    ...(issue.path === '' ? {} : { path: issue.path }),
    ...wordsOf(entry.object, issue),
  };
}

/** Without the value that is wrong, where the object is a Secret. */
function wordsOf(object: Manifest, { message, remedy }: Issue): Pick<Problem, 'message' | 'remedy'> {
  if (object.kind !== 'Secret') return { message, ...(remedy === undefined ? {} : { remedy }) };
  const unquoted = message.replace(/, not .*$/s, '');
  if (unquoted === message) return { message, ...(remedy === undefined ? {} : { remedy }) };
  return { message: unquoted, remedy: 'write it as the message says; the value is not shown, since it is a Secret' };
}

/** `default` where kubectl would put it; none for kinds outside of namespaces. */
export function withNamespace(object: Manifest, outside: ReadonlySet<string>): Manifest {
  const { namespace, ...rest } = object.metadata;
  if (!isNamespaced(object, outside)) return namespace === undefined ? object : { ...object, metadata: rest };
  return namespace ? object : { ...object, metadata: { ...object.metadata, namespace: 'default' } };
}

/** The object as the control plane would hold it, or why it would not. */
function admitted(entry: LocatedObject): {
  readonly complete?: LocatedObject;
  readonly refused: readonly Problem[];
} {
  const errors = manifestProblems(entry);
  if (errors.length > 0) return { refused: errors };
  try {
    const complete = { ...entry, object: completed(entry.object) };
    const refused = admissionProblems(complete);
    return refused.length > 0 ? { refused } : { complete, refused };
  } catch (error) {
    if (!(error instanceof InterpretError)) throw error;
    return { refused: [unreadableField(entry, error)] };
  }
}

function manifestProblems(entry: LocatedObject): readonly Problem[] {
  return manifestErrors(entry.object).map(({ path, message, remedy }) => ({
    severity: 'error',
    file: entry.file,
    place: () => entry.locate(path),
    object: nameOf(entry.object),
    path: formatPath(path),
    message,
    remedy,
  }));
}

/** Clusters and bindings are read as they were stored; a new cluster's resource models are not made up. */
function completed(object: Manifest): Manifest {
  const role = roleOf(object);
  if (role === 'resource') return applyWorkloadDefaults(object);
  return applyDefaults(object, { operation: role === 'policy' || role === 'clusterPolicy' ? 'CREATE' : 'UPDATE' });
}

function admissionProblems(entry: LocatedObject): readonly Problem[] {
  if (roleOf(entry.object) === 'resource') return [];
  return admit(entry.object).map((error: FieldError) => ({
    severity: 'error',
    file: entry.file,
    place: () => entry.locate(parsePath(error.field, entry.object)),
    object: nameOf(entry.object),
    path: error.field,
    message: error.detail,
    remedy: error.remedy,
  }));
}

/** One identity, two objects: which one counts would depend on the order. */
function sameIdentity(objects: readonly LocatedObject[]): readonly Problem[] {
  const first = new Map<string, LocatedObject>();
  const problems: Problem[] = [];
  for (const entry of objects) {
    const identity = identityOf(entry.object);
    const other = first.get(identity);
    if (other === undefined) first.set(identity, entry);
    else problems.push(givenTwice(entry, other));
  }
  return problems;
}

function givenTwice(entry: LocatedObject, other: LocatedObject): Problem {
  const first = other.locate([]);
  return {
    severity: 'error',
    file: entry.file,
    place: () => entry.locate([]),
    object: nameOf(entry.object),
    message: `is given twice, first at ${other.file}:${first.line}:${first.column}`,
    remedy: 'remove one of the two',
  };
}

/** Group, kind, namespace and name: what the API server holds an object by. The version is not part of it. */
function identityOf(object: Manifest): string {
  return [groupOf(object.apiVersion), object.kind, object.metadata.namespace ?? '', object.metadata.name].join('|');
}

/** `Deployment shop/web`, or `Cluster member1` outside of namespaces. */
export function nameOf(object: Manifest): string {
  const { namespace, name } = object.metadata;
  return `${object.kind} ${namespace ? `${namespace}/` : ''}${name}`;
}
