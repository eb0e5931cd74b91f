/**
 * `npm run bench:render`: what rendering costs: 1,000 Deployments to 100 clusters each, with 5 overrides.
 *
 * Two ways: `duplicated`, where clusters with the same overrides get manifests that share everything but their marks, and
 * `divided`, where replicas differ from cluster to cluster. Told beside the time per manifest: how many distinct
 * `spec` objects there are, the heap that one manifest holds on to while all of a template's are kept, and by how much
 * the heap grew from the first tenth of the templates to the last, when nothing is kept (flat is 1).
 */
import { createHash } from 'node:crypto';
import type { Cluster, OverridePolicy, Overriders, ResourceBinding } from '@flotilla/api';
import { createFleet, prepareOverrides, type RenderOutcome, type ResourceTemplate, renderWorks } from '@flotilla/core';
import { heldHeap } from './heap.ts';
import { type Column, duration, grouped, type Measured, range, report } from './report.ts';
import { baselineOption, count, jsonOption, readSettings } from './settings.ts';
import { nanosecondsSince, timesOf } from './statistics.ts';

const settings = readSettings(import.meta.url, 'rendering manifests with overrides', {
  json: jsonOption,
  templates: count(1000, 'templates'),
  clusters: count(100, 'clusters that each template goes to'),
  runs: count(5, 'runs; medians and their spread are over these'),
  baseline: baselineOption,
});
const { templates, clusters: size, runs } = settings;

const fleet = createFleet(Array.from({ length: size }, (_, index) => cluster(index)));
const policies = prepareOverrides({ overridePolicies: overridePolicies() });

interface Line extends Measured {
  readonly manifests: number;
  /** Distinct `spec` objects, over all manifests of a template. */
  readonly distinctSpecs: number;
  readonly heapBytesPerManifest: number;
  /** Heap at the end against heap after a tenth. */
  readonly heapGrowth: number;
  readonly resultSha: string;
}

const lines: readonly Line[] = [measure('duplicated', () => 3), measure('divided', (index) => index % 10)];
const columns: readonly Column<Line>[] = [
  { head: 'way', cell: ({ name }) => name },
  { head: 'a manifest', cell: ({ nsPerOp }) => duration(nsPerOp) },
  { head: 'runs', cell: ({ spread }) => range(spread) },
  { head: 'manifests', cell: ({ manifests }) => grouped(manifests) },
  { head: 'distinct specs a template', cell: ({ distinctSpecs }) => distinctSpecs },
  { head: 'heap a manifest', cell: ({ heapBytesPerManifest }) => `${heapBytesPerManifest} B` },
  { head: 'heap growth', cell: ({ heapGrowth }) => heapGrowth.toFixed(2) },
];
report(lines, columns, settings);

function measure(name: string, replicasOf: (cluster: number) => number): Line {
  const targets = fleet.clusters.map((view, index) => ({ name: view.name, replicas: replicasOf(index) }));
  const render = (index: number): readonly RenderOutcome[] =>
    renderWorks(bindingOf(index, targets), deployment(index), fleet, { policies });
  const checked = check(render(0));
  const times: Float64Array[] = [];
  let [early, late] = [0, 0];
  // The first run warms up.
  for (let run = 0; run <= runs; run += 1) {
    const taken = new Float64Array(templates);
    for (let index = 0; index < templates; index += 1) {
      const start = performance.now();
      render(index);
      taken[index] = nanosecondsSince(start) / size;
      if (run === runs && index === Math.floor(templates / 10)) early = heldHeap();
    }
    if (run > 0) times.push(taken);
  }
  late = heldHeap();
  return {
    bench: 'render',
    name,
    size,
    ...timesOf(times),
    manifests: templates * size,
    heapGrowth: late / early,
    heapBytesPerManifest: heapPerManifest(render),
    ...checked,
  };
}

function heapPerManifest(render: (index: number) => readonly RenderOutcome[]): number {
  const before = heldHeap();
  const kept = Array.from({ length: 20 }, (_, index) => render(index));
  const bytes = heldHeap() - before;
  return Math.round(bytes / kept.flat().length);
}

/** @throws when a cluster got nothing, or not what its overrides say. */
function check(outcomes: readonly RenderOutcome[]): Pick<Line, 'distinctSpecs' | 'resultSha'> {
  const digest = createHash('sha256');
  const specs = new Set<unknown>();
  for (const one of outcomes) {
    if (!one.ok) throw new Error(one.error.message);
    if (one.applied.length < 5) throw new Error(`${one.cluster}: ${one.applied.length} overrides were applied, not 5`);
    specs.add(one.work.spec.workload?.manifests?.[0]?.['spec']);
    digest.update(JSON.stringify(one.work));
  }
  if (outcomes.length !== size) throw new Error(`${outcomes.length} clusters got something, not ${size}`);
  return { distinctSpecs: specs.size, resultSha: digest.digest('hex').slice(0, 16) };
}

function cluster(index: number): Cluster {
  return {
    apiVersion: 'cluster.karmada.io/v1alpha1',
    kind: 'Cluster',
    metadata: { name: `member${index}`, labels: { env: index % 2 === 0 ? 'prod' : 'dev' } },
    spec: { syncMode: 'Push', region: `region-${index % 4}`, provider: 'example' },
  };
}

/** Five overrides hold for every cluster: four for all, and one of four by region. */
function overridePolicies(): readonly OverridePolicy[] {
  const regions = [0, 1, 2, 3].map((region) => ({
    targetCluster: {
      fieldSelector: { matchExpressions: [{ key: 'region', operator: 'In', values: [`region-${region}`] }] },
    },
    overriders: {
      imageOverrider: [{ component: 'Registry', operator: 'replace', value: `registry.region-${region}.example.com` }],
    } satisfies Overriders,
  }));
  const everywhere: readonly Overriders[] = [
    { labelsOverrider: [{ operator: 'add', value: { team: 'shop', tier: 'web' } }] },
    { annotationsOverrider: [{ operator: 'add', value: { 'example.com/owner': 'shop' } }] },
    { argsOverrider: [{ containerName: 'main', operator: 'add', value: ['--verbose'] }] },
    { plaintext: [{ path: '/spec/template/spec/nodeSelector', operator: 'add', value: { pool: 'general' } }] },
  ];
  const metadata = (name: string) => ({ namespace: 'shop', name });
  const form = { apiVersion: 'policy.karmada.io/v1alpha1', kind: 'OverridePolicy' } as const;
  return [
    {
      ...form,
      metadata: metadata('everywhere'),
      spec: { overrideRules: everywhere.map((overriders) => ({ overriders })) },
    },
    { ...form, metadata: metadata('regions'), spec: { overrideRules: regions } },
  ];
}

function bindingOf(
  index: number,
  clusters: readonly { readonly name: string; readonly replicas: number }[],
): ResourceBinding {
  const resource = { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: `web-${index}` };
  return {
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: {
      namespace: 'shop',
      name: `web-${index}-deployment`,
      labels: { 'resourcebinding.karmada.io/permanent-id': `binding-${index}` },
    },
    spec: { resource, replicas: 100, clusters },
  };
}

function deployment(index: number): ResourceTemplate {
  const labels = { app: `web-${index}` };
  const resources = { requests: { cpu: '500m', memory: '512Mi' }, limits: { memory: '1Gi' } };
  const env = Array.from({ length: 8 }, (_, number) => ({ name: `SETTING_${number}`, value: `value ${number}` }));
  const container = (name: string) => ({
    name,
    image: `example.com/shop/${name}:v1.2.3`,
    args: ['serve'],
    env,
    resources,
  });
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { namespace: 'shop', name: `web-${index}`, labels, uid: `uid-${index}`, generation: 7 },
    spec: {
      replicas: 3,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers: [container('main'), container('sidecar')] } },
    },
  };
}
