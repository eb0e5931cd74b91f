/**
 * Packs every package as it would be published, and runs programs on the result.
 *
 * What a `dist` still holds of sources that were renamed or deleted is removed first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolders, repositoryRoot } from './workspace.ts';

export interface Tarball {
  readonly name: string;
  readonly folder: string;
  readonly path: string;
}

/** One tarball a package, in the folder `into`. Throws when a package is not built. */
export function packAll(into: string): readonly Tarball[] {
  const folders = packageFolders();
  for (const folder of folders) removeStale(folder);
  const printed = run('npm', ['pack', '--workspaces', '--json', '--pack-destination', into], repositoryRoot, false);
  const packed = JSON.parse(printed) as readonly { readonly name: string; readonly filename: string }[];
  return packed.map(({ name, filename }) => ({
    name,
    folder: folders.find((folder) => name === folder || name === `@flotilla/${folder}`) ?? name,
    path: join(into, filename),
  }));
}

/**
 * Runs a program to its end and returns what it printed; throws with all its output when it fails. The environment is
 * that of a plain shell: what `npm run` adds for this project (its options for Node, its paths) is left out.
 */
export function run(program: string, args: readonly string[], cwd: string, quiet = true): string {
  const result = spawnSync(program, args, { cwd, encoding: 'utf8', env: plainEnvironment(), maxBuffer: 2 ** 26 });
  if (result.error !== undefined) throw result.error;
  if (result.status !== 0) {
    throw new Error(`${program} ${args.join(' ')} ended with ${result.status}\n${result.stdout}${result.stderr}`);
  }
  if (!quiet) process.stderr.write(result.stderr);
  return result.stdout;
}

function plainEnvironment(): NodeJS.ProcessEnv {
  const added = /^(npm_(package|lifecycle|config_(node_options|local_prefix|prefix))|INIT_CWD$|NODE_OPTIONS$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** What the compiler wrote for a source that was renamed or deleted since would be published too: remove it. */
function removeStale(folder: string): void {
  const root = join(repositoryRoot, 'packages', folder);
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error(`packages/${folder} is not built: npm run build`);
  const hasSource = (stem: string) => ['.ts', '.js'].some((end) => existsSync(join(root, 'src', `${stem}${end}`)));
  for (const name of readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })) {
    const output = /^(.+?)(\.d\.ts|\.js)(\.map)?$/.exec(name);
    if (output?.[1] !== undefined && !hasSource(output[1])) rmSync(join(root, 'dist', name));
  }
}
