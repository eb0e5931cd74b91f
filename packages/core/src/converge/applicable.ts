/**
 * A manifest as a client may apply it: without status and identity, which are the server's.
 *
 * A Secret's `stringData` is applied as the `data` that the server would make of it: nobody owns `stringData`, as no object has
 * it, so that a key that leaves the template would stay in the member for ever.
 *
 * Example: a manifest that was read from a cluster, with its resourceVersion and its status, is applied without them.
 */
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { memberOf } from '../override/json.ts';
import { refuseRounded } from '../render/exact.ts';
import { serverFields } from '../render/server-fields.ts';
import { base64 } from './base64.ts';

const SERVER_FIELDS: ReadonlySet<string> = new Set(serverFields);

/**
 * What may be applied of a manifest; everything else in it, known or not, comes through.
 *
 * @throws RenderProblem when it has an integer that may have been rounded when it was read.
 */
export function applicable(manifest: ResourceTemplate): ResourceTemplate {
  const { status: _status, ...rest } = manifest;
  const metadata = Object.entries(manifest.metadata).filter(([key]) => !SERVER_FIELDS.has(key));
  const object = withData({ ...rest, metadata: Object.fromEntries(metadata) });
  refuseRounded(object);
  return object;
}

function withData(object: ResourceTemplate): ResourceTemplate {
  const text = memberOf(object, 'stringData');
  if (object.apiVersion !== 'v1' || object.kind !== 'Secret' || !isRecord(text)) return object;
  const { stringData: _text, ...rest }: ResourceTemplate & { readonly stringData?: unknown } = object;
  const encoded = Object.entries(text).map(([key, value]) => [key, typeof value === 'string' ? base64(value) : value]);
  return { ...rest, data: { ...(isRecord(object.data) && object.data), ...Object.fromEntries(encoded) } };
}
