/**
 * From what `-f` names to texts: files, folders (with their folders), `-` for standard input, named pipes.
 *
 * A folder gives its `.yaml`, `.yml` and `.json` files in byte order; hidden entries and `node_modules` are passed over.
 * A file that is named twice is read once. Everything that cannot be read is a problem, and the rest is read all the same.
 *
 * @example
 * const { sources, problems } = await readSources(['fleet.yaml', 'policies/', '-'], io);
 */
import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareStrings } from '@flotilla/api';
import type { Io } from '../io.ts';
import { positionAt } from './position.ts';
import { type Problem, stdinName } from './problem.ts';

export interface Source {
  /** As the user named it, or `<stdin>`. */
  readonly name: string;
  readonly text: string;
}

export interface Sources {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** More is not a manifest; strings of the engine end near 512 MiB. */
const largestBytes = 256 * 1024 * 1024;

export async function readSources(names: readonly string[], io: Io): Promise<Sources> {
  const problems: Problem[] = [];
  const sources: Source[] = [];
  const files = await listFiles(names, io.cwd, problems);
  for (const file of files) {
    const read = file === '-' ? await readStdin(io) : await readFile(file, io.cwd);
    if ('problem' in read) problems.push(read.problem);
    else sources.push(read.source);
  }
  return { sources, problems };
}

/** Folders become their files; what was seen already is left out. */
async function listFiles(names: readonly string[], cwd: string, problems: Problem[]): Promise<readonly string[]> {
  const seen = new Set<string>();
  const files: string[] = [];
  for (const name of names) {
    for (const file of name === '-' ? [name] : await expand(name, cwd, problems)) {
      const identity = file === '-' ? file : await realpath(resolve(cwd, file));
      if (seen.has(identity)) continue;
      seen.add(identity);
      files.push(file);
    }
  }
  return files;
}

async function expand(name: string, cwd: string, problems: Problem[]): Promise<readonly string[]> {
  if (name === '') {
    problems.push({
      severity: 'error',
      message: '-f was given an empty name',
      remedy: 'name a file, a folder, or - for standard input',
    });
    return [];
  }
  try {
    if (!(await stat(resolve(cwd, name))).isDirectory()) return [name];
    const files = await manifestsIn(name, cwd);
    if (files.length === 0) {
      problems.push({
        severity: 'error',
        file: name,
        message: 'the folder holds no .yaml, .yml or .json file',
        remedy: 'name the folder that holds the manifests',
      });
    }
    return files;
  } catch (error) {
    problems.push({ severity: 'error', file: name, ...unreadable(error) });
    return [];
  }
}

async function manifestsIn(folder: string, cwd: string): Promise<readonly string[]> {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  entries.sort((a, b) => compareStrings(a.name, b.name));
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await manifestsIn(path, cwd)));
    else if (/\.(?:ya?ml|json)$/i.test(entry.name)) files.push(path);
  }
  return files;
}

type Read = { readonly source: Source } | { readonly problem: Problem };

async function readFile(name: string, cwd: string): Promise<Read> {
  return await readBytes(name, createReadStream(resolve(cwd, name)));
}

async function readStdin(io: Io): Promise<Read> {
  return await readBytes(stdinName, io.stdin);
}

async function readBytes(name: string, stream: AsyncIterable<Uint8Array | string>): Promise<Read> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      size += bytes.length;
      if (size > largestBytes) {
        return fail(
          name,
          `is larger than ${largestBytes / 1024 / 1024} MiB`,
          'split it into several files, or name the right one',
        );
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return { problem: { severity: 'error', file: name, ...unreadable(error) } };
  }
  return decode(name, Buffer.concat(chunks));
}

function decode(name: string, bytes: Uint8Array): Read {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fail(name, 'is written in UTF-16', 'save it as UTF-8');
  }
  if (bytes.includes(0)) return fail(name, 'is a binary file, not YAML or JSON', 'name a manifest');
  try {
    return { source: { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    const position = positionAt(readable, readable.indexOf('\uFFFD'));
    return {
      problem: {
        severity: 'error',
        file: name,
        place: () => position,
        message: 'is not UTF-8 text',
        remedy: 'save it as UTF-8',
      },
    };
  }
}

function fail(file: string, message: string, remedy: string): Read {
  return { problem: { severity: 'error', file, message, remedy } };
}

function unreadable(error: unknown): Pick<Problem, 'message' | 'remedy'> {
  const { code, message } = detailsOf(error);
  if (code === 'ENOENT')
    return { message: 'no such file or folder', remedy: 'check the name; it counts from the current folder' };
  if (code === 'EACCES' || code === 'EPERM') return { message: 'may not be read', remedy: 'check its permissions' };
  if (code === 'ELOOP') return { message: 'is a symbolic link that leads in a circle' };
  if (code === 'ENOTDIR') return { message: 'part of the path is a file, not a folder', remedy: 'check the name' };
  return { message: `cannot be read: ${message}` };
}

/** By shape, not by class: errors of the file system come from another realm under some test runners. */
function detailsOf(error: unknown): { readonly code: string; readonly message: string } {
  if (typeof error !== 'object' || error === null) return { code: '', message: String(error) };
  const code = 'code' in error ? String(error.code) : '';
  return { code, message: 'message' in error ? String(error.message) : code };
}
