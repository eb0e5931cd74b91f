import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { aggregated, cluster, deployment, divided, policy, run, runIn } from './run.fixture.ts';

const fleet =
  cluster('member1', { cpu: '20' }) +
  cluster('member2', { cpu: '10' }) +
  cluster('member3', { cpu: '4', region: 'us' });

const files = {
  'all.yaml': fleet + policy(aggregated) + deployment('web', 8),
  'far.yaml': policy(aggregated.replace('{', '{ clusterAffinity: { clusterNames: [member3] },')),
  'more.yaml': deployment('api', 2) + cluster('member4', { cpu: '50' }),
};

async function simulate(...words: readonly string[]) {
  return await run(['simulate', '-f', 'all.yaml', ...words], { files });
}

interface Report {
  readonly workloads: readonly {
    readonly workload: { readonly name: string };
    readonly after?: { readonly clusters: readonly { readonly name: string; readonly replicas?: number }[] };
  }[];
}

/** Workload to its place in the end. */
async function ends(...words: readonly string[]): Promise<{ readonly [name: string]: string }> {
  const { workloads } = JSON.parse((await simulate(...words, '-o', 'json')).out) as Report;
  const text = ({ name, replicas }: { readonly name: string; readonly replicas?: number }) =>
    `${name}=${replicas ?? 0}`;
  return Object.fromEntries(
    workloads.map(({ workload, after }) => [workload.name, after?.clusters.map(text).join(' ') ?? 'gone']),
  );
}

describe('simulate', () => {
  test('prints what moves, what is left of the clusters concerned, and the sum in the last line', async () => {
    const { code, out, err } = await simulate('--drain', 'member1');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'KIND/NAME        NAMESPACE   REPLICAS   DISRUPTED   MOVES',
        'Deployment/web   shop        8          8           8 member1 -> member2',
        '',
        'CLUSTER   STATE     REPLICAS   PODS LEFT    CPU LEFT   MEMORY LEFT',
        'member1   drained   8 -> 0     102 -> 110   12 -> 20   100Gi',
        'member2   kept      0 -> 8     110 -> 102   10 -> 2    100Gi',
        '1 cluster as before',
        '',
        '1 of 1 workload change, 8 replicas move, 8 disrupted; everything has a place',
        '',
      ].join('\n'),
    );
  });

  test('exits with 1 when something ends without a place, says what, why, and of which clusters', async () => {
    const { code, out } = await simulate('--set', 'far.yaml');
    expect(code).toBe(1);
    expect(out).toContain('WITHOUT A PLACE\nDeployment shop/web: stays in member1\n  failed to assign replicas');
    const taint = await simulate('--taint', 'member1=x=y:NoExecute', '--taint', 'member2=x:NoExecute');
    expect(taint.code).toBe(1);
    expect(taint.out).toContain('Deployment shop/web: 8 of 8 replicas\n');
    const none = await simulate('--lose', 'region=eu', '--lose', 'member3');
    expect(none.out).toContain('1 left without a place: Deployment shop/web');
  });

  test('changes come in the order given, whatever their kinds', async () => {
    expect(await ends('--taint', 'member1=x=y:NoExecute', '--taint', 'member1=x-')).toEqual({ web: 'member1=8' });
    expect(await ends('--set', 'more.yaml', '--scale', 'deploy/api=3', '--drain', 'member1')).toEqual({
      api: 'member4=3',
      web: 'member4=8',
    });
    const early = await simulate('--scale', 'deploy/api=3', '--set', 'more.yaml');
    expect(early.code).toBe(2);
    expect(early.err).toContain('there is no workload deploy/api');
  });

  test('every kind of change', async () => {
    expect(await ends('--lose', 'member1')).toEqual({ web: 'member2=8' });
    expect(await ends('--scale', 'deployment/shop/web=2')).toEqual({ web: 'member1=2' });
    expect(await ends('--remove', 'deploy/web')).toEqual({ web: 'gone' });
    expect(await ends('--shrink', 'member1=cpu=-12', '--reschedule', 'all')).toEqual({ web: 'member2=8' });
    expect(await ends('--grow', 'member2=cpu=x5', '--lose', 'member1')).toEqual({ web: 'member2=8' });
    expect(await ends('--label', 'member1=a=b,c=', '--label', 'member1=a-')).toEqual({ web: 'member1=8' });
    expect(await ends('--grow', 'member1=cpu=20,gpus=1', '--shrink', 'member1=cpu=x0.5,cpus=0')).toEqual({
      web: 'member1=8',
    });
    const back = ['--drain', 'member1', '--taint', 'member1=cluster.karmada.io/unschedulable-'];
    expect(await ends(...back)).toEqual({ web: 'member1=8' });
    const orphaned = await simulate('--remove', 'policy/all');
    expect(orphaned).toMatchObject({ code: 0, err: '' });
    expect(orphaned.out).toContain(
      'WITHOUT A POLICY\nDeployment shop/web: PropagationPolicy shop/all is gone; it stays where it is\n',
    );
  });

  test.each([
    [['--drain', 'membre1'], 'there is no cluster "membre1"', 'did you mean member1?'],
    [['--lose', 'member9x'], 'there is no cluster "member9x"', 'member'],
    [['--lose', 'region=ue'], 'no cluster is in region "ue"', 'eu'],
    [['--scale', 'deploy/wbe=3'], 'there is no workload deploy/wbe', 'deployment/web'],
    [['--scale', 'deploy/other/web=3'], 'there is no workload deploy/other/web', 'Deployment shop/web'],
    [['--scale', 'deploy/web=many'], 'is not <kind>/<name>=<replicas>', 'deploy/web=20'],
    [['--taint', 'member1=x=y:NoExcute'], 'unknown effect NoExcute', 'did you mean NoExecute?'],
    [['--taint', 'x:NoExecute'], 'does not say which cluster', 'member1=key=value:NoSchedule'],
    [['--label', 'member1=tier'], 'is no label', 'member1=tier=production'],
    [['--grow', 'member1=cpu=-3'], 'goes the other way', 'use --shrink'],
    [['--grow', 'member1=cpu=many'], '"many" is no change', ''],
    [['--shrink', 'member1=cpu=-300'], 'less than nothing', ''],
    [['--grow', 'member1=cpu=1'], 'member1 offers 20 of cpu now, so cpu=1 goes the other way', 'or write +1 to add'],
    [['--shrink', 'member1=cpu=500'], 'offers 20 of cpu now', 'use --grow, or write -500 to take away'],
    [['--shrink', 'member1=cpu=-4', '--shrink', 'member1=cpu=17'], 'offers 16 of cpu now', 'use --grow'],
    [['--set', 'more.yaml', '--grow', 'member4=cpu=49'], 'member4 offers 50 of cpu now', 'use --shrink'],
    [['--grow', 'member1=cpu=30,cpu=40'], 'cpu is given twice', 'write one of them'],
    [['--grow', 'member1=__proto__=+1'], '"__proto__" must consist of letters', ''],
    [['--label', 'member1=__proto__=x'], '"__proto__" must consist of letters', ''],
    [['--label', 'member1=tier=two words'], '"two words" must be empty or consist of letters', ''],
    [['--label', `member1=${'x'.repeat(64)}-`], 'must have a name of no more than 63 characters', ''],
    [['--taint', 'member1=a/b/c=d:NoSchedule'], 'must have at most one "/"', ''],
    [['--taint', 'member1=x-'], 'member1 has no taint x to take off', 'it has none at all'],
    [['--taint', 'member1=x:NoSchedule', '--taint', 'member1=x:NoExecute-'], 'no taint x:NoExecute', 'x:NoSchedule'],
    [['--remove', 'policy/al'], 'there is no policy policy/al', 'policy/all'],
    [['--remove', 'cluster/member1'], 'is a cluster', 'write --lose member1'],
    [['--lose', 'member1', '--drain', 'member1'], 'there is no cluster "member1"', ''],
    [['--set', 'nothing.yaml'], 'no such file', ''],
    [[], 'nothing to simulate', '--drain member1'],
    [['--drain', 'member1', '-o', 'tabel'], 'there is no output format "tabel"', 'did you mean table?'],
  ])('%j is refused with exit code 2 and a remedy', async (words, problem, remedy) => {
    const { code, out, err } = await simulate(...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
    expect(err).not.toMatch(/\n +at /);
  });

  test('--lose any-one: each cluster and each region in turn', async () => {
    const { code, out } = await simulate('--lose', 'any-one');
    expect(code).toBe(1);
    expect(out).toBe(
      [
        'LOST             DISRUPTED   MOVE   LEFT WITHOUT A PLACE',
        'cluster member1   8           8      nothing',
        'cluster member2   0           0      nothing',
        'cluster member3   0           0      nothing',
        'region eu         8           0      Deployment shop/web: 8 of 8 replicas',
        'region us         0           0      nothing',
        '',
        '1 of 5 single losses leave something without a place: region eu',
        '',
      ]
        .join('\n')
        .replace('LOST             ', 'LOST              '),
    );
    const afterwards = await simulate('--drain', 'member1', '--lose', 'any-one', '-o', 'json');
    expect(JSON.parse(afterwards.out)).toMatchObject({
      kind: 'LossReport',
      changes: [{ type: 'drain', cluster: 'member1' }],
      summary: { losses: 5, harmful: 2 },
    });
  });

  test('--no-assume decides each workload as if it were alone', async () => {
    const text = fleet + policy(divided) + deployment('web', 12) + deployment('api', 12);
    const lose = async (...words: readonly string[]) =>
      await run(['simulate', '-f', '-', '--lose', 'member1', '--lose', 'member3', ...words], { stdin: text });
    expect((await lose()).code).toBe(1);
    const roomy = fleet + policy(aggregated) + deployment('web', 6) + deployment('api', 6);
    const words = ['simulate', '-f', '-', '--lose', 'member1', '--lose', 'member3'];
    expect((await run(words, { stdin: roomy })).code).toBe(1);
    expect((await run([...words, '--no-assume'], { stdin: roomy })).code).toBe(0);
  });

  test('tells when given bindings would move without any change too', async () => {
    const binding = `---
apiVersion: work.karmada.io/v1alpha2
kind: ResourceBinding
metadata: { name: web-deployment, namespace: shop }
spec:
  resource: { apiVersion: apps/v1, kind: Deployment, namespace: shop, name: web }
  clusters: [{ name: member2, replicas: 3 }]
`;
    const { err } = await run(['simulate', '-f', '-', '--drain', 'member3'], { stdin: files['all.yaml'] + binding });
    expect(err).toBe('note: 1 workload would move without any change too, so the answer contains their moves\n');
  });

  test('problems of the input have their place in it', async () => {
    const text = fleet + policy(divided) + deployment('web', 1).replace('replicas: 1', 'replicas: many');
    const { code, err } = await run(['simulate', '-f', '-', '--drain', 'member1'], { stdin: text });
    expect(code).toBe(2);
    expect(err).toMatch(/^error: <stdin>:\d+:\d+: Deployment shop\/web: spec\.replicas: /);
  });

  test('json and yaml say the same, and a terminal gets colours', async () => {
    const json = await simulate('--drain', 'member1', '-o', 'json');
    expect(JSON.parse(json.out)).toMatchObject({
      version: 1,
      kind: 'SimulationReport',
      changes: [{ type: 'drain', cluster: 'member1' }],
      summary: { moved: 1, replicasMoved: 8 },
    });
    expect(json.err).toContain('8 replicas move');
    const yaml = await simulate('--drain', 'member1', '-o', 'yaml');
    expect(yaml.out).toMatch(/^version: 1\nkind: SimulationReport\n/);
    const words = ['simulate', '-f', 'all.yaml', '--lose', 'region=eu'];
    expect((await run(words, { files, columns: 100 })).out).toContain('\u001b[31mDeployment shop/web');
  });

  test('the examples: a region less leaves one of them without a place', async () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    const { code, out } = await runIn(root, ['simulate', '-f', 'examples', '--lose', 'any-one']);
    expect(code).toBe(1);
    expect(out).toContain('1 of 12 single losses leave something without a place: region europe; 1 workload without');
  });
});
