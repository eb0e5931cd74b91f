import { describe, expect, test } from '@jest/globals';
import type { Fields } from '../defaults/fields.ts';
import { object, refusals } from './refusals.fixture.ts';

type Spec = Fields;

describe('autoscalers', () => {
  const target = { scaleTargetRef: { kind: 'Deployment', name: 'web' } };
  const hpa = (spec: Spec) => refusals(object('FederatedHPA', { ...target, maxReplicas: 3, ...spec }));

  test.each<[string, Spec, readonly string[]]>([
    ['the defaults', {}, []],
    ['an empty range', { minReplicas: 5 }, ['spec.maxReplicas: Invalid']],
    ['scale to zero', { minReplicas: 0 }, ['spec.minReplicas: Invalid']],
    ['no target', { scaleTargetRef: { kind: 'Deployment' } }, ['spec.scaleTargetRef.name: Required']],
    [
      'rules without a policy',
      { behavior: { scaleUp: { policies: [] } } },
      ['spec.behavior.scaleUp.policies: Required'],
    ],
    [
      'a window of two hours',
      { behavior: { scaleDown: { stabilizationWindowSeconds: 7200 } } },
      ['spec.behavior.scaleDown.stabilizationWindowSeconds: Invalid'],
    ],
    ['an external metric', { metrics: [{ type: 'External' }] }, ['spec.metrics[0].type: NotSupported']],
    [
      'a metric without its source',
      { metrics: [{ type: 'Resource', pods: {} }] },
      ['spec.metrics[0].pods: Forbidden', 'spec.metrics[0].resource: Required'],
    ],
    [
      'two aims',
      {
        metrics: [
          {
            type: 'Resource',
            resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80, averageValue: '1' } },
          },
        ],
      },
      ['spec.metrics[0].resource.target.averageValue: Forbidden'],
    ],
    [
      'an aim at nothing',
      {
        metrics: [
          { type: 'Pods', pods: { metric: { name: 'rps' }, target: { type: 'AverageValue', averageValue: '0' } } },
        ],
      },
      ['spec.metrics[0].pods.target.averageValue: Invalid'],
    ],
  ])('%s', (_what, spec, expected) => {
    expect(hpa(spec)).toEqual(expected);
  });

  const cron = (rule: Spec, scaleTargetRef: Spec = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }) =>
    refusals(
      object('CronFederatedHPA', {
        scaleTargetRef,
        rules: [{ name: 'a', schedule: '0 9 * * 1-5', targetReplicas: 2, ...rule }],
      }),
    );

  test('a rule says when and how many', () => {
    const fhpa = { apiVersion: 'autoscaling.karmada.io/v1alpha1', kind: 'FederatedHPA', name: 'web' };
    expect([cron({}), cron({ timeZone: 'Europe/Berlin' }), cron({ targetMinReplicas: 1 }, fhpa)]).toEqual([[], [], []]);
    expect(cron({ timeZone: 'Mars/Olympus' })).toEqual(['spec.rules[0].timeZone: Invalid']);
    expect(cron({ targetReplicas: null })).toEqual(['spec.rules[0]: Invalid']);
    expect(cron({}, fhpa)).toEqual(['spec.rules[0]: Invalid']);
    expect(cron({}, { ...fhpa, kind: 'HPA' })).toEqual(['spec.scaleTargetRef.kind: Invalid']);
  });

  test('schedules', () => {
    const good = [
      '*/5 * * * *',
      '0,30 9-17 1-7 JAN,jul MON-FRI',
      '0 0 L * *',
      '0 0 * * 5#2',
      '0 0 * * * 2030',
      '30 0 0 * * *',
      '@daily',
      '0 0 ? * 7',
    ];
    const bad = [
      '',
      '* * * *',
      '60 * * * *',
      '* 24 * * *',
      '* * 0 * *',
      '* * * 13 *',
      '* * * * 8',
      '5-1 * * * *',
      '*/0 * * * *',
      '@never',
      'a * * * *',
    ];
    expect(good.filter((schedule) => cron({ schedule }).length > 0)).toEqual([]);
    expect(bad.filter((schedule) => cron({ schedule }).length === 0)).toEqual([]);
  });
});

describe('interpreters', () => {
  const rule = { operations: ['*'], apiGroups: [''], apiVersions: ['v1'], kinds: ['Pod'] };
  const hook = {
    name: 'a.example',
    clientConfig: { url: 'https://a.example/x' },
    rules: [rule],
    interpreterContextVersions: ['v1alpha1'],
  };
  const configuration = (changes: Spec) =>
    refusals({ ...object('ResourceInterpreterWebhookConfiguration', {}), webhooks: [{ ...hook, ...changes }] }).map(
      (text) => text.replace('webhooks[0].', ''),
    );

  test.each<[string, Spec, readonly string[]]>([
    ['a usual one', {}, []],
    ['a Service', { clientConfig: { service: { name: 'a', namespace: 'b', path: '/x/y/' } } }, []],
    ['a name that is no domain', { name: 'a' }, ['name: Invalid']],
    ['no way to reach it', { clientConfig: {} }, ['clientConfig: Required']],
    ['plain HTTP', { clientConfig: { url: 'http://a.example' } }, ['clientConfig.url: Invalid']],
    ['a star among others', { rules: [{ ...rule, operations: ['*', 'Retain'] }] }, ['rules[0].operations: Invalid']],
    [
      'an operation that is none',
      { rules: [{ ...rule, operations: ['Sing'] }] },
      ['rules[0].operations[0]: NotSupported'],
    ],
    ['no kinds', { rules: [{ ...rule, kinds: [] }] }, ['rules[0].kinds: Required']],
    ['a minute to wait', { timeoutSeconds: 60 }, ['timeoutSeconds: Invalid']],
    ['only versions to come', { interpreterContextVersions: ['v2'] }, ['interpreterContextVersions: Invalid']],
  ])('%s', (_what, changes, expected) => {
    expect(configuration(changes)).toEqual(expected);
  });

  test('one customization an operation and kind', () => {
    const customization = (name: string, operation: string, kind = 'Deployment') =>
      object(
        'ResourceInterpreterCustomization',
        { target: { apiVersion: 'apps/v1', kind }, customizations: { [operation]: { luaScript: 'x' } } },
        { metadata: { name } },
      );
    const others = [customization('a', 'retention')];
    expect(refusals(customization('b', 'retention'), { others })).toEqual(['spec.customizations.retention: Invalid']);
    expect(refusals(customization('a', 'retention'), { others })).toEqual([]);
    expect(refusals(customization('b', 'replicaResource'), { others })).toEqual([]);
    expect(refusals(customization('b', 'retention', 'Job'), { others })).toEqual([]);
  });
});
