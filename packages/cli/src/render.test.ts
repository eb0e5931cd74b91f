import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import type { RenderReport } from './render/report.ts';
import { cluster, deployment, divided, policy, run, runIn } from './run.fixture.ts';

const fleet = cluster('member1', { cpu: '30' }) + cluster('member2', { cpu: '10', region: 'us' });

const overrides = `---
apiVersion: policy.karmada.io/v1alpha1
kind: OverridePolicy
metadata: { name: images, namespace: shop }
spec:
  resourceSelectors: [{ apiVersion: apps/v1, kind: Deployment, name: web }]
  overrideRules:
    - targetCluster: { clusterNames: [member2] }
      overriders:
        imageOverrider: [{ component: Registry, operator: replace, value: us.example.com }]
    - overriders:
        labelsOverrider: [{ operator: remove, value: { nothing: there } }]
`;

const configMap = (name: string, data = '{ a: b }'): string =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: shop }\ndata: ${data}\n`;

const all = fleet + policy(divided) + overrides + deployment('web', 8);

interface Rendered {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
  readonly spec: {
    readonly replicas: number;
    readonly template: { readonly spec: { readonly containers: readonly { readonly image: string }[] } };
  };
}

function documents(text: string): readonly Rendered[] {
  return parseAllDocuments(text).map((document) => document.toJS() as Rendered);
}

async function report(stdin: string, ...words: readonly string[]): Promise<RenderReport> {
  return JSON.parse((await run(['render', '-f', '-', '-o', 'json', ...words], { stdin })).out) as RenderReport;
}

describe('render', () => {
  test('prints each cluster’s manifest below a comment, with its share of the replicas and its overrides', async () => {
    const { code, out, err } = await run(['render', '-f', '-'], { stdin: all });
    expect({ code, err }).toEqual({ code: 0, err: '2 manifests for 2 clusters\n' });
    expect(out).toMatch(/^---\n# member1: Deployment shop\/web\napiVersion: apps\/v1\nkind: Deployment\n/);
    expect(out.match(/^# .*$/gm)).toEqual(['# member1: Deployment shop/web', '# member2: Deployment shop/web']);
    const rendered = documents(out);
    expect(rendered.map(({ spec }) => [spec.replicas, spec.template.spec.containers[0]?.image])).toEqual([
      [6, 'example.com/web'],
      [2, 'us.example.com/web'],
    ]);
    expect(rendered[0]?.metadata.labels).toMatchObject({ app: 'web', 'karmada.io/managed': 'true' });
  });

  test('--explain tells which policy, rule and interpreter changed which field, and the manifest stays the same', async () => {
    const plain = await run(['render', '-f', '-', '-c', 'member2'], { stdin: all });
    const { out } = await run(['render', '-f', '-', '-c', 'member2', '--explain'], { stdin: all });
    expect(out.match(/^#.*$/gm)?.slice(0, 5)).toEqual([
      '# member2: Deployment shop/web',
      '#   placed by PropagationPolicy shop/all',
      '#   spec.replicas: 8 -> 2, its share: the built-in interpreter of Deployment',
      '#   spec.template.spec.containers[0].image: "example.com/web" -> "us.example.com/web", by OverridePolicy shop/images: spec.overrideRules[0]',
      '#   OverridePolicy shop/images: spec.overrideRules[1] holds, and changes nothing',
    ]);
    expect(out).toMatch(/^# {3}marked: metadata\.labels\["resourcebinding\.karmada\.io\/permanent-id"\], /m);
    expect(out.replace(/^# {3}.*\n/gm, '')).toBe(plain.out);
  });

  test('a customization that divides the replicas is named, and its scripts count', async () => {
    const customization = `---
apiVersion: config.karmada.io/v1alpha1
kind: ResourceInterpreterCustomization
metadata: { name: widgets }
spec:
  target: { apiVersion: acme.io/v1, kind: Widget }
  customizations:
    replicaResource: { luaScript: "function GetReplicas(o) return o.spec.size, nil end" }
    replicaRevision: { luaScript: "function ReviseReplica(o, n) o.spec.size = n return o end" }
`;
    const widget =
      '---\napiVersion: acme.io/v1\nkind: Widget\nmetadata: { name: w, namespace: shop }\nspec: { size: 4 }\n';
    const serving = fleet.replaceAll(
      'apiEnablements:\n',
      'apiEnablements:\n    - { groupVersion: acme.io/v1, resources: [{ name: widgets, kind: Widget }] }\n',
    );
    const even =
      '{ replicaScheduling: { replicaSchedulingType: Divided, replicaDivisionPreference: Weighted, weightPreference: { staticWeightList: [{ targetCluster: { clusterNames: [member1] }, weight: 3 }, { targetCluster: { clusterNames: [member2] }, weight: 1 }] } } }';
    const text = serving + policy(even, 'widgets', '{ apiVersion: acme.io/v1, kind: Widget }') + widget;
    const { code, out } = await run(['render', '-f', '-', '--explain'], { stdin: text + customization });
    expect(code).toBe(0);
    expect(out).toContain('#   spec.size: 4 -> 3, its share: ResourceInterpreterCustomization widgets\n');
    expect(out).toContain('#   spec.size: 4 -> 1, its share: ResourceInterpreterCustomization widgets\n');
    expect((await run(['schedule', '-f', '-'], { stdin: text + customization })).out).toContain('member1=3 member2=1');
    const broken = await run(['render', '-f', '-'], {
      stdin: text + customization.replace('o.spec.size = n', 'o.x.y = n'),
    });
    expect(broken).toMatchObject({ code: 1, out: '' });
    expect(broken.err).toMatch(/^error: Widget shop\/w for cluster member1: .*ReviseReplica of .* widgets, line 1 /);
  });

  test('what a workload with propagateDeps reads comes along, and needs no policy', async () => {
    const reading = deployment('web', 8).replace(
      'containers:',
      'volumes: [{ name: v, configMap: { name: settings } }]\n      containers:',
    );
    const text = fleet + policy(divided).replace('  placement:', '  propagateDeps: true\n  placement:') + reading;
    const { code, out, err } = await run(['render', '-f', '-', '--explain'], { stdin: text + configMap('settings') });
    expect({ code, err }).toEqual({ code: 0, err: '4 manifests for 2 clusters\n' });
    expect(out).toContain(
      '# member1: ConfigMap shop/settings\n#   comes along with ResourceBinding shop/web-deployment\n',
    );
    const { manifests } = await report(text + configMap('settings'));
    expect(manifests[0]).toMatchObject({ kind: 'ConfigMap', requiredBy: ['shop/web-deployment'] });
  });

  test('one workload, some clusters, Works instead of manifests', async () => {
    const text = all + deployment('api', 8);
    const kinds = async (...words: readonly string[]) =>
      (await report(text, ...words)).manifests.map((one) => `${one.cluster} ${one.name} ${String(one.object['kind'])}`);
    expect(await kinds('-c', 'member2')).toEqual(['member2 api Deployment', 'member2 web Deployment']);
    expect(await kinds('-c', 'member2', '-c', 'member1')).toHaveLength(4);
    const one = await run(['render', 'deploy/web', '-n', 'shop', '-f', '-', '--works'], { stdin: text });
    expect(documents(one.out).map(({ kind }) => kind)).toEqual(['Work', 'Work']);
    expect(one.out).toContain('namespace: karmada-es-member1');
    expect(await kinds('--works', '-c', 'member1')).toEqual(['member1 api Work', 'member1 web Work']);
  });

  test('what is not placed or rendered is told, and the rest is printed: exit code 1', async () => {
    const bad = overrides
      .replace('name: images', 'name: wrong')
      .replace(
        /overriders:\n +imageOverrider.*/,
        'overriders: { plaintext: [{ path: /spec/none/x, operator: replace, value: 1 }] }',
      );
    const { code, out, err } = await run(['render', '-f', '-'], { stdin: all + bad + configMap('alone') });
    expect(code).toBe(1);
    expect(out.match(/^# .*$/gm)).toEqual(['# member1: Deployment shop/web']);
    expect(err).toContain(
      'error: ConfigMap shop/alone is not placed: NoPolicy: no policy selects ConfigMap shop/alone\n',
    );
    expect(err).toMatch(
      /error: Deployment shop\/web for cluster member2: .*OverridePolicy shop\/wrong.*\/spec\/none\/x/,
    );
    expect(err).toMatch(
      /1 manifest for 1 cluster, not all is well: ConfigMap shop\/alone, Deployment shop\/web in member2\n$/,
    );
    const { problems, summary } = await report(all + bad);
    expect(summary).toEqual({ clusters: 1, manifests: 1, problems: 1 });
    expect(problems[0]).toMatchObject({ cluster: 'member2', resource: { kind: 'Deployment', name: 'web' } });
  });

  test('a binding without its template, and a policy that waits for an override, are told with a remedy', async () => {
    const binding = `---
apiVersion: work.karmada.io/v1alpha2
kind: ResourceBinding
metadata: { name: x-deployment, namespace: shop }
spec: { resource: { apiVersion: apps/v1, kind: Deployment, namespace: shop, name: x }, placement: {} }
`;
    const alone = await run(['render', '-f', '-'], { stdin: fleet + binding });
    expect(alone.code).toBe(1);
    expect(alone.err).toContain(
      'ResourceBinding shop/x-deployment is for Deployment shop/x, which is not in the input: give it too',
    );
    const waiting = policy(divided).replace('  placement:', '  dependentOverrides: [later]\n  placement:');
    const held = await run(['render', '-f', '-'], { stdin: fleet + waiting + deployment('web', 8) });
    expect(held).toMatchObject({ code: 1, out: '' });
    expect(held.err).toContain('waits for OverridePolicy shop/later, which does not exist: create it');
  });

  test.each([
    [['-c', 'membre2'], 'there is no cluster "membre2" in the input', 'did you mean member2?'],
    [['deploy/wbe'], 'there is no deploy/wbe in the input', 'deployment/web'],
    [['web'], '"web" is not <kind>/<name>', 'deployment/web'],
    [['-n', 'shop'], '-n is only for a workload that is named', 'deployment/web'],
    [['-o', 'jsn'], 'there is no output format "jsn"', 'did you mean json?'],
    [['-f', 'empty'], 'the folder holds no .yaml', ''],
  ])('%j is refused', async (words, problem, remedy) => {
    const files = { 'all.yaml': all, 'empty/notes.txt': '' };
    const { code, out, err } = await run(['render', ...words, '-f', 'all.yaml'], { files });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
  });

  test('a policy that admission refuses names its field', async () => {
    const { code, err } = await run(['render', '-f', '-'], {
      stdin: all.replace('component: Registry', 'component: Host'),
    });
    expect(code).toBe(2);
    expect(err).toMatch(
      /^error: <stdin>:\d+:\d+: OverridePolicy shop\/images: spec\.overrideRules\[0\]\.overriders\.imageOverrider\[0\]\.component: /,
    );
  });

  test('the order of the input changes nothing', async () => {
    const parts = [cluster('member1', { cpu: '30' }), cluster('member2', { cpu: '10' }), policy(divided), overrides];
    const works = [deployment('web', 8), deployment('api', 4), configMap('a')];
    const one = await run(['render', '-f', '-', '--explain'], { stdin: [...parts, ...works].join('') });
    const two = await run(['render', '-f', '-', '--explain'], { stdin: [...parts, ...works].reverse().join('') });
    expect(two).toEqual(one);
    expect(one.out.match(/^# member.*web/gm)).toHaveLength(2);
  });

  test('fields of any name come through, and nothing else gets them', async () => {
    const text =
      fleet +
      policy('{}', 'maps', '{ apiVersion: v1, kind: ConfigMap }') +
      configMap('a', '{ __proto__: x, constructor: z, a: "on", b: "010" }');
    const { out } = await run(['render', '-f', '-', '-c', 'member1'], { stdin: text });
    expect(out).toContain('data:\n  __proto__: x\n  constructor: z\n  a: "on"\n  b: "010"\n');
    expect((await run(['render', '-f', '-', '-o', 'json'], { stdin: text })).out).toContain('"__proto__": "x"');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('Secrets are printed as they are, but not quoted in what --explain tells', async () => {
    const serving = fleet.replaceAll('kind: ConfigMap }', 'kind: ConfigMap }, { name: secrets, kind: Secret }');
    const secret =
      '---\napiVersion: v1\nkind: Secret\nmetadata: { name: s, namespace: shop }\nstringData: { pw: hunter2, note: "{" }\n';
    const changing = overrides
      .replace('{ apiVersion: apps/v1, kind: Deployment, name: web }', '{ apiVersion: v1, kind: Secret }')
      .replace(/imageOverrider: .*$/m, 'plaintext: [{ path: /stringData/pw, operator: replace, value: hunter3 }]')
      .replace('operator: remove, value: { nothing: there }', 'operator: add, value: { copy: hunter3 }');
    const text = serving + policy('{}', 'secrets', '{ apiVersion: v1, kind: Secret }') + secret + changing;
    const { code, out } = await run(['render', '-f', '-', '--explain', '-c', 'member2'], { stdin: text });
    expect(code).toBe(0);
    expect(out).toContain('\n  pw: hunter3\n');
    expect(out).toContain('#   stringData.pw: *** -> ***, by OverridePolicy shop/images');
    expect(out).not.toMatch(/^#.*hunter/m);
    const broken = text.replace(
      /plaintext: .*$/m,
      'fieldOverrider: [{ fieldPath: /stringData/pw, json: [{ subPath: /x, operator: add, value: 1 }] }]',
    );
    for (const words of [
      ['render', '-f', 'all.yaml', '-c', 'member2'],
      ['diff', '-f', 'all.yaml', '--live', 'live'],
    ]) {
      const failed = await run(words, { files: { 'all.yaml': broken, 'live/member2/.keep': '' } });
      expect(failed.err).toContain('/stringData/pw is not JSON');
      expect(failed.out + failed.err).not.toContain('hunter');
    }
  });

  describe('integers beyond 2^53', () => {
    const big = '9007199254740993';
    const serving = fleet.replaceAll(
      'apiEnablements:\n',
      'apiEnablements:\n    - { groupVersion: acme.io/v1, resources: [{ name: widgets, kind: Widget }] }\n',
    );
    const widget = `---\napiVersion: acme.io/v1\nkind: Widget\nmetadata: { name: w, namespace: shop }\nspec: { id: ${big}, least: -9223372036854775808, even: 9007199254740992 }\n`;
    const adding = `---
apiVersion: policy.karmada.io/v1alpha1
kind: OverridePolicy
metadata: { name: ids, namespace: shop }
spec: { overrideRules: [{ overriders: { plaintext: [{ path: /spec/other, operator: add, value: 9007199254740995 }] } }] }
`;
    const text = serving + policy('{}', 'widgets', '{ apiVersion: acme.io/v1, kind: Widget }') + adding;

    test('come through YAML and JSON unchanged, those of overrides too', async () => {
      const yaml = await run(['render', '-f', '-', '-c', 'member1', '--explain'], { stdin: text + widget });
      expect(yaml.code).toBe(0);
      expect(yaml.out).toContain(
        `spec:\n  id: ${big}\n  least: -9223372036854775808\n  even: 9007199254740992\n  other: 9007199254740995\n`,
      );
      expect(yaml.out).toContain('#   spec.other: nothing -> 9007199254740995, by OverridePolicy shop/ids');
      const json = await run(['render', '-f', 'all.yaml', '-f', 'w.json', '-c', 'member1', '-o', 'json'], {
        files: {
          'all.yaml': text,
          'w.json': `{"apiVersion":"acme.io/v1","kind":"Widget","metadata":{"name":"w","namespace":"shop"},"spec":{"id":${big},"list":[ ${big} ]}}`,
        },
      });
      expect(json.out).toContain(`"id": ${big},\n`);
      expect(json.out).toMatch(/"list": \[\n +9007199254740993\n/);
    });

    test.each([
      [
        'of a Cluster',
        text.replace('region: eu', `region: eu, resourceModels: [{ grade: ${big} }]`) + widget,
        'spec.resourceModels[0].grade',
      ],
      ['that no 64 bits hold', text + widget.replace(big, '99999999999999999999999'), 'spec.id'],
    ])('%s are refused', async (_what, stdin, path) => {
      const { code, err } = await run(['render', '-f', '-'], { stdin });
      expect(code).toBe(2);
      expect(err).toContain(`${path}: `);
      expect(err).toContain('cannot be held exactly');
    });

    test('are refused as replicas', async () => {
      const { code, err } = await run(['render', '-f', '-'], { stdin: all.replace('replicas: 8', `replicas: ${big}`) });
      expect(code).toBe(2);
      expect(err).toMatch(/Deployment shop\/web: spec\.replicas: /);
    });
  });

  test('names cannot steer the terminal, nor end a comment', async () => {
    const evil = all.replace('value: us.example.com', 'value: "us\\n\\u001b[2Jx: y"');
    const { out } = await run(['render', '-f', '-', '--explain'], { stdin: evil });
    expect(out).not.toContain('\u001b');
    expect(out).not.toMatch(/^x: y/m);
  });

  test('the examples: a region’s registry, a cloud’s label, and the one that cannot be placed', async () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    const { code, out, err } = await runIn(root, ['render', '-f', 'examples', '--strict']);
    expect(code).toBe(1);
    expect(err).toMatch(/18 manifests for 8 clusters, not all is well: Deployment ml\/trainer\n$/);
    const web = documents(out).filter(({ metadata }) => metadata.name === 'web');
    expect(
      web.map(({ metadata, spec }) => [metadata.labels['cloud'], spec.template.spec.containers[0]?.image]),
    ).toEqual([
      ['aws', 'eu.registry.example.com/shop/web:4.2.0'],
      ['gcp', 'eu.registry.example.com/shop/web:4.2.0'],
      ['aws', 'us.registry.example.com/shop/web:4.2.0'],
      ['gcp', 'us.registry.example.com/shop/web:4.2.0'],
    ]);
  });
});
