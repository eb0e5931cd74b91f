/**
 * When a policy's priority drops, those that it now stands behind may take its resources over: they are looked at again.
 *
 * That are the policies of the same kind (and namespace) with `preemption: Always` whose priority is less than it was
 * and more than it is now, both strictly. The greatest comes first, so that it finds the resources before the others
 * do; among equals, which Karmada takes in any order, the first by name.
 *
 * Counterpart: `HandleDeprioritizedPropagationPolicy` of pkg/detector/preemption.go.
 *
 * Example: `web` drops from 8 to 2: a policy of priority 5 is looked at, those of 2 and of 8 are not.
 */
import { compareStrings } from '@flotilla/api';
import { type AnyPropagationPolicy, describePolicy, type PolicyReference, referenceTo } from './claim.ts';
import type { Policies } from './policy-index.ts';

/**
 * The policies to look at again, the greatest priority first.
 *
 * @param changed The policy as it is now.
 * @param oldPriority What its `spec.priority` was.
 */
export function deprioritizedBy(
  changed: AnyPropagationPolicy,
  oldPriority: number,
  policies: Policies,
): readonly PolicyReference[] {
  const self = referenceTo(changed);
  const newPriority = changed.spec.priority ?? 0;
  const peers: readonly AnyPropagationPolicy[] =
    (self.kind === 'PropagationPolicy' ? policies.propagationPolicies : policies.clusterPropagationPolicies) ?? [];
  return peers
    .map((peer) => ({ ...referenceTo(peer), priority: peer.spec.priority ?? 0, preemption: peer.spec.preemption }))
    .filter(({ priority, preemption, namespace }) => {
      return (
        preemption === 'Always' && namespace === self.namespace && newPriority < priority && priority < oldPriority
      );
    })
    .filter((peer) => describePolicy(peer) !== describePolicy(self))
    .sort((a, b) => b.priority - a.priority || compareStrings(a.name, b.name))
    .map(({ priority: _priority, preemption: _preemption, ...reference }) => reference);
}
