/**
 * Converging by server-side apply: only what the manifest decides is sent, and only when something is to change.
 *
 * Something is to change when a field of ours differs, when fields that we applied have left the template (then the server
 * removes them, or leaves them to those who own them too), or when we own nothing of the object yet. What servers and
 * webhooks fill in is not looked at, and what others own is left to them.
 *
 * Counterpart: none in Karmada, which replaces whole objects; Kubernetes' server-side apply.
 *
 * Example: a Deployment to which its API server has added twenty defaults is left alone.
 */
import { InterpretError } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { parseApplied, unexplainedHash } from './applied-text.ts';
import { fieldDifferences } from './diff.ts';
import { hashOf } from './hash.ts';
import { applicable, type Intent, intentFor } from './intent.ts';
import { judge } from './judge.ts';
import { fieldsLeaving, lacksOwnership } from './leaving.ts';
import { meaningFor } from './meaning.ts';
import { type ListTypes, listTypesOf } from './merge-keys.ts';
import type { ConvergeOptions } from './options.ts';
import type { ConvergeOutcome, MemberWrite } from './outcome.ts';
import { type Owners, ownersOf } from './owners.ts';
import { whyRefused } from './ownership.ts';
import { withPath } from './place.ts';

const defaultFieldManager = 'flotilla';

/** What to do about an object, by who owns its fields. */
export function convergeByApplying(
  desired: ResourceTemplate,
  observed: ResourceTemplate | undefined,
  options: ConvergeOptions,
): ConvergeOutcome {
  const hash = hashOf(desired);
  const fieldManager = options.fieldManager ?? defaultFieldManager;
  if (observed === undefined) {
    const write = { operation: 'apply', object: applicable(desired), fieldManager, force: false } as const;
    return { code: 'create', hash, why: 'it does not exist', write };
  }
  const owners = ownersOf(observed, fieldManager);
  const refused = owners.applied === undefined ? whyRefused(desired, observed) : undefined;
  if (refused !== undefined) return { code: 'conflict', hash, why: refused };
  const types = listTypesOf(desired, observed);
  try {
    const intent = intentFor(desired, observed, owners, types, options);
    return decide({ desired, observed, owners, types, intent, hash, fieldManager, options });
  } catch (error) {
    if (error instanceof InterpretError) return { code: 'failed', hash, why: error.message };
    throw error;
  }
}

interface Situation {
  readonly desired: ResourceTemplate;
  readonly observed: ResourceTemplate;
  readonly owners: Owners;
  readonly types: ListTypes;
  readonly intent: Intent;
  readonly hash: string;
  readonly fieldManager: string;
  readonly options: ConvergeOptions;
}

function decide(situation: Situation): ConvergeOutcome {
  const { desired, observed, owners, types, intent, hash, options } = situation;
  const last = parseApplied(options.lastApplied);
  const isSettled = last?.hash === hash;
  const differences = fieldDifferences(intent.object, observed, { types, means: meaningFor(desired, isSettled) });
  const isTakenOver = owners.applied === undefined;
  const takes = isTakenOver || options.conflicts === 'take';
  const { changes, unexplained, conflicts } = judge(differences, { owners, isSettled, takes });
  const leaving = fieldsLeaving(intent, owners, types, isSettled);
  const isStored = unexplained.length === changes.length && unexplainedHash(unexplained) === last?.unexplained;
  const reasons = [
    ...(changes.length > 0 && !isStored ? [count(changes.length, 'field differs', 'fields differ')] : []),
    ...(leaving.length > 0
      ? [count(leaving.length, 'field has left the template', 'fields have left the template')]
      : []),
    ...(lacksOwnership(intent, owners, types, last !== undefined && !isSettled, conflicts)
      ? ['not all is owned yet']
      : []),
  ];
  if (reasons.length === 0) return { code: 'leave', hash, why: whyLeft(conflicts.length), conflicts };
  const why = reasons.join(', ');
  return {
    code: 'update',
    hash,
    why,
    differences: [...changes, ...leaving],
    conflicts,
    write: writeOf(situation, takes),
  };

  function writeOf({ fieldManager }: Situation, force: boolean): MemberWrite {
    const left = differences.filter(({ text }) =>
      conflicts.some((conflict) => conflict.path === text && conflict.settled === 'left'),
    );
    const object = left.reduce((rest, { path }) => withPath(rest, path, undefined, types), intent.object);
    const isForced = force || conflicts.some(({ settled }) => settled === 'taken');
    const { uid } = observed.metadata;
    return { operation: 'apply', object, fieldManager, force: isForced, ...(uid && { uid }) };
  }
}

function whyLeft(conflicts: number): string {
  const others =
    conflicts === 0 ? '' : `, but for ${count(conflicts, 'field that others keep', 'fields that others keep')}`;
  return `the member has what is desired${others}`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
