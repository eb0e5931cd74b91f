import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Manifest } from './input/manifest.ts';
import { nullRemover } from './input/nulls.ts';
import { cluster, deployment, policy, run, runIn } from './run.fixture.ts';

const fleet = cluster('member1') + policy();
const good = fleet + deployment('web', 1);

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'flotilla-files-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
}

/** The user root may read everything, so it steps down; the test's own modules are loaded by then. */
async function withoutPrivileges<T>(action: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return await action();
  process.seteuid?.(65_534);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
}

describe('folders', () => {
  test('a link to nowhere or in a circle is an error that names it; the rest is read', async () => {
    write('all/a.yaml', `${good}---\nkind: Broken\n`);
    symlinkSync('nowhere', join(cwd, 'all/gone.yaml'));
    symlinkSync('self.json', join(cwd, 'all/self.json'));
    symlinkSync('nowhere', join(cwd, 'all/notes'));
    const { code, err } = await runIn(cwd, ['schedule', '-f', 'all']);
    expect(code).toBe(2);
    expect(err).toContain('all/gone.yaml: is a symbolic link to something that is not there\n  fix: ');
    expect(err).toContain('all/self.json: is a symbolic link that leads in a circle\n  fix: ');
    expect(err).toMatch(/all\/a\.yaml:\d+:1: apiVersion: is missing/);
    expect(err).not.toContain('notes');
  });

  test('links to files and folders are followed, as mounts of ConfigMaps need it; each folder is walked once', async () => {
    write('elsewhere/web.yaml', deployment('web', 1));
    write('all/..data/fleet.yaml', fleet);
    symlinkSync('..data/fleet.yaml', join(cwd, 'all/fleet.yaml'));
    symlinkSync('../elsewhere', join(cwd, 'all/linked.yaml'));
    symlinkSync('../elsewhere', join(cwd, 'all/again'));
    symlinkSync('.', join(cwd, 'all/loop'));
    expect(await runIn(cwd, ['schedule', '-f', 'all'])).toMatchObject({ code: 0, err: '' });
  });

  test('one that may not be read is named; its neighbours are read all the same', async () => {
    write('all/a.yaml', 'kind: Broken\n');
    write('all/closed/b.yaml', good);
    write('all/half/inner/c.yaml', good);
    write('all/open/c.yaml', 'kind: Broken\n');
    await runIn(cwd, ['schedule', '-f', 'all']);
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'all/closed'), 0);
    chmodSync(join(cwd, 'all/half'), 0o444);
    const { code, err } = await withoutPrivileges(async () => await runIn(cwd, ['schedule', '-f', 'all']));
    chmodSync(join(cwd, 'all/closed'), 0o755);
    chmodSync(join(cwd, 'all/half'), 0o755);
    expect(code).toBe(2);
    expect(err).toContain('error: all/closed: may not be read\n  fix: check its permissions\n');
    expect(err).toContain('error: all/half/inner: may not be read\n');
    expect(err).toContain('all/a.yaml:1:1: apiVersion: is missing');
    expect(err).toContain('all/open/c.yaml:1:1: apiVersion: is missing');
  });

  test('a kustomization is passed over with a warning', async () => {
    write('all/good.yaml', good);
    write('all/kustomization.yaml', 'resources: [good.yaml]\n');
    write('all/part.yaml', 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n');
    const { code, err } = await runIn(cwd, ['schedule', '-f', 'all']);
    expect(code).toBe(0);
    expect(err).toContain('warning: all/kustomization.yaml:1:1: is a kustomization and was passed over');
    expect(err).toContain('warning: all/part.yaml:1:1: is a kustomization');
  });
});

describe('texts', () => {
  const schedule = async (stdin: string) => await run(['schedule', '-f', '-'], { stdin });

  test('one anchor may be used many times; what its uses expand to is what counts', async () => {
    const names = Array.from({ length: 130 }, (_, index) => `member${index}`);
    const apis = '[{ groupVersion: apps/v1, resources: [{ name: deployments, kind: Deployment }] }]';
    const items = names.map((name, index) => {
      const head = `- apiVersion: cluster.karmada.io/v1alpha1\n  kind: Cluster\n  metadata: { name: ${name} }\n`;
      return `${head}  spec: { syncMode: Push }\n  status: { apiEnablements: ${index === 0 ? `&apis ${apis}` : '*apis'} }\n`;
    });
    const list = `apiVersion: v1\nkind: List\nitems:\n${items.join('')}`;
    const { code, out } = await schedule(`${list}${policy()}${deployment('web', 1)}`);
    expect({ code, all: out.includes('(130 clusters)') }).toEqual({ code: 0, all: true });
  });

  test('an anchor that stands inside of itself is refused', async () => {
    const { code, err } = await schedule('a: &a { b: [*a] }\n');
    expect({ code, why: err.includes('an alias stands inside of its own anchor') }).toEqual({ code: 2, why: true });
  });

  test('lines end with line feeds only: other separators and `---` may stand in a text', async () => {
    const config = '---\napiVersion: v1\nkind: Namespace\nmetadata: { name: a, annotations: { t: "x\u2028--- y" } }\n';
    expect(await schedule(good + config)).toMatchObject({ code: 0, err: '' });
  });

  test('files that were joined may have byte order marks within', async () => {
    const [first = '', ...others] = good.split('---\n').filter((part) => part !== '');
    const text = [first, ...others.map((part) => `\ufeff${part}`)].join('---\n');
    expect(await schedule(text)).toMatchObject({ code: 0, err: '' });
    expect(await schedule(good.replaceAll('---\n', '\ufeff---\n'))).toMatchObject({ code: 0, err: '' });
    const { err } = await schedule(`${good}---\n\ufeffkind: Broken\n`);
    const line = good.split('\n').length + 1;
    expect(err).toContain(`<stdin>:${line}:`);
  });

  test('a list without items is empty', async () => {
    const empty = '{"apiVersion":"v1","kind":"List","items":null}';
    expect(await schedule(`${good}---\n${empty}\n`)).toMatchObject({ code: 0, err: '' });
  });

  test('an integer that a number cannot hold is refused with its path; in quotes, and where it is exact, it is fine', async () => {
    const yaml = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: a }\nx:\n- 1\n- "b.c": 0x20000000000001\n';
    expect(await schedule(`${good}---\n${yaml}`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('x[1]["b.c"]: is an integer that cannot be held exactly\n  fix: put it in quotes'),
    });
    const json = (number: string): string =>
      `{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"a"},\n"x":[[${number}]]}`;
    const files = { 'good.yaml': good, 'big.json': json('-9007199254740993') };
    expect(await run(['schedule', '-f', 'good.yaml', '-f', 'big.json'], { files })).toMatchObject({
      code: 2,
      err: expect.stringContaining('big.json:2:7: x[0][0]: is an integer that cannot be held exactly'),
    });
    for (const fine of [
      '9007199254740991',
      '9007199254740992',
      '1e30',
      '0.12345678901234567891',
      '"9007199254740993"',
    ]) {
      expect(await schedule(`${good}---\n${json(fine)}\n`)).toMatchObject({ code: 0 });
    }
  });
});

describe('objects', () => {
  const complaint = async (text: string) => (await run(['schedule', '-f', '-'], { stdin: good + text })).err;

  test('fields without a value are absent in metadata and in Karmada’s objects, and stay elsewhere', async () => {
    const web = deployment('api', 2)
      .replace('labels: { app: api } }\nspec', 'labels: , annotations: }\nspec')
      .replace('resources: ', 'env: [{ name: A, value: }], resources: ');
    const placement = '{ clusterAffinity: { labelSelector: , clusterNames: }, replicaScheduling: }';
    const text = cluster('member1').replace('taints: []', 'taints: ') + policy(placement) + web;
    expect(await run(['schedule', '-f', '-', '-o', 'wide'], { stdin: text })).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('member1=2'),
    });
    expect(await run(['explain', 'deploy/api', '-f', '-'], { stdin: text })).toMatchObject({ code: 0 });
  });

  test('of what a Work carries and of other people’s objects, nothing is left out', () => {
    const withoutNulls = nullRemover();
    const metadata: unknown = { name: 'a', labels: null, annotations: { a: null, b: 'c' } };
    const head = { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata as Manifest['metadata'] };
    const config = { ...head, data: { a: null }, immutable: null, spec: { template: { spec: null } } };
    expect(withoutNulls(config)).toEqual({ ...config, metadata: { name: 'a', annotations: { b: 'c' } } });
    const spec = { workload: { manifests: [config] } };
    const work = { ...head, apiVersion: 'work.karmada.io/v1alpha1', kind: 'Work', spec, status: null };
    const { status: _status, ...rest } = work;
    expect(withoutNulls(work)).toEqual({ ...rest, metadata: { name: 'a', annotations: { b: 'c' } } });
    const bare = { ...head, metadata: { name: 'a' }, data: { a: null } };
    expect(withoutNulls(bare)).toBe(bare);
  });

  test('a spec that is no object', async () => {
    const job = '---\napiVersion: batch/v1\nkind: Job\nmetadata: { name: a }\nspec: true\n';
    expect(await complaint(job)).toContain('Job default/a: spec: must be an object, but is true\n  fix: ');
  });

  test('negative replicas and requests', async () => {
    const err = await complaint(deployment('a', -1) + deployment('b', 1, '-500m'));
    expect(err).toMatch(
      /:\d+:3: Deployment shop\/a: spec\.replicas: must not be negative, but is -1\n {2}fix: write 0/,
    );
    expect(err).toContain(
      'Deployment shop/b: spec.template.spec.containers[0].resources.requests.cpu: must not be negative, but is -500m',
    );
  });

  test('names that are no DNS names, except where Kubernetes allows more', async () => {
    expect(await complaint(deployment('Web_1', 1))).toContain(
      'metadata.name: "Web_1" must consist of lower case letters, digits, "-" or ".", and start and end with a letter or digit\n  fix: rename it',
    );
    const role = '---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: "system:a" }\n';
    expect(await complaint(role)).toBe('');
  });

  test('a binding without its resource says what to write', async () => {
    const binding = `---
apiVersion: work.karmada.io/v1alpha2
kind: ResourceBinding
metadata: { name: a, namespace: shop }
spec: { resource: { apiVersion: apps/v1, kind: "", name: a }, placement: {} }
`;
    expect(await complaint(binding)).toMatch(/spec\.resource.*\n {2}fix: name the resource that the binding is for/);
  });
});
