/**
 * What to do about a cluster that is kept out: one hint a reason.
 *
 * @example
 * remedyFor(rejection); // 'tolerate it: add { key: dedicated, operator: Equal, value: gpu, effect: NoSchedule } to ...'
 */
import type { PluginRejection } from '@flotilla/core';

/** Undefined for reasons of a user's own filters. */
export function remedyFor(rejection: PluginRejection): string | undefined {
  switch (rejection.code) {
    case 'ApiNotEnabled':
      return `install the API (${rejection.detail ?? 'a CRD'}) in the cluster, or wait until status.apiEnablements lists it`;
    case 'AffinityMismatch':
      return 'widen clusterAffinity in the policy, or correct the labels, provider, region or zones of the cluster';
    case 'BeingEvicted':
      return 'wait for the eviction to finish; spec.gracefulEvictionTasks of the binding says what it waits for';
    case 'SpreadPropertyMissing':
      return `${rejection.detail ?? 'a property is missing'}: set it on the Cluster, or drop the spread constraint`;
    case 'UntoleratedTaint':
      return taintRemedy(rejection);
    case 'AffinityGroupElsewhere':
      return 'move the group first, or take the workload out of the affinity group';
    case 'AntiAffinityGroupPresent':
      return 'move the other workload, or take this one out of the anti-affinity group';
    default:
      return undefined;
  }
}

function taintRemedy({ detail = '' }: PluginRejection): string {
  const taint = /^([^=:]+)(?:=([^:]*))?:(\w+)$/.exec(detail);
  if (taint === null) return 'tolerate the taint in spec.placement.clusterTolerations of the policy, or remove it';
  const [, key = '', value, effect = ''] = taint;
  if (key.startsWith('cluster.karmada.io/')) {
    return `bring the cluster back: Karmada removes ${key} by itself once it is well`;
  }
  const match = value === undefined ? 'operator: Exists' : `operator: Equal, value: ${value}`;
  return `tolerate it: add { key: ${key}, ${match}, effect: ${effect} } to spec.placement.clusterTolerations of the policy`;
}
