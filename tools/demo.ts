/**
 * `npm run demo`: schedules the manifests under examples/, explains one workload that is placed and the one that cannot be,
 * then shows what one cluster would get, and what would change in the clusters of examples-live/.
 * Run by a stranger on a fresh clone, so it says what it does and fails if the result is not the one told.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Step {
  readonly says: string;
  readonly arguments: readonly string[];
  /** 1: one workload cannot be placed, or something would change, which is the point. */
  readonly exitCode: 0 | 1;
  /** What must be printed among the rest. */
  readonly prints: readonly string[];
}

const steps: readonly Step[] = [
  {
    says: 'Where do six workloads go in a fleet of nine clusters? One of them cannot be placed (exit code 1).',
    arguments: ['schedule', '-f', 'examples'],
    exitCode: 1,
    prints: ['5 of 6 placed, not placed: Deployment ml/trainer'],
  },
  {
    says: 'Why does the trainer go nowhere?',
    arguments: ['explain', 'deployment/trainer', '-n', 'ml', '-f', 'examples'],
    exitCode: 1,
    prints: ['dedicated=gpu'],
  },
  {
    says: 'And why does the web shop go where it goes?',
    arguments: ['explain', 'deployment/web', '-n', 'shop', '-f', 'examples'],
    exitCode: 0,
    prints: ['frankfurt-1'],
  },
  {
    says: 'What would frankfurt-1 get of the web shop, and what changed which field on the way?',
    arguments: ['render', 'deployment/web', '-f', 'examples', '--cluster', 'frankfurt-1', '--explain'],
    exitCode: 0,
    prints: [
      'spec.replicas: 12 -> 2, its share',
      'by ClusterOverridePolicy registry-by-region: spec.overrideRules[0]',
      'metadata.labels.cloud: nothing -> "aws"',
    ],
  },
  {
    says: 'What would change of it in the two clusters of which examples-live/ tells what is there (exit code 1: something would)?',
    arguments: ['diff', 'deployment/web', '-f', 'examples', '--live', 'examples-live'],
    exitCode: 1,
    prints: [
      '-        - image: eu.registry.example.com/shop/web:4.1.3',
      '+        - image: eu.registry.example.com/shop/web:4.2.0',
      'spec.replicas: 9 is owned by kube-controller-manager, and stays',
    ],
  },
];

for (const step of steps) show(step);
process.stdout.write('\nThe manifests are in examples/; examples/README.md tells what to look for.\n');

/** Runs a step, and ends the demo where it does not come out as told. */
function show({ says, arguments: words, exitCode, prints }: Step): void {
  process.stdout.write(`\n# ${says}\n$ npx flotilla ${words.join(' ')}\n\n`);
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    ['packages/flotilla/bin/flotilla.js', ...words],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...colours() } },
  );
  if (error !== undefined) throw error;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  const text = stripVTControlCharacters(stdout);
  const missing = prints.filter((part) => !text.includes(part)).map((part) => `not printed: ${part}`);
  const problems = [...(status === exitCode ? [] : [`expected exit code ${exitCode}, got ${status}`]), ...missing];
  if (problems.length === 0) return;
  process.stderr.write(problems.map((problem) => `demo: ${problem}\n`).join(''));
  process.exit(1);
}

/** Its output goes through here, so the program cannot see that a person reads it. */
function colours(): { readonly FORCE_COLOR?: string } {
  const asked = process.env['FORCE_COLOR'] ?? process.env['NO_COLOR'];
  return process.stdout.isTTY && asked === undefined ? { FORCE_COLOR: '1' } : {};
}
