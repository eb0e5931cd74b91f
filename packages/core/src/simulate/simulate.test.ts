import { describe, expect, test } from '@jest/globals';
import { simulateAnyLoss } from './any-loss.ts';
import type { Change } from './change.ts';
import { createWorld } from './create-world.ts';
import { SimulationError, WorldError } from './errors.ts';
import { branchWorld, simulate } from './simulate.ts';
import { clustersOf, deployment, of, only, place, policy, worldOf } from './world.fixture.ts';

const web = { kind: 'Deployment', namespace: 'shop', name: 'web' };

describe('a world', () => {
  test('binds and places what is given without a binding, in the order of names, each taking its room', () => {
    const world = worldOf({ clusters: { a: 4 }, workloads: { web: { replicas: 3 }, api: { replicas: 3 } } });
    const result = simulate(world, []);
    expect(place(of(result, 'api').before)).toBe('a=3');
    expect(of(result, 'web').before).toMatchObject({ code: 'unschedulable', missing: 3, clusters: [] });
    const alone = worldOf(
      { clusters: { a: 4 }, workloads: { web: { replicas: 3 }, api: { replicas: 3 } } },
      {},
      { assume: false },
    );
    expect(place(of(simulate(alone, []), 'web').before)).toBe('a=3');
  });

  test('the greater priority goes first', () => {
    const priorityClasses = [{ metadata: { name: 'high' }, value: 1000 }];
    const world = worldOf(
      { clusters: { a: 4 }, workloads: { web: { replicas: 3, priorityClassName: 'high' }, api: { replicas: 3 } } },
      {},
      { priorityClasses },
    );
    expect(place(of(simulate(world, []), 'web').before)).toBe('a=3');
  });

  test('leaves a binding where it is given, and takes its replicas to be in the status of the clusters', () => {
    const binding = {
      apiVersion: 'work.karmada.io/v1alpha2',
      kind: 'ResourceBinding',
      metadata: { namespace: 'shop', name: 'web-deployment' },
      spec: {
        resource: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web', uid: 'uid-web' },
        clusters: [{ name: 'b', replicas: 4 }],
      },
    } as const;
    const sketch = { clusters: { a: 10, b: 10 }, workloads: { web: { replicas: 4 } } };
    const result = simulate(worldOf(sketch, { bindings: [binding] }), []);
    expect(result.summary).toMatchObject({ moved: 0, unplaced: 0 });
    expect(place(of(result, 'web').before)).toBe('b=4');
    expect(result.clusters[1]?.before?.cpuMillis).toBe(10_000);
  });

  test('names everything that cannot be taken in', () => {
    const broken = { ...deployment('web', { replicas: 1 }), spec: { replicas: 'many' } };
    const twice = deployment('api', { replicas: 1 });
    const make = () =>
      createWorld({
        clusters: [],
        propagationPolicies: [policy('all', {}, {})],
        workloads: [broken, twice, twice],
      });
    expect(make).toThrow(WorldError);
    expect(make).toThrow(/Deployment shop\/web: .*spec\.replicas[\s\S]*Deployment shop\/api: is given twice/);
  });
});

describe('no change', () => {
  test('moves nothing', () => {
    const world = worldOf({
      clusters: { a: 10, b: 6, c: 3 },
      workloads: {
        web: { replicas: 7 },
        api: { replicas: 3, strategy: 'aggregated' },
        agent: { replicas: 1, strategy: 'duplicated' },
      },
    });
    const { summary, workloads, clusters } = simulate(world, []);
    expect(summary).toEqual({
      workloads: 3,
      moved: 0,
      unplaced: 0,
      newlyUnplaced: 0,
      newlyPlaced: 0,
      replicasMoved: 0,
      replicasDisrupted: 0,
      replicasMissing: 0,
    });
    expect(workloads.every(({ change, moves }) => change === 'same' && moves.length === 0)).toBe(true);
    expect(clusters.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept']);
  });
});

describe('drain', () => {
  const world = worldOf({
    clusters: { a: 20, b: 10, c: 10 },
    workloads: {
      web: { replicas: 4, strategy: 'aggregated', placement: only('a', 'b') },
      agent: { replicas: 1, strategy: 'duplicated', placement: { clusterTolerations: [{ operator: 'Exists' }] } },
      pinned: { replicas: 2, placement: only('a') },
    },
  });
  const drain: Change = { type: 'drain', cluster: 'a' };

  test('everything leaves, whatever it tolerates, and says where to', () => {
    const result = simulate(world, [drain]);
    expect(of(result, 'web')).toMatchObject({
      change: 'moved',
      disrupted: 4,
      moves: [{ from: 'a', to: 'b', replicas: 4 }],
      after: { code: 'placed', clusters: [{ name: 'b', replicas: 4 }] },
    });
    expect(of(result, 'agent').moves).toEqual([{ from: 'a', replicas: 1 }]);
    expect(place(of(result, 'agent').after)).toBe('b=1 c=1');
    expect(result.clusters[0]).toMatchObject({ cluster: 'a', state: 'drained', replicasBefore: 7, replicasAfter: 0 });
  });

  test('what fits nowhere else ends without a place, with the reason of each cluster and a trace', () => {
    const result = simulate(world, [drain]);
    expect(result.summary).toMatchObject({ unplaced: 1, newlyUnplaced: 1, replicasMissing: 2 });
    expect(of(result, 'pinned').after).toMatchObject({
      code: 'noFit',
      missing: 2,
      diagnosis: { a: 'cluster(s) is in the process of eviction' },
    });
    expect(of(result, 'pinned').after?.trace?.attempts).toHaveLength(1);
    expect(of(simulate(world, [drain], { trace: false }), 'pinned').after?.trace).toBeUndefined();
  });

  test('nothing new goes there, even what tolerates everything', () => {
    const workload = { replicas: 2, placement: { clusterTolerations: [{ operator: 'Exists' as const }] } };
    const changes: readonly Change[] = [
      drain,
      { type: 'setPolicy', policy: policy('late', { ...workload, strategy: 'duplicated' }) },
      { type: 'setWorkload', template: deployment('late', workload) },
    ];
    expect(place(of(simulate(world, changes), 'late').after)).toBe('b=2 c=2');
  });

  test('ends when the taint is taken off; what follows the fleet comes back', () => {
    const drained = branchWorld(world, [drain]);
    const key = 'cluster.karmada.io/unschedulable';
    const result = simulate(drained, [{ type: 'untaint', cluster: 'a', key }]);
    expect(of(result, 'agent').moves).toEqual([{ to: 'a', replicas: 1 }]);
    expect(of(result, 'pinned').after).toMatchObject({ code: 'placed', clusters: [{ name: 'a', replicas: 2 }] });
    expect(of(result, 'web').change).toBe('same');
    expect(result.clusters[0]?.state).toBe('kept');
  });
});

describe('lose', () => {
  test('a cluster that nobody uses moves nothing', () => {
    const world = worldOf({
      clusters: { a: 10, b: 10 },
      workloads: { web: { replicas: 4, placement: only('a') }, agent: { replicas: 1, placement: only('a') } },
    });
    const { summary, clusters } = simulate(world, [{ type: 'lose', cluster: 'b' }]);
    expect(summary).toMatchObject({ moved: 0, replicasDisrupted: 0, unplaced: 0 });
    expect(clusters[1]).toMatchObject({ cluster: 'b', state: 'lost' });
    expect(clusters[1]?.after).toBeUndefined();
  });

  test('survivors compete for the room that is left: the first by name gets it', () => {
    const together = { replicas: 4, strategy: 'aggregated' } as const;
    const world = worldOf({ clusters: { a: 8, b: 4 }, workloads: { web: together, api: together } });
    const lost: readonly Change[] = [{ type: 'lose', cluster: 'a' }];
    const result = simulate(world, lost);
    expect(of(result, 'api').moves).toEqual([{ from: 'a', to: 'b', replicas: 4 }]);
    expect(of(result, 'web')).toMatchObject({ after: { code: 'unschedulable', missing: 4 }, disrupted: 4 });
    expect(result.clusters[1]?.after?.cpuMillis).toBe(0);
    // Without assumptions both count on the same room, and more runs than there is.
    const blind = simulate(world, lost, { assume: false });
    expect(blind.clusters[1]?.after?.cpuMillis).toBeLessThan(0);
  });

  test('a region is all of its clusters', () => {
    const world = worldOf({
      clusters: {
        a: { region: 'eu', allocatable: { cpu: 9 } },
        b: { region: 'eu', allocatable: { cpu: 9 } },
        c: { region: 'us', allocatable: { cpu: 9 } },
      },
      workloads: { web: { replicas: 6 } },
    });
    const result = simulate(world, [{ type: 'loseRegion', region: 'eu' }]);
    expect(place(of(result, 'web').after)).toBe('c=6');
    expect(result.clusters.filter(({ state }) => state === 'lost').map((one) => one.cluster)).toEqual(['a', 'b']);
  });

  test('any one: only the losses that take the place of something', () => {
    const world = worldOf({
      clusters: {
        a: { region: 'eu', allocatable: { cpu: 9 } },
        b: { region: 'eu', allocatable: { cpu: 9 } },
        c: { region: 'us', allocatable: { cpu: 9 } },
        d: { allocatable: { cpu: 9 } },
      },
      workloads: {
        web: { replicas: 6, placement: only('a', 'b') },
        lone: { replicas: 1, placement: only('c') },
        homeless: { replicas: 1, placement: only('nowhere') },
      },
    });
    const hurt = (of: 'cluster' | 'region') =>
      simulateAnyLoss(world, { of }).map(({ name, unplaced }) => [name, unplaced.map((one) => one.workload.name)]);
    expect(hurt('cluster')).toEqual([
      ['a', []],
      ['b', []],
      ['c', ['lone']],
      ['d', []],
    ]);
    expect(hurt('region')).toEqual([
      ['eu', ['web']],
      ['us', ['lone']],
    ]);
  });
});

describe('changes of clusters', () => {
  test('NoSchedule moves nothing, NoExecute evicts what does not tolerate it for ever', () => {
    const tolerating = (tolerationSeconds?: number) => ({
      replicas: 2,
      placement: {
        ...only('a', 'b'),
        clusterTolerations: [
          { key: 'x', operator: 'Exists' as const, ...(tolerationSeconds && { tolerationSeconds }) },
        ],
      },
    });
    const world = worldOf({
      clusters: { a: 10, b: 1 },
      workloads: { web: { replicas: 1, placement: only('a', 'b') }, stays: tolerating(), leaves: tolerating(60) },
    });
    const taint = (effect: 'NoSchedule' | 'NoExecute'): Change => ({
      type: 'taint',
      cluster: 'a',
      taint: { key: 'x', effect },
    });
    expect(simulate(world, [taint('NoSchedule')]).summary.moved).toBe(0);
    const result = simulate(world, [taint('NoExecute')]);
    expect(of(result, 'stays').change).toBe('same');
    expect(of(result, 'web').moves).toHaveLength(1);
    expect(of(result, 'leaves').moves.every(({ to }) => to !== 'a')).toBe(true);
    expect(of(result, 'leaves').change).toBe('moved');
  });

  test('labels: duplicated workloads follow them, settled divided ones stay', () => {
    const placement = { clusterAffinity: { labelSelector: { matchLabels: { tier: 'gold' } } } };
    const world = worldOf({
      clusters: { a: { labels: { tier: 'gold' } }, b: {} },
      workloads: {
        agent: { replicas: 1, strategy: 'duplicated', placement },
        web: { replicas: 2, placement, cpu: 0 },
      },
    });
    const relabelled = simulate(world, [
      { type: 'label', cluster: 'b', labels: { tier: 'gold' } },
      { type: 'label', cluster: 'a', labels: { tier: null } },
    ]);
    expect(of(relabelled, 'agent').moves).toEqual([{ from: 'a', to: 'b', replicas: 1 }]);
    expect(of(relabelled, 'web').change).toBe('same');
    const anew = simulate(world, [
      { type: 'label', cluster: 'b', labels: { tier: 'gold' } },
      { type: 'label', cluster: 'a', labels: { tier: null } },
      { type: 'reschedule' },
    ]);
    expect(place(of(anew, 'web').after)).toBe('b=2');
  });

  test('a cluster that joins takes what had no place, and duplicated workloads', () => {
    const world = worldOf({
      clusters: { a: 2 },
      workloads: { web: { replicas: 3 }, agent: { replicas: 1, strategy: 'duplicated', cpu: '100m' } },
    });
    const [joining] = clustersOf({ clusters: { b: 10 } });
    if (joining === undefined) throw new Error('no cluster');
    const result = simulate(world, [{ type: 'setCluster', cluster: joining }]);
    expect(of(result, 'web')).toMatchObject({ before: { missing: 3 }, after: { code: 'placed', missing: 0 } });
    expect(place(of(result, 'agent').after)).toBe('a=1 b=1');
    expect(result.summary).toMatchObject({ newlyPlaced: 1, unplaced: 0, replicasDisrupted: 0 });
    expect(result.clusters[1]).toMatchObject({ cluster: 'b', state: 'added' });
    expect(result.clusters[1]?.before).toBeUndefined();
  });

  // Catches: reading a sign without an amount as the new amount, which is then 0.
  test.each(['+', '-', '++1', '', 'x', '+1e400', '--1'])('an amount like %j is refused', (cpu) => {
    const world = worldOf({ clusters: { a: 10 }, workloads: {} });
    const change: Change = { type: 'resize', cluster: 'a', resources: { cpu } };
    expect(() => simulate(world, [change])).toThrow('cpu of a');
  });

  // Catches: handing back, with the object of the cluster, the room that decisions took in it.
  test('a cluster that is set as it was changes nothing: what was placed there still takes its room', () => {
    const sketch = { clusters: { a: 10 }, workloads: { web: { replicas: 8 } } };
    const world = worldOf(sketch);
    const set = clustersOf(sketch).map((cluster): Change => ({ type: 'setCluster', cluster }));
    const [cluster] = simulate(world, set).clusters;
    expect(cluster?.before?.cpuMillis).toBe(2000);
    expect(cluster?.after?.cpuMillis).toBe(2000);
  });

  test('taking off one taint brings nobody back whom another drives away', () => {
    const world = worldOf({
      clusters: { a: 10, b: 1 },
      workloads: { web: { replicas: 8, placement: only('a', 'b') } },
    });
    const taint: Change = { type: 'taint', cluster: 'a', taint: { key: 'x', effect: 'NoExecute' } };
    const untaint = (key: string): Change => ({ type: 'untaint', cluster: 'a', key });
    const tainted = of(simulate(world, [taint]), 'web').after;
    expect(of(simulate(world, [taint, untaint('other')]), 'web').after).toEqual(tainted);
    expect(of(simulate(world, [taint, untaint('x')]), 'web').after).toMatchObject({ code: 'placed' });
  });

  test('a drained cluster that is set anew, or lost and joins again, takes work again', () => {
    const sketch = { clusters: { a: 10, b: 10 }, workloads: { web: { replicas: 8 } } };
    const drain: Change = { type: 'drain', cluster: 'b' };
    const set = clustersOf({ clusters: { b: 10 } }).map((cluster): Change => ({ type: 'setCluster', cluster }));
    const lose = (cluster: string): Change => ({ type: 'lose', cluster });
    for (const changes of [
      [drain, ...set, lose('a')],
      [drain, lose('b'), ...set, lose('a')],
    ]) {
      expect(place(of(simulate(worldOf(sketch), changes), 'web').after)).toBe('b=8');
    }
  });

  test('grown and shrunk: by an amount, a factor or to an amount; nodes of resource models too', () => {
    const world = worldOf({
      clusters: { a: { pods: 100, allocatable: { cpu: 8, memory: '16Gi' }, nodes: [{ min: { cpu: 4 }, count: 2 }] } },
      workloads: { web: { replicas: 8, cpu: 1 } },
    });
    const left = (...edits: readonly { readonly [resource: string]: string }[]) => {
      const changes = edits.map((resources) => ({ type: 'resize', cluster: 'a', resources }) as const);
      const { pods, cpuMillis, memoryBytes } = simulate(world, changes).clusters[0]?.after ?? {};
      return [pods, cpuMillis, memoryBytes];
    };
    const gi = 2 ** 30;
    expect(left({ pods: '+8', cpu: '+1500m', memory: '-4Gi' })).toEqual([100, 1500, 12 * gi]);
    expect(left({ pods: '200', cpu: 'x1.5', memory: '*0.25' })).toEqual([192, 4000, 4 * gi]);
    expect(left({ cpu: 'x2' }, { cpu: '-16' })).toEqual([92, -8000, 16 * gi]);
    // The two nodes are full, and nodes that join are of their size: 4 cores.
    const scaled = (cpu: string, replicas: number) =>
      of(
        simulate(world, [
          { type: 'resize', cluster: 'a', resources: { cpu } },
          { type: 'scale', workload: web, replicas },
        ]),
        'web',
      ).after?.code;
    expect([scaled('x1', 9), scaled('+4', 12), scaled('+4', 13), scaled('+7', 13), scaled('x3', 24)]).toEqual([
      'unschedulable',
      'placed',
      'unschedulable',
      'unschedulable',
      'placed',
    ]);
    expect(simulate(world, [{ type: 'resize', cluster: 'a', resources: { cpu: '-4' } }]).summary.moved).toBe(0);
    for (const cpu of ['-9', 'x', '', '1.2.3', '+-1'])
      expect(() => simulate(world, [{ type: 'resize', cluster: 'a', resources: { cpu } }])).toThrow(SimulationError);
  });
});

describe('changes of workloads', () => {
  const world = worldOf({
    clusters: { a: 10, b: 10 },
    workloads: { web: { replicas: 4 }, agent: { replicas: 2, strategy: 'duplicated' } },
  });

  test('scaling up starts replicas, scaling down stops some and disrupts none', () => {
    const up = simulate(world, [{ type: 'scale', workload: web, replicas: 6 }]);
    expect(of(up, 'web')).toMatchObject({ disrupted: 0, after: { replicas: 6, missing: 0 } });
    const down = simulate(world, [{ type: 'scale', workload: web, replicas: 1 }]);
    expect(of(down, 'web').disrupted).toBe(0);
    expect(of(down, 'web').moves.every(({ to }) => to === undefined)).toBe(true);
    const each = simulate(world, [{ type: 'scale', workload: { ...web, name: 'agent' }, replicas: 1 }]);
    expect(of(each, 'agent')).toMatchObject({ disrupted: 0, after: { clusters: [{ replicas: 1 }, { replicas: 1 }] } });
    expect(simulate(world, [{ type: 'scale', workload: web, replicas: 0 }]).summary.unplaced).toBe(0);
  });

  test('beyond the room it says what is missing and keeps what is there', () => {
    const result = simulate(world, [{ type: 'scale', workload: web, replicas: 100 }]);
    expect(of(result, 'web').after).toMatchObject({ code: 'unschedulable', missing: 96 });
    expect(place(of(result, 'web').after)).toBe(place(of(result, 'web').before));
  });

  test('added and removed ones take their room and give it back', () => {
    const added = simulate(world, [
      { type: 'setWorkload', template: deployment('new', { replicas: 2, cpu: 3 }) },
      { type: 'setPolicy', policy: policy('new', { placement: only('b') }) },
    ]);
    expect(of(added, 'new')).toMatchObject({ change: 'added', moves: [{ to: 'b', replicas: 2 }] });
    const cpu = (result: typeof added, index: number, when: 'before' | 'after') =>
      result.clusters[index]?.[when]?.cpuMillis;
    expect(cpu(added, 1, 'after')).toBe((cpu(added, 1, 'before') ?? 0) - 6000);
    const removed = simulate(world, [{ type: 'removeWorkload', workload: web }]);
    expect(of(removed, 'web')).toMatchObject({ change: 'removed', disrupted: 0 });
    expect(of(removed, 'web').after).toBeUndefined();
    expect(removed.clusters.map(({ after }) => after?.cpuMillis)).toEqual([8000, 8000]);
  });

  test('a template that asks for more is counted anew', () => {
    const result = simulate(world, [{ type: 'setWorkload', template: deployment('web', { replicas: 4, cpu: 2 }) }]);
    expect(of(result, 'web').change).toBe('same');
    const cores = (when: 'before' | 'after') =>
      result.clusters.reduce((sum, one) => sum + (one[when]?.cpuMillis ?? 0), 0);
    expect(cores('before') - cores('after')).toBe(4000);
  });
});

describe('changes of policies', () => {
  const sketch = {
    clusters: { a: 10, b: 10 },
    workloads: { web: { replicas: 4, placement: only('a') }, api: { replicas: 1, placement: only('a') } },
  };
  const world = worldOf(sketch);

  test('an edited placement moves what it governs, and only that', () => {
    const result = simulate(world, [{ type: 'setPolicy', policy: policy('web', { placement: only('b') }) }]);
    expect(of(result, 'web')).toMatchObject({ moves: [{ from: 'a', to: 'b', replicas: 4 }], disrupted: 4 });
    expect(of(result, 'api').change).toBe('same');
  });

  test('a lazy policy waits for the template', () => {
    const edited = policy('web', { placement: only('b') });
    const lazy = { ...edited, spec: { ...edited.spec, activationPreference: 'Lazy' as const } };
    expect(simulate(world, [{ type: 'setPolicy', policy: lazy }]).summary.moved).toBe(0);
    const touched = simulate(world, [
      { type: 'setPolicy', policy: lazy },
      { type: 'scale', workload: web, replicas: 5 },
    ]);
    expect(place(of(touched, 'web').after)).toBe('b=5');
  });

  test('a removed policy leaves its workloads where they are, with nobody to look after them', () => {
    const reference = { kind: 'PropagationPolicy', namespace: 'shop', name: 'web' } as const;
    const result = simulate(world, [{ type: 'removePolicy', policy: reference }]);
    expect(of(result, 'web')).toMatchObject({ change: 'same', after: { code: 'placed', why: /it stays where it is/ } });
    expect(of(result, 'web').after?.policy).toBeUndefined();
    const and = simulate(world, [
      { type: 'removePolicy', policy: reference },
      { type: 'lose', cluster: 'a' },
    ]);
    expect(of(and, 'web').after).toMatchObject({ code: 'noPolicy', missing: 4 });
  });

  test('another policy takes over what is let go, and what had none; it takes nothing from others', () => {
    const all = policy('all', { placement: only('b') }, {});
    const released: Change = { type: 'setPolicy', policy: policy('web', {}, { name: 'something-else' }) };
    const result = simulate(world, [{ type: 'setPolicy', policy: all }, released]);
    expect(of(result, 'web').after).toMatchObject({ policy: { name: 'all' }, clusters: [{ name: 'b', replicas: 4 }] });
    expect(of(result, 'api')).toMatchObject({ change: 'same', after: { policy: { name: 'api' } } });
    const orphan = worldOf(sketch, { propagationPolicies: [] });
    expect(simulate(orphan, []).summary.unplaced).toBe(2);
    expect(simulate(orphan, [{ type: 'setPolicy', policy: all }]).summary).toMatchObject({
      newlyPlaced: 2,
      unplaced: 0,
    });
  });
});

describe('what cannot be changed', () => {
  const world = worldOf({ clusters: { a: 1 }, workloads: { web: { replicas: 1 } } });
  test.each<readonly [string, Change, Partial<SimulationError>]>([
    ['a cluster', { type: 'drain', cluster: 'b' }, { code: 'unknownCluster', subject: 'b', known: ['a'] }],
    ['a region', { type: 'loseRegion', region: 'eu' }, { code: 'unknownRegion', subject: 'eu' }],
    ['a workload', { type: 'removeWorkload', workload: { ...web, name: 'x' } }, { code: 'unknownWorkload' }],
    [
      'a policy',
      { type: 'removePolicy', policy: { kind: 'ClusterPropagationPolicy', name: 'x' } },
      { code: 'unknownPolicy', known: ['PropagationPolicy shop/web'] },
    ],
    ['a number', { type: 'scale', workload: web, replicas: 1.5 }, { code: 'invalid' }],
  ])('%s that is not there is an error that knows what is', (_what, change, error) => {
    expect.assertions(2);
    try {
      simulate(world, [change]);
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(SimulationError);
      expect(thrown).toMatchObject(error);
    }
  });

  test('a cluster that was lost before cannot be drained', () => {
    expect(() =>
      simulate(world, [
        { type: 'lose', cluster: 'a' },
        { type: 'drain', cluster: 'a' },
      ]),
    ).toThrow(/no cluster "a"/);
  });
});
