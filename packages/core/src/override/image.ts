/**
 * The image overrider: another registry, repository or tag, for all containers or for one field of any kind.
 *
 * Without a predicate it changes the images of `containers` (not of `initContainers`) in a Pod, ReplicaSet, Deployment,
 * DaemonSet, StatefulSet or Job, told by the kind's name alone; in any other kind it silently does nothing. With a
 * predicate it changes the string at that path of any kind.
 *
 * Counterpart: pkg/util/overridemanager/imageoverride.go.
 *
 * Example: Registry, replace, `registry.example.com` makes `registry.example.com/nginx:1.25` of `docker.io/nginx:1.25`.
 */
import type { ImageOverrider } from '@flotilla/api';
import { isRecord } from '../interpret/fields.ts';
import { containersOf } from './containers.ts';
import { formatImage, type ImageReference, parseImage, withTagOrDigest } from './image-reference.ts';
import { isList, type JsonRecord, memberOf } from './json.ts';
import type { PatchOperation } from './json-patch.ts';
import { OverrideProblem } from './problem.ts';

/** The patch that the overrider comes to. */
export function imagePatch(object: JsonRecord, overrider: ImageOverrider): readonly PatchOperation[] {
  if (overrider.predicate) {
    const { path } = overrider.predicate;
    const image = imageAt(object, path);
    if (!path.startsWith('/')) throw new OverrideProblem(path, 'is not a path', 'begin it with /');
    return [replaceImage(path, image, overrider)];
  }
  const containers = containersOf(object, ['Pod', 'ReplicaSet', 'Deployment', 'DaemonSet', 'StatefulSet', 'Job']);
  return containers.map(({ pointer, container }) => {
    const image = memberOf(container, 'image') ?? '';
    const path = `${pointer}/image`;
    if (typeof image !== 'string') throw new OverrideProblem(path, 'is not a string', 'write the image as a string');
    return replaceImage(path, image, overrider);
  });
}

function replaceImage(path: string, image: string, overrider: ImageOverrider): PatchOperation {
  return { operator: 'replace', path, value: overrideImage(image, overrider, path) };
}

/**
 * The predicate's path is split at `/` after slashes at its ends are taken off, and not decoded: `~1` is a key of two
 * characters here, although the patch that follows reads it as `/`.
 */
function imageAt(object: JsonRecord, path: string): string {
  let place: unknown = object;
  for (const part of partsOf(path)) {
    if (isList(place)) {
      const index = /^[+-]?\d+$/.test(part) ? Number(part) : -1;
      place = place[index];
      if (!isRecord(place)) throw new OverrideProblem(path, `has no entry "${part}" to look into`, 'mend the index');
    } else if (isRecord(place)) {
      place = memberOf(place, part);
    } else {
      throw new OverrideProblem(path, 'cannot be reached: what it is in does not exist', 'mend the path');
    }
  }
  if (typeof place !== 'string') throw new OverrideProblem(path, 'is not a string', 'name a field that holds an image');
  return place;
}

function partsOf(path: string): readonly string[] {
  const parts = path.split('/');
  const first = parts.findIndex((part) => part !== '');
  return first === -1 ? [''] : parts.slice(first, parts.findLastIndex((part) => part !== '') + 1);
}

/**
 * An image with one part added to, replaced or removed. An operator that nobody knows leaves it as it is.
 *
 * @throws OverrideProblem when it is no image, or the component is unknown.
 * @example overrideImage('nginx:1.25', { component: 'Tag', operator: 'add', value: '-alpine' }) // 'nginx:1.25-alpine'
 */
export function overrideImage(image: string, overrider: Omit<ImageOverrider, 'predicate'>, pointer = ''): string {
  const reference = parseImage(image);
  if (reference === undefined) {
    // Not quoted: a predicate may name a key of a Secret.
    throw new OverrideProblem(pointer, 'is no image', 'write [registry/]repository[:tag]');
  }
  return formatImage(changePart(reference, overrider, pointer));
}

function changePart(
  reference: ImageReference,
  { component, operator, value = '' }: Omit<ImageOverrider, 'predicate'>,
  pointer: string,
): ImageReference {
  const change = (old: string): string => {
    if (operator === 'add') return `${old}${value}`;
    if (operator === 'replace') return value;
    return operator === 'remove' ? '' : old;
  };
  switch (component) {
    case 'Registry':
      return { ...reference, registry: change(reference.registry) };
    case 'Repository':
      return { ...reference, repository: change(reference.repository) };
    case 'Tag':
      if (operator === 'remove') return { ...reference, tag: '', digest: '' };
      return withTagOrDigest(reference, change(reference.tag || reference.digest));
    default:
      throw new OverrideProblem(
        pointer,
        `cannot have its "${String(component)}" changed`,
        'use the component Registry, Repository or Tag',
      );
  }
}
