/**
 * The built-in filters in the order in which they are asked. Karmada ranges over a map here, so that the reason it gives
 * for a cluster which several filters reject varies; ours is always the first of this list (alphabetical, as the records).
 */
import { apiEnablement } from './api-enablement.ts';
import { clusterAffinity } from './cluster-affinity.ts';
import { clusterEviction } from './cluster-eviction.ts';
import type { FilterPlugin } from './plugin.ts';
import { spreadProperty } from './spread-property.ts';
import { taintToleration } from './taint-toleration.ts';
import { workloadAffinity } from './workload-affinity.ts';
import { workloadAntiAffinity } from './workload-anti-affinity.ts';

export const defaultFilters: readonly FilterPlugin[] = [
  apiEnablement,
  clusterAffinity,
  clusterEviction,
  spreadProperty,
  taintToleration,
  workloadAffinity,
  workloadAntiAffinity,
];
