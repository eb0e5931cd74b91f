/**
 * The apply that is sent: what we intend, without what is left to others, and with the preconditions under which it is right.
 *
 * Where others have the same value in another form (`cpu: "1"` for `1000m`), theirs is sent: the server compares text, and
 * would refuse the other one as a conflict.
 *
 * Example: with replicas left to an autoscaler, `spec` without `replicas`.
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import type { Assessment } from './assess.ts';
import { fieldTreeOf } from './field-set.ts';
import { type ConvergeOptions, defaultFieldManager } from './options.ts';
import type { ApplyObject } from './outcome.ts';
import { valueAtPath, withoutPlaces, withPath } from './place.ts';

/** The write for what was found. */
export function patchOf(found: Assessment, { fieldManager = defaultFieldManager }: ConvergeOptions): ApplyObject {
  const { intent, left, alike, types, observed, isForced } = found;
  const agreed = alike.reduce(
    (object, path) => withPath(object, path, valueAtPath(observed, path, types), types),
    intent.object,
  );
  const object = left.length === 0 ? agreed : withoutPlaces(agreed, fieldTreeOf(left), types);
  return { operation: 'apply', object: withPreconditions(object, observed, isForced), fieldManager, force: isForced };
}

function withPreconditions(object: ResourceTemplate, observed: ResourceTemplate, isForced: boolean): ResourceTemplate {
  const { uid, resourceVersion } = observed.metadata;
  return {
    ...object,
    metadata: { ...object.metadata, ...(uid && { uid }), ...(isForced && resourceVersion && { resourceVersion }) },
  };
}
