/**
 * Reading a text file that may be compressed: `.br` (brotli) and `.gz` are unpacked, everything else is UTF-8 as it is.
 *
 * The project's own copy of the cases is brotli, since it is a tenth of the size.
 */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { BadInput } from './bad-input.ts';

/** Endings of compressed files, each tried after the plain name. */
export const compressedEndings = ['', '.br', '.gz'] as const;

/** The name without the ending of a compressed file: `cases.jsonl.br` is `cases.jsonl`. */
export function plainName(path: string): string {
  return path.replace(/\.(br|gz)$/, '');
}

/** @throws {BadInput} when the file cannot be read, unpacked or decoded. */
export function readText(path: string): string {
  const bytes = attempt(path, 'cannot be read', () => readFileSync(path));
  const plain = attempt(path, 'cannot be unpacked', () => unpack(path, bytes));
  return attempt(path, 'is not UTF-8', () => new TextDecoder('utf-8', { fatal: true }).decode(plain));
}

function unpack(path: string, bytes: Uint8Array): Uint8Array {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  if (path.endsWith('.gz')) return gunzipSync(bytes);
  return bytes;
}

function attempt<T>(path: string, what: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new BadInput(`${path}: ${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
