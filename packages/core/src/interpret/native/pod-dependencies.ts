/**
 * What Pods of a template cannot start without: ConfigMaps, Secrets, a service account, claims of volumes.
 *
 * They are found in environments of all containers (init and ephemeral ones too), in volumes, and among the secrets for
 * pulling images. Optional ones count. The service account `default` is in every namespace, so it does not.
 *
 * Counterpart: `helper.GetDependenciesFromPodTemplate` of Karmada, and Kubernetes' visitors of Pod secrets and config maps.
 *
 * Example: a template with `envFrom: [{ configMapRef: { name: env } }]` needs ConfigMap `env` of its namespace.
 */
import { compareStrings } from '@flotilla/api';
import { child, descend, type Field, itemsOf, stringOf } from '../fields.ts';
import type { DependentReference } from '../interpreter.ts';

/** In order of kind and name, each once. */
export function dependenciesOfPods(podSpec: Field, namespace: string): readonly DependentReference[] {
  const volumes = itemsOf(child(podSpec, 'volumes'));
  return [
    ...references('ConfigMap', [...configMapsOfContainers(podSpec), ...volumes.flatMap(configMapsOfVolume)], namespace),
    ...references('PersistentVolumeClaim', volumes.flatMap(claimsOfVolume), namespace),
    ...references('Secret', secretsOf(podSpec, volumes), namespace),
    ...references('ServiceAccount', serviceAccountsOf(podSpec), namespace),
  ];
}

/**
 * What Pods of a template depend on, for interpreters of kinds that have such a template.
 *
 * @param podTemplate an object with a Pod's `spec`.
 * @param namespace that of the workload; empty for references without one.
 * @throws InterpretError when a field that counts has a wrong type.
 */
export function podDependencies(podTemplate: unknown, namespace: string): readonly DependentReference[] {
  const field: Field = { owner: 'Pod template', path: '', value: podTemplate ?? undefined };
  return dependenciesOfPods(child(field, 'spec'), namespace);
}

function references(kind: string, names: readonly string[], namespace: string): readonly DependentReference[] {
  const distinct = [...new Set(names)].toSorted(compareStrings);
  return distinct.map((name) => ({
    apiVersion: 'v1',
    kind,
    ...(namespace !== '' && { namespace }),
    ...(name !== '' && { name }),
  }));
}

function serviceAccountsOf(podSpec: Field): readonly string[] {
  const name = stringOf(child(podSpec, 'serviceAccountName'));
  return name === '' || name === 'default' ? [] : [name];
}

function secretsOf(podSpec: Field, volumes: readonly Field[]): readonly string[] {
  const environment = containersOf(podSpec).flatMap((container) => [
    ...itemsOf(child(container, 'envFrom')).flatMap((source) => nameAt(source, 'secretRef')),
    ...itemsOf(child(container, 'env')).flatMap((variable) => nameAt(variable, 'valueFrom', 'secretKeyRef')),
  ]);
  const pulling = itemsOf(child(podSpec, 'imagePullSecrets')).map((secret) => stringOf(child(secret, 'name')));
  return [...pulling, ...environment, ...volumes.flatMap(secretsOfVolume)];
}

/** Kinds of volumes that name their secret in a `secretRef`. */
const WITH_SECRET_REF = ['cephfs', 'cinder', 'flexVolume', 'rbd', 'scaleIO', 'iscsi', 'storageos'] as const;

function secretsOfVolume(volume: Field): readonly string[] {
  const named = [
    stringOf(descend(volume, 'azureFile', 'secretName')),
    stringOf(descend(volume, 'secret', 'secretName')),
  ].filter((name) => name !== '');
  return [
    ...named,
    ...WITH_SECRET_REF.flatMap((type) => nameAt(volume, type, 'secretRef')),
    ...nameAt(volume, 'csi', 'nodePublishSecretRef'),
    ...itemsOf(descend(volume, 'projected', 'sources')).flatMap((source) => nameAt(source, 'secret')),
  ];
}

function configMapsOfContainers(podSpec: Field): readonly string[] {
  return containersOf(podSpec).flatMap((container) => [
    ...itemsOf(child(container, 'envFrom')).flatMap((source) => nameAt(source, 'configMapRef')),
    ...itemsOf(child(container, 'env')).flatMap((variable) => nameAt(variable, 'valueFrom', 'configMapKeyRef')),
  ]);
}

function configMapsOfVolume(volume: Field): readonly string[] {
  const projected = itemsOf(descend(volume, 'projected', 'sources')).flatMap((source) => nameAt(source, 'configMap'));
  return [...nameAt(volume, 'configMap'), ...projected];
}

function claimsOfVolume(volume: Field): readonly string[] {
  const name = stringOf(descend(volume, 'persistentVolumeClaim', 'claimName'));
  return name === '' ? [] : [name];
}

function containersOf(podSpec: Field): readonly Field[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((name) => itemsOf(child(podSpec, name)));
}

/** The name in the reference at a path; none when the reference is absent, an empty one when it names nothing. */
function nameAt(field: Field, ...path: readonly string[]): readonly string[] {
  const reference = descend(field, ...path);
  return reference.value === undefined ? [] : [stringOf(child(reference, 'name'))];
}
