/**
 * Karmada's way of converging: retain what the member owns, compare, and replace the whole object where it differs.
 *
 * The object there, without what its server owns, is compared exactly with the manifest to be sent. A server that has
 * filled in a default therefore gets a PUT every time that anybody looks; that is what `serverSideApply` is there to avoid.
 *
 * Counterpart: `Create` and `Update` of pkg/util/objectwatcher/objectwatcher.go.
 *
 * Example: a Deployment whose replicas an autoscaler in the member changed gets those of the manifest again.
 */
import { InterpretError } from '../interpret/fields.ts';
import type { InterpretOptions } from '../interpret/interpreter.ts';
import { retain } from '../interpret/retain.ts';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { sameJson } from '../override/json.ts';
import { refuseRounded } from '../render/exact.ts';
import { RenderProblem } from '../render/problem.ts';
import { prune } from '../render/prune.ts';
import { fieldDifferences } from './diff.ts';
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
  try {
    return observed === undefined ? create(desired) : update(desired, observed, options);
  } catch (error) {
    if (error instanceof InterpretError) return { code: 'failed', why: error.message };
    if (error instanceof RenderProblem)
      return { code: 'failed', why: `${describeTemplate(desired)}: ${error.message}` };
    throw error;
  }
}

function create(desired: ResourceTemplate): ConvergeOutcome {
  refuseRounded(desired);
  return { code: 'create', why: 'it does not exist', write: { operation: 'create', object: desired } };
}

function update(desired: ResourceTemplate, observed: ResourceTemplate, options: InterpretOptions): ConvergeOutcome {
  const refused = whyRefused(desired, observed);
  if (refused !== undefined) return { code: 'conflict', why: refused };
  const sent = asTyped(retainAll(desired, observed, options));
  const present = retainAll(prune(observed, { removeJobTtl: true }), observed, options);
  if (sameJson(sent, present) && !equalsNothing(sent)) {
    return { code: 'leave', why: 'the member has exactly what is desired', conflicts: [] };
  }
  refuseRounded(sent);
  const differences = fieldDifferences(sent, present);
  const why = differences.length === 1 ? '1 field differs' : `${differences.length} fields differ`;
  return { code: 'update', why, differences, conflicts: [], write: { operation: 'replace', object: sent } };
}

/** The manifest with all that the member keeps, in metadata and by its kind. */
function retainAll(desired: ResourceTemplate, observed: ResourceTemplate, options: InterpretOptions): ResourceTemplate {
  const withMetadata = retainMetadata(desired, observed);
  const answer = retain(withMetadata, observed, options);
  if (answer.code === 'failed') throw answer.error;
  return answer.code === 'handled' ? answer.value : withMetadata;
}
