/**
 * The members as they are with the manifests that they would get: what is created, changed, left, refused, and removed.
 *
 * Removed is what is managed there and no longer placed there, or what has no template in the input any more. What stays
 * for the time being (a cluster that is left gracefully) or has lost its policy is left alone, as in Karmada.
 */
import { compareStrings } from '@flotilla/api';
import { type ConvergeOptions, converge, type FieldConflict, type FieldDifference, workClusters } from '@flotilla/core';
import { isSecret, needsNoPolicy } from '../input/kinds.ts';
import type { Manifest } from '../input/manifest.ts';
import { identityFor, identityIn, nameIn } from '../render/identity.ts';
import { byPlace } from '../render/order.ts';
import type { RenderedManifest, Rendering } from '../render/rendering.ts';
import { titleOfManifest } from '../render/text.ts';
import { afterOf } from './after.ts';
import type { Action, Comparison, Difference } from './difference.ts';
import { isFilledIn } from './filled-in.ts';
import { withLiveIds } from './ids.ts';
import type { LiveObjects } from './live-objects.ts';
import { isManagedItself } from './managed.ts';
import { maskedPath } from './mask.ts';
import { type SecretFinder, secretFinder } from './secret-values.ts';
import { asStored, patchOf } from './shown.ts';

export interface CompareOptions extends Omit<ConvergeOptions, 'fieldManager' | 'lastApplied'> {
  readonly fieldManager: string;
}

/** What stands in the input beside what is rendered. */
export interface Given {
  /** Identities of all templates. */
  readonly templates: ReadonlySet<string>;
  readonly isWanted: (identity: string) => boolean;
}

export function compare(
  { manifests, bindings }: Pick<Rendering, 'manifests' | 'bindings'>,
  live: ReadonlyMap<string, LiveObjects>,
  given: Given,
  options: CompareOptions,
): Comparison {
  const desired = manifests.filter(({ cluster }) => live.has(cluster));
  const seen = new Set(desired.map(({ cluster, manifest }) => `${cluster}|${identityIn(manifest)}`));
  const stays = stayingIn(bindings);
  const leftovers = [...live].flatMap(([cluster, objects]) =>
    [...objects]
      .filter(([identity, object]) => given.isWanted(identity) && isManagedItself(object) && !needsNoPolicy(object))
      .filter(([identity]) => !seen.has(`${cluster}|${identity}`))
      .filter(([identity]) => !given.templates.has(identity) || stays.get(identity)?.has(cluster) === false)
      .map(([identity, object]) => removal(cluster, object, given.templates.has(identity))),
  );
  const compared = desired.map((one) => compareOne(one, live.get(one.cluster) ?? new Map(), options));
  const others = manifests.map(({ cluster }) => cluster).filter((cluster) => !live.has(cluster));
  return {
    differences: [...compared, ...leftovers].sort(byPlace),
    notCompared: [...new Set(others)].sort(compareStrings),
  };
}

/** By the identity of the resource, where its Works stay for now. */
function stayingIn(bindings: Rendering['bindings']): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(bindings.map((binding) => [identityFor(binding), new Set(workClusters(binding.spec).keep)]));
}

function compareOne(
  { cluster, manifest, work }: RenderedManifest,
  live: LiveObjects,
  options: CompareOptions,
): Difference {
  const observed = live.get(identityIn(manifest));
  const about = { cluster, ...nameIn(manifest) };
  const nothing = { fields: [], filledIn: [], conflicts: [] };
  if (work.spec.suspendDispatching === true)
    return { ...about, ...nothing, action: 'held', why: 'suspension.dispatching holds it back' };
  const answer = converge(withLiveIds(asStored(manifest), observed), observed, options);
  const differences = answer.code === 'update' ? answer.differences : [];
  const filled = answer.code === 'update' && answer.write.operation === 'apply' ? differences.filter(isFilledIn) : [];
  const counted = differences.filter((one) => !filled.includes(one));
  const after = afterOf(observed, answer, counted, options.fieldManager);
  const patch = patchOf(titleIn(cluster, manifest), { before: observed, after });
  const conflicts = 'conflicts' in answer ? answer.conflicts : [];
  const isHidden = isSecret(manifest);
  const isIn = secretFinder(isHidden ? [manifest, observed] : []);
  const pathOf = ({ text, path }: FieldDifference): string =>
    maskedPath(
      text,
      path.filter((step) => !step.startsWith('f:')).map((step) => step.slice(2)),
      isIn,
    );
  return {
    ...about,
    action: filled.length > 0 && counted.length === 0 ? 'none' : actions[answer.code],
    why: answer.why,
    fields: counted.map(pathOf),
    filledIn: filled.map(pathOf),
    conflicts: isHidden ? conflicts.map((one) => maskedConflict(one, isIn)) : conflicts,
    ...(patch === undefined ? {} : { patch }),
  };
}

function maskedConflict(conflict: FieldConflict, isIn: SecretFinder): FieldConflict {
  const steps = [...conflict.path.matchAll(/\[([^\]]*)\]/g)].map(([, step = '']) => step);
  return { ...conflict, path: maskedPath(conflict.path, steps, isIn), desired: '***', observed: '***' };
}

const actions: Readonly<Record<ReturnType<typeof converge>['code'], Action>> = {
  create: 'create',
  update: 'update',
  leave: 'none',
  conflict: 'refused',
  failed: 'failed',
};

function removal(cluster: string, object: Manifest, hasTemplate: boolean): Difference {
  const why = hasTemplate ? 'it is no longer placed there' : 'it is managed, and its template is not in the input';
  const patch = patchOf(titleIn(cluster, object), { before: object, after: undefined });
  return {
    cluster,
    ...nameIn(object),
    action: 'remove',
    why,
    fields: [],
    filledIn: [],
    conflicts: [],
    ...(patch === undefined ? {} : { patch }),
  };
}

function titleIn(cluster: string, manifest: Manifest): string {
  return `${cluster}/${titleOfManifest(manifest)}`;
}
