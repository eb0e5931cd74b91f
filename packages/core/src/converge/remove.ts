/**
 * A Work goes: what becomes of its objects in the member.
 *
 * They are deleted, with what depends on them in the background, if they carry the federation's label. With
 * `preserveResourcesOnDeletion` they stay, and lose the federation's labels and annotations instead (`release.ts`).
 *
 * Counterpart: `tryDeleteWorkload` and `handleWorkDelete` of pkg/controllers/execution/execution_controller.go.
 *
 * Example: an object that somebody else made, and that the federation was refused, is not deleted with its Work.
 */
import type { InterpretOptions } from '../interpret/interpreter.ts';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import type { ReplaceObject } from './outcome.ts';
import { isManaged } from './ownership.ts';
import { type UnmarkObject, unmark, withoutMarks } from './release.ts';
import { convergeByReplacing } from './replace.ts';

export interface RemovalOptions extends InterpretOptions {
  /** How an object is let go that stays; default `serverSideApply`, which writes nothing but the marks. */
  readonly mode?: 'serverSideApply' | 'karmada';
  /** `spec.preserveResourcesOnDeletion` of the Work. Default false. */
  readonly preserve?: boolean;
  /** Default true. */
  readonly clusterReady?: boolean;
  /** The cluster itself is being deleted. Default false. */
  readonly clusterTerminating?: boolean;
}

/**
 * What to do, or why nothing is done. `delete`: with `uid` as a precondition, so that an object that was made anew meanwhile
 * stays. `failed` is to be tried again, and the Work stays; with `done` the Work may go.
 */
export type RemovalOutcome =
  | { readonly code: 'delete'; readonly propagationPolicy: 'Background'; readonly why: string; readonly uid?: string }
  | { readonly code: 'release'; readonly write: ReplaceObject | UnmarkObject; readonly why: string }
  | { readonly code: 'done' | 'failed'; readonly why: string };

/**
 * What becomes of one object of a Work that is being deleted.
 *
 * @param observed The object there; undefined when there is none.
 *
 * @example
 * removeFromMember(manifest, observed, { preserve: work.spec.preserveResourcesOnDeletion === true });
 */
export function removeFromMember(
  manifest: ResourceTemplate,
  observed: ResourceTemplate | undefined,
  options: RemovalOptions = {},
): RemovalOutcome {
  const { preserve = false, clusterReady = true, clusterTerminating = false } = options;
  if (preserve)
    return options.mode === 'karmada' ? replaceWithoutMarks(manifest, observed, options) : release(observed);
  if (!clusterReady) {
    return clusterTerminating
      ? { code: 'done', why: 'the cluster goes itself' }
      : { code: 'failed', why: 'the cluster is not ready: wait until it is' };
  }
  if (observed === undefined) return absent;
  if (!isManaged(observed)) return unmanaged;
  const { uid } = observed.metadata;
  return { code: 'delete', propagationPolicy: 'Background', why: 'its Work goes', ...(uid && { uid }) };
}

const absent: RemovalOutcome = { code: 'done', why: 'it does not exist' };
const unmanaged: RemovalOutcome = { code: 'done', why: 'it is not managed from here' };
const kept = 'it is kept, and no longer managed from here';

function release(observed: ResourceTemplate | undefined): RemovalOutcome {
  if (observed === undefined) return absent;
  const write = isManaged(observed) ? unmark(observed) : undefined;
  return write === undefined ? unmanaged : { code: 'release', write, why: kept };
}

/** Here an object that is not there, or is not managed, is an error, as it is in Karmada. */
function replaceWithoutMarks(
  manifest: ResourceTemplate,
  observed: ResourceTemplate | undefined,
  options: InterpretOptions,
): RemovalOutcome {
  if (observed === undefined) {
    const why = `${describeTemplate(manifest)} is to be kept and does not exist: create it, or let it go`;
    return { code: 'failed', why };
  }
  const answer = convergeByReplacing(withoutMarks(manifest), observed, options);
  if (answer.code === 'leave') return { code: 'done', why: answer.why };
  if (answer.code === 'update' && answer.write.operation === 'replace') {
    return { code: 'release', write: answer.write, why: kept };
  }
  return { code: 'failed', why: answer.why };
}
