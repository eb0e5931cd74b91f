/**
 * The binding of a dependency: made when the first binding requires it, changed when others do, and left alone in the end.
 *
 * It has no placement. It goes where the bindings in `spec.requiredBy` go, which are kept there with their clusters. A
 * dependency that a policy governs has a binding with a placement already: that one only learns who requires it, and
 * otherwise stays as it is. When nobody requires it any more it is not deleted: with no clusters, its Works go.
 *
 * Counterpart: `buildAttachedBinding`, `createOrUpdateAttachedBinding` and `removeScheduleResultFromAttachedBindings` of
 * pkg/dependenciesdistributor/dependencies_distributor.go.
 *
 * Example: Deployment web reads ConfigMap env: the binding `env-configmap` is required by `web-deployment`.
 */
import type { BindingSnapshot, ResourceBinding } from '@flotilla/api';
import type { ResourceTemplate } from '../../interpret/template.ts';
import { bindingIdLabel } from '../../render/keys.ts';
import { bindingName } from '../names.ts';
import { objectReference } from '../object-reference.ts';
import { dependedByLabel, withoutLabel } from './marks.ts';

/**
 * The binding of a dependency, required by one binding only. Its strategy is still to be merged: see `mergeStrategies`.
 *
 * @param bindingId Permanent id of the new binding, which Karmada's webhook makes up. Default none.
 */
export function newAttachedBinding(
  owner: ResourceBinding,
  dependency: ResourceTemplate,
  bindingId?: string,
): ResourceBinding {
  const { apiVersion, kind, metadata } = dependency;
  const { name = '', uid } = metadata;
  const { namespace } = owner.metadata;
  const [label, ownerId] = dependedByLabel(owner);
  const controller = uid && { apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true };
  return {
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: {
      name: bindingName(kind, name),
      ...(namespace && { namespace }),
      labels: { [label]: ownerId, ...(bindingId && { [bindingIdLabel]: bindingId }) },
      finalizers: ['karmada.io/binding-controller'],
      ...(controller && { ownerReferences: [controller] }),
    },
    spec: { resource: objectReference(dependency), requiredBy: [snapshotOf(owner)] },
  };
}

/** A binding that exists, required by one more, or by the same one with other clusters. Its strategy stays. */
export function requiredBy(
  existing: ResourceBinding,
  owner: ResourceBinding,
  dependency: ResourceTemplate,
): ResourceBinding {
  const { metadata, spec } = existing;
  const [key, id] = dependedByLabel(owner);
  return {
    ...existing,
    metadata: { ...metadata, labels: { ...metadata.labels, [key]: id } },
    spec: {
      ...spec,
      resource: objectReference(dependency),
      requiredBy: mergeSnapshot(spec.requiredBy ?? [], snapshotOf(owner)),
    },
  };
}

/** A binding that another one requires no more. Its strategy stays. */
export function notRequiredBy(existing: ResourceBinding, owner: ResourceBinding): ResourceBinding {
  const { labels: oldLabels, ...metadata } = existing.metadata;
  const { requiredBy: oldSnapshots, ...spec } = existing.spec;
  const labels = withoutLabel(oldLabels, dependedByLabel(owner)[0]);
  const { namespace, name } = snapshotOf(owner);
  const snapshots = (oldSnapshots ?? []).filter((one) => !isOf(one, namespace, name));
  return {
    ...existing,
    metadata: { ...metadata, ...(labels && { labels }) },
    spec: { ...spec, ...(snapshots.length > 0 && { requiredBy: snapshots }) },
  };
}

/** Whether a binding belongs to another object than this one: an earlier one of the same kind and name, for example. */
export function isOfOther(existing: ResourceBinding, dependency: ResourceTemplate): boolean {
  const owner = existing.metadata.ownerReferences?.find(({ controller }) => controller === true);
  return owner !== undefined && owner.uid !== (dependency.metadata.uid ?? '');
}

function snapshotOf({ metadata, spec }: ResourceBinding): BindingSnapshot {
  const { namespace, name = '' } = metadata;
  return { ...(namespace && { namespace }), name, ...(spec.clusters && { clusters: spec.clusters }) };
}

function mergeSnapshot(snapshots: readonly BindingSnapshot[], fresh: BindingSnapshot): readonly BindingSnapshot[] {
  if (!snapshots.some((one) => isOf(one, fresh.namespace, fresh.name))) return [...snapshots, fresh];
  return snapshots.map((one) => {
    if (!isOf(one, fresh.namespace, fresh.name)) return one;
    const { clusters: _clusters, ...rest } = one;
    return { ...rest, ...(fresh.clusters && { clusters: fresh.clusters }) };
  });
}

function isOf(snapshot: BindingSnapshot, namespace = '', name: string): boolean {
  return snapshot.name === name && (snapshot.namespace ?? '') === namespace;
}
