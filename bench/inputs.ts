/**
 * What is measured: Karmada's own benchmark, its fleets, scenarios and results.
 *
 * The project's copy is compressed in `bench/cases`; a folder of plain files of the same names may be given instead.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Cluster, ResourceBinding, ResourceModel } from '@flotilla/api';

/** One scenario at one size. */
export interface Scenario {
  readonly name: string;
  /** Clusters in the fleet. */
  readonly size: number;
  readonly binding: ResourceBinding;
  readonly clusters: readonly Cluster[];
  /** The result Karmada gave. */
  readonly expected: Expected;
}

export interface Expected {
  readonly name: string;
  readonly size: number;
  readonly targetCount: number;
  readonly replicaSum: number;
  /** First 16 hex digits of the SHA-256 over the sorted lines `name:replicas`. */
  readonly sha256: string;
}

interface ScenarioFile {
  readonly name: string;
  readonly size: number;
  readonly fleet: string;
  readonly models?: string;
  readonly binding: ResourceBinding;
}

interface ModelsFile {
  readonly resourceModels: readonly ResourceModel[];
  readonly counts: { readonly [cluster: string]: readonly number[] };
}

export function loadScenarios(folder: string): readonly Scenario[] {
  const expected = readText(folder, 'expected.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Expected);
  const files = JSON.parse(readText(folder, 'scenarios.json')) as readonly ScenarioFile[];
  const fleets = new Map<string, readonly Cluster[]>();
  return files.map(({ name, size, fleet, models, binding }) => {
    const result = expected.find((one) => one.name === name && one.size === size);
    if (result === undefined) throw new Error(`expected.jsonl has no result of ${name} at ${size} clusters`);
    const key = `${fleet} ${models ?? ''}`;
    const clusters = fleets.get(key) ?? loadClusters(folder, fleet, models);
    fleets.set(key, clusters);
    return { name, size, binding, clusters, expected: result };
  });
}

/** One of the benchmark's fleets, by its number of clusters. */
export function loadFleet(folder: string, size: number): readonly Cluster[] {
  return loadClusters(folder, `fleet-${size}.json`, undefined);
}

/** What Karmada took, in nanoseconds by `name/size`. */
export function loadKarmada(folder: string): ReadonlyMap<string, number> {
  const { nsPerOp } = JSON.parse(readFileSync(join(folder, 'karmada.json'), 'utf8')) as KarmadaFile;
  return new Map(Object.entries(nsPerOp));
}

interface KarmadaFile {
  readonly nsPerOp: { readonly [scenario: string]: number };
}

function loadClusters(folder: string, fleet: string, models: string | undefined): readonly Cluster[] {
  const clusters = JSON.parse(readText(folder, fleet)) as readonly Cluster[];
  if (models === undefined) return clusters;
  const file = JSON.parse(readText(folder, models)) as ModelsFile;
  return clusters.map((cluster) => withModels(cluster, file));
}

function withModels(cluster: Cluster, { resourceModels, counts }: ModelsFile): Cluster {
  const nodes = counts[cluster.metadata.name ?? ''] ?? [];
  const allocatableModelings = nodes.map((count, grade) => ({ grade, count }));
  return {
    ...cluster,
    spec: { ...cluster.spec, resourceModels },
    status: { ...cluster.status, resourceSummary: { ...cluster.status?.resourceSummary, allocatableModelings } },
  };
}

function readText(folder: string, name: string): string {
  const plain = join(folder, name);
  if (existsSync(plain)) return readFileSync(plain, 'utf8');
  return brotliDecompressSync(readFileSync(`${plain}.br`)).toString('utf8');
}
