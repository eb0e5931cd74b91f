/**
 * Karmada's way of converging: retain what the member owns, compare, and replace the whole object where it differs.
 *
 * The object there, without what its server owns, is compared exactly with the manifest to be sent. A server that has
 * filled in a default therefore gets a PUT every time that anybody looks; that is what `serverSideApply` is there to avoid.
 *
 * Counterpart: `Create` and `Update` of pkg/util/objectwatcher/objectwatcher.go.
 *
 * Example: a Deployment whose replicas an HPA in the member changed gets those of the manifest again.
 */

import { InterpretError } from '../interpret/fields.ts';
import type { InterpretOptions } from '../interpret/interpreter.ts';
import { retain } from '../interpret/retain.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { sameJson } from '../override/json.ts';
import { prune } from '../render/prune.ts';
import { fieldDifferences } from './diff.ts';
import { hashOf } from './hash.ts';
import type { ConvergeOutcome } from './outcome.ts';
import { whyRefused } from './ownership.ts';
import { retainMetadata } from './retain-metadata.ts';
import { asTyped, equalsNothing } from './typed.ts';

/** What Karmada would do about an object in a member. */
export function convergeByReplacing(
  desired: ResourceTemplate,
  observed: ResourceTemplate | undefined,
  options: InterpretOptions = {},
): ConvergeOutcome {
  const hash = hashOf(desired);
  if (observed === undefined) {
    return { code: 'create', hash, why: 'it does not exist', write: { operation: 'create', object: desired } };
  }
  const refused = whyRefused(desired, observed);
  if (refused !== undefined) return { code: 'conflict', hash, why: refused };
  try {
    const sent = retainAll(desired, observed, options);
    const present = retainAll(prune(observed, { removeJobTtl: true }), observed, options);
    const typed = asTyped(sent);
    if (sameJson(typed, present) && !equalsNothing(typed)) {
      return { code: 'leave', hash, why: 'the member has exactly what is desired', conflicts: [] };
    }
    const differences = fieldDifferences(typed, present);
    const why = differences.length === 1 ? '1 field differs' : `${differences.length} fields differ`;
    return { code: 'update', hash, why, differences, conflicts: [], write: { operation: 'replace', object: typed } };
  } catch (error) {
    if (error instanceof InterpretError) return { code: 'failed', hash, why: error.message };
    throw error;
  }
}

/** The manifest with all that the member keeps, in metadata and by its kind. */
function retainAll(desired: ResourceTemplate, observed: ResourceTemplate, options: InterpretOptions): ResourceTemplate {
  const withMetadata = retainMetadata(desired, observed);
  const answer = retain(withMetadata, observed, options);
  if (answer.code === 'failed') throw answer.error;
  return answer.code === 'handled' ? answer.value : withMetadata;
}
