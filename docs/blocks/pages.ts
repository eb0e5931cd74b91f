/**
 * The pages whose blocks are executed: every Markdown file that tells people how to use or to work on Flotilla.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareStrings } from '@flotilla/api';

export const repositoryRoot: string = fileURLToPath(new URL('../..', import.meta.url));

export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

const single: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'DIVERGENCES.md',
  'conformance/README.md',
  'examples/README.md',
  'bench/README.md',
];

/** All pages that exist, in byte order of their paths. */
export function readPages(): readonly Page[] {
  const docs = readdirSync(join(repositoryRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'));
  const packages = readdirSync(join(repositoryRoot, 'packages'));
  const paths = [
    ...single,
    ...docs.map((name) => `docs/${name}`),
    ...packages.map((name) => `packages/${name}/README.md`),
  ];
  return paths
    .filter((path) => existsSync(join(repositoryRoot, path)))
    .sort(compareStrings)
    .map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), 'utf8') }));
}
