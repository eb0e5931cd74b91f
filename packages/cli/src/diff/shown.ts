/**
 * An object as it is compared by eye: without what its server owns, keys sorted, Secrets masked, as YAML.
 *
 * Example: `status`, `metadata.managedFields` and `metadata.resourceVersion` are not shown.
 */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { isRecord, type Manifest } from '../input/manifest.ts';
import { printable } from '../output/text.ts';
import { toYaml } from '../output/yaml.ts';
import { masked, type Sides } from './mask.ts';

const ownedByServers: ReadonlySet<string> = new Set([
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
]);

/** The unified diff of two versions of an object; undefined where nothing that is shown differs. */
export function patchOf(title: string, sides: Sides): string | undefined {
  const { before, after } = masked({ before: visible(sides.before), after: visible(sides.after) });
  const [old, fresh] = [textOf(before), textOf(after)];
  if (old === fresh) return undefined;
  const nameOf = (side: unknown): string => (side === undefined ? '/dev/null' : printable(title));
  const headerOf = (side: unknown, word: string): string | undefined => (side === undefined ? undefined : word);
  return createTwoFilesPatch(
    nameOf(before),
    nameOf(after),
    old,
    fresh,
    headerOf(before, 'live'),
    headerOf(after, 'after'),
    {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    },
  );
}

function visible(object: unknown): unknown {
  if (!isRecord(object)) return undefined;
  const { status: _status, ...rest } = object;
  const { metadata } = rest;
  if (!isRecord(metadata)) return rest;
  const kept = Object.entries(metadata).filter(([field]) => !ownedByServers.has(field));
  return { ...rest, metadata: Object.fromEntries(kept) };
}

/** What cannot be seen is written as an escape. */
function textOf(object: unknown): string {
  if (object === undefined) return '';
  return toYaml(object, { sorted: true })
    .split('\n')
    .map((line) => line.split('\t').map(printable).join('\t'))
    .join('\n');
}

/** A Secret's `stringData` as its server stores it: in `data`. */
export function asStored(manifest: Manifest): Manifest {
  const { stringData, ...rest } = manifest;
  if (rest.apiVersion !== 'v1' || rest.kind !== 'Secret' || !isRecord(stringData)) return manifest;
  const encoded = Object.entries(stringData).map(([key, value]): [string, unknown] => [
    key,
    typeof value === 'string' ? Buffer.from(value, 'utf8').toString('base64') : value,
  ]);
  const data = isRecord(rest['data']) ? rest['data'] : {};
  return { ...rest, data: { ...data, ...Object.fromEntries(encoded) } };
}
