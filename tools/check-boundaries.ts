/** Holds the sources of all packages against the list in `tools/packages.ts`; the rules are in `tools/boundaries.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { findViolations, type SourceFile, type Workspace } from './boundaries.ts';
import { packageRules } from './packages.ts';
import { packageFolders, readManifest, repositoryRoot } from './workspace.ts';

const workspaces = packageFolders().map(readWorkspace);
const violations = findViolations(packageRules, workspaces);
for (const violation of violations) console.error(violation);
const files = workspaces.reduce((sum, { sources }) => sum + sources.length, 0);
console.log(`${workspaces.length} packages, ${files} files, ${violations.length} violations of the boundaries`);
process.exitCode = violations.length === 0 ? 0 : 1;

function readWorkspace(folder: string): Workspace {
  const path = join(repositoryRoot, 'packages', folder);
  const manifest = readManifest(folder);
  return {
    folder,
    name: manifest.name,
    dependencies: Object.keys({
      ...manifest.dependencies,
      ...manifest.peerDependencies,
      ...manifest.optionalDependencies,
    }),
    references: readReferences(join(path, 'tsconfig.json')),
    sources: readSources(join(path, 'src')),
  };
}

function readReferences(path: string): readonly string[] {
  const { config } = ts.readConfigFile(path, ts.sys.readFile) as {
    readonly config?: { readonly references?: readonly { readonly path: string }[] };
  };
  return (config?.references ?? []).map((reference) => basename(reference.path));
}

function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]s$/.test(name))
    .toSorted()
    .map((name) => ({
      path: relative(repositoryRoot, join(folder, name)).split(sep).join('/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}
