import type { Cluster } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import * as build from '../builders.fixture.ts';
import { clusterNameArb, clusterSketches } from '../cluster-arbitraries.fixture.ts';
import { clusterAspects } from '../model/cluster.ts';
import type { Fleet } from '../model/fleet.ts';
import { createFleet } from './fleet.ts';
import { type ClusterEvent, updateFleet } from './update.ts';

const clusterArb = clusterSketches().map(build.cluster);

const clustersArb = fc.uniqueArray(clusterArb, { selector: ({ metadata }) => metadata.name, maxLength: 8 });

const eventArb: fc.Arbitrary<ClusterEvent> = fc.oneof(
  clusterArb.map((cluster) => ({ type: 'added' as const, cluster })),
  clusterArb.map((cluster) => ({ type: 'modified' as const, cluster })),
  clusterNameArb().map((name) => ({ type: 'deleted' as const, cluster: { metadata: { name } } })),
);

const resources = ['cpu', 'memory', 'pods', 'nvidia.com/gpu', 'storage', 'unlisted'];

/** Everything that a fleet answers; grade tables by content, since their numbers depend on its history. */
function answers(fleet: Fleet): unknown {
  return {
    clusters: fleet.clusters,
    indexOf: fleet.indexOf,
    free: resources.map((resource) => {
      const column = fleet.free(resource);
      return column && { amounts: column.amounts, exact: column.exact };
    }),
    hasSummary: fleet.hasSummary,
    freePods: fleet.freePods,
    classes: clusterAspects.map((aspect) => ({ count: fleet.classes(aspect).count, of: fleet.classes(aspect).of })),
    models: fleet.models.map((one) => one && { counts: one.counts, grades: one.table.grades }),
    tablesOfTheirOwn: new Set(fleet.models.map((one) => one?.table.id)).size,
  };
}

function apply(clusters: readonly Cluster[], events: readonly ClusterEvent[]): readonly Cluster[] {
  const byName = new Map(clusters.map((cluster) => [cluster.metadata.name, cluster]));
  for (const event of events) {
    if (event.type === 'deleted') byName.delete(event.cluster.metadata.name);
    else byName.set(event.cluster.metadata.name, event.cluster);
  }
  return [...byName.values()];
}

describe('updateFleet', () => {
  test('answers as an index of the resulting clusters, after any sequence of events', () => {
    const batches = fc.array(fc.array(eventArb, { maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(clustersArb, batches, (start: readonly Cluster[], sequence) => {
        let clusters = start;
        let fleet = createFleet(clusters);
        for (const events of sequence) {
          const before = answers(createFleet(clusters));
          const next = updateFleet(fleet, events);
          expect(answers(fleet)).toEqual(before);
          clusters = apply(clusters, events);
          fleet = next;
          expect(answers(fleet)).toEqual(answers(createFleet(clusters)));
        }
      }),
    );
  });

  const cluster = (name: string, cpu = '4'): Cluster => build.cluster({ name, allocatable: { cpu } });

  test('shares what did not change', () => {
    const fleet = createFleet([cluster('a'), cluster('b'), cluster('c')]);
    const next = updateFleet(fleet, [{ type: 'modified', cluster: cluster('b', '2') }]);
    expect(next.free('cpu')?.amounts).toEqual(Float64Array.of(4000, 2000, 4000));
    expect(fleet.free('cpu')?.amounts).toEqual(Float64Array.of(4000, 4000, 4000));
    expect(next.clusters[0]).toBe(fleet.clusters[0]);
    expect(next.clusters[1]?.apis).toBe(fleet.clusters[0]?.apis);
    expect(next.indexOf).toBe(fleet.indexOf);
    expect(next.classes('labels')).toBe(fleet.classes('labels'));
    const larger = updateFleet(next, [{ type: 'added', cluster: cluster('bb') }]);
    expect(larger.clusters.map(({ name, index }) => `${name}${index}`)).toEqual(['a0', 'b1', 'bb2', 'c3']);
    expect(larger.clusters.slice(0, 2)).toEqual([next.clusters[0], next.clusters[1]]);
    expect(larger.clusters[0]).toBe(next.clusters[0]);
  });

  test('takes replayed events as an informer does', () => {
    const [a, b] = [cluster('a'), cluster('b')];
    const fleet = createFleet([a, b]);
    expect(updateFleet(fleet, [{ type: 'added', cluster: a }])).toBe(fleet);
    expect(updateFleet(fleet, [{ type: 'deleted', cluster: { metadata: { name: 'gone' } } }])).toBe(fleet);
    const upserted = updateFleet(fleet, [{ type: 'modified', cluster: cluster('c') }]);
    expect(upserted.clusters.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    const twice = updateFleet(fleet, [
      { type: 'deleted', cluster: b },
      { type: 'added', cluster: cluster('b', '1') },
    ]);
    expect(twice.free('cpu')?.amounts).toEqual(Float64Array.of(4000, 1000));
  });

  test('says which cluster is wrong and leaves the fleet usable', () => {
    const fleet = createFleet([cluster('a')]);
    const nameless = { ...cluster('a'), metadata: {} };
    expect(() => updateFleet(fleet, [{ type: 'added', cluster: nameless }])).toThrow(
      'Cluster of event #0: metadata.name: missing; every cluster needs a name',
    );
    expect(() => updateFleet(fleet, [{ type: 'modified', cluster: cluster('a', '4x') }])).toThrow(
      'Cluster a: status.resourceSummary.allocatable.cpu: "4x" is not a quantity',
    );
    expect(fleet.free('cpu')?.amounts).toEqual(Float64Array.of(4000));
  });

  test('makes an index for a fleet that is not its own', () => {
    const own = createFleet([cluster('a'), cluster('b')]);
    const foreign: Fleet = { ...own, free: (resource) => own.free(resource), classes: (aspect) => own.classes(aspect) };
    const next = updateFleet(foreign, [{ type: 'deleted', cluster: { metadata: { name: 'a' } } }]);
    expect(answers(next)).toEqual(answers(createFleet([cluster('b')])));
  });
});
