/**
 * What server-side apply would change in a member, before it is decided whether to write.
 *
 * Something is to change when a field of ours differs, when fields that we applied have left the template (then the server
 * removes them, or leaves them to those who own them too), or when we own nothing of the object yet. What servers and
 * webhooks fill in is not looked at, and what others own is left to them.
 *
 * Example: of a Deployment to which its API server has added twenty defaults, nothing.
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import { appliedHash } from './applied-text.ts';
import { type FieldDifference, fieldDifferences } from './diff.ts';
import { hashOf } from './hash.ts';
import { type Intent, intentFor, type Member } from './intent.ts';
import { type Judged, judge, type Standing } from './judge.ts';
import { fieldsLeaving, whyUnowned } from './leaving.ts';
import { entriesOf, withFields } from './managed-fields.ts';
import { meaningFor } from './meaning.ts';
import { mergeTypesWith } from './merge-types.ts';
import { type ConvergeOptions, defaultFieldManager, defaultPredecessors } from './options.ts';
import { ownersOf } from './owners.ts';
import { mayOverwrite } from './ownership.ts';
import type { Path } from './path.ts';

export interface Assessment extends Member, Judged {
  readonly hash: string;
  readonly intent: Intent;
  /** What leaves the template, or is the member's from now on. */
  readonly leaving: readonly FieldDifference[];
  /** Why it is to be applied even so. */
  readonly unowned: string | undefined;
  /** Fields that others have in another form of the same value. */
  readonly alike: readonly Path[];
}

/** Who owns what of the object there, and how it is merged. */
export function lookAt(
  manifest: ResourceTemplate,
  observed: ResourceTemplate,
  { fieldManager = defaultFieldManager, predecessors = defaultPredecessors }: ConvergeOptions,
): Member {
  const { apiVersion } = manifest;
  const entries = entriesOf(observed);
  const owners = ownersOf(withFields(entries), apiVersion, fieldManager, predecessors);
  return { observed, owners, types: mergeTypesWith(apiVersion, observed, entries) };
}

/**
 * @param manifest As it may be applied.
 * @throws InterpretError when the object there cannot be read.
 */
export function assess(manifest: ResourceTemplate, member: Member, options: ConvergeOptions): Assessment {
  const { observed, owners, types } = member;
  const hash = hashOf(manifest);
  const last = appliedHash(options.lastApplied);
  const isSettled = last === hash;
  const intent = intentFor(manifest, member, options);
  const alike: Path[] = [];
  const means = meaningFor(manifest, { hash, last }, owners.applied);
  const differences = fieldDifferences(intent.object, observed, {
    types,
    means: (path, desired, present) => {
      const isSame = means(path, desired, present);
      if (isSame && desired != null && present != null && owners.isContested(path)) alike.push(path);
      return isSame;
    },
  });
  const judged = judge(differences, { owners, isSettled, takes: takesOf(manifest, member, options) });
  const isChanged = last !== undefined && !isSettled;
  return {
    ...member,
    ...judged,
    hash,
    intent,
    alike,
    leaving: fieldsLeaving(intent, member, isSettled),
    unowned: whyUnowned(intent, member, isChanged, judged.left),
  };
}

function takesOf(manifest: ResourceTemplate, { owners }: Member, { conflicts }: ConvergeOptions): Standing['takes'] {
  if (conflicts === 'take') return 'everything';
  return owners.applied === undefined && mayOverwrite(manifest) ? 'unscaled' : 'nothing';
}
