/**
 * Kustomizations lie in the folders of manifests but are no objects: kustomize builds objects from them.
 *
 * They are passed over with a warning, since the manifests beside them are what most people mean.
 *
 * @example
 * isKustomization({ resources: ['web.yaml'] }, 'base/kustomization.yaml'); // true
 */
import { isRecord, type Value } from './manifest.ts';
import type { Problem } from './problem.ts';

/** By its group; kustomize does without apiVersion and kind in a file of this name. */
export function isKustomization(value: unknown, file: string): boolean {
  if (!isRecord(value)) return false;
  const { apiVersion, kind } = value;
  if (typeof apiVersion === 'string') return apiVersion.startsWith('kustomize.config.k8s.io/');
  return kind === undefined && /(?:^|[/\\])kustomization\.ya?ml$/i.test(file);
}

export function passedOver(value: Value, file: string): Problem {
  return {
    severity: 'warning',
    file,
    place: () => value.locate([]),
    message: 'is a kustomization and was passed over: it is not built here',
    remedy: 'give what `kubectl kustomize` makes of it, such as: kubectl kustomize . | flotilla schedule -f -',
  };
}
