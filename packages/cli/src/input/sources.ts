/**
 * From what `-f` names to texts: files, folders (with their folders), `-` for standard input, named pipes.
 *
 * A file that is named twice is read once. Everything that cannot be read is a problem, and the rest is read all the same.
 *
 * @example
 * const { sources, problems } = await readSources(['fleet.yaml', 'policies/', '-'], io);
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import { manifestsIn } from './folders.ts';
import { positionAt } from './position.ts';
import { type Problem, stdinName } from './problem.ts';
import { unreadable } from './unreadable.ts';

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
      const identity = await identityOf(file, cwd);
      if (seen.has(identity)) continue;
      seen.add(identity);
      files.push(file);
    }
  }
  return files;
}

/** The file behind all links; its name where there is none any more: reading it says so. */
async function identityOf(file: string, cwd: string): Promise<string> {
  if (file === '-') return file;
  try {
    return await realpath(resolve(cwd, file));
  } catch {
    return resolve(cwd, file);
  }
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
    const before = problems.length;
    const files = await manifestsIn(name, cwd, new Set(), problems);
    if (files.length === 0 && problems.length === before) {
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
