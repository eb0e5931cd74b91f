/**
 * Takes an image apart into registry, repository and tag or digest, and puts it together again.
 *
 * The grammar is that of distribution/reference v0.6.0. Its first segment is a registry only when it contains `.` or
 * `:` or is `localhost`; otherwise it belongs to the repository. An image with tag and digest loses the digest.
 *
 * Counterpart: pkg/util/imageparser of Karmada.
 *
 * Example: `localhost:5000/team/app:v1` is registry `localhost:5000`, repository `team/app`, tag `v1`.
 */

/** The parts of an image; empty where it has none. */
export interface ImageReference {
  readonly registry: string;
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
}

const alphanumeric = '[a-z0-9]+';
const pathSegment = `${alphanumeric}(?:(?:[._]|__|-+)${alphanumeric})*`;
const hostSegment = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const host = `(?:${hostSegment}(?:\\.${hostSegment})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const path = `${pathSegment}(?:/${pathSegment})*`;
const tagText = '[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}';
const digestText = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}';

const imagePattern = new RegExp(`^((?:${host}/)?${path})(?::(${tagText}))?(?:@(${digestText}))?$`);
const namePattern = new RegExp(`^(?:(${host})/)?(${path})$`);
const tagPattern = new RegExp(`^${tagText}$`);
const digestPattern = new RegExp(`^${digestText}$`);

/** Hex digits of the digests that are known. */
const digestLengths: ReadonlyMap<string, number> = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128],
]);
const longestPath = 255;

/** The parts of an image; undefined when it is none. */
export function parseImage(image: string): ImageReference | undefined {
  const [, name, tag = '', digest = ''] = imagePattern.exec(image) ?? [];
  if (name === undefined) return undefined;
  if ((namePattern.exec(name)?.[2] ?? '').length > longestPath) return undefined;
  if (digest !== '' && !isKnownDigest(digest)) return undefined;
  return { ...splitName(name), tag, digest: tag === '' ? digest : '' };
}

function isKnownDigest(digest: string): boolean {
  const colon = digest.indexOf(':');
  const hex = digest.slice(colon + 1);
  return hex.length === digestLengths.get(digest.slice(0, colon)) && /^[0-9a-f]+$/.test(hex);
}

function splitName(name: string): Pick<ImageReference, 'registry' | 'repository'> {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const isRegistry = first === 'localhost' || first.includes('.') || first.includes(':');
  return isRegistry ? { registry: first, repository: name.slice(slash + 1) } : { registry: '', repository: name };
}

/** The image of these parts. They are not checked: parts that an override has emptied give an image that is none. */
export function formatImage({ registry, repository, tag, digest }: ImageReference): string {
  const name = registry === '' ? repository : `${registry}/${repository}`;
  if (tag !== '') return `${name}:${tag}`;
  return digest === '' ? name : `${name}@${digest}`;
}

/** The reference with another tag or digest, whichever the text is; the same one when it is neither. */
export function withTagOrDigest(reference: ImageReference, text: string): ImageReference {
  if (tagPattern.test(text)) return { ...reference, tag: text, digest: '' };
  return digestPattern.test(text) ? { ...reference, tag: '', digest: text } : reference;
}
