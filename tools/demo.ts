/**
 * `npm run demo`: schedules the manifests under examples/, then explains one workload that is placed and the one that
 * cannot be. Run by a stranger on a fresh clone, so it says what it does and fails if the result is not the one told.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Step {
  readonly says: string;
  readonly arguments: readonly string[];
  /** 1: one workload cannot be placed, which is the point. */
  readonly exitCode: 0 | 1;
}

const steps: readonly Step[] = [
  {
    says: 'Where do six workloads go in a fleet of nine clusters? One of them cannot be placed (exit code 1).',
    arguments: ['schedule', '-f', 'examples'],
    exitCode: 1,
  },
  {
    says: 'Why does the trainer go nowhere?',
    arguments: ['explain', 'deployment/trainer', '-n', 'ml', '-f', 'examples'],
    exitCode: 1,
  },
  {
    says: 'And why does the web shop go where it goes?',
    arguments: ['explain', 'deployment/web', '-n', 'shop', '-f', 'examples'],
    exitCode: 0,
  },
];

for (const { says, arguments: words, exitCode } of steps) {
  process.stdout.write(`\n# ${says}\n$ npx flotilla ${words.join(' ')}\n\n`);
  const { status, error } = spawnSync(process.execPath, ['packages/flotilla/bin/flotilla.js', ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error !== undefined) throw error;
  if (status !== exitCode) {
    process.stderr.write(`demo: expected exit code ${exitCode}, got ${String(status)}\n`);
    process.exit(1);
  }
}
process.stdout.write('\nThe manifests are in examples/; examples/README.md tells what to look for.\n');
