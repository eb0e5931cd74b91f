/**
 * Which files tell what is in which member: `--live member1=path`, or a folder with a folder or a file for each cluster.
 *
 * A cluster that is not named is not compared: nobody knows what is there. An empty folder says that nothing is there.
 *
 * @example
 * // live/member1/web.yaml, live/member1/api.yaml, live/member2.yaml (as `kubectl get -o yaml` writes it)
 * await liveFiles(['live', 'member3=/tmp/dump.yaml'], known, io);
 * // { member1: ['live/member1/api.yaml', ...], member2: ['live/member2.yaml'], member3: ['/tmp/dump.yaml'] }
 */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareStrings } from '@flotilla/api';
import { manifestsIn } from '../input/folders.ts';
import { InputError, type Problem, refuse } from '../input/problem.ts';
import { didYouMean } from '../input/suggest.ts';
import { unreadable } from '../input/unreadable.ts';
import type { Io } from '../io.ts';

/** Files by cluster, clusters in byte order; a cluster may have none. */
export type LiveFiles = ReadonlyMap<string, readonly string[]>;

export async function liveFiles(
  named: readonly string[],
  clusters: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
): Promise<LiveFiles> {
  if (named.length === 0)
    refuse(
      'nothing to compare with: --live is missing',
      'name what is in the members, such as --live member1=member1.yaml',
    );
  const places = (await Promise.all(named.map((text) => placesIn(text, cwd)))).flat();
  const found = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  for (const { cluster, path } of places.toSorted((a, b) => compareStrings(a.cluster, b.cluster))) {
    if (!clusters.includes(cluster)) problems.push(unknownCluster(cluster, path, clusters));
    else found.set(cluster, [...(found.get(cluster) ?? []), ...(await filesOf(path, cwd, problems))]);
  }
  if (problems.length > 0) throw new InputError(problems);
  return found;
}

interface Place {
  readonly cluster: string;
  readonly path: string;
}

async function placesIn(text: string, cwd: string): Promise<readonly Place[]> {
  const [, cluster, path] = /^([^=/\\]+)=(.+)$/s.exec(text) ?? [];
  if (cluster !== undefined && path !== undefined) return [{ cluster, path }];
  if (!(await isFolder(text, cwd)))
    refuse(
      `--live: ${JSON.stringify(text)} is a file, and does not say of which cluster`,
      `write --live member1=${text}`,
    );
  const entries = await readdir(resolve(cwd, text), { withFileTypes: true });
  const places = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map(async ({ name }): Promise<readonly Place[]> => {
        const path = join(text, name);
        if (await isFolder(path, cwd)) return [{ cluster: name, path }];
        return isManifest.test(name) ? [{ cluster: name.replace(isManifest, ''), path }] : [];
      }),
  );
  if (places.flat().length === 0)
    refuse(
      `--live: the folder ${JSON.stringify(text)} holds no folder or file of a cluster`,
      `name them by cluster, such as ${join(text, 'member1.yaml')}`,
    );
  return places.flat();
}

const isManifest = /\.(?:ya?ml|json)$/i;

async function isFolder(path: string, cwd: string): Promise<boolean> {
  if (path === '-') return false;
  try {
    return (await stat(resolve(cwd, path))).isDirectory();
  } catch (error) {
    throw new InputError([{ severity: 'error', file: path, ...unreadable(error) }]);
  }
}

async function filesOf(path: string, cwd: string, problems: Problem[]): Promise<readonly string[]> {
  return path !== '-' && (await isFolder(path, cwd)) ? await manifestsIn(path, cwd, new Set(), problems) : [path];
}

function unknownCluster(cluster: string, file: string, clusters: readonly string[]): Problem {
  const remedy = didYouMean(cluster, clusters);
  return {
    severity: 'error',
    file,
    message: `--live: there is no cluster ${JSON.stringify(cluster)} in the input`,
    ...(remedy === undefined ? {} : { remedy }),
  };
}
