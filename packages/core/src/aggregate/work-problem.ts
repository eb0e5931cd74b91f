/**
 * A Work that is not what it should be: it lacks the object that it is about, or is in no cluster's namespace.
 *
 * Example: `Work karmada-es-m1/web-5d4f: spec.workload.manifests has no Deployment shop/web: ...`.
 */
import type { Work } from '@flotilla/api';
import type { ObjectIdentity } from './manifest.ts';

export interface WorkProblem {
  readonly code: 'failed';
  /** `Work karmada-es-m1/web-5d4f`. */
  readonly object: string;
  readonly path: string;
  readonly message: string;
}

/** The problem with a field of a Work. */
export function workProblem(work: Work, path: string, what: string): WorkProblem {
  const object = `Work ${work.metadata.namespace ?? ''}/${work.metadata.name ?? ''}`;
  return { code: 'failed', object, path, message: `${object}: ${path} ${what}` };
}

/** The object is not among the manifests. */
export function withoutManifest(work: Work, { kind, namespace, name }: ObjectIdentity): WorkProblem {
  const full = namespace ? `${namespace}/${name}` : name;
  return workProblem(work, 'spec.workload.manifests', `has no ${kind} ${full}: is the Work of another object?`);
}
