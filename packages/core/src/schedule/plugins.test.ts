import type { Cluster } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import { type BindingSketch, binding, cluster } from './builders.fixture.ts';
import type { FilterPlugin } from './filter/plugin.ts';
import { defaultFilters } from './filter/plugins.ts';
import { type CapacityAnswer, type CapacityQuery, type EstimatorPlugin, unknownCapacity } from './model/capacity.ts';
import type { ScheduleOptions } from './model/options.ts';
import type { Outcome } from './model/outcome.ts';
import type { ClusterTrace } from './model/trace.ts';
import type { BindingLike } from './model/unit.ts';
import { createFleet } from './normalize/fleet.ts';
import { schedule } from './schedule.ts';
import { scheduleAll } from './schedule-all.ts';
import type { ScorePlugin } from './score/plugin.ts';
import { defaultScorers } from './score/plugins.ts';

const three = ['a', 'b', 'c'].map((name) =>
  cluster({ name, pods: 10, labels: { tier: name === 'c' ? 'gold' : 'iron' } }),
);

describe('filters', () => {
  const noIron: FilterPlugin = {
    name: 'NoIron',
    prepare: () => ({
      reads: 'labels',
      check: ({ labels }) =>
        labels['tier'] === 'iron' ? { code: 'IronTier', message: 'cluster(s) were of iron' } : undefined,
    }),
  };

  test('a filter of your own rejects with its own code, beside the built-in ones', () => {
    const outcome = decide(three, { replicas: 1 }, { filters: [...defaultFilters, noIron] });
    expect(outcome).toMatchObject({ code: 'placed', clusters: [{ name: 'c', replicas: 1 }] });
    expect(traced(outcome).map(({ rejections }) => rejections.map(({ plugin, code }) => `${plugin}/${code}`))).toEqual([
      ['NoIron/IronTier'],
      ['NoIron/IronTier'],
      [],
    ]);
    expect(decide(three.slice(0, 2), { replicas: 1 }, { filters: [...defaultFilters, noIron] })).toMatchObject({
      code: 'noFit',
      message: '0/2 clusters are available: 2 cluster(s) were of iron.',
    });
  });

  test('one that reads an aspect is asked once per class of clusters, and prepared once per attempt', () => {
    const asked: string[] = [];
    let prepared = 0;
    const counting: FilterPlugin = {
      name: 'Counting',
      prepare: () => {
        prepared += 1;
        return {
          reads: 'labels',
          check: ({ name }) => {
            asked.push(name);
            return undefined;
          },
        };
      },
    };
    decide(three, { replicas: 1 }, { filters: [counting], trace: false });
    expect({ asked, prepared }).toEqual({ asked: ['a', 'c'], prepared: 1 });
  });

  test('clusters that it spares pass, whatever their class says', () => {
    const sparing: FilterPlugin = {
      name: 'Sparing',
      prepare: ({ previousReplicas }) => ({
        reads: 'taints',
        check: () => ({ code: 'Full', message: 'full' }),
        spares: previousReplicas,
      }),
    };
    const spared = decide(three, { replicas: 1, previous: { b: 1 } }, { filters: [sparing] });
    expect(spared).toMatchObject({ code: 'placed', clusters: [{ name: 'b' }] });
    const byOwnList: FilterPlugin = {
      name: 'OwnList',
      prepare: () => ({ check: () => ({ code: 'Full', message: 'full' }), spares: { has: (name) => name !== 'b' } }),
    };
    expect(decide(three, { replicas: 1 }, { filters: [byOwnList] })).toMatchObject({
      clusters: [{ name: 'a' }, { name: 'c' }],
    });
  });

  test('a bare check is asked for each cluster; one that skips is not asked', () => {
    const bare: FilterPlugin = {
      name: 'Bare',
      prepare:
        () =>
        ({ name }) =>
          name === 'b' ? { code: 'B', message: 'is b' } : undefined,
    };
    const skipping: FilterPlugin = { name: 'Skipping', prepare: () => 'skip' };
    const outcome = decide(three, { replicas: 1 }, { filters: [skipping, bare] });
    expect(outcome).toMatchObject({ clusters: [{ name: 'a' }, { name: 'c' }] });
  });

  test('the first one in the array gives the reason; the trace has all of them in that order', () => {
    const says = (word: string): FilterPlugin => ({ name: word, prepare: () => () => ({ code: word, message: word }) });
    const outcome = decide(three.slice(0, 1), { replicas: 1 }, { filters: [says('second'), says('first')] });
    expect(outcome).toMatchObject({ code: 'noFit', diagnosis: { a: 'second' } });
    expect(traced(outcome)[0]?.rejections.map(({ plugin }) => plugin)).toEqual(['second', 'first']);
  });

  test('it sees the term that is being tried, the unit and the fleet', () => {
    const seen: string[] = [];
    const looking: FilterPlugin = {
      name: 'Looking',
      prepare: ({ replicas }, { term, fleet }) => {
        seen.push(`${term.name} ${replicas} ${fleet.clusters.length}`);
        return () => ({ code: 'No', message: 'no' });
      },
    };
    const clusterAffinities = [{ affinityName: 'near' }, { affinityName: 'far' }];
    decide(three, { replicas: 2, clusterAffinities }, { filters: [looking] });
    expect(seen).toEqual(['near 2 3', 'far 2 3']);
  });
});

describe('many units decided together', () => {
  const grouped = (group: string): BindingLike =>
    binding({ replicas: 1, spec: { workloadAffinityGroups: { affinityGroup: group } } });

  /** Keeps units of group `no-a` out of a, and counts its preparations. */
  const counting = (): FilterPlugin & { readonly prepared: string[] } => {
    const prepared: string[] = [];
    return {
      prepared,
      name: 'Counting',
      dependsOn: ({ affinityGroup }) => [affinityGroup],
      prepare: ({ affinityGroup = '' }) => {
        prepared.push(affinityGroup);
        return ({ name }) => (affinityGroup === `no-${name}` ? { code: 'No', message: 'no' } : undefined);
      },
    };
  };

  test('a filter that says what it depends on is prepared once for all that agree in it', () => {
    const filter = counting();
    const bindings = ['no-a', 'none', 'no-a', 'no-b', 'none'].map(grouped);
    const outcomes = scheduleAll(bindings, createFleet(three), { filters: [filter] });
    expect(outcomes).toMatchObject(bindings.map((one) => schedule(one, createFleet(three), { filters: [counting()] })));
    expect(outcomes[3]).toMatchObject({ clusters: [{ name: 'a' }, { name: 'c' }] });
    expect(filter.prepared).toEqual(['no-a', 'none', 'no-b']);
  });

  test('one that does not say is prepared for every unit', () => {
    const { dependsOn: _, ...silent } = counting();
    scheduleAll(['none', 'none', 'none'].map(grouped), createFleet(three), { filters: [silent] });
    expect(silent.prepared).toHaveLength(3);
  });

  test('filters that depend on a varying number of values do not take one for the other', () => {
    const avoids = (field: 'affinityGroup' | 'antiAffinityGroup', cluster: string): FilterPlugin => ({
      name: field,
      dependsOn: (unit) => (unit[field] === undefined ? [] : [unit[field]]),
      prepare: (unit) =>
        unit[field] === undefined
          ? 'skip'
          : ({ name }) => (name === cluster ? { code: 'No', message: 'no' } : undefined),
    });
    const filters = [avoids('affinityGroup', 'a'), avoids('antiAffinityGroup', 'b')];
    const other = binding({ replicas: 1, spec: { workloadAffinityGroups: { antiAffinityGroup: 'g' } } });
    const together = scheduleAll([grouped('g'), other], createFleet(three), { filters });
    expect(together[1]).toEqual(schedule(other, createFleet(three), { filters }));
  });
});

describe('scorers', () => {
  const prefers = (name: string, points: Readonly<Record<string, number>>): ScorePlugin => ({
    name,
    prepare: () => (one) => points[one.name] ?? 0,
  });

  test('scores add up, and one that skips adds nothing', () => {
    const skipping: ScorePlugin = { name: 'Skipping', prepare: () => 'skip' };
    const scorers = [
      ...defaultScorers,
      prefers('Cheap', { a: 60, b: 30 }),
      prefers('Green', { b: 80, c: 7 }),
      skipping,
    ];
    const outcome = decide(three, { replicas: 1, previous: { c: 1 } }, { scorers });
    expect(traced(outcome).map(({ score, scores }) => ({ score, scores }))).toEqual([
      { score: 60, scores: { ClusterLocality: 0, Cheap: 60, Green: 0 } },
      { score: 110, scores: { ClusterLocality: 0, Cheap: 30, Green: 80 } },
      { score: 107, scores: { ClusterLocality: 100, Cheap: 0, Green: 7 } },
    ]);
    expect(outcome).toMatchObject({ clusters: [{ name: 'b' }, { name: 'c' }, { name: 'a' }] });
  });

  test('without scorers the room decides', () => {
    const spreadConstraints = [{ spreadByField: 'cluster', minGroups: 1, maxGroups: 1 }] as const;
    const unit = { replicas: 1, previous: { a: 1 }, spreadConstraints } as const;
    const fleet = [cluster({ name: 'a', pods: 1 }), cluster({ name: 'b', pods: 9 })];
    expect(decide(fleet, unit, { scorers: [] })).toMatchObject({ clusters: [{ name: 'b' }] });
    expect(decide(fleet, unit)).toMatchObject({ clusters: [{ name: 'a' }] });
  });
});

describe('estimators', () => {
  const answers = (
    name: string,
    report: ReturnType<Exclude<ReturnType<EstimatorPlugin['prepare']>, 'skip'>>,
  ): EstimatorPlugin => ({
    name,
    prepare: () => () => report,
  });
  const failing = answers('Failing', { code: 'failed', why: 'timed out' });

  test('the smallest known answer counts', () => {
    const estimators = [answers('Seven', 7), answers('Unknown', unknownCapacity), answers('Three', 3), failing];
    const outcome = decide(three.slice(0, 1), { replicas: 5 }, { estimators });
    expect(traced(outcome)[0]).toMatchObject({
      allocatable: 3,
      estimates: { Seven: 7, Unknown: { code: 'unknown' }, Three: 3, Failing: { code: 'failed', why: 'timed out' } },
    });
  });

  test('where nobody knows, what is asked for fits', () => {
    for (const estimators of [
      [],
      [answers('Unknown', unknownCapacity)],
      [{ name: 'Skipping', prepare: () => 'skip' as const }],
    ]) {
      const outcome = decide(three, { strategy: 'dynamic', replicas: 6 }, { estimators });
      expect(outcome).toMatchObject({ code: 'placed', clusters: [{ replicas: 2 }, { replicas: 2 }, { replicas: 2 }] });
      expect(traced(outcome).map(({ allocatable }) => allocatable)).toEqual([6, 6, 6]);
    }
  });

  test('a failed estimate is ignored, as in Karmada, or counts as full; the trace shows it either way', () => {
    const estimators = [answers('Six', 6), failing];
    const unit = { strategy: 'dynamic', replicas: 6 } as const;
    for (const failedEstimates of [undefined, 'ignore', 'full'] as const) {
      const outcome = decide(three, unit, { estimators, ...(failedEstimates && { failedEstimates }) });
      expect(outcome.code).toBe(failedEstimates === 'full' ? 'unschedulable' : 'placed');
      expect(traced(outcome)[0]).toMatchObject({
        allocatable: failedEstimates === 'full' ? 0 : 6,
        estimates: { Failing: { code: 'failed', why: 'timed out' } },
      });
    }
  });

  test('it is told what is counted', () => {
    const seen: string[] = [];
    const looking: EstimatorPlugin = {
      name: 'Looking',
      prepare: (unit, _context, kind) => {
        seen.push(`${kind} ${unit.components.length}`);
        return 'skip';
      },
    };
    const spec = {
      components: [
        { name: 'x', replicas: 1 },
        { name: 'y', replicas: 1 },
      ],
    };
    const spreadConstraints = [{ spreadByField: 'cluster', minGroups: 1, maxGroups: 1 }] as const;
    const featureGates = { MultiplePodTemplatesScheduling: true };
    decide(three, { replicas: 1 }, { estimators: [looking] });
    decide(three, { spec, spreadConstraints }, { estimators: [looking], featureGates });
    expect(seen).toEqual(['replicas 0', 'componentSets 2']);
  });
});

describe('estimates from outside', () => {
  const outsideEstimators = ['accurate', 'quota'];
  const unit = { strategy: 'dynamic', replicas: 6, requests: { cpu: '500m' } } as const;
  const roomy = ['a', 'b'].map((name) => cluster({ name, pods: 10, allocatable: { cpu: '8' } }));

  test('they are asked for as data: who, what, of which feasible clusters', () => {
    const full = cluster({ name: 'no', kinds: [] });
    const queries = queriesOf(decide([...roomy, full], unit, { outsideEstimators }));
    const query = { kind: 'replicas', clusters: ['a', 'b'], requirements: { resourceRequest: { cpu: '500m' } } };
    expect(queries).toEqual([
      { estimator: 'accurate', ...query },
      { estimator: 'quota', ...query },
    ]);
    expect(structuredClone(queries)).toEqual(queries);
  });

  test('answers count together with those in process: the smallest wins, the last of several holds', () => {
    const estimates = [
      { estimator: 'accurate', cluster: 'a', report: 9 },
      ...answerAll(queriesOf(decide(roomy, unit, { outsideEstimators })), 30),
      { estimator: 'accurate', cluster: 'a', report: 2 },
      { estimator: 'nobody asked', cluster: 'a', report: 0 },
      { estimator: 'accurate', cluster: 'elsewhere', report: 0 },
    ];
    const outcome = decide(roomy, unit, { outsideEstimators, estimates });
    expect(traced(outcome).map(({ allocatable, estimates: said }) => ({ allocatable, said }))).toEqual([
      { allocatable: 2, said: { general: 10, accurate: 2, quota: 30 } },
      { allocatable: 10, said: { general: 10, accurate: 30, quota: 30 } },
    ]);
    expect(outcome).toMatchObject({ code: 'placed', clusters: [{ replicas: 1 }, { replicas: 5 }] });
  });

  test('after partial answers only what is missing is asked again', () => {
    const estimates: readonly CapacityAnswer[] = [
      { estimator: 'accurate', cluster: 'a', report: 3 },
      { estimator: 'accurate', cluster: 'b', report: { code: 'failed', why: 'no route' } },
      { estimator: 'quota', cluster: 'b', report: { code: 'unknown' } },
    ];
    const queries = queriesOf(decide(roomy, unit, { outsideEstimators, estimates }));
    expect(queries.map(({ estimator, clusters }) => ({ estimator, clusters }))).toEqual([
      { estimator: 'quota', clusters: ['a'] },
    ]);
  });

  test('each affinity term asks for its own clusters, and only once it is tried', () => {
    const clusterAffinities = ['a', 'b'].map((name) => ({ affinityName: `only-${name}`, clusterNames: [name] }));
    const ordered = { ...unit, clusterAffinities };
    const first = queriesOf(decide(roomy, ordered, { outsideEstimators: ['accurate'] }));
    expect(first).toMatchObject([{ affinity: 'only-a', clusters: ['a'] }]);
    const second = queriesOf(
      decide(roomy, ordered, { outsideEstimators: ['accurate'], estimates: answerAll(first, 0) }),
    );
    expect(second).toMatchObject([{ affinity: 'only-b', clusters: ['b'] }]);
    const estimates = [...answerAll(first, 0), ...answerAll(second, 6)];
    expect(decide(roomy, ordered, { outsideEstimators: ['accurate'], estimates })).toMatchObject({
      code: 'placed',
      observedAffinity: 'only-b',
      attempts: [
        { affinity: 'only-a', code: 'unschedulable' },
        { affinity: 'only-b', code: 'placed' },
      ],
    });
  });

  test('nobody is asked when nothing fits, or when there is nothing to estimate', () => {
    expect(decide([cluster({ name: 'no', kinds: [] })], unit, { outsideEstimators }).code).toBe('noFit');
    expect(decide(roomy, { replicas: 0 }, { outsideEstimators }).code).toBe('placed');
  });
});

describe('mistakes in plugins are named, not worked around', () => {
  test.each([[false], [null], ['no'], [{ code: 'X' }]])('a filter that answers %j', (answer) => {
    // What a caller without types can write.
    const filter = { name: 'Odd', prepare: () => () => answer } as unknown as FilterPlugin;
    const run = (): Outcome => decide(three, { replicas: 1 }, { filters: [...defaultFilters, filter] });
    expect(run).toThrow(/^filter Odd: .* for cluster a is neither undefined/);
  });

  test('two plugins of one name, which the trace could not tell apart', () => {
    const estimator: EstimatorPlugin = { name: 'x', prepare: () => () => 3 };
    const twice = (): Outcome => decide(three, { replicas: 1 }, { estimators: [estimator, { ...estimator }] });
    expect(twice).toThrow('options.estimators: two are named x');
    const general = (): Outcome => decide(three, { replicas: 1 }, { outsideEstimators: ['general'] });
    expect(general).toThrow('options.estimators: two are named general');
  });

  test('switches that do not exist; undefined and null leave the default', () => {
    const unknown = { featureGates: { Nope: true } } as ScheduleOptions;
    expect(() => decide(three, { replicas: 1 }, unknown)).toThrow('options.featureGates: there is no Nope; known are');
    const left = { quirks: { maxGroupsUnset: undefined }, featureGates: null } as unknown as ScheduleOptions;
    expect(decide(three, { replicas: 1 }, left).code).toBe('placed');
  });

  test('-1 from outside means what it means on the wire: cannot say', () => {
    const estimates = three.map(({ metadata }) => ({ estimator: 'remote', cluster: metadata.name ?? '', report: -1 }));
    const outcome = decide(three, { replicas: 1, strategy: 'dynamic' }, { outsideEstimators: ['remote'], estimates });
    expect(traced(outcome)[0]?.estimates).toEqual({ general: 10, remote: { code: 'unknown' } });
  });
});

function decide(clusters: readonly Cluster[], unit: BindingSketch, options: ScheduleOptions = {}): Outcome {
  return schedule(binding(unit), createFleet(clusters), { trace: true, ...options });
}

/** Clusters of the last attempt, by name. */
function traced(outcome: Outcome): readonly ClusterTrace[] {
  if (outcome.code === 'needsEstimates') throw new Error('estimates are missing');
  return outcome.trace?.attempts.at(-1)?.clusters ?? [];
}

function queriesOf(outcome: Outcome): readonly CapacityQuery[] {
  if (outcome.code !== 'needsEstimates') throw new Error(`nothing was asked: ${outcome.code}`);
  return outcome.queries;
}

function answerAll(queries: readonly CapacityQuery[], report: number): readonly CapacityAnswer[] {
  return queries.flatMap(({ estimator, clusters }) => clusters.map((name) => ({ estimator, cluster: name, report })));
}
