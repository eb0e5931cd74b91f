/**
 * How Kubernetes' own kinds merge their lists and objects where it is not the usual way: data, by where they stand.
 *
 * Usual is: an object is merged field by field, a list is one value. Here are the lists that are merged item by item, with
 * the keys of their items (`x-kubernetes-list-map-keys`), the sets, and the objects that are one value
 * (`x-kubernetes-map-type: atomic`): selectors, and references to something else.
 *
 * What looks as if it were here and is not, since it is one value: `tolerations`, `envFrom`, `command`, `args`,
 * `readinessGates`, `externalIPs`, `loadBalancerSourceRanges`, the rules of an Ingress, a role or a NetworkPolicy,
 * the `imagePullSecrets` of a ServiceAccount (a Pod's are merged by name), `volumeClaimTemplates`, metrics of an autoscaler.
 *
 * Counterpart: the OpenAPI schemas of k8s.io/api 1.36.
 *
 * Example: a Pod's `containers` are merged by `name`, their `ports` by `containerPort` and `protocol`.
 */

/** One value; a set of values; or a list whose items have these keys. */
export type MergeType = 'atomic' | 'set' | readonly MergeKey[];

/** A key of a list's items, and what an absent one counts as. */
export interface MergeKey {
  readonly name: string;
  readonly fallback?: unknown;
}

/** The groups of Kubernetes itself. Others may end in `.k8s.io` too, and are anybody's. */
const NATIVE_GROUPS: ReadonlySet<string> = new Set([
  '',
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'apps',
  'autoscaling',
  'batch',
  'certificates.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'events.k8s.io',
  'flowcontrol.apiserver.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'policy',
  'rbac.authorization.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
]);

/** The key that ports have beside their number. */
export const protocolKey: MergeKey = { name: 'protocol', fallback: 'TCP' };

const [byName, top] = [[{ name: 'name' }], /^$/];
const [container, spec, metadata] = [/ontainers\.\*$/, /(?:^|\.)spec$/, /(?:^|\.)metadata$/];
const anywhere = /(?:)/;

type Rule = readonly [name: string, inside: RegExp, type: MergeType];

/** Of every kind, whoever defines it. */
const OF_METADATA: readonly Rule[] = [
  ['finalizers', metadata, 'set'],
  ['ownerReferences', metadata, [{ name: 'uid' }]],
  ['*', /(?:^|\.)metadata\.ownerReferences$/, 'atomic'],
];

const LISTS: readonly Rule[] = [
  ['containers', spec, byName],
  ['initContainers', spec, byName],
  ['ephemeralContainers', spec, byName],
  ['env', container, byName],
  ['ports', container, [{ name: 'containerPort' }, protocolKey]],
  ['volumeMounts', container, [{ name: 'mountPath' }]],
  ['volumeDevices', container, [{ name: 'devicePath' }]],
  ['claims', /(?:ontainers\.\*|(?:^|\.)spec)\.resources$/, byName],
  ['volumes', spec, byName],
  ['imagePullSecrets', spec, byName],
  ['schedulingGates', spec, byName],
  ['resourceClaims', spec, byName],
  ['hostAliases', spec, [{ name: 'ip' }]],
  ['topologySpreadConstraints', spec, [{ name: 'topologyKey' }, { name: 'whenUnsatisfiable' }]],
  ['ports', /^spec$/, [{ name: 'port' }, protocolKey]],
  ['secrets', top, byName],
  ['webhooks', top, byName],
  ['matchConditions', /^(?:webhooks\.\*|spec)$/, byName],
  ['variables', /^spec$/, byName],
  ['drivers', /^spec$/, byName],
  ['podCIDRs', /^spec$/, 'set'],
  ['volumeLifecycleModes', /^spec$/, 'set'],
];

/** References and selectors. */
const ONE_VALUE: readonly string[] = [
  'configMapKeyRef',
  'secretKeyRef',
  'fieldRef',
  'resourceFieldRef',
  'fileKeyRef',
  'secretRef',
  'nodePublishSecretRef',
  'nodeStageSecretRef',
  'nodeExpandSecretRef',
  'controllerPublishSecretRef',
  'controllerExpandSecretRef',
  'dataSource',
  'scaleTargetRef',
  'roleRef',
  'involvedObject',
  'regarding',
  'paramKind',
  'paramRef',
  'selector',
  'labelSelector',
  'podSelector',
  'namespaceSelector',
  'objectSelector',
  'nodeSelector',
  'scopeSelector',
  'matchConstraints',
  'matchResources',
];

const VALUES: readonly Rule[] = [
  ...ONE_VALUE.map((name): Rule => [name, anywhere, 'atomic']),
  ['requiredDuringSchedulingIgnoredDuringExecution', /\.nodeAffinity$/, 'atomic'],
  ['required', /^spec\.nodeAffinity$/, 'atomic'],
  ['resource', /(?:^|\.)(?:backend|defaultBackend)$/, 'atomic'],
  ['*', /^(?:secrets|(?:.*\.)?spec\.imagePullSecrets)$/, 'atomic'],
];

const ANY_KIND = byLastName(OF_METADATA);
const NATIVE_KIND = byLastName([...OF_METADATA, ...LISTS, ...VALUES]);

function byLastName(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) groups.set(rule[0], [...(groups.get(rule[0]) ?? []), rule]);
  return groups;
}

/**
 * How what stands at a place is merged; undefined for the usual way.
 *
 * @param names Field names, with `*` for any item of a list.
 */
export function tableType(names: readonly string[], isNative: boolean): MergeType | undefined {
  const rules = (isNative ? NATIVE_KIND : ANY_KIND).get(names.at(-1) ?? '');
  if (rules === undefined) return undefined;
  const inside = names.slice(0, -1).join('.');
  return rules.find(([, place]) => place.test(inside))?.[2];
}

/** Whether a kind is Kubernetes' own. */
export function isNativeVersion(apiVersion: string): boolean {
  return NATIVE_GROUPS.has(apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '');
}
