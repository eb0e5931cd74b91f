/**
 * Which way ties go: by name ascending, or descending when the 32-bit FNV-1a hash of the resource's UID is odd.
 *
 * So the same cluster does not win every tie of every workload, and yet the answer never changes for one workload.
 * Without a UID: ascending. Karmada: pkg/util/helper/binding.go, `SpreadReplicasByTargetClusters`.
 */
import type { TieOrder } from './webster.ts';

export function tieOrder(uid: string): TieOrder {
  return uid !== '' && (fnv1a(uid) & 1) === 1 ? 'descending' : 'ascending';
}

/** 32-bit FNV-1a over the UTF-8 bytes of the text. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // A UID is ASCII; anything else takes the long way.
    if (code >= 0x80) return hashBytes(hash, utf8(text.slice(index)));
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}

function hashBytes(start: number, bytes: Iterable<number>): number {
  let hash = start;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** UTF-8 bytes without TextEncoder, which the language itself does not have. */
function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      yield code;
      continue;
    }
    const tail = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    yield ([0xc0, 0xe0, 0xf0][tail - 1] ?? 0) | (code >> (6 * tail));
    for (let shift = 6 * (tail - 1); shift >= 0; shift -= 6) yield 0x80 | ((code >> shift) & 0x3f);
  }
}
