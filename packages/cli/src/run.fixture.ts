/**
 * Runs the program in process over files that are written to a temporary folder, and catches what it prints.
 *
 * @example
 * const { code, out, err } = await run(['schedule', '-f', 'all.yaml'], { files: { 'all.yaml': manifests } });
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from './main.ts';

interface RunOptions {
  readonly files?: { readonly [name: string]: string | Uint8Array };
  readonly stdin?: string | Error;
  /** Width of the terminal; without it the output is no terminal. */
  readonly columns?: number;
  readonly env?: { readonly [name: string]: string };
  readonly name?: string;
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const cwd = mkdtempSync(join(tmpdir(), 'flotilla-cli-'));
  try {
    for (const [name, text] of Object.entries(options.files ?? {})) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    return await runIn(cwd, argv, options);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** In a folder that exists already. */
export async function runIn(cwd: string, argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const printed = { out: '', err: '' };
  const output = (stream: 'out' | 'err') => ({
    write: (text: string) => {
      printed[stream] += text;
    },
    isTerminal: options.columns !== undefined,
    columns: options.columns,
  });
  const io = { cwd, env: options.env ?? {}, stdin: stdinOf(options), stdout: output('out'), stderr: output('err') };
  const code = await main(argv, io, { name: options.name ?? 'flotilla', version: '1.2.3' });
  return { code, ...printed };
}

function stdinOf({ stdin = '' }: RunOptions): Readable {
  if (typeof stdin === 'string') return Readable.from(stdin === '' ? [] : [stdin]);
  return new Readable({
    read() {
      this.destroy(stdin);
    },
  });
}

interface ClusterTraits {
  readonly cpu?: string;
  readonly region?: string;
  readonly labels?: string;
  readonly taints?: string;
}

/** A cluster with room for so much, as YAML. */
export function cluster(
  name: string,
  { cpu = '100', region = 'eu', labels = '{}', taints = '[]' }: ClusterTraits = {},
): string {
  return `---
apiVersion: cluster.karmada.io/v1alpha1
kind: Cluster
metadata: { name: ${name}, labels: ${labels} }
spec: { syncMode: Push, region: ${region}, taints: ${taints} }
status:
  apiEnablements:
    - { groupVersion: apps/v1, resources: [{ name: deployments, kind: Deployment }] }
    - { groupVersion: v1, resources: [{ name: configmaps, kind: ConfigMap }] }
  resourceSummary:
    allocatable: { cpu: "${cpu}", memory: 100Gi, pods: "110" }
`;
}

export function deployment(name: string, replicas: number, cpu = '1', namespace = 'shop'): string {
  return `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name}, namespace: ${namespace}, labels: { app: ${name} } }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - { name: main, image: example.com/${name}, resources: { requests: { cpu: "${cpu}" } } }
`;
}

/** A policy for all Deployments of the namespace; `placement` is YAML in flow style. */
export function policy(placement = '{}', name = 'all', selector = '{ apiVersion: apps/v1, kind: Deployment }'): string {
  return `---
apiVersion: policy.karmada.io/v1alpha1
kind: PropagationPolicy
metadata: { name: ${name}, namespace: shop }
spec:
  resourceSelectors: [${selector}]
  placement: ${placement}
`;
}

export const divided =
  '{ replicaScheduling: { replicaSchedulingType: Divided, replicaDivisionPreference: Weighted, weightPreference: { dynamicWeight: AvailableReplicas } } }';

export const aggregated =
  '{ replicaScheduling: { replicaSchedulingType: Divided, replicaDivisionPreference: Aggregated } }';
