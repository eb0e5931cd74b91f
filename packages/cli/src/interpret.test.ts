import { describe, expect, test } from '@jest/globals';
import { deployment, run } from './run.fixture.ts';

const customization = (rules: string, name = 'widgets') => `---
apiVersion: config.karmada.io/v1alpha1
kind: ResourceInterpreterCustomization
metadata: { name: ${name} }
spec:
  target: { apiVersion: acme.io/v1, kind: Widget }
  customizations:
${rules}`;

const rule = (name: string, script: string) => `    ${name}:
      luaScript: |
${script
  .split('\n')
  .map((line) => `        ${line}`)
  .join('\n')}
`;

const rules = [
  rule(
    'replicaResource',
    'local kube = require("kube")\nfunction GetReplicas(o)\n  return o.spec.size, kube.accuratePodRequirements(o.spec.template)\nend',
  ),
  rule('replicaRevision', 'function ReviseReplica(o, n)\n  o.spec.size = n\n  return o\nend'),
  rule('retention', 'function Retain(d, o)\n  d.spec.size = o.spec.size\n  return d\nend'),
  rule(
    'statusAggregation',
    'function AggregateStatus(o, items)\n  o.status = {members = #items, first = items[1].status.phase}\n  return o\nend',
  ),
  rule('healthInterpretation', 'function InterpretHealth(o)\n  return o.status.phase == "Up"\nend'),
].join('');

const widget = (size: number) => `---
apiVersion: acme.io/v1
kind: Widget
metadata: { name: w, namespace: shop }
spec:
  size: ${size}
  template: { spec: { containers: [{ name: main, resources: { requests: { cpu: 500m } } }] } }
`;

const files = {
  'rules.yaml': customization(rules),
  'widget.yaml': widget(3),
  'observed.yaml': widget(9),
  'status.yaml': 'clusterName: m1\nstatus: { phase: Up }\n---\nclusterName: m2\n',
  'web.yaml': deployment('web', 3),
};

const interpret = async (operation: string, ...more: readonly string[]) =>
  await run(['interpret', '-f', 'rules.yaml', '-f', 'widget.yaml', '--operation', operation, ...more], { files });

describe('an operation', () => {
  test('answers as YAML or JSON, by the names of karmadactl or of the scripts', async () => {
    const answer = 'replicas: 3\nrequirements:\n  resourceRequest:\n    cpu: 500m\n';
    expect(await interpret('InterpretReplica')).toEqual({ code: 0, out: answer, err: '' });
    const { out } = await interpret('getreplicas', '-o', 'json');
    expect(JSON.parse(out)).toEqual({ replicas: 3, requirements: { resourceRequest: { cpu: '500m' } } });
    expect((await interpret('ReviseReplica', '--desired-replica', '7')).out).toContain('size: 7');
    expect((await interpret('Retain', '--observed-file', 'observed.yaml')).out).toContain('size: 9');
    expect((await interpret('AggregateStatus', '--status-file', 'status.yaml')).out).toContain(
      'members: 2\n  first: Up\n',
    );
  });

  test('falls back to what is built in', async () => {
    const { code, out } = await run(['interpret', '-f', 'rules.yaml', '-f', 'web.yaml', '--operation', 'GetReplicas'], {
      files,
    });
    expect({ code, out }).toEqual({ code: 0, out: 'replicas: 3\nrequirements:\n  resourceRequest:\n    cpu: "1"\n' });
  });

  test('that fails names the customization, the operation and the line', async () => {
    expect(await interpret('InterpretHealth')).toEqual({
      code: 1,
      out: '',
      err: "error: Widget shop/w: InterpretHealth of ResourceInterpreterCustomization widgets, line 2 of its script failed: attempt to index a non-table object(nil) with key 'phase'\n",
    });
    expect(await interpret('GetDependencies')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no interpreter of acme.io/v1 Widget'),
    });
  });

  test.each<[readonly string[], string]>([
    [['--operation', 'InterpretHelth'], 'did you mean InterpretHealth?'],
    [[], '--operation is missing'],
    [['--operation', 'Retain'], '--observed-file is missing'],
    [['--operation', 'ReviseReplica'], '--desired-replica is missing'],
    [['--operation', 'ReviseReplica', '--desired-replica', 'x'], 'is no number of replicas'],
    [['--operation', 'GetReplicas', '-f', 'web.yaml'], 'give one object at a time'],
    [['--operation', 'AggregateStatus', '--status-file', 'web.yaml'], 'must be an object with clusterName'],
  ])('%j is refused', async (more, text) => {
    const { code, err } = await run(['interpret', '-f', 'rules.yaml', '-f', 'widget.yaml', ...more], { files });
    expect(code).toBe(2);
    expect(err).toContain(text);
  });
});

describe('--check', () => {
  const check = async (text: string) =>
    await run(['interpret', '--check', '-f', 'x.yaml'], { files: { 'x.yaml': text } });

  test('says of each rule whether its script compiles', async () => {
    expect(await check(customization(rules))).toEqual({
      code: 0,
      out: `ResourceInterpreterCustomization widgets: acme.io/v1 Widget
  Retain:              PASS
  InterpretReplica:    PASS
  InterpretComponent:  UNSET
  ReviseReplica:       PASS
  InterpretStatus:     UNSET
  AggregateStatus:     PASS
  InterpretHealth:     PASS
  InterpretDependency: UNSET
`,
      err: '',
    });
    const broken = await check(customization(rule('retention', 'function Retain(\nend')));
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('  Retain:              ERROR: line 2: ');
  });

  test('finds two that answer the same', async () => {
    const two = customization(rule('retention', 'x = 1'), 'a') + customization(rule('retention', 'x = 2'), 'b');
    const { code, out } = await check(two);
    expect(code).toBe(1);
    expect(out).toContain(
      'ERROR: ResourceInterpreterCustomization a: retention of acme.io/v1 Widget is already answered by b',
    );
  });
});
