import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { aggregated, cluster, deployment, divided, policy, run, runIn } from './run.fixture.ts';

const fleet = cluster('member1', { cpu: '30' }) + cluster('member2', { cpu: '10' });

interface Result {
  readonly name: string;
  readonly code: string;
  readonly message?: string;
  readonly clusters: readonly { readonly name: string; readonly replicas: number }[];
}

async function results(text: string, ...flags: readonly string[]): Promise<readonly Result[]> {
  const { out } = await run(['schedule', '-f', '-', '-o', 'json', ...flags], { stdin: text });
  return (JSON.parse(out) as { readonly results: readonly Result[] }).results;
}

function where({ clusters }: Result): string {
  return clusters.map(({ name, replicas }) => `${name}=${replicas}`).join(' ');
}

describe('schedule', () => {
  test('prints where each workload goes and exits with 0 when all are placed', async () => {
    const { code, out, err } = await run(['schedule', '-f', 'all.yaml'], {
      files: { 'all.yaml': fleet + policy(divided) + deployment('web', 8) },
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      [
        'KIND/NAME        NAMESPACE   POLICY   REPLICAS   RESULT                STATUS',
        'Deployment/web   shop        all      8          member1=6 member2=2   Scheduled',
        '',
        'all 1 placed',
        '',
      ].join('\n'),
    );
  });

  test('exits with 1 when one is not placed, says why in Karmada’s words, and how to ask further', async () => {
    const text = fleet + policy('{ clusterAffinity: { clusterNames: [member9] } }') + deployment('web', 8);
    const { code, out } = await run(['schedule', '-f', '-'], { stdin: text });
    expect(code).toBe(1);
    expect(out).toContain(
      'NoClusterFit: 0/2 clusters are available: 2 cluster(s) did not match the placement cluster affinity constraint.',
    );
    expect(out).toContain('0 of 1 placed, not placed: Deployment shop/web; ask why: explain deployment/web -n shop');
  });

  test('a workload that no policy selects is not placed, and a Namespace needs none', async () => {
    const namespace = '---\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n';
    const { code, out } = await run(['schedule', '-f', '-'], { stdin: fleet + namespace + deployment('web', 1) });
    expect(code).toBe(1);
    expect(out).toContain('NoPolicy: no policy selects Deployment shop/web');
    expect(out).not.toContain('Namespace/shop');
    expect(out).toContain('0 of 1 placed');
  });

  test('what has no replicas goes to clusters without a number', async () => {
    const config =
      '---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\ndata: { a: b }\n';
    const selector = '{ apiVersion: v1, kind: ConfigMap }';
    const { code, out } = await run(['schedule', '-f', '-'], {
      stdin: fleet + policy('{}', 'maps', selector) + config,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/ConfigMap\/settings +shop +maps +- +member1 member2 +Scheduled/);
  });

  test('a Deployment without replicas has one, as an API server would make it', async () => {
    const text = fleet + policy(divided) + deployment('web', 1).replace('  replicas: 1\n', '');
    expect((await results(text)).map(where)).toEqual(['member1=1']);
  });

  test('the order of clusters and policies in the input does not matter, that of workloads is kept', async () => {
    const [a, b] = [deployment('web', 8), deployment('api', 4)];
    const one = await results(cluster('member1', { cpu: '30' }) + cluster('member2') + policy(divided) + a + b);
    const other = await results(a + policy(divided) + b + cluster('member2') + cluster('member1', { cpu: '30' }));
    expect(other).toEqual(one);
    expect(one.map(({ name }) => name)).toEqual(['web', 'api']);
    expect((await results(b + fleet + policy(divided) + a)).map(({ name }) => name)).toEqual(['api', 'web']);
  });

  test('reads folders with their folders, files and standard input together, each file once', async () => {
    const { code, out } = await run(['schedule', '-f', 'all', 'all/fleet.yml', '-'], {
      files: {
        'all/fleet.yml': fleet,
        'all/policies/shop.yaml': policy(divided),
        'all/notes.txt': 'not a manifest: [',
        'all/.hidden/broken.yaml': 'a: [',
      },
      stdin: deployment('web', 8),
    });
    expect({ code, placed: out.includes('member1=6 member2=2') }).toEqual({ code: 0, placed: true });
  });

  test('reads JSON, lists, several JSON values one after another, and flow-style YAML', async () => {
    const list = JSON.stringify({
      kind: 'List',
      apiVersion: 'v1',
      items: ['member1', 'member2'].map((name) => ({
        apiVersion: 'cluster.karmada.io/v1alpha1',
        kind: 'Cluster',
        metadata: { name, creationTimestamp: null },
        spec: { syncMode: 'Push' },
        status: { apiEnablements: [{ groupVersion: 'v1', resources: [{ name: 'configmaps', kind: 'ConfigMap' }] }] },
      })),
    });
    const config = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'm', namespace: 'shop' } });
    const flow =
      '{apiVersion: policy.karmada.io/v1alpha1, kind: PropagationPolicy, metadata: {name: p, namespace: shop}, spec: {resourceSelectors: [{apiVersion: v1, kind: ConfigMap}]}}';
    const { code, out } = await run(['schedule', '-f', 'both.json', '-f', 'flow.yaml'], {
      files: { 'both.json': `${list}\n${config}\n`, 'flow.yaml': flow },
    });
    expect(code).toBe(0);
    expect(out).toMatch(/member1 member2 +Scheduled/);
  });

  test('reads YAML as kubectl does: anchors, merge keys, and yes for true', async () => {
    const text = `${fleet}${policy(divided)}---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: &spec
  replicas: 8
  paused: no
  template: { spec: { containers: [&main { name: main, resources: { requests: { cpu: 1 } } }, { <<: *main, name: side }] } }
`;
    const { out } = await run(['schedule', '-f', '-', '-o', 'yaml'], { stdin: text });
    expect(out).toContain('cpu: "2"');
  });

  test('each is scheduled against the status of the fleet; with --assume earlier ones take their room', async () => {
    const text =
      cluster('member1', { cpu: '10' }) +
      cluster('member2', { cpu: '6' }) +
      policy(aggregated) +
      deployment('a', 10) +
      deployment('b', 6);
    expect((await results(text)).map(where)).toEqual(['member1=10', 'member1=6']);
    expect((await results(text, '--assume')).map(where)).toEqual(['member1=10', 'member2=6']);
    const [, third] = await results(text.replace('replicas: 6', 'replicas: 7'), '--assume');
    expect(third).toMatchObject({ code: 'unschedulable', clusters: [] });
  });

  test('with --assume, replicas that run already are not counted twice', async () => {
    const binding = `---
apiVersion: work.karmada.io/v1alpha2
kind: ResourceBinding
metadata: { name: a-deployment, namespace: shop }
spec:
  resource: { apiVersion: apps/v1, kind: Deployment, namespace: shop, name: a }
  clusters: [{ name: member1, replicas: 9 }]
`;
    const text =
      cluster('member1', { cpu: '10' }) + policy(aggregated) + binding + deployment('a', 10) + deployment('b', 9);
    expect((await results(text, '--assume')).map(where)).toEqual(['member1=10', 'member1=9']);
  });

  test('wide has the strategy and all clusters; table summarises many', async () => {
    const many = Array.from({ length: 30 }, (_, index) => cluster(`m${index + 10}`)).join('');
    const stdin = many + policy() + deployment('web', 2);
    const narrow = await run(['schedule', '-f', '-'], { stdin });
    expect(narrow.out).toContain('m17=2 +22 more (30 clusters)');
    const wide = await run(['schedule', '-f', '-', '-o', 'wide'], { stdin });
    expect(wide.out).toContain('m39=2');
    expect(wide.out).toContain('Duplicated');
  });

  test('on a terminal it is wrapped to the width and coloured; NO_COLOR, pipes and dumb terminals are plain', async () => {
    const stdin = fleet + policy('{ clusterAffinity: { clusterNames: [member9] } }') + deployment('web', 8);
    const terminal = await run(['schedule', '-f', '-'], { stdin, columns: 100 });
    expect(terminal.out).toContain('\u001b[31m');
    const lines = stripVTControlCharacters(terminal.out).split('\n').slice(0, -2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.length).toBeGreaterThan(4);
    const plain = await run(['schedule', '-f', '-'], { stdin, columns: 100, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001b');
    const piped = await run(['schedule', '-f', '-'], { stdin });
    expect(piped.out).not.toContain('\u001b');
    expect(piped.out.split('\n')).toHaveLength(5);
  });

  test('json has a stable form', async () => {
    const text =
      fleet + policy('{ clusterAffinities: [{ affinityName: one, clusterNames: [member9] }, { affinityName: two }] }');
    const { out, err, code } = await run(['schedule', '-f', '-', '-o', 'json'], { stdin: text + deployment('web', 2) });
    expect({ code, err }).toEqual({ code: 0, err: 'all 1 placed\n' });
    expect(JSON.parse(out)).toEqual({
      version: 1,
      kind: 'ScheduleReport',
      results: [
        {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          namespace: 'shop',
          name: 'web',
          policy: { kind: 'PropagationPolicy', namespace: 'shop', name: 'all' },
          binding: 'web-deployment',
          replicas: 2,
          code: 'placed',
          reason: 'Scheduled',
          clusters: [
            { name: 'member1', replicas: 2 },
            { name: 'member2', replicas: 2 },
          ],
          observedAffinity: 'two',
          attempts: [
            {
              affinity: 'one',
              code: 'noFit',
              message:
                '0/2 clusters are available: 2 cluster(s) did not match the placement cluster affinity constraint.',
            },
            { affinity: 'two', code: 'placed' },
          ],
        },
      ],
      summary: { total: 1, placed: 1, notPlaced: 0 },
    });
  });

  test('yaml gives the bindings, which can be scheduled again to the same result', async () => {
    const all = fleet + policy(divided) + deployment('web', 8) + deployment('api', 3);
    const first = await run(['schedule', '-f', '-', '-o', 'yaml'], { stdin: all });
    expect(first.out).toContain('kind: ResourceBinding');
    expect(first.out).not.toMatch(/[&*]a1/);
    const again = await run(['schedule', '-f', 'fleet.yaml', '-f', '-', '-o', 'yaml'], {
      stdin: first.out,
      files: { 'fleet.yaml': fleet },
    });
    expect(again).toEqual(first);
    const besideResources = await run(['schedule', '-f', 'all.yaml', '-f', '-', '-o', 'yaml'], {
      stdin: first.out,
      files: { 'all.yaml': all },
    });
    expect(besideResources.out).toBe(first.out);
  });

  test('a binding keeps its clusters when there is no room, and when scheduling is suspended', async () => {
    const binding = (spec: string, replicas: number): string => `---
apiVersion: work.karmada.io/v1alpha2
kind: ResourceBinding
metadata: { name: web-deployment, namespace: shop, annotations: { propagationpolicy.karmada.io/name: p, propagationpolicy.karmada.io/namespace: shop } }
spec:
  resource: { apiVersion: apps/v1, kind: Deployment, namespace: shop, name: web }
  replicas: ${replicas}
  replicaRequirements: { resourceRequest: { cpu: "1" } }
  clusters: [{ name: member2, replicas: 2 }]
  placement: ${aggregated}
  ${spec}
`;
    const full = await run(['schedule', '-f', '-'], { stdin: fleet + binding('', 500) });
    expect(full.code).toBe(1);
    expect(full.out).toMatch(/Deployment\/web +shop +p +500 +stays at member2=2 +Unschedulable: /);
    const suspended = await run(['schedule', '-f', '-'], {
      stdin: fleet + binding('suspension: { scheduling: true }', 2),
    });
    expect(suspended.code).toBe(1);
    expect(suspended.out).toContain('stays at member2=2');
    expect(suspended.out).toContain('Suspended: ');
  });

  test('feature gates and quirks reach the scheduler', async () => {
    const open = '{ spreadConstraints: [{ spreadByField: cluster, minGroups: 1 }] }';
    const text = fleet + policy(open) + deployment('web', 2);
    expect((await results(text)).map(({ code }) => code)).toEqual(['error']);
    expect((await results(text, '--no-quirk', 'maxGroupsUnset')).map(({ code }) => code)).toEqual(['placed']);
    const apart =
      fleet +
      policy(
        '{ workloadAffinity: { antiAffinity: { groupByLabelKey: tier } }, spreadConstraints: [{ spreadByField: cluster, minGroups: 1, maxGroups: 1 }] }',
      );
    const two = [deployment('a', 1), deployment('b', 1)]
      .map((one) => one.replace('labels: {', 'labels: { tier: web,'))
      .join('');
    expect((await results(apart + two)).map(where)).toEqual(['member1=1', 'member1=1']);
    expect((await results(apart + two, '--feature-gates', 'WorkloadAffinity=true')).map(where)).toEqual([
      'member1=1',
      'member2=1',
    ]);
  });

  test('names cannot steer the terminal', async () => {
    const evil = deployment('web', 1)
      .replace('app: web }', 'app: web }, annotations: { a: "\\u001b[2J" }')
      .replace('name: web,', 'name: "web\\u001b[2J",');
    const { out, err } = await run(['schedule', '-f', '-'], { stdin: fleet + policy() + evil });
    expect(`${out}${err}`).not.toContain('\u001b');
  });

  test('the examples show one workload of each strategy, and one that cannot be placed', async () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    const { code, out, err } = await runIn(root, ['schedule', '-f', 'examples', '--strict', '-o', 'json']);
    const report = JSON.parse(out) as { readonly results: readonly Result[] };
    expect(code).toBe(1);
    expect(err).toBe('5 of 6 placed, not placed: Deployment ml/trainer; ask why: explain deployment/trainer -n ml\n');
    expect(Object.fromEntries(report.results.map((result) => [result.name, where(result)]))).toEqual({
      web: 'frankfurt-1=2 frankfurt-2=3 virginia-1=5 virginia-2=2',
      checkout: 'frankfurt-1=3 frankfurt-2=7',
      search: 'frankfurt-2=2 virginia-1=6',
      gateway:
        'virginia-1=2 virginia-gpu=2 singapore-1=2 frankfurt-2=2 virginia-2=2 frankfurt-1=2 dublin-1=2 berlin-edge=2',
      'nightly-report': 'virginia-1=45 virginia-2=19',
      trainer: '',
    });
  });
});
