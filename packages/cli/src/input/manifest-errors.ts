/**
 * What an API server refuses in a manifest and the scheduler would not notice: names that are none, negative numbers.
 *
 * Counterpart: ValidateObjectMeta of k8s.io/apimachinery, ValidateNonnegativeField and ValidateResourceRequirements of
 * Kubernetes' own validation.
 *
 * @example
 * manifestErrors(deployment); // [{ path: ['spec', 'replicas'], message: 'must not be negative, but is -1', ... }]
 */
import { dnsSubdomainProblem, parseQuantity, QuantityError, quantitySign } from '@flotilla/api';
import { groupOf, roleOf } from './kinds.ts';
import { isRecord, type Manifest } from './manifest.ts';
import type { Path } from './position.ts';

export interface ManifestError {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

/** Everything of the kind that is wrong with an object. */
export function manifestErrors(object: Manifest): readonly ManifestError[] {
  const template = podSpecPaths[`${groupOf(object.apiVersion)}/${object.kind}`];
  return [
    ...nameErrors(object),
    ...(template === undefined ? [] : [...countErrors(object), ...podErrors(at(object, template), template)]),
  ];
}

/** Where each kind has the spec of its Pods. */
const podSpecPaths: { readonly [kind: string]: Path } = {
  '/Pod': ['spec'],
  '/ReplicationController': ['spec', 'template', 'spec'],
  'apps/DaemonSet': ['spec', 'template', 'spec'],
  'apps/Deployment': ['spec', 'template', 'spec'],
  'apps/ReplicaSet': ['spec', 'template', 'spec'],
  'apps/StatefulSet': ['spec', 'template', 'spec'],
  'batch/CronJob': ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  'batch/Job': ['spec', 'template', 'spec'],
};

/** Names of roles and of IP addresses may hold more, admission judges that of a Cluster; all others are DNS names. */
function nameErrors(object: Manifest): readonly ManifestError[] {
  const { apiVersion, kind, metadata } = object;
  if (groupOf(apiVersion) === 'rbac.authorization.k8s.io' || kind === 'IPAddress' || roleOf(object) === 'cluster')
    return [];
  const problem = dnsSubdomainProblem(metadata.name);
  if (problem === undefined) return [];
  const message = `${JSON.stringify(metadata.name)} ${problem}`;
  return [{ path: ['metadata', 'name'], message, remedy: 'rename it, such as to web-1' }];
}

function countErrors(object: Manifest): readonly ManifestError[] {
  return ['replicas', 'parallelism', 'completions'].flatMap((field) => {
    const value = at(object, ['spec', field]);
    return typeof value === 'number' && value < 0
      ? [negative(['spec', field], value, 'write 0 or a greater number')]
      : [];
  });
}

function podErrors(spec: unknown, path: Path): readonly ManifestError[] {
  const containers = ['initContainers', 'containers'].flatMap((field) => {
    const list = at(spec, [field]);
    if (!Array.isArray(list)) return [];
    return list.flatMap((container: unknown, index) => resourceErrors(container, [...path, field, index]));
  });
  return [...containers, ...resourceErrors(spec, path), ...amountErrors(at(spec, ['overhead']), [...path, 'overhead'])];
}

function resourceErrors(owner: unknown, path: Path): readonly ManifestError[] {
  return ['requests', 'limits'].flatMap((field) =>
    amountErrors(at(owner, ['resources', field]), [...path, 'resources', field]),
  );
}

function amountErrors(amounts: unknown, path: Path): readonly ManifestError[] {
  if (!isRecord(amounts)) return [];
  return Object.entries(amounts).flatMap(([resource, amount]) =>
    isNegative(amount) ? [negative([...path, resource], amount, 'write 0 or more, such as 500m or 2Gi')] : [],
  );
}

/** What is no quantity at all is said where requests are added up. */
function isNegative(amount: unknown): amount is string | number {
  if (typeof amount !== 'string' && typeof amount !== 'number') return false;
  try {
    return quantitySign(parseQuantity(amount)) < 0;
  } catch (error) {
    if (error instanceof QuantityError) return false;
    throw error;
  }
}

function negative(path: Path, value: string | number, remedy: string): ManifestError {
  return { path, message: `must not be negative, but is ${value}`, remedy };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (isRecord(inner) ? inner[step] : undefined), value);
}
