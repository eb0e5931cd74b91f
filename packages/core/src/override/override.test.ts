import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ResourceTemplate } from '../interpret/template.ts';
import { appliedOverridesString } from './applied.ts';
import { applyOverrides } from './apply.ts';
import { overrideImage } from './image.ts';
import { always, cluster, clusterPolicy, configMap, frozen, policy, web } from './objects.fixture.ts';
import type { OverridePolicies } from './prepare.ts';

const member1 = cluster('member1', { env: 'prod' }, 'eu');

function overridden(object: ResourceTemplate, policies: OverridePolicies): ResourceTemplate {
  const outcome = applyOverrides(object, member1, policies);
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.object;
}

const label = (value: string) => ({ labelsOverrider: [{ operator: 'add' as const, value: { from: value } }] });

describe('the order in which policies apply', () => {
  const deployments = { apiVersion: 'apps/v1', kind: 'Deployment' };
  const select = (name: string, selector: object) =>
    policy(name, {
      resourceSelectors: [{ ...deployments, ...selector }],
      overrideRules: [{ overriders: label(name) }],
    });

  test('is from the least to the most precise, among equals by name, so that the last one wins', () => {
    const overridePolicies = [
      select('by-name', { name: 'web' }),
      select('z-labels', { labelSelector: {} }),
      select('a-labels', { labelSelector: { matchLabels: { app: 'web' } } }),
      select('other', { name: 'other' }),
      always('everything', label('everything')),
    ];
    const outcome = applyOverrides(web, member1, { overridePolicies });
    expect(outcome).toMatchObject({ ok: true, object: { metadata: { labels: { from: 'by-name' } } } });
    expect(outcome.ok && outcome.applied.map(({ policy: { name } }) => name)).toEqual([
      'everything',
      'a-labels',
      'z-labels',
      'by-name',
    ]);
  });

  test('is cluster-wide first, and the others see what those have made of the object', () => {
    const policies = {
      overridePolicies: [select('for-cluster', { labelSelector: { matchLabels: { from: 'cluster' } } })],
      clusterOverridePolicies: [clusterPolicy('cluster', { overrideRules: [{ overriders: label('cluster') }] })],
    };
    expect(overridden(web, policies).metadata.labels?.['from']).toBe('for-cluster');
    const elsewhere = { ...web, metadata: { ...web.metadata, namespace: 'elsewhere' } };
    expect(overridden(elsewhere, policies).metadata.labels?.['from']).toBe('cluster');
    const nowhere = { ...web, metadata: { name: 'web' } };
    expect(overridden(nowhere, policies).metadata.labels?.['from']).toBe('cluster');
  });

  test('inside a rule is image, command, args, labels, annotations, field, plaintext', () => {
    const rule = always('web', {
      plaintext: [{ path: '/metadata/labels/step', operator: 'replace', value: 'plaintext' }],
      labelsOverrider: [{ operator: 'add', value: { step: 'labels' } }],
    });
    expect(overridden(web, { overridePolicies: [rule] }).metadata.labels?.['step']).toBe('plaintext');
  });
});

describe('the clusters of a rule', () => {
  const reaches = (targetCluster: object): boolean => {
    const outcome = applyOverrides(web, member1, {
      overridePolicies: [policy('web', { overrideRules: [{ targetCluster, overriders: label('x') }] })],
    });
    return outcome.ok && outcome.applied.length > 0;
  };

  test('are those that all its parts select; exclude comes first, an invalid selector selects none', () => {
    expect(reaches({})).toBe(true);
    expect(reaches({ clusterNames: ['member1'], labelSelector: { matchLabels: { env: 'prod' } } })).toBe(true);
    expect(reaches({ clusterNames: ['member1'], exclude: ['member1'] })).toBe(false);
    expect(reaches({ fieldSelector: { matchExpressions: [{ key: 'region', operator: 'In', values: ['us'] }] } })).toBe(
      false,
    );
    expect(reaches({ labelSelector: { matchExpressions: [{ key: 'env', operator: 'In', values: [] }] } })).toBe(false);
  });

  test('may be in the former fields, which count only without rules', () => {
    const former = policy('web', { targetCluster: { clusterNames: ['member1'] }, overriders: label('former') });
    expect(overridden(web, { overridePolicies: [former] }).metadata.labels?.['from']).toBe('former');
    const both = policy('web', { ...former.spec, overrideRules: [{ overriders: label('rule') }] });
    expect(overridden(web, { overridePolicies: [both] }).metadata.labels?.['from']).toBe('rule');
  });
});

describe('an overrider that does not apply', () => {
  test('ends it all, and the error names the policy, the rule, the overrider, the object, the field and a remedy', () => {
    const broken = policy('web', {
      overrideRules: [
        { overriders: label('x') },
        {
          overriders: {
            imageOverrider: [
              { component: 'Repository', operator: 'remove' },
              { component: 'Tag', operator: 'remove' },
            ],
          },
        },
      ],
    });
    const outcome = applyOverrides(web, member1, { overridePolicies: [broken] });
    expect(outcome).toEqual({
      ok: false,
      error: {
        object: 'Deployment shop/web',
        policy: { kind: 'OverridePolicy', namespace: 'shop', name: 'web' },
        rule: 'spec.overrideRules[1]',
        overrider: 'spec.overrideRules[1].overriders.imageOverrider[1]',
        path: '/spec/template/spec/containers/0/image',
        message:
          'OverridePolicy shop/web: spec.overrideRules[1].overriders.imageOverrider[1] does not apply to Deployment shop/web: ' +
          '/spec/template/spec/containers/0/image is no image: write [registry/]repository[:tag]',
      },
    });
  });

  test.each(['/kind', '/apiVersion', '/metadata'])('may be one that takes away %s', (path) => {
    const outcome = applyOverrides(web, member1, {
      overridePolicies: [always('x', { plaintext: [{ path, operator: 'remove' }] })],
    });
    expect(outcome).toMatchObject({ ok: false, error: { overrider: 'spec.overrideRules[0].overriders.plaintext' } });
  });
});

describe('an integer beyond 2^53', () => {
  const outcomeOf = (value: unknown) => {
    const id = { operator: 'add', value: { ids: [value] } } as const;
    const overridePolicies = [always('x', { plaintext: [{ path: '/spec/x', ...id }] })];
    const inText = always('y', { fieldOverrider: [{ fieldPath: '/data/file', json: [{ subPath: '/x', ...id }] }] });
    return {
      plaintext: applyOverrides(web, member1, { overridePolicies }),
      field: applyOverrides(configMap({ file: '{}' }), member1, { overridePolicies: [inText] }),
    };
  };

  test('as a number is refused where a policy brings it in, since it may have been rounded', () => {
    // What a parser makes of 9007199254740993.
    const { plaintext, field } = outcomeOf(Number('9007199254740993'));
    expect(plaintext).toMatchObject({
      ok: false,
      error: {
        policy: { kind: 'OverridePolicy', namespace: 'shop', name: 'x' },
        path: '/spec/x',
        message: expect.stringContaining('/spec/x would get an integer beyond 2^53, which may have been rounded'),
      },
    });
    expect(field).toMatchObject({
      ok: false,
      error: { path: '/data/file', message: expect.stringContaining('/x would get an integer beyond 2^53') },
    });
  });

  test('as a BigInt comes through', () => {
    const { plaintext, field } = outcomeOf(9007199254740993n);
    expect(plaintext).toMatchObject({ ok: true, object: { spec: { x: { ids: [9007199254740993n] } } } });
    expect(field).toMatchObject({ ok: true, object: { data: { file: '{"x":{"ids":[9007199254740993]}}' } } });
  });
});

describe('what changed', () => {
  const policies = {
    overridePolicies: [
      policy('web', {
        overrideRules: [
          { overriders: { imageOverrider: [{ component: 'Tag', operator: 'replace', value: 'v2' }] } },
          { overriders: { labelsOverrider: [{ operator: 'remove', value: { env: '', absent: '' } }] } },
        ],
      }),
    ],
  };

  test('is told by policy, rule and field, when asked for', () => {
    const outcome = applyOverrides(web, member1, policies, { changes: true });
    const name = { kind: 'OverridePolicy', namespace: 'shop', name: 'web' };
    expect(outcome.ok && outcome.changes).toEqual([
      {
        policy: name,
        rule: 'spec.overrideRules[0]',
        path: '/spec/template/spec/containers/0/image',
        before: 'docker.io/shop/web:v1',
        after: 'docker.io/shop/web:v2',
      },
      { policy: name, rule: 'spec.overrideRules[1]', path: '/metadata/labels/env', before: 'dev' },
    ]);
    expect(applyOverrides(web, member1, policies)).not.toHaveProperty('changes');
  });

  test('is nothing when the overrides come to what was there', () => {
    const same = always('same', { plaintext: [{ path: '/spec/replicas', operator: 'replace', value: 4 }] });
    expect(applyOverrides(web, member1, { overridePolicies: [same] })).toMatchObject({ ok: true, changed: false });
    expect(overridden(web, {})).toBe(web);
  });
});

describe('an image', () => {
  const tag = (operator: 'add' | 'remove' | 'replace', value?: string) => ({
    component: 'Tag' as const,
    operator,
    ...(value !== undefined && { value }),
  });

  test('has a registry only where the first segment looks like a host', () => {
    const registry = { component: 'Registry' as const, operator: 'replace' as const, value: 'r.io' };
    expect(overrideImage('library/nginx', registry)).toBe('r.io/library/nginx');
    expect(overrideImage('localhost/nginx:1', registry)).toBe('r.io/nginx:1');
    expect(overrideImage('[fe80::1]:5000/nginx', registry)).toBe('r.io/nginx');
  });

  test('loses its digest beside a tag, and one by the other', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    expect(overrideImage(`nginx:1@${digest}`, tag('add', '-x'))).toBe('nginx:1-x');
    expect(overrideImage(`nginx@${digest}`, tag('replace', '2'))).toBe('nginx:2');
    expect(overrideImage('nginx:1', tag('replace', digest))).toBe(`nginx@${digest}`);
    expect(overrideImage('nginx:1', tag('replace', '-bad'))).toBe('nginx:1');
  });

  test('is not quoted where it is none: a predicate may name a key of a Secret', () => {
    const secret = { ...web, apiVersion: 'v1', kind: 'Secret', stringData: { pw: 'TOPSECRET//:::' } };
    const outcome = applyOverrides(secret, member1, {
      overridePolicies: [
        always('x', {
          imageOverrider: [
            { predicate: { path: '/stringData/pw' }, component: 'Tag', operator: 'replace', value: 'v9' },
          ],
        }),
      ],
    });
    expect(outcome).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('/stringData/pw is no image') },
    });
    expect(JSON.stringify(outcome)).not.toContain('TOPSECRET');
  });

  test.each(['', 'Nginx', 'a//b', 'nginx:', `nginx@sha256:${'a'.repeat(63)}`, `nginx@md5:${'a'.repeat(32)}`])(
    'is not "%s"',
    (image) => {
      expect(() => overrideImage(image, tag('remove'))).toThrow('no image');
    },
  );

  test('is not looked for in init containers, nor in a kind that is not known, unless a predicate names it', () => {
    const change = { component: 'Tag', operator: 'replace', value: 'v9' } as const;
    const changed = overridden(web, { overridePolicies: [always('x', { imageOverrider: [change] })] });
    expect(JSON.stringify(changed)).toContain('shop/init:v1');
    const cronJob = { ...web, kind: 'CronJob' };
    expect(overridden(cronJob, { overridePolicies: [always('x', { imageOverrider: [change] })] })).toEqual(cronJob);
    const predicate = { path: '/spec/template/spec/initContainers/0/image' };
    expect(
      JSON.stringify(
        overridden(cronJob, { overridePolicies: [always('x', { imageOverrider: [{ ...change, predicate }] })] }),
      ),
    ).toContain('shop/init:v9');
  });
});

test('arguments are appended, or taken out wherever they stand', () => {
  const args = (operator: 'add' | 'remove', ...value: string[]) =>
    overridden(web, {
      overridePolicies: [
        always('1', { argsOverrider: [{ containerName: 'main', operator: 'add', value: ['a', 'b', 'a'] }] }),
        always('2', { argsOverrider: [{ containerName: 'main', operator, value }] }),
      ],
    });
  expect(args('add', 'c')).toMatchObject({
    spec: { template: { spec: { containers: [{ args: ['a', 'b', 'a', 'c'] }] } } },
  });
  expect(args('remove', 'a')).toMatchObject({ spec: { template: { spec: { containers: [{ args: ['b'] }] } } } });
});

test('what was applied is recorded as Go writes it, sorted by policy', () => {
  const outcome = applyOverrides(web, member1, {
    overridePolicies: [
      policy('b', {
        overrideRules: [{ overriders: { labelsOverrider: [{ operator: 'add', value: { z: '<', a: '' } }] } }],
      }),
      policy('c', {
        resourceSelectors: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }],
        overrideRules: [
          { overriders: { commandOverrider: [], plaintext: [{ operator: 'remove', path: '/spec/replicas' }] } },
        ],
      }),
    ],
  });
  expect(outcome.ok && appliedOverridesString(outcome.applied, 'OverridePolicy')).toBe(
    '[{"policyName":"b","overriders":{"labelsOverrider":[{"operator":"add","value":{"a":"","z":"\\u003c"}}]}},' +
      '{"policyName":"c","overriders":{"plaintext":[{"path":"/spec/replicas","operator":"remove","value":null}]}}]',
  );
  expect(outcome.ok && appliedOverridesString(outcome.applied, 'ClusterOverridePolicy')).toBeUndefined();
});

// Catches: writing into the object or a value of the policy (tried: assigning a member in json-patch.ts).
test('nothing that is passed is written to, and what no override names comes through as it was', () => {
  const json = fc.jsonValue({ maxDepth: 3 });
  const operators = fc.constantFrom('add', 'replace', 'remove');
  const paths = fc.constantFrom(
    '/spec/replicas',
    '/spec/x',
    '/metadata/labels',
    '/spec/template/spec/volumes/0',
    '//x',
    '',
  );
  const plaintext = fc.array(fc.record({ path: paths, operator: operators, value: json }), { maxLength: 4 });
  fc.assert(
    fc.property(plaintext, fc.dictionary(fc.string(), fc.string()), json, (patch, labels, unknown) => {
      const object = frozen({ ...web, unknown: { inside: unknown } });
      const overriders = frozen({ plaintext: patch, labelsOverrider: [{ operator: 'add' as const, value: labels }] });
      const outcome = applyOverrides(object, member1, { overridePolicies: [always('x', overriders)] });
      const swapped = patch.some(({ path }) => path === '');
      if (!outcome.ok || swapped) return;
      expect((outcome.object as { unknown?: unknown }).unknown).toEqual({ inside: unknown });
    }),
  );
});
