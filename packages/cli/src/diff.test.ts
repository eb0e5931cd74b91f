import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { DiffReport } from './diff/report.ts';
import { cluster, deployment, divided, policy, run, runIn } from './run.fixture.ts';

const fleet = cluster('member1', { cpu: '30' }) + cluster('member2', { cpu: '10' });
const all = fleet + policy(divided) + deployment('web', 8);
const everything = policy('{}', 'kinds', '{ apiVersion: v1, kind: Secret }, { apiVersion: v1, kind: ConfigMap }');

const serving = fleet.replaceAll(
  '{ name: configmaps, kind: ConfigMap }',
  '{ name: configmaps, kind: ConfigMap }, { name: secrets, kind: Secret }',
);

/** What `render` makes for a cluster, as its server would give it back: the objects that are live. */
async function liveOf(text: string, member: string): Promise<string> {
  const { out } = await run(['render', '-f', '-', '-c', member], { stdin: text });
  const owned = '  uid: 3c1f\n  resourceVersion: "991"\n  generation: 7\n  creationTimestamp: "2026-01-01T00:00:00Z"\n';
  return out
    .replaceAll('\nmetadata:\n', `\nstatus: { readyReplicas: 1 }\nmetadata:\n${owned}`)
    .replaceAll('permanent-id: ""', 'permanent-id: 7f6a-1')
    .replaceAll('resourcetemplate.karmada.io/uid: ""', 'resourcetemplate.karmada.io/uid: 55aa-2');
}

/** What is said where live objects do not tell who owns what. */
function unowned(members: string): string {
  return `warning: objects of ${members} have no managedFields, so what an autoscaler has set shows as a change: get them with kubectl get … --show-managed-fields -o yaml\n`;
}

interface Files {
  readonly [name: string]: string;
}

async function diff(files: Files, ...words: readonly string[]) {
  return await run(['diff', '-f', 'all.yaml', ...words], { files });
}

const secret = (data: string, more = ''): string =>
  `---\napiVersion: v1\nkind: Secret\nmetadata: { name: token, namespace: shop${more} }\n${data}\n`;

describe('diff', () => {
  test('0 where nothing differs: what servers own and ids that files cannot know do not count', async () => {
    const files = {
      'all.yaml': all,
      'live/member1.yaml': await liveOf(all, 'member1'),
      'live/member2/web.yml': await liveOf(all, 'member2'),
    };
    const summary = '2 objects: 0 created, 0 changed, 0 removed, 2 left as they are\n';
    const warned = { code: 0, out: '', err: unowned('member1, member2') + summary };
    expect(await diff(files, '--live', 'live')).toEqual(warned);
    expect(await diff(files, '--live', 'live', '--mode', 'karmada')).toEqual({ code: 0, out: '', err: summary });
    const named = await diff(files, '--live', 'member1=live/member1.yaml', '--live', 'member2=live/member2');
    expect(named).toEqual(warned);
    expect(
      (await diff({ ...files, 'all.yaml': all.split('---').reverse().join('---\n') }, '--live', 'live')).code,
    ).toBe(0);
  });

  test('items of a typed list have its apiVersion and kind, in --live and in -f', async () => {
    const listOf = (text: string): string =>
      text
        .replace(/^---\n(#.*\n)?apiVersion: apps\/v1\nkind: Deployment\n/, '')
        .replace(/^/gm, '    ')
        .replace(/^ {4}/, '---\napiVersion: apps/v1\nkind: DeploymentList\nitems:\n  - ');
    const files = {
      'all.yaml': fleet + policy(divided) + listOf(deployment('web', 8)),
      'm1.yaml': listOf(await liveOf(all, 'member1')),
      'm2.json': '{"kind":"SecretList","apiVersion":"v1","items":[{"metadata":{"name":"a","namespace":"b"}}, 3]}',
    };
    expect(files['m1.yaml']).not.toContain('kind: Deployment\n');
    expect(await diff(files, '--live', 'member1=m1.yaml')).toMatchObject({ code: 0, out: '' });
    const { code, err } = await diff(files, '--live', 'member2=m2.json');
    expect({ code, problems: err.match(/error/g)?.length }).toEqual({ code: 2, problems: 1 });
    expect(err).toContain('m2.json:1:');
    expect(err).toContain('is a number, not an object');
  });

  test('1 where something does, as a unified diff for each object', async () => {
    const live = (await liveOf(all, 'member1'))
      .replace('image: example.com/web', 'image: example.com/web:old')
      .replace('replicas: 6', 'replicas: 6\n  paused: false');
    const { code, out, err } = await diff({ 'all.yaml': all, 'm1.yaml': live }, '--live', 'member1=m1.yaml');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^# member1: Deployment shop\/web: would be changed: 1 field differs\n--- member1\/Deployment shop\/web\tlive\n\+\+\+ member1\/Deployment shop\/web\tafter\n@@ /,
    );
    expect(out.match(/^[-+][^-+].*$/gm)).toEqual([
      '-        - image: example.com/web:old',
      '+        - image: example.com/web',
    ]);
    expect(out).not.toMatch(/resourceVersion|readyReplicas|uid: 3c1f/);
    expect(err).toBe(
      `${unowned('member1')}1 object: 0 created, 1 changed, 0 removed, 0 left as they are; not compared, since --live has nothing of them: member2\n`,
    );
  });

  test('what is not there is created, and an empty folder or list says that nothing is there', async () => {
    const empty = {
      'all.yaml': all,
      'live/member1.yaml': 'apiVersion: v1\nkind: List\nitems: []\n',
      'live/member2/.keep': '',
    };
    const { code, out } = await diff(empty, '--live', 'live');
    expect(code).toBe(1);
    expect(out.match(/^# .*$/gm)).toEqual([
      '# member1: Deployment shop/web: would be created: it does not exist',
      '# member2: Deployment shop/web: would be created: it does not exist',
    ]);
    expect(out).toContain('--- /dev/null\n+++ member1/Deployment shop/web\tafter\n');
  });

  test('what is managed and no longer placed there, or has no template any more, would be removed; others’ objects stay', async () => {
    const live = await liveOf(all, 'member2');
    const gone = live.replace(/name: web$/m, 'name: gone');
    const foreign = deployment('foreign', 1);
    const child = live
      .replace(/kind: Deployment/, 'kind: EndpointSlice')
      .replace('apps/v1', 'discovery.k8s.io/v1')
      .replace(
        '  uid: 3c1f',
        '  ownerReferences: [{ apiVersion: v1, kind: Service, name: web, uid: x, controller: true }]\n  uid: 3c1f',
      );
    const space =
      '---\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { karmada.io/managed: "true" } }\n';
    const elsewhere = fleet + policy('{ clusterAffinity: { clusterNames: [member1] } }') + deployment('web', 8);
    const files = { 'all.yaml': elsewhere, 'm2.yaml': `${live}${gone}${foreign}${child}${space}` };
    const { code, out, err } = await diff(files, '--live', 'member2=m2.yaml');
    expect(code).toBe(1);
    expect(out.match(/^# .*$/gm)).toEqual([
      '# member2: Deployment shop/gone: would be removed: it is managed, and its template is not in the input',
      '# member2: Deployment shop/web: would be removed: it is no longer placed there',
    ]);
    expect(out).toContain('--- member2/Deployment shop/web\tlive\n+++ /dev/null\n');
    expect(err).toMatch(/0 changed, 2 removed/);
    const one = await run(['diff', 'deploy/web', '-f', 'all.yaml', '--live', 'member2=m2.yaml'], { files });
    expect(one.out.match(/^# .*$/gm)).toHaveLength(1);
  });

  test('what stays for now is not removed: a graceful eviction, and a workload that could not be rendered', async () => {
    const live = await liveOf(all, 'member2');
    const binding = `---
apiVersion: work.karmada.io/v1alpha2
kind: ResourceBinding
metadata: { name: web-deployment, namespace: shop }
spec:
  resource: { apiVersion: apps/v1, kind: Deployment, namespace: shop, name: web }
  clusters: [{ name: member1, replicas: 8 }]
  gracefulEvictionTasks: [{ fromCluster: member2, reason: a, producer: b, replicas: 2 }]
`;
    const evicted = await diff({ 'all.yaml': all + binding, 'm2.yaml': live }, '--live', 'member2=m2.yaml');
    expect(evicted).toMatchObject({ code: 0, out: '' });
    const bad = `---
apiVersion: policy.karmada.io/v1alpha1
kind: OverridePolicy
metadata: { name: wrong, namespace: shop }
spec: { overrideRules: [{ overriders: { plaintext: [{ path: /none/x, operator: replace, value: 1 }] } }] }
`;
    const broken = await diff({ 'all.yaml': all + bad, 'm2.yaml': live }, '--live', 'member2=m2.yaml');
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toContain('OverridePolicy shop/wrong');
  });

  test('what is not managed is refused with a remedy (2), unless its policy overwrites', async () => {
    const live = deployment('web', 6);
    const { code, out, err } = await diff({ 'all.yaml': all, 'm1.yaml': live }, '--live', 'member1=m1.yaml');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(
      'error: member1: Deployment shop/web: is refused: Deployment shop/web exists in the member and is not managed from here: set conflictResolution: Overwrite in its policy',
    );
    const taking = all.replace('  placement:', '  conflictResolution: Overwrite\n  placement:');
    expect((await diff({ 'all.yaml': taking, 'm1.yaml': live }, '--live', 'member1=m1.yaml')).code).toBe(1);
  });

  test('fields that others own stay and are told, --force-conflicts takes them', async () => {
    const fields =
      'managedFields: [{ manager: hpa, operation: Update, apiVersion: apps/v1, fieldsType: FieldsV1, fieldsV1: { "f:spec": { "f:replicas": {} } } }, { manager: flotilla, operation: Apply, apiVersion: apps/v1, fieldsType: FieldsV1, fieldsV1: { "f:metadata": { "f:labels": { "f:app": {} } } } }]';
    const live = (await liveOf(all, 'member1'))
      .replace('replicas: 6', 'replicas: 9')
      .replace('  uid: 3c1f', `  ${fields}\n  uid: 3c1f`);
    const files = { 'all.yaml': all, 'm1.yaml': live };
    const left = await diff(files, '--live', 'member1=m1.yaml');
    expect(left.code).toBe(0);
    expect(left.err).not.toContain('warning');
    const hidden = { ...files, 'm1.yaml': live.replace(/^ *managedFields: .*\n/m, '') };
    const scaled = await diff(hidden, '--live', 'member1=m1.yaml');
    expect(scaled.out).toContain('-  replicas: 9\n+  replicas: 6\n');
    expect(scaled.err).toContain(unowned('member1'));
    expect((await diff({ ...files, 'live/member1/.keep': '' }, '--live', 'live')).err).not.toContain('warning');
    expect(left.out).toContain(
      '#   spec.replicas: 9 is owned by hpa, and stays; the template says 6 (--force-conflicts takes it)\n',
    );
    const taken = await diff(files, '--live', 'member1=m1.yaml', '--force-conflicts');
    expect(taken.code).toBe(1);
    expect(taken.out).toContain('-  replicas: 9\n+  replicas: 6\n');
  });

  test('what is held back is told, and not compared', async () => {
    const held = all.replace('  placement:', '  suspension: { dispatching: true }\n  placement:');
    const { code, out } = await diff(
      { 'all.yaml': held, 'm1.yaml': deployment('web', 6) },
      '--live',
      'member1=m1.yaml',
    );
    expect(code).toBe(0);
    expect(out).toBe('# member1: Deployment shop/web: is held back: suspension.dispatching holds it back\n');
  });

  test('lists in which servers fill in defaults are told, and are no difference', async () => {
    const tolerating = all.replace('      containers:', '      tolerations: [{ key: a }]\n      containers:');
    const live = (await liveOf(tolerating, 'member1')).replace('- key: a', '- key: a\n          operator: Equal');
    const { code, out } = await diff({ 'all.yaml': tolerating, 'm1.yaml': live }, '--live', 'member1=m1.yaml');
    expect(code).toBe(0);
    expect(out).toContain(
      '#   spec.template.spec.tolerations: has more in the member, as servers fill it in: not counted\n',
    );
  });
});

describe('Secrets', () => {
  const encoded = (text: string): string => Buffer.from(text).toString('base64');
  const [old, fresh, same] = ['hunter2-before', 'hunter2-after', 'unchanged-value'];
  const given =
    serving +
    everything +
    secret(`data: { password: ${encoded(fresh)}, same: ${encoded(same)}, new: ${encoded('brand-new')} }`);

  test('show that a value changes, and no value, in text and JSON, wherever it stands', async () => {
    const applied = `last-applied: x, kubectl.kubernetes.io/last-applied-configuration: '{"data":{"password":"${encoded(old)}"}}', copy: "was ${old}"`;
    const live = (await liveOf(given, 'member1'))
      .replace(encoded(fresh), encoded(old))
      .replace(/^ {2}new: .*\n/m, `  gone: ${encoded('long-gone')}\n`)
      .replace('  annotations:\n', `  annotations:\n    ${applied.replaceAll(', ', '\n    ')}\n`);
    const files = { 'all.yaml': given, 'm1.yaml': live };
    const outputs = [
      await diff(files, '--live', 'member1=m1.yaml'),
      await diff(files, '--live', 'member1=m1.yaml', '-o', 'json'),
      await diff(files, '--live', 'member1=m1.yaml', '--mode', 'karmada'),
    ];
    for (const { code, out, err } of outputs) {
      expect(code).toBe(1);
      for (const text of [old, fresh, same, 'brand-new', 'long-gone']) {
        expect(out + err).not.toContain(text);
        expect(out + err).not.toContain(encoded(text));
      }
    }
    expect(outputs[0]?.out).toMatch(/^- {2}password: "\*\*\* \(before\)"$/m);
    expect(outputs[0]?.out).toMatch(/^\+ {2}password: "\*\*\* \(after\)"$/m);
    expect(outputs[0]?.out).toMatch(/^ {3}same: "\*\*\*"$/m);
    expect(outputs[0]?.out).toMatch(/^\+ {2}new: "\*\*\*"$/m);
  });

  test('show it nowhere: not in labels, in fields that nobody knows, in lists, nor in the paths of what differs', async () => {
    const more = ', labels: { copy: hunter2 }, finalizers: [example.com/hunter2]';
    const text = serving + everything + secret(`data: { password: ${encoded('hunter2\n')} }\nbackup: [hunter2]`, more);
    const live = (await liveOf(text, 'member1'))
      .replace('copy: hunter2', 'copy: hunter3')
      .replace('example.com/hunter2', `example.com/${encoded('hunter3')}`)
      .replace(encoded('hunter2\n'), encoded('hunter3\n'))
      .replace('- hunter2', '- hunter3');
    const files = { 'all.yaml': text, 'm1.yaml': live, 'live/member2/.keep': '' };
    for (const words of [[], ['-o', 'json'], ['--mode', 'karmada'], ['--force-conflicts', '-o', 'json']]) {
      const { code, out, err } = await diff(files, '--live', 'member1=m1.yaml', '--live', 'live', ...words);
      expect(code).toBe(1);
      expect(out).toMatch(/copy: \\?"\*\*\* \(before\)\\?"/);
      expect(out + err).not.toMatch(/hunter/);
      expect(out + err).not.toContain(encoded('hunter').slice(0, 8));
    }
  });

  test('stringData is compared as what its server stores', async () => {
    const written = serving + everything + secret(`stringData: { password: ${fresh} }`);
    const stored = (value: string): string =>
      secret(`data: { password: ${encoded(value)} }`, ', labels: { karmada.io/managed: "true" }');
    const changed = await diff({ 'all.yaml': written, 'm1.yaml': stored(old) }, '--live', 'member1=m1.yaml');
    expect(changed.code).toBe(1);
    expect(changed.out).toMatch(/^\+ {2}password: "\*\*\* \(after\)"$/m);
    expect(changed.out).not.toContain('hunter2');
    const live = await liveOf(serving + everything + secret(`data: { password: ${encoded(fresh)} }`), 'member1');
    expect(await diff({ 'all.yaml': written, 'm1.yaml': live }, '--live', 'member1=m1.yaml')).toMatchObject({
      code: 0,
      out: '',
    });
    const created = await diff({ 'all.yaml': written, 'live/member1/.keep': '' }, '--live', 'live');
    expect(created.out).toContain('+  password: "***"\n');
    expect(created.out).not.toContain('hunter2');
  });
});

describe('input', () => {
  test('json has a stable form', async () => {
    const live = (await liveOf(all, 'member1')).replace('replicas: 6', 'replicas: 4');
    const { out } = await diff({ 'all.yaml': all, 'm1.yaml': live }, '--live', 'member1=m1.yaml', '-o', 'json');
    const report = JSON.parse(out) as DiffReport;
    expect(report).toEqual({
      version: 1,
      kind: 'DiffReport',
      mode: 'serverSideApply',
      objects: [
        {
          cluster: 'member1',
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          namespace: 'shop',
          name: 'web',
          action: 'update',
          why: '1 field differs',
          fields: ['spec.replicas'],
          filledIn: [],
          conflicts: [],
          patch: expect.stringContaining('-  replicas: 4\n+  replicas: 6\n'),
        },
      ],
      problems: [],
      notCompared: ['member2'],
      summary: { objects: 1, different: 1, errors: 0 },
    });
  });

  test.each<[readonly string[], string, string]>([
    [[], '--live is missing', '--live member1=member1.yaml'],
    [['--live', 'm1.yaml'], '"m1.yaml" is a file, and does not say of which cluster', 'write --live member1=m1.yaml'],
    [['--live', 'membre1=m1.yaml'], 'm1.yaml: --live: there is no cluster "membre1"', 'did you mean member1?'],
    [['--live', 'live'], 'live/membre2.yaml: --live: there is no cluster "membre2"', 'did you mean member2?'],
    [['--live', 'nothing'], 'nothing: no such file or folder', 'check the name'],
    [['--live', 'member1=nothing'], 'nothing: no such file or folder', 'check the name'],
    [['--live', 'empty'], 'the folder "empty" holds no folder or file of a cluster', 'empty/member1.yaml'],
    [['--live', 'member1=twice.yaml'], 'Deployment shop/web: is given twice for member1', 'leave one of the two out'],
    [['--live', 'member1=none.yaml'], 'none.yaml:1:1: kind: is missing', 'write the kind'],
    [['--live', 'member1=m1.yaml', '-c', 'member9x'], 'there is no cluster "member9x"', 'member'],
    [['--live', 'member1=m1.yaml', '--mode', 'karmda'], 'there is no mode "karmda"', 'did you mean karmada?'],
    [['deploy/web', '--live', 'member1=m1.yaml'], 'deploy/web: no such file', 'write it before -f'],
    [['--live', 'member1=-', '-f', '-'], 'standard input is named by -f and by --live', 'write one of them to a file'],
  ])('%j is refused', async (words, problem, remedy) => {
    const files = {
      'all.yaml': all,
      'm1.yaml': deployment('web', 1),
      'live/membre2.yaml': deployment('web', 1),
      'empty/README.md': '',
      'twice.yaml': deployment('web', 1) + deployment('web', 2),
      'none.yaml': 'apiVersion: v1\n',
    };
    const { code, out, err } = await diff(files, ...words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
  });

  test('keys of any name, and what would steer a terminal', async () => {
    const config = (data: string): string =>
      `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: shop }\ndata: ${data}\n`;
    const text = fleet + everything + config('{ __proto__: after, constructor: same, esc: "a\\u001b[2Jb\\nc" }');
    const live = (await liveOf(text, 'member1')).replace('__proto__: after', '__proto__: before');
    const { code, out } = await diff({ 'all.yaml': text, 'm1.yaml': live }, '--live', 'member1=m1.yaml');
    expect(code).toBe(1);
    expect(out).toContain('-  __proto__: before\n+  __proto__: after\n');
    expect(out).not.toContain('\u001b');
    expect((await diff({ 'all.yaml': text, 'live/member1/.keep': '' }, '--live', 'live')).out).not.toContain('\u001b');
  });

  test('integers beyond 2^53 are told apart to the last digit', async () => {
    const id = (text: string, value: string): string =>
      text.replace('  paused: false', `  paused: false\n  id: ${value}`);
    const given = all.replace('  replicas: 8', '  replicas: 8\n  paused: false');
    const live = await liveOf(given, 'member1');
    const files = { 'all.yaml': id(given, '9007199254740993'), 'm1.yaml': id(live, '9007199254740992') };
    const { code, out } = await diff(files, '--live', 'member1=m1.yaml');
    expect(code).toBe(1);
    expect(out).toContain('-  id: 9007199254740992\n+  id: 9007199254740993\n');
    const same = { ...files, 'm1.yaml': id(live, '9007199254740993') };
    expect(await diff(same, '--live', 'member1=m1.yaml')).toMatchObject({ code: 0, out: '' });
    expect((await diff(same, '--live', 'member1=m1.yaml', '--mode', 'karmada')).code).toBe(0);
  });

  test('on a terminal, what comes is green and what goes is red', async () => {
    const live = (await liveOf(all, 'member1')).replace('replicas: 6', 'replicas: 4');
    const words = ['diff', '-f', 'all.yaml', '--live', 'member1=m1.yaml'];
    const { out } = await run(words, { files: { 'all.yaml': all, 'm1.yaml': live }, columns: 80 });
    expect(out).toContain('\u001b[31m-  replicas: 4\u001b[39m\n\u001b[32m+  replicas: 6\u001b[39m\n');
  });

  test('the examples: two members, and what would become of each object there', async () => {
    const root = fileURLToPath(new URL('../../..', import.meta.url));
    const { code, out, err } = await runIn(root, ['diff', '-f', 'examples', '--live', 'examples-live']);
    expect(code).toBe(2);
    expect(out.match(/^# \w.*$/gm)).toEqual([
      '# frankfurt-1: Deployment shop/checkout: would be changed: 1 field differs',
      '# frankfurt-1: Deployment shop/web: would be changed: 3 fields differ',
      '# virginia-1: Job analytics/nightly-report: would be created: it does not exist',
      '# virginia-1: Deployment platform/gateway: would be created: it does not exist',
      '# virginia-1: Deployment shop/checkout: would be removed: it is no longer placed there',
      '# virginia-1: Deployment shop/web: stays: the member has what is desired, but for 1 field that others keep',
    ]);
    expect(err).toContain('error: frankfurt-1: Deployment platform/gateway: is refused: ');
  });
});
