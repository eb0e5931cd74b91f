/**
 * The process that `memory.ts` measures: it holds a fleet and its decisions and prints what they take, as JSON.
 *
 * Each step is what the heap (and the buffers outside of it) has more after a collection.
 */
import { PerformanceObserver } from 'node:perf_hooks';
import { setImmediate as turn } from 'node:timers/promises';
import type { Cluster } from '@flotilla/api';
import {
  affectedBy,
  type BindingIndex,
  type ClusterEvent,
  createFleet,
  type Fleet,
  indexBindings,
  type Outcome,
  scheduleAll,
  updateFleet,
} from '@flotilla/core';
import { loadFleet } from './inputs.ts';
import { shardedBindings } from './memory-world.ts';
import { nanosecondsSince } from './statistics.ts';

/** What is held, in bytes. */
export interface Kept {
  readonly clusters: number;
  readonly index: number;
  readonly bindings: number;
  readonly decisions: number;
  /** In the mean. */
  readonly targets: number;
  /** Distinct lists of targets. */
  readonly lists: number;
  readonly heap: number;
  readonly peak: number;
}

/** What a change allocates until all is decided again, in bytes. */
export interface Change {
  /** Percent of the clusters. */
  readonly share: number;
  readonly affected: number;
  /** The next version of the fleet, and finding the affected bindings. */
  readonly finding: number;
  readonly deciding: number;
  /** Some of it was collected meanwhile, and is not counted. */
  readonly collected: boolean;
  readonly nanoseconds: number;
}

const [task = '', from = '', size = '', bindingCount = ''] = process.argv.slice(2);
const answer = task === 'kept' ? keep() : await changes();
process.stdout.write(JSON.stringify(answer));

function keep(): Kept {
  const start = held();
  const clusters = loadFleet(from, Number(size));
  const afterClusters = held();
  const fleet = createFleet(clusters);
  const afterIndex = held();
  const bindings = shardedBindings(clusters, Number(bindingCount));
  const afterBindings = held();
  const outcomes = scheduleAll(bindings, fleet);
  const afterDecisions = held();
  const lists = new Set(outcomes.map((outcome) => (outcome.code === 'placed' ? outcome.clusters : outcome)));
  return {
    clusters: afterClusters - start,
    index: afterIndex - afterClusters,
    bindings: afterBindings - afterIndex,
    decisions: afterDecisions - afterBindings,
    targets: outcomes.reduce((sum, outcome) => sum + targetCount(outcome), 0) / outcomes.length,
    lists: lists.size,
    heap: afterDecisions,
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

/** The bindings are indexed: that is paid once, not for each change. */
async function changes(): Promise<readonly Change[]> {
  const clusters = loadFleet(from, Number(size));
  const fleet = createFleet(clusters);
  const bindings = indexBindings(shardedBindings(clusters, Number(bindingCount)));
  const all: Change[] = [];
  for (const share of [1, 10, 100]) all.push(await change(share, clusters, fleet, bindings));
  return all;
}

/** Clusters of the share report other free resources: whoever may run there is decided again. */
async function change(
  share: number,
  clusters: readonly Cluster[],
  before: Fleet,
  bindings: BindingIndex,
): Promise<Change> {
  const events = clusters.slice(0, Math.ceil((clusters.length * share) / 100)).map(fuller);
  const start = held();
  const collections = await watchCollections();
  const begin = performance.now();
  const after = updateFleet(before, events);
  const affected = affectedBy(events, bindings, before, { after });
  const found = heldNow();
  const again = scheduleAll(
    affected.flatMap(({ index }) => bindings.bindings[index] ?? []),
    after,
  );
  const nanoseconds = nanosecondsSince(begin);
  const deciding = heldNow() - found;
  const collected = (await collections()) > 0;
  return { share, affected: again.length, finding: found - start, deciding, collected, nanoseconds };
}

/** Counts the collections from now on until it is asked. */
async function watchCollections(): Promise<() => Promise<number>> {
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    count += list.getEntries().length;
  });
  // Those of before are reported in a turn of their own.
  await turn();
  observer.observe({ entryTypes: ['gc'] });
  return async () => {
    await turn();
    await turn();
    observer.disconnect();
    return count;
  };
}

function fuller(cluster: Cluster): ClusterEvent {
  const resourceSummary = { ...cluster.status?.resourceSummary, allocating: { cpu: '3', pods: '7' } };
  return { type: 'modified', cluster: { ...cluster, status: { ...cluster.status, resourceSummary } } };
}

function targetCount(outcome: Outcome): number {
  return outcome.code === 'placed' ? outcome.clusters.length : 0;
}

/** What is still in use after a collection. */
function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return heldNow();
}

function heldNow(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
