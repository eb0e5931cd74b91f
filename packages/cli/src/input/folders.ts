/**
 * Which files a folder holds for `-f`: its `.yaml`, `.yml` and `.json` files and those of its folders, in byte order.
 *
 * Hidden entries and `node_modules` are passed over. Symbolic links are followed, as a mounted ConfigMap needs it (its
 * files are links), but a folder is walked once however many ways lead to it, so a link that leads back up ends there.
 * What cannot be read is a problem of its own name; the rest is listed all the same.
 *
 * @example
 * await manifestsIn('policies', '/home/me', new Set(), problems); // ['policies/shop.yaml', 'policies/web/app.json']
 */
import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareStrings } from '@flotilla/api';
import type { Problem } from './problem.ts';
import { unreadable } from './unreadable.ts';

/** The manifests below a folder; `walked` holds the real paths of folders that were walked before. */
export async function manifestsIn(
  folder: string,
  cwd: string,
  walked: Set<string>,
  problems: Problem[],
): Promise<readonly string[]> {
  const entries = await entriesOf(folder, cwd, walked, problems);
  const files: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    const found = await inspect(path, cwd, isManifest(name) || entry.isDirectory() ? problems : []);
    if (found?.isDirectory()) files.push(...(await manifestsIn(path, cwd, walked, problems)));
    else if (found !== undefined && isManifest(name)) {
      // Reading a pipe that nobody writes to would wait for ever.
      if (found.isFile()) files.push(path);
      else problems.push({ severity: 'error', file: path, message: 'is no regular file', remedy: 'leave it out' });
    }
  }
  return files;
}

function isManifest(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name);
}

async function entriesOf(
  folder: string,
  cwd: string,
  walked: Set<string>,
  problems: Problem[],
): Promise<readonly Dirent[]> {
  try {
    const identity = await realpath(resolve(cwd, folder));
    if (walked.has(identity)) return [];
    walked.add(identity);
    const entries = await readdir(identity, { withFileTypes: true });
    return entries.sort((a, b) => compareStrings(a.name, b.name));
  } catch (error) {
    problems.push({ severity: 'error', file: folder, ...unreadable(error) });
    return [];
  }
}

/** What a link leads to; a link to nowhere matters only where it has the name of a manifest. */
async function inspect(path: string, cwd: string, problems: Problem[]): Promise<Stats | undefined> {
  try {
    return await stat(resolve(cwd, path));
  } catch (error) {
    problems.push({ severity: 'error', file: path, ...unreadable(error, true) });
    return undefined;
  }
}
