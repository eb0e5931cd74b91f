/**
 * BigInts in objects that were read exactly: kept in what is only passed on to members, refused in what is computed with.
 *
 * The schemas know JSON only, so an object is checked with its BigInts rounded, and kept as it is.
 *
 * Example: `spec.id: 9007199254740993` of a custom resource is kept, that of a Cluster is refused.
 */

import { formatPath } from '@flotilla/api';
import { lostDigits } from './integers.ts';
import { isOverride, isWork, roleOf } from './kinds.ts';
import { isRecord, type LocatedObject, type Manifest } from './manifest.ts';
import type { Path } from './position.ts';
import type { Problem } from './problem.ts';

/** The object for checks, in which integers may be rounded. The very same one where there are none. */
export function rounded(object: Manifest): Manifest {
  return bigIntegersOf(object).length === 0 ? object : { ...object, ...roundedFields(object) };
}

/** What is wrong with BigInts of an object that is computed with; empty for all others. */
export function refusedIntegers({ object, file, locate }: LocatedObject, title: string): readonly Problem[] {
  if (roleOf(object) === 'resource' || isOverride(object) || isWork(object)) return [];
  return bigIntegersOf(object).map(({ path }) => ({
    severity: 'error',
    file,
    place: () => locate(path),
    object: title,
    path: formatPath(path),
    ...lostDigits,
  }));
}

function bigIntegersOf(value: unknown, path: Path = []): readonly { readonly path: Path }[] {
  if (typeof value === 'bigint') return [{ path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => bigIntegersOf(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => bigIntegersOf(member, [...path, key]));
}

function roundedFields(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, roundedValue(value)]));
}

function roundedValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(roundedValue);
  return isRecord(value) ? roundedFields(value) : value;
}
