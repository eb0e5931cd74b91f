/**
 * Names and namespaces of objects, as far as Karmada's own admission judges them.
 *
 * Counterpart: `ValidateObjectMeta` of k8s.io/apimachinery; `ValidateClusterName` of pkg/apis/cluster/validation.
 *
 * Example: a Cluster's name has at most 48 characters, since `karmada-es-<name>` must be a namespace.
 */
import { at, type Fields, textOf } from '../defaults/fields.ts';
import { dnsLabelProblem } from '../selector-syntax.ts';
import { type FieldError, invalid, problem, required } from './errors.ts';

const CLUSTER_NAME_MAX = 48;

/** What is wrong with the name of a member cluster, or `undefined`. */
export function clusterNameProblem(name: string): string | undefined {
  if (name === '') return 'must be not empty';
  if (name.length > CLUSTER_NAME_MAX) return `must be no more than ${CLUSTER_NAME_MAX} characters`;
  return dnsLabelProblem(name);
}

/** Judges `metadata.name` by the rule of the kind; with `generateName` the API server makes the name. */
export function admitName(object: Fields, nameProblem: (name: string) => string | undefined): readonly FieldError[] {
  const name = textOf(at(object, 'metadata', 'name'));
  if (name !== '') return problem('metadata.name', nameProblem(name), 'rename the object');
  if (textOf(at(object, 'metadata', 'generateName')) !== '') return [];
  return [required('metadata.name', 'name or generateName is required', 'give the object a name')];
}

/** Judges the namespace where one is given; where none is, the API server takes that of the request. */
export function admitNamespace(object: Fields): readonly FieldError[] {
  const namespace = textOf(at(object, 'metadata', 'namespace'));
  if (namespace === '') return [];
  return problem('metadata.namespace', dnsLabelProblem(namespace), 'correct the namespace');
}

/** Judges the name of a member cluster where another object gives it. */
export function admitClusterName(name: string, field: string): readonly FieldError[] {
  const found = clusterNameProblem(name);
  return found === undefined ? [] : [invalid(field, found, 'give the name of a member cluster')];
}
