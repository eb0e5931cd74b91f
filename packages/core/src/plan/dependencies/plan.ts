/**
 * Keeps the dependencies of a binding where the binding goes: ConfigMaps, Secrets and the like that its Pods read.
 *
 * A binding with `propagateDeps` requires the bindings of everything that its object depends on; those are made or
 * changed. What it required once and does not any more, it is taken off; all of them when it propagates no dependencies
 * any more or is being deleted. Dependencies that do not exist are passed over until they do.
 *
 * Level-triggered: the whole is planned from what exists, whatever happened. A second look writes nothing.
 *
 * Counterpart: `Reconcile` of pkg/dependenciesdistributor/dependencies_distributor.go.
 *
 * @example
 * const { writes, problems } = planDependencies(indexDependencies({ bindings, objects }), { namespace: 'shop', name: 'web-deployment' });
 */
import { compareStrings, type ResourceBinding } from '@flotilla/api';
import { dependedByLabel, dependenciesAnnotation, dependenciesFinalizer } from '../../bind/attached/marks.ts';
import { dependenciesText, records } from '../../bind/attached/record.ts';
import { getDependencies } from '../../interpret/dependencies.ts';
import type { DependentReference } from '../../interpret/interpreter.ts';
import { type Draft, draftOf } from './draft.ts';
import type { BindingKey, DependenciesOptions } from './options.ts';
import type { DependenciesPlan } from './outcome.ts';
import { isReferredTo, objectsReferredTo } from './references.ts';
import { describeBinding, latestOf, release, requireDependency } from './steps.ts';
import type { DependenciesWorld } from './world.ts';

/**
 * What is to be written so that a binding's dependencies go where it goes. Nothing is thrown for objects that are wrong:
 * that is among the `problems`.
 */
export function planDependencies(
  world: DependenciesWorld,
  key: BindingKey,
  options: DependenciesOptions = {},
): DependenciesPlan {
  const draft = draftOf(world);
  const code = planInto(draft, key, options);
  return { code, writes: draft.writes(), problems: draft.problems, disagreements: draft.disagreements() };
}

/** As `planDependencies`, on top of what is planned already. */
export function planInto(draft: Draft, key: BindingKey, options: DependenciesOptions): DependenciesPlan['code'] {
  const owner = draft.binding(key.namespace, key.name);
  if (owner === undefined) return 'gone';
  if (owner.spec.propagateDeps !== true || owner.metadata.deletionTimestamp != null) return releaseAll(draft, owner);
  const object = draft.world.object(owner.spec.resource);
  if (object === undefined) {
    const { kind, namespace, name } = owner.spec.resource;
    const message = `${describeBinding(owner)}: its ${kind} ${namespace ? `${namespace}/` : ''}${name} does not exist: create it, or pass it`;
    draft.problem(describeBinding(owner), message);
    return 'failed';
  }
  const answer = getDependencies(object, options);
  if (answer.code === 'unsupported') return 'notInterpreted';
  if (answer.code === 'failed') {
    draft.problem(answer.object, answer.error.message);
    return 'failed';
  }
  attach(draft, owner, answer.value, options);
  return 'attached';
}

function releaseAll(draft: Draft, owner: ResourceBinding): 'released' {
  const before = draft.problems.length;
  for (const attached of attachedTo(draft, owner)) release(draft, attached, owner);
  const latest = latestOf(draft, owner);
  const { finalizers = [], ...metadata } = latest.metadata;
  if (draft.problems.length > before || !finalizers.includes(dependenciesFinalizer)) return 'released';
  const rest = finalizers.filter((finalizer) => finalizer !== dependenciesFinalizer);
  const freed = { ...latest, metadata: { ...metadata, ...(rest.length > 0 && { finalizers: rest }) } };
  draft.put(freed, 'it requires no other binding any more, so it may go');
  return 'released';
}

function attach(
  draft: Draft,
  owner: ResourceBinding,
  references: readonly DependentReference[],
  options: DependenciesOptions,
): void {
  draft.put(marked(owner, references), 'it says what it requires, and waits with its deletion until it is taken off');
  const before = draft.problems.length;
  for (const attached of attachedTo(draft, owner)) {
    if (!isReferredTo(draft.world, attached.spec.resource, references)) release(draft, attached, owner);
  }
  if (draft.problems.length > before) return;
  for (const dependency of objectsReferredTo(draft.world, references)) {
    requireDependency(draft, dependency, owner, options);
  }
}

function marked(owner: ResourceBinding, references: readonly DependentReference[]): ResourceBinding {
  const { finalizers = [], annotations } = owner.metadata;
  return {
    ...owner,
    metadata: {
      ...owner.metadata,
      finalizers: finalizers.includes(dependenciesFinalizer) ? finalizers : [...finalizers, dependenciesFinalizer],
      annotations: records(owner, references)
        ? (annotations ?? {})
        : { ...annotations, [dependenciesAnnotation]: dependenciesText(references) },
    },
  };
}

/** The bindings that carry the owner's label, by name. */
function attachedTo({ world }: Draft, owner: ResourceBinding): readonly ResourceBinding[] {
  const [label, value] = dependedByLabel(owner);
  const attached = world.labelled(owner.metadata.namespace ?? '', label, value);
  return attached.toSorted((a, b) => compareStrings(a.metadata.name ?? '', b.metadata.name ?? ''));
}
