/**
 * What we would apply to an object in a member: the manifest without what the member is to decide.
 *
 * Fields that the member keeps by its kind (a Service's cluster IP, the replicas of a Deployment under an autoscaler) are not
 * applied at all. Where such a field is still ours alone, leaving it out would have the server remove it, and replicas would
 * fall back to 1: it stays, as it is in the member, until somebody else owns it. So do replicas that leave the template.
 *
 * Counterpart: "Transferring ownership" of Kubernetes' documentation of server-side apply.
 *
 * Example: with `resourcetemplate.karmada.io/retain-replicas: "true"`, `spec.replicas` goes over to the autoscaler.
 */
import { isRecord } from '../interpret/fields.ts';
import type { InterpretOptions } from '../interpret/interpreter.ts';
import { retain } from '../interpret/retain.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { sameJson } from '../override/json.ts';
import { type FieldDifference, fieldDifferences } from './diff.ts';
import type { MergeTypes } from './merge-types.ts';
import type { Owners } from './owners.ts';
import type { Path } from './path.ts';
import { valueAtPath, withPath } from './place.ts';

export interface Intent {
  readonly object: ResourceTemplate;
  /** What is the member's to decide, and no longer applied. */
  readonly given: readonly Path[];
}

/** The object in the member, and what is known of it. */
export interface Member {
  readonly observed: ResourceTemplate;
  readonly owners: Owners;
  readonly types: MergeTypes;
}

/**
 * What to apply over what is there.
 *
 * @param manifest As it may be applied.
 * @throws InterpretError when the object there cannot be read.
 */
export function intentFor(manifest: ResourceTemplate, member: Member, options: InterpretOptions): Intent {
  const answer = retain(manifest, member.observed, options);
  if (answer.code === 'failed') throw answer.error;
  if (answer.code === 'unsupported') return holdReplicas({ object: manifest, given: [] }, member);
  const differences = fieldDifferences(manifest, answer.value, { types: member.types });
  return holdReplicas(
    differences.reduce<Intent>((intent, difference) => give(intent, difference, member), {
      object: manifest,
      given: [],
    }),
    member,
  );
}

/** One field as retaining left it; `observed` of the difference is what it is retained as. */
function give({ object, given }: Intent, { kind, path, observed: retained }: FieldDifference, member: Member): Intent {
  if (kind === 'order') return { object, given };
  const present = valueAtPath(member.observed, path, member.types);
  const isMixed = kind === 'different' && !sameJson(retained, present);
  if (isMixed) return { object: withPath(object, path, retained, member.types), given };
  if (isOursAlone(path, member)) return { object: withPath(object, path, present, member.types), given };
  return { object: withPath(object, path, undefined, member.types), given: [...given, path] };
}

function holdReplicas(intent: Intent, member: Member): Intent {
  const path: Path = ['f:spec', 'f:replicas'];
  const { object, given } = intent;
  if (!isRecord(object.spec) || object.spec['replicas'] !== undefined || !isOursAlone(path, member)) return intent;
  return { object: withPath(object, path, valueAtPath(member.observed, path, member.types), member.types), given };
}

function isOursAlone(path: Path, { owners }: Member): boolean {
  return owners.applied?.owns(path) === true && owners.others(path).length === 0;
}
