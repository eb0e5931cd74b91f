/**
 * `policy/work/prune`, `policy/work/job-completions` and `policy/work/existing-clusters`.
 */
import type { ResourceBindingSpec, TargetCluster } from '@flotilla/api';
import { divideCompletions, prune, type ResourceTemplate, workClusters } from '@flotilla/core';
import { has, member } from '../json.ts';
import { exactSet, objectIn, orError } from './exact-set.ts';
import type { ConformanceSet } from './set.ts';

export const workSets: readonly ConformanceSet[] = [
  exactSet(
    'policy/work/prune',
    (input) => has(input, 'object') && has(input, 'removeJobTTL'),
    (input) =>
      orError(() => ({
        object: prune(objectIn(input, 'object') as unknown as ResourceTemplate, {
          removeJobTtl: member(input, 'removeJobTTL') === true,
        }),
      })),
  ),
  exactSet(
    'policy/work/job-completions',
    (input) => has(input, 'job') && has(input, 'clusters'),
    (input) =>
      orError(() => {
        const job = objectIn(input, 'job') as unknown as ResourceTemplate;
        const clusters = (member(input, 'clusters') ?? []) as unknown as readonly TargetCluster[];
        return { completions: Object.fromEntries(divideCompletions(job, clusters)) };
      }),
  ),
  exactSet(
    'policy/work/existing-clusters',
    (input) => has(input, 'bindingSpec') && Object.keys(input).length === 1,
    (input) => {
      const { keep, purgeDirectly } = workClusters(objectIn(input, 'bindingSpec') as unknown as ResourceBindingSpec);
      return { keepWorksIn: keep, purgeDirectly };
    },
  ),
];
