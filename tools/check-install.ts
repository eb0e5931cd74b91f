/**
 * Installs the packed tarballs into an empty project elsewhere and uses them as people do: `import`, `require`
 * (Node >= 20.19 requires ES modules), TypeScript with both ways to resolve modules, and the program by `npx`.
 * The programs that use them are in `tools/consumer/`.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll, run, type Tarball } from './pack.ts';
import { messageOf, readManifest, repositoryRoot } from './workspace.ts';

const consumer = join(repositoryRoot, 'tools/consumer');
const folder = mkdtempSync(join(tmpdir(), 'flotilla-install-'));
try {
  const tarballs = install(folder);
  step('every tarball holds its README and LICENSE', () => tarballs.forEach(checkFiles));
  step('import', () => run(process.execPath, ['use.mjs'], folder));
  step('require', () => run(process.execPath, ['--disable-warning=ExperimentalWarning', 'use.cjs'], folder));
  step('TypeScript, moduleResolution nodenext', () => compile('nodenext', 'nodenext'));
  step('TypeScript, moduleResolution bundler', () => compile('esnext', 'bundler'));
  for (const program of ['flotilla', 'kubectl-flotilla']) step(`npx ${program} --version`, () => checkVersion(program));
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
function install(project: string): readonly Tarball[] {
  const store = join(project, 'tarballs');
  mkdirSync(store);
  const tarballs = packAll(store);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', version: '1.0.0', private: true }));
  const paths = tarballs.map(({ path }) => path);
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...paths], project);
  for (const file of readdirSync(consumer)) copyFileSync(join(consumer, file), join(project, file));
  return tarballs;
}

function step(name: string, check: () => unknown): void {
  try {
    check();
    console.log(`ok    ${name}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`FAIL  ${name}\n${messageOf(error)}`);
  }
}

function checkFiles({ name, folder: from }: Tarball): void {
  for (const file of ['README.md', 'LICENSE']) {
    if (!existsSync(join(folder, 'node_modules', name, file))) throw new Error(`packages/${from} lacks ${file}`);
  }
  const ours = readFileSync(join(repositoryRoot, 'LICENSE'), 'utf8');
  if (readFileSync(join(folder, 'node_modules', name, 'LICENSE'), 'utf8') !== ours) {
    throw new Error(`packages/${from}/LICENSE differs from the LICENSE of the repository`);
  }
}

function compile(module: string, moduleResolution: string): void {
  const options = { module, moduleResolution, target: 'es2023', lib: ['es2023'], types: [], noEmit: true };
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false };
  const config = `tsconfig.${moduleResolution}.json`;
  writeFileSync(
    join(folder, config),
    JSON.stringify({ compilerOptions: { ...options, ...strict }, files: ['use.ts'] }),
  );
  run(join(repositoryRoot, 'node_modules/.bin/tsc'), ['-p', config], folder);
}

function checkVersion(program: string): void {
  const printed = run('npx', ['--no-install', program, '--version'], folder).trim();
  const { version } = readManifest('flotilla');
  if (printed !== version) throw new Error(`printed ${JSON.stringify(printed)}, not ${version}`);
}
