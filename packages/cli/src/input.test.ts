import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cluster, deployment, policy, run, runIn } from './run.fixture.ts';

const good = cluster('member1') + policy() + deployment('web', 1);

/** What the program says about one file beside good ones; it must refuse it. */
async function complaint(text: string | Uint8Array, name = 'bad.yaml', ...flags: readonly string[]): Promise<string> {
  const { code, out, err } = await run(['schedule', '-f', 'good.yaml', '-f', name, ...flags], {
    files: { 'good.yaml': good, [name]: text },
  });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).not.toMatch(/^ {4}at /m);
  return err;
}

describe('text that cannot be read', () => {
  test('a duplicate key, in YAML and in JSON, with its place', async () => {
    expect(await complaint('kind: Secret\nmetadata:\n  name: a\n  name: b\n')).toBe(
      'error: bad.yaml:4:3: is not valid YAML: the key name is given twice in one map\n' +
        '  fix: remove one of the two; which one would count is not defined\n',
    );
    const json = '{\n  "kind": "Secret",\n  "metadata": { "name": "a", "na\\u006de": "b" }\n}';
    expect(await complaint(json, 'bad.json')).toContain('bad.json:3:30: is not JSON: the key "name" is given twice');
  });

  test('an alias bomb, and an alias of nothing', async () => {
    const nine = (name: string): string => `[${Array.from({ length: 9 }, () => `*${name}`).join(', ')}]`;
    const levels = 'abcdefgh'.split('').map((name, level, all) => {
      return `${name}: &${name} ${level === 0 ? '[x, x]' : nine(all[level - 1] ?? '')}\n`;
    });
    const bomb = levels.join('');
    expect(await complaint(bomb)).toContain('bad.yaml:1:1: is not valid YAML: its aliases expand to too much');
    expect(await complaint('a: *nothing\n')).toContain(
      'bad.yaml:1:4: is not valid YAML: an alias (*) of an anchor that is not there',
    );
  });

  test.each([
    ['kind: [a\n', 'is not valid YAML'],
    ['kind:\n\tname: a\n', 'Tabs are not allowed as indentation'],
    ['kind: "a\n', 'Missing closing "quote'],
    ['', 'is empty'],
    ['\n  \n', 'is empty'],
    ['# only a comment\n---\n---\n', 'holds no object, only comments or empty documents'],
    ['['.repeat(50_000), 'nested deeper than 500 levels'],
    [
      `a:\n${Array.from({ length: 2500 }, (_, index) => `${'  '.repeat(index + 1)}b:`).join('\n')}\n`,
      'nested too deep',
    ],
    ['{"kind": "Secret"\n "apiVersion": "v1"}', 'bad.yaml:2:2: is not JSON: expected "," or "}"'],
    ['{"kind": "Secr', 'a string without its closing quote'],
    ['{"kind": ', 'the text ends early'],
  ])('%#: %j', async (text, expected) => {
    expect(await complaint(text)).toContain(expected);
  });

  test('bytes that are no text: binary, UTF-16, another encoding', async () => {
    expect(await complaint(Uint8Array.from([1, 2, 0, 3]))).toContain('bad.yaml: is a binary file');
    expect(await complaint(Uint8Array.from([0xff, 0xfe, 0x61, 0]))).toContain('is written in UTF-16');
    expect(await complaint(Uint8Array.from([0x61, 0x0a, 0x62, 0xe9, 0x63]))).toContain(
      'bad.yaml:2:2: is not UTF-8 text',
    );
  });

  test('a byte order mark is no problem', async () => {
    const { code } = await run(['schedule', '-f', 'a.yaml'], { files: { 'a.yaml': `\ufeff${good}` } });
    expect(code).toBe(0);
  });

  test('files and folders that are not there, or hold nothing; all are named', async () => {
    const { code, err } = await run(['schedule', '-f', 'nosuch.yaml', '-f', 'empty', '-f', 'good.yaml/x', '-f', ''], {
      files: { 'good.yaml': good, 'empty/readme.txt': 'no manifest' },
    });
    expect(code).toBe(2);
    expect(err).toContain('nosuch.yaml: no such file or folder');
    expect(err).toContain('empty: the folder holds no .yaml, .yml or .json file');
    expect(err).toContain('good.yaml/x: part of the path is a file');
    expect(err).toContain('-f was given an empty name');
  });

  test('a symbolic link that leads in a circle', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'flotilla-loop-'));
    try {
      symlinkSync('self.yaml', join(folder, 'self.yaml'));
      const { code, err } = await runIn(folder, ['schedule', '-f', 'self.yaml']);
      expect({ code, circle: err.includes('leads in a circle') }).toEqual({ code: 2, circle: true });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('standard input that is empty or breaks', async () => {
    const empty = await run(['schedule', '-f', '-']);
    expect(empty).toMatchObject({ code: 2, err: expect.stringContaining('<stdin>: is empty') });
    const broken = await run(['schedule', '-f', '-'], { stdin: new Error('device went away') });
    expect(broken).toMatchObject({
      code: 2,
      err: expect.stringContaining('<stdin>: cannot be read: device went away'),
    });
  });
});

describe('what a Secret holds', () => {
  const secretWith = (value: string): string =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: shop }\nstringData:\n  pw: ${value}\n`;

  test.each([
    ['!topsecret', 'a tag (!) that is not known'],
    ['!topsecret {}', 'a tag (!) that is not known'],
    ['!!map topsecret', 'a tag'],
    ['*topsecret', 'an alias (*) of an anchor that is not there'],
    ['|topsecret', 'something that cannot stand here'],
    ['"\\topsecret"\n  "x\\qtopsecret": 1', 'an unknown escape in double quotes'],
    ['[a] topsecret', 'something that cannot stand here'],
    ['%topsecret', 'a character that no plain value can start with'],
    ['"topsecret', 'Missing closing "quote'],
    ['topsecret: topsecret', 'is not valid YAML'],
    ['{ <<: topsecret }', '<< needs a map to merge'],
    ['12345678901234567890123', 'stringData.pw: is an integer that cannot be held exactly'],
    ['0x123456789012345678901234', 'stringData.pw: is an integer that cannot be held exactly'],
  ])('is not quoted when it cannot be read: %s', async (value, problem) => {
    const files = { 'good.yaml': good, 'bad.yaml': secretWith(value), 'json.json': '{"a": topsecret}' };
    for (const words of [
      ['schedule', '-f', 'good.yaml', '-f', 'bad.yaml'],
      ['render', '-f', 'good.yaml', '-f', 'bad.yaml', '-f', 'json.json'],
      ['diff', '-f', 'good.yaml', '--live', 'member1=bad.yaml'],
      ['interpret', '-f', 'bad.yaml'],
    ]) {
      const { code, out, err } = await run(words, { files });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(problem);
      expect(err).toMatch(/bad\.yaml:[156]:\d+: /);
      expect(err).not.toMatch(/ops|23456/);
    }
  });

  test.each([
    ['labels: topsecret', 'metadata.labels: must be an object'],
    ['labels: { a: 123456 }', 'metadata.labels.a: must be text'],
    ['annotations: { a: 123456 }', 'metadata.annotations.a: must be text'],
    ['finalizers: topsecret', 'metadata.finalizers: must be a list'],
  ])('is not quoted when it is of another type: %s', async (field, problem) => {
    const err = await complaint(`apiVersion: v1\nkind: Secret\nmetadata: { name: a, ${field} }\n`);
    expect(err).toContain(problem);
    expect(err).toContain('\n  fix: ');
    expect(err).not.toMatch(/ops|23456/);
  });
});

describe('objects that are not what they should be', () => {
  test('several errors at once, in the order of lines, each with field and remedy', async () => {
    const text = `kind: Deployment
metadata: { name: a }
---
apiVersion: apps/v1
kind: Deployment
metadata: {}
---
just text
---
apiVersion: policy.karmada.io/v1alpha1
kind: PropagationPolicy
metadata: { name: p, namespace: shop }
spec:
  resourceSelectors: 3
  priority: "7"
`;
    expect((await complaint(text)).split('\n').filter((line) => line.startsWith('error'))).toEqual([
      'error: bad.yaml:1:1: apiVersion: is missing',
      'error: bad.yaml:6:1: metadata.name: is missing',
      'error: bad.yaml:8:1: is a string, not an object',
      'error: bad.yaml:14:3: PropagationPolicy shop/p: spec.resourceSelectors: must be a list, not 3',
      'error: bad.yaml:15:3: PropagationPolicy shop/p: spec.priority: must be a whole number, not "7"',
    ]);
  });

  test('the place is right inside lists, in YAML and in JSON', async () => {
    const items = [
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } },
      {
        apiVersion: 'policy.karmada.io/v1alpha1',
        kind: 'PropagationPolicy',
        metadata: { name: 'p' },
        spec: { resourceSelectors: [], priority: 'x' },
      },
    ];
    const json = JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 1);
    const line = json.split('\n').findIndex((text) => text.includes('"priority"')) + 1;
    expect(await complaint(json, 'list.json')).toContain(`list.json:${line}:5: PropagationPolicy p: spec.priority`);
    const yaml =
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: apps/v1\n  kind: Deployment\n  metadata: {name: q, labels: 3}\n';
    expect(await complaint(yaml)).toContain('bad.yaml:6:23: Deployment q: metadata.labels: must be an object');
  });

  test('a field that does not exist warns with the one that was meant, and is an error with --strict', async () => {
    const text = policy().replaceAll('name: all', 'name: other').replace('placement:', 'placemnt:');
    const lenient = await run(['schedule', '-f', 'good.yaml', '-f', 'typo.yaml'], {
      files: { 'good.yaml': good, 'typo.yaml': text },
    });
    expect(lenient.code).toBe(0);
    expect(lenient.err).toBe(
      'warning: typo.yaml:7:3: PropagationPolicy shop/other: spec.placemnt: is not a known field\n  fix: did you mean placement?\n',
    );
    expect(await complaint(text, 'typo.yaml', '--strict')).toContain(
      'error: typo.yaml:7:3: PropagationPolicy shop/other: spec.placemnt',
    );
  });

  test('a version or a kind that Karmada does not have', async () => {
    expect(
      await complaint('apiVersion: policy.karmada.io/v1\nkind: PropagationPolicy\nmetadata: { name: p }\n'),
    ).toContain('write policy.karmada.io/v1alpha1');
    expect(
      await complaint('apiVersion: policy.karmada.io/v1alpha1\nkind: PropagatonPolicy\nmetadata: { name: p }\n'),
    ).toContain('did you mean PropagationPolicy?');
  });

  test('what Karmada’s admission refuses', async () => {
    const text = policy(
      '{ spreadConstraints: [{ spreadByField: region, minGroups: 3, maxGroups: 2 }, { spreadByField: cluster }] }',
      'other',
    );
    expect(await complaint(text)).toContain(
      'bad.yaml:7:36: PropagationPolicy shop/other: spec.placement.spreadConstraints[0]: maxGroups lower than minGroups is not allowed',
    );
  });

  test('a workload whose replicas or requests cannot be read', async () => {
    const text = deployment('api', 1).replace('replicas: 1', 'replicas: three') + deployment('job', 1, 'lots');
    const err = await complaint(text);
    expect(err).toContain('bad.yaml:6:3: Deployment shop/api: spec.replicas: must be a whole number, but is "three"');
    expect(err).toMatch(
      /bad\.yaml:\d+:\d+: Deployment shop\/job: spec\.template\.spec\.containers\[0\]\.resources\.requests\.cpu/,
    );
  });

  test('a quantity beyond all bounds in a cluster; a fraction without quotes is fine', async () => {
    const text = cluster('huge').replace('memory: 100Gi', 'memory: "1e99999999"');
    expect(await complaint(text)).toMatch(
      /bad\.yaml:11:32: Cluster huge: status\.resourceSummary\.allocatable\.memory: .*is not a quantity\n {2}fix: the exponent may be at most/,
    );
    const half = deployment('api', 4).replace('cpu: "1"', 'cpu: 0.5');
    const { out } = await run(['explain', 'deploy/api', '-f', '-'], { stdin: good + half });
    expect(out).toContain('4 replicas (each cpu 500m)');
  });

  test('the same object twice, with both places; another version of it is the same object', async () => {
    const { code, err } = await run(['schedule', '-f', 'a.yaml', '-f', 'b.yaml'], {
      files: {
        'a.yaml': good,
        'b.yaml': `# again\n${deployment('web', 3).replace('apps/v1', 'apps/v1beta1')}${cluster('member1')}`,
      },
    });
    expect(code).toBe(2);
    expect(err).toContain('b.yaml:3:1: Deployment shop/web: is given twice, first at a.yaml:');
    expect(err).toContain('b.yaml:15:1: Cluster member1: is given twice, first at a.yaml:2:1');
  });

  test('a manifest without a namespace is in default', async () => {
    const text = deployment('web', 3).replace(', namespace: shop', '') + deployment('web', 3, '1', 'default');
    expect(await complaint(text)).toContain('Deployment default/web: is given twice');
  });

  test('a policy that names a priority class that is not there', async () => {
    const text = `${policy('{}', 'high').replace('{ apiVersion: apps/v1, kind: Deployment }', '{ apiVersion: apps/v1, kind: Deployment, name: api }')}  schedulePriority: { priorityClassSource: KubePriorityClass, priorityClassName: gold }\n`;
    expect(await complaint(text + deployment('api', 1))).toContain('gold');
    const gold = '---\napiVersion: scheduling.k8s.io/v1\nkind: PriorityClass\nmetadata: { name: gold }\nvalue: 1000\n';
    const { code, out } = await run(['schedule', '-f', '-', '-o', 'yaml'], {
      stdin: good + text + deployment('api', 1) + gold,
    });
    expect({ code, priority: out.includes('priority: 1000') }).toEqual({ code: 0, priority: true });
  });

  test('thousands of errors are counted, not printed', async () => {
    const text = Array.from(
      { length: 300 },
      (_, index) => `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { labels: { n: "${index}" } }\n`,
    ).join('');
    const err = await complaint(text);
    expect(err).toContain('error: and 200 more');
    expect(err.split('\n').length).toBeLessThan(250);
  });
});

describe('nothing to do', () => {
  test('no workload at all is a mistake; no cluster is a warning, and nothing fits', async () => {
    const onlyFleet = await run(['schedule', '-f', '-'], { stdin: cluster('member1') });
    expect(onlyFleet).toMatchObject({ code: 2, err: expect.stringContaining('nothing to schedule') });
    const noFleet = await run(['schedule', '-f', '-'], { stdin: policy() + deployment('web', 1) });
    expect(noFleet).toMatchObject({ code: 1, out: expect.stringContaining('no cluster exists') });
    expect(noFleet.err).toContain('warning: there is no Cluster in the input');
  });
});

describe('the command line', () => {
  test.each([
    [['schedule'], '-f is missing'],
    [['schedule', '-f'], 'argument missing'],
    [['schedule', '-f', '-', '-o', 'jsn'], 'did you mean json?'],
    [['schedule', '-f', '-', '--asume'], '(Did you mean --assume?)'],
    [['schedule', '-f', '-', '--feature-gates', 'WorkloadAfinity=true'], 'did you mean WorkloadAffinity?'],
    [['schedule', '-f', '-', '--feature-gates', 'WorkloadAffinity=1'], 'must be true or false'],
    [['schedule', '-f', '-', '--no-quirk', 'int32wrap'], 'did you mean int32Wrap?'],
    [['schedul'], '(Did you mean schedule?)'],
    [['explain', '-f', '-'], 'missing required argument'],
    [['explain', 'web', '-f', '-'], 'is not <kind>/<name>'],
    [[], 'Usage: flotilla'],
  ])('%j is refused', async (argv, expected) => {
    const { code, out, err } = await run(argv, { stdin: good });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(expected);
  });

  test('--help and --version answer and exit with 0; a kubectl plugin says so', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' });
    const help = await run(['--help'], { name: 'kubectl flotilla' });
    expect(help.code).toBe(0);
    expect(help.out).toContain('Usage: kubectl flotilla');
    expect(help.out).toContain('kubectl flotilla explain deployment/web');
    const own = await run(['explain', '--help']);
    expect(own).toMatchObject({ code: 0, out: expect.stringContaining('--cluster') });
  });
});
