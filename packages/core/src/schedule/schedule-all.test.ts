import { describe, expect, test } from '@jest/globals';
import { binding, cluster } from './builders.fixture.ts';
import type { ScheduleOptions } from './model/options.ts';
import type { BindingLike } from './model/unit.ts';
import { createFleet } from './normalize/fleet.ts';
import { scheduleAll } from './schedule-all.ts';

const fleet = createFleet([
  cluster({ name: 'a', pods: '6', allocatable: { cpu: '100' } }),
  cluster({ name: 'b', pods: '4', allocatable: { cpu: '100' } }),
]);
const protect: ScheduleOptions = { featureGates: { SchedulingOvercommitProtection: true } };
const four = (): BindingLike => binding({ strategy: 'aggregated', replicas: 4, requests: { cpu: '1' } });

function placements(bindings: readonly BindingLike[], options: ScheduleOptions = {}): readonly string[] {
  return scheduleAll(bindings, fleet, options).map((outcome) =>
    outcome.code === 'placed'
      ? outcome.clusters.map(({ name, replicas }) => `${name}=${replicas}`).join(' ')
      : outcome.code,
  );
}

describe('many bindings at once', () => {
  test('do not see each other: all count on the same room', () => {
    expect(placements([four(), four(), four()])).toEqual(['a=4', 'a=4', 'a=4']);
  });

  // Catches: forgetting what earlier ones took, or sharing estimates across it.
  test('with overcommit protection each sees what the earlier ones were given', () => {
    expect(placements([four(), four(), four()], protect)).toEqual(['a=4', 'b=4', 'unschedulable']);
  });

  test('a decision that changes nothing takes nothing: what runs is in the numbers already', () => {
    const running = binding({ strategy: 'aggregated', replicas: 4, previous: { a: 4 } });
    expect(placements([running, four()], protect)).toEqual(['a=4', 'a=4']);
  });

  test('the fleet that was given stays as it was', () => {
    placements([four(), four()], protect);
    expect(placements([four()])).toEqual(['a=4']);
  });

  test('equal placements of alike units are one list', () => {
    const [first, second] = scheduleAll([four(), four()], fleet);
    expect(first?.code === 'placed' && second?.code === 'placed' && first.clusters === second.clusters).toBe(true);
  });
});
