/**
 * Duplicated: every selected cluster gets all replicas, in order of selection. Capacity plays no part.
 * Karmada: pkg/scheduler/core/assignment.go, `assignByDuplicatedStrategy`.
 */
import type { AssignmentResult, AssignmentTask } from './share.ts';

export function assignDuplicated({ members, replicas }: AssignmentTask): AssignmentResult {
  return {
    code: 'assigned',
    shares: { positions: members, replicas: new Float64Array(members.length).fill(replicas) },
  };
}
