/**
 * What `explain` is asked about: `deployment/web`, `deploy/web`, `deployments.apps/web`, found among the decisions.
 *
 * @example
 * findTarget(decisions, 'deploy/web', 'shop'); // the decision about Deployment shop/web
 */
import { type Decision, type ResourceName, titleOf } from '../decide/decision.ts';
import { refuse } from './problem.ts';
import { didYouMean } from './suggest.ts';

/** The usual short names of kubectl. */
const shortNames: { readonly [short: string]: string } = {
  cj: 'cronjob',
  cm: 'configmap',
  crb: 'clusterresourcebinding',
  deploy: 'deployment',
  ds: 'daemonset',
  hpa: 'horizontalpodautoscaler',
  ing: 'ingress',
  ns: 'namespace',
  po: 'pod',
  pvc: 'persistentvolumeclaim',
  rb: 'resourcebinding',
  rs: 'replicaset',
  sa: 'serviceaccount',
  sts: 'statefulset',
  svc: 'service',
};

export interface TargetName {
  readonly kind: string;
  readonly name: string;
}

/** `<kind>/<name>`; stops with what is wrong with it. */
export function parseTarget(text: string): TargetName {
  const match = /^([^/]+)\/([^/]+)$/.exec(text);
  if (match === null) return refuse(`${JSON.stringify(text)} is not <kind>/<name>`, 'write it like deployment/web');
  const [, kind = '', name = ''] = match;
  return { kind, name };
}

/** The one decision that is meant; stops where there is none or more than one. */
export function findTarget(
  decisions: readonly Decision[],
  wanted: TargetName,
  namespace: string | undefined,
): Decision {
  const named = decisions.filter((decision) => isNamed(decision, wanted));
  const found = named.filter(({ resource }) => namespace === undefined || resource.namespace === namespace);
  const [first, ...others] = found;
  if (first === undefined) return refuse(...notFound(decisions, named, wanted, namespace));
  if (others.length === 0) return first;
  const titles = found.map(({ resource }) => titleOf(resource)).join(', ');
  return refuse(
    `${wanted.kind}/${wanted.name} may be ${titles}`,
    'say which with -n <namespace>, or write the kind with its group',
  );
}

function isNamed({ resource, binding }: Decision, wanted: TargetName): boolean {
  if (isOfKind(wanted.kind, resource)) return resource.name === wanted.name;
  const asBinding = binding !== undefined && isOfKind(wanted.kind, binding);
  return asBinding && binding.metadata.name === wanted.name;
}

/** Any case, singular or plural, short names, with or without the group. */
export function isOfKind(wanted: string, { kind, apiVersion }: Pick<ResourceName, 'kind' | 'apiVersion'>): boolean {
  const [word = '', ...groupParts] = wanted.toLowerCase().split('.');
  const group = groupParts.join('.');
  const own = kind.toLowerCase();
  const spellings = [own, `${own}s`, `${own}es`, own.replace(/y$/, 'ies')];
  if (!spellings.includes(shortNames[word] ?? word)) return false;
  const [ownGroup = ''] = apiVersion.includes('/') ? apiVersion.split('/') : [''];
  return (
    group === '' || ownGroup === group || apiVersion === groupParts.toReversed().join('/') || `v1.${ownGroup}` === group
  );
}

function notFound(
  decisions: readonly Decision[],
  elsewhere: readonly Decision[],
  { kind, name }: TargetName,
  namespace: string | undefined,
): readonly [string, string | undefined] {
  const where = namespace === undefined ? '' : ` in namespace ${namespace}`;
  const message = `there is no ${kind}/${name}${where} in the input`;
  const spaces = elsewhere.map(({ resource }) => resource.namespace).filter((space) => space !== undefined);
  if (spaces.length > 0) return [message, `it is in ${spaces.join(', ')}: write -n ${spaces[0] ?? ''}`];
  const known = decisions.map(({ resource }) => `${resource.kind.toLowerCase()}/${resource.name}`);
  return [message, didYouMean(`${kind.toLowerCase()}/${name}`, [...new Set(known)])];
}
