import { describe, expect, test } from '@jest/globals';
import { aggregated, cluster, deployment, divided, policy, run } from './run.fixture.ts';

const gpu = { labels: '{ accelerator: nvidia }', taints: '[{ key: dedicated, value: gpu, effect: NoSchedule }]' };
const fleet =
  cluster('eu1', { cpu: '30' }) + cluster('eu2', { cpu: '10' }) + cluster('us1', { cpu: '20', region: 'us', ...gpu });

async function explain(text: string, ...flags: readonly string[]): Promise<string> {
  const { out, err } = await run(['explain', 'deployment/web', '-f', '-', ...flags], { stdin: text });
  expect(err).toBe('');
  return out;
}

describe('explain', () => {
  test('begins with the answer: where it goes, and how each share came about', async () => {
    const named = policy(divided, 'web', '{ apiVersion: apps/v1, kind: Deployment, name: web }');
    const text = await explain(fleet + named + deployment('web', 8));
    expect(text).toBe(`Deployment shop/web goes with 8 replicas to 2 clusters: eu1=6, eu2=2.

Policy
  PropagationPolicy shop/web selects it by name

Asked for
  8 replicas (each cpu 1); Divided, dynamic weights
  clusters: all

Chosen (2)
  eu1 = 6: weight (room) 30 of 40: exact share 6 of 8, gets 6; room for 30 (scarcest: cpu, 30 free of 30, 1 a replica)
  eu2 = 2: weight (room) 10 of 40: exact share 2 of 8, gets 2; room for 10 (scarcest: cpu, 10 free of 10, 1 a replica)

Kept out (1)
  1 x TaintToleration: cluster(s) had untolerated taint {dedicated=gpu:NoSchedule}
    us1
    what did not match: dedicated=gpu:NoSchedule
    fix: tolerate it: add { key: dedicated, operator: Equal, value: gpu, effect: NoSchedule } to spec.placement.clusterTolerations of the policy
`);
  });

  test('no cluster fits: every reason, with a remedy for each, and Karmada’s own words', async () => {
    const wanted = policy('{ clusterAffinity: { labelSelector: { matchLabels: { accelerator: nvidia } } } }');
    const { code, out } = await run(['explain', 'deploy/web', '-f', '-'], {
      stdin: fleet + wanted + deployment('web', 1),
    });
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Deployment shop/web fits none of the 3 clusters: 2 (eu1, eu2) do not match the cluster affinity; 1 (us1) repels it by the taint dedicated=gpu:NoSchedule.',
      'Karmada says: 0/3 clusters are available: 1 cluster(s) had untolerated taint {dedicated=gpu:NoSchedule}, 2 cluster(s) did not match the placement cluster affinity constraint.',
    ]);
    expect(out).toContain('what did not match: labelSelector accelerator=nvidia');
    expect(out).toContain('fix: widen clusterAffinity in the policy');
  });

  test('no room: how much there is, how much is asked for, and which resource is scarce', async () => {
    const text = await explain(fleet + policy(aggregated) + deployment('web', 9, '9'));
    expect(text).toContain(
      'Deployment shop/web does not fit: 2 feasible clusters with room for 4 replicas in all, 9 are asked for.',
    );
    expect(text).toContain('Feasible, but without enough room (2)');
    expect(text).toContain('eu1: room for 3 (scarcest: cpu, 30 free of 30, 9 a replica)');
    const none = await explain(
      fleet + policy(aggregated) + deployment('web', 1).replace('cpu: "1"', 'nvidia.com/gpu: "1"'),
    );
    expect(none).toContain('eu1: room for 0 (it has no nvidia.com/gpu)');
  });

  test('a placement that cannot be met: what there was to choose from, and the quirk that decided', async () => {
    const regions =
      '{ spreadConstraints: [{ spreadByField: region, minGroups: 2, maxGroups: 2 }, { spreadByField: cluster, minGroups: 1, maxGroups: 9 }] }';
    expect(await explain(fleet + policy(regions) + deployment('web', 1))).toMatch(
      /cannot be placed as its placement is written: .*\(feasible: 2 clusters in 1 region\)/,
    );
    const open = '{ spreadConstraints: [{ spreadByField: cluster, minGroups: 1 }] }';
    const quirk = await explain(fleet + policy(open) + deployment('web', 1));
    expect(quirk).toContain('Quirks of Karmada that decided something');
    expect(quirk).toContain('switch it off with --no-quirk maxGroupsUnset');
  });

  test('which policy claims it, and why the others do not', async () => {
    const named = policy('{}', 'exact', '{ apiVersion: apps/v1, kind: Deployment, name: web }');
    const text = await explain(fleet + policy() + named + deployment('web', 1));
    expect(text).toContain('PropagationPolicy shop/exact selects it by name');
    expect(text).toContain('not PropagationPolicy shop/all: it selects all of the kind, which is less precise');
    expect(await explain(fleet + deployment('web', 1))).toMatch(
      /^Deployment shop\/web is not scheduled: no policy selects Deployment shop\/web\.\n/,
    );
  });

  test('affinity terms in the order in which they were tried', async () => {
    const terms =
      '{ clusterAffinities: [{ affinityName: first, clusterNames: [none] }, { affinityName: second, clusterNames: [eu2] }] }';
    const text = await explain(fleet + policy(terms) + deployment('web', 1));
    expect(text).toMatch(/^Deployment shop\/web goes with 1 replica to 1 cluster \(affinity term second\): eu2=1\./);
    expect(text).toMatch(/1\. first: noFit: 0\/3 clusters are available/);
    expect(text).toContain('2. second: holds');
  });

  test('regions, ties, replicas that are kept, clusters that get nothing, a cluster that is being deleted', async () => {
    const spread = `{ spreadConstraints: [{ spreadByField: region, minGroups: 1, maxGroups: 1 }, { spreadByField: cluster, minGroups: 1, maxGroups: 2 }], ${aggregated.slice(2)}`;
    const asia = cluster('as1', { cpu: '4', region: 'asia' });
    const leaving = cluster('eu3').replace(
      'metadata: {',
      'metadata: { deletionTimestamp: "2026-01-01T00:00:00Z", finalizers: [karmada.io/cluster-controller],',
    );
    const text = await explain(fleet + asia + leaving + policy(spread) + deployment('web', 5));
    expect(text).toContain(
      'Selected, but without replicas (1)\n  eu2: not needed: the clusters before it hold everything',
    );
    expect(text).toMatch(/as1: its region asia/);
    expect(text).toMatch(/Regions\n {2}eu: chosen/);
    expect(text).toContain('Being deleted (1)\n  eu3');
    const weights =
      '{ replicaScheduling: { replicaSchedulingType: Divided, replicaDivisionPreference: Weighted, weightPreference: { staticWeightList: [{ targetCluster: { clusterNames: [eu1] }, weight: 1 }, { targetCluster: { clusterNames: [eu2] }, weight: 1 }] } } }';
    expect(await explain(fleet + policy(weights) + deployment('web', 3))).toMatch(
      /eu1 = 2: weight 1 of 2: exact share 1\.5 of 3, gets 2, won a tie/,
    );
    const binding = `---
apiVersion: work.karmada.io/v1alpha2
kind: ResourceBinding
metadata: { name: web-deployment, namespace: shop }
spec: { resource: { apiVersion: apps/v1, kind: Deployment, namespace: shop, name: web }, clusters: [{ name: eu2, replicas: 3 }] }
`;
    const kept = await explain(fleet + policy(divided) + deployment('web', 7) + binding);
    expect(kept).toMatch(
      /eu2 = 4: keeps 3, weight \(room\) 10 of 40: exact share 1 of 4, gets 1; room for 10 beside the 3 already there/,
    );
  });

  test('a large fleet is summarised', async () => {
    const many = Array.from({ length: 200 }, (_, index) => cluster(`c${index + 100}`, index < 50 ? {} : gpu)).join('');
    const text = await explain(many + policy() + deployment('web', 1));
    expect(text.split('\n').length).toBeLessThan(60);
    expect(text).toContain('goes with 1 replica to 50 clusters: c100=1, c101=1');
    expect(text).toContain('and 30 more clusters; ask for one with --cluster');
    expect(text).toContain('150 x TaintToleration');
    expect(text).toMatch(/c150, .* and 142 more/);
  });

  test('--cluster tells one cluster’s whole story in every attempt', async () => {
    const input =
      fleet +
      policy(
        '{ clusterAffinities: [{ affinityName: us, clusterNames: [us1] }, { affinityName: eu, clusterNames: [eu1] }] }',
      ) +
      deployment('web', 2);
    const kept = await explain(input, '--cluster', 'us1');
    expect(kept).toMatch(/^Deployment shop\/web may not go to us1: did not match/);
    expect(kept).toContain(
      'Cluster us1, affinity term us (noFit)\n  TaintToleration: had untolerated taint {dedicated=gpu:NoSchedule}\n    fix: tolerate it',
    );
    expect(kept).toContain('Cluster us1, affinity term eu (placed)\n  ClusterAffinity: did not match');
    const chosen = await explain(input, '--cluster', 'eu1');
    expect(chosen).toMatch(/^Deployment shop\/web goes to eu1 with 2 of its replicas\./);
    expect(chosen).toMatch(/filters: passes all\n.*score: 0/);
    expect(chosen).toContain('capacity: general: 30; room for 30');
  });

  test('json and yaml carry the same: answer, match, and the trace as recorded; --cluster narrows it', async () => {
    const input = fleet + policy(divided) + deployment('web', 8);
    const json: unknown = JSON.parse(await explain(input, '-o', 'json'));
    expect(json).toMatchObject({
      version: 1,
      kind: 'Explanation',
      answer: expect.stringContaining('eu1=6'),
      result: {
        code: 'placed',
        clusters: [
          { name: 'eu1', replicas: 6 },
          { name: 'eu2', replicas: 2 },
        ],
      },
      match: { code: 'matched', others: [] },
      trace: { attempts: [{ clusters: [{ name: 'eu1' }, { name: 'eu2' }, { name: 'us1' }] }] },
    });
    const narrowed: unknown = JSON.parse(await explain(input, '-o', 'json', '--cluster', 'us1'));
    expect(narrowed).toHaveProperty('trace.attempts[0].clusters', [expect.objectContaining({ name: 'us1' })]);
    expect(await explain(input, '-o', 'yaml')).toMatch(/^version: 1\nkind: Explanation\n/);
  });

  test('kinds in any spelling; the namespace where it is needed; names that are nearly right', async () => {
    const stdin = fleet + policy() + deployment('web', 1) + deployment('web', 1, '1', 'other');
    for (const spelling of [
      'Deployment/web',
      'deployments.apps/web',
      'deploy/web',
      'deployments.v1.apps/web',
      'rb/web-deployment',
    ]) {
      const { out } = await run(['explain', spelling, '-n', 'shop', '-f', '-'], { stdin });
      expect({ spelling, found: out.startsWith('Deployment shop/web goes') }).toEqual({ spelling, found: true });
    }
    const ambiguous = await run(['explain', 'deploy/web', '-f', '-'], { stdin });
    expect(ambiguous).toMatchObject({
      code: 2,
      err: expect.stringContaining('may be Deployment shop/web, Deployment other/web'),
    });
    const elsewhere = await run(['explain', 'deploy/web', '-n', 'shopp', '-f', '-'], { stdin });
    expect(elsewhere).toMatchObject({ code: 2, err: expect.stringContaining('it is in shop, other') });
    const typo = await run(['explain', 'deployment/wbe', '-f', '-'], { stdin });
    expect(typo).toMatchObject({ code: 2, err: expect.stringContaining('did you mean deployment/web?') });
    const noCluster = await run(['explain', 'deploy/web', '-n', 'shop', '-f', '-', '-c', 'eu11'], { stdin });
    expect(noCluster).toMatchObject({ code: 2, err: expect.stringContaining('did you mean eu1?') });
  });
});
