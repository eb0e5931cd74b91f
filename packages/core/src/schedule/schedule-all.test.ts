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
const sketch = { strategy: 'aggregated', replicas: 4, requests: { cpu: '1' } } as const;
const four = (name: string): BindingLike => named(name, binding(sketch));

function named(name: string, unit: BindingLike): BindingLike {
  return { ...unit, metadata: { ...unit.metadata, name } };
}

/** Runs 4 in cluster a, as decided by the placement that it still has. */
function settled(name: string): BindingLike {
  const unit = named(name, binding({ ...sketch, previous: { a: 4 } }));
  const applied = { 'policy.karmada.io/applied-placement': JSON.stringify(unit.spec.placement) };
  return { ...unit, metadata: { ...unit.metadata, annotations: applied } };
}

function placements(bindings: readonly BindingLike[], options: ScheduleOptions = {}): readonly string[] {
  return scheduleAll(bindings, fleet, options).map((outcome) =>
    outcome.code === 'placed'
      ? outcome.clusters.map(({ name, replicas }) => `${name}=${replicas}`).join(' ')
      : outcome.code,
  );
}

describe('many bindings at once', () => {
  test('do not see each other: all count on the same room', () => {
    expect(placements([four('x'), four('y'), four('z')])).toEqual(['a=4', 'a=4', 'a=4']);
  });

  // Catches: forgetting what earlier ones took, or sharing estimates across it.
  test('with overcommit protection each sees what the earlier ones were given', () => {
    expect(placements([four('x'), four('y'), four('z')], protect)).toEqual(['a=4', 'b=4', 'unschedulable']);
  });

  test('a decision that changes nothing takes nothing: what runs is in the numbers already', () => {
    expect(placements([settled('x'), four('y')], protect)).toEqual(['a=4', 'a=4']);
  });

  test('a decision by another placement is written, and so assumed, though the targets are the same', () => {
    const { annotations: _, ...metadata } = settled('x').metadata;
    expect(placements([{ ...settled('x'), metadata }, four('y')], protect)).toEqual(['a=4', 'b=4']);
  });

  test('a binding that is decided again replaces what was assumed of it', () => {
    expect(placements([four('x'), four('x'), four('y')], protect)).toEqual(['a=4', 'b=4', 'a=4']);
  });

  test('the fleet that was given stays as it was', () => {
    placements([four('x'), four('y')], protect);
    expect(placements([four('x')])).toEqual(['a=4']);
  });

  test('equal placements of alike units are one list', () => {
    const [first, second] = scheduleAll([four('x'), four('y')], fleet);
    expect(first?.code === 'placed' && second?.code === 'placed' && first.clusters === second.clusters).toBe(true);
  });
});
