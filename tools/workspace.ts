/** Where things lie in this repository, for the tools beside this file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot: string = fileURLToPath(new URL('..', import.meta.url));

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The folders under `packages/` that are packages, sorted. */
export function packageFolders(): readonly string[] {
  return readdirSync(join(repositoryRoot, 'packages'))
    .filter((folder) => existsSync(join(repositoryRoot, 'packages', folder, 'package.json')))
    .toSorted();
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(repositoryRoot, 'packages', folder, 'package.json'), 'utf8')) as Manifest;
}

/** What a tool prints about an error that it caught. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
