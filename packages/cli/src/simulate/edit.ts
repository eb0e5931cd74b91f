/**
 * The edits of the command line, in the order in which they were given: that order is kept over all kinds of them.
 *
 * Example: `--scale deploy/web=20 --drain member1` is a scale, then a drain.
 */

/** The options that edit the world. */
export const editFlags = {
  drain: { argument: '<cluster>', text: 'everything leaves the cluster, and nothing comes' },
  lose: {
    argument: '<cluster|region=name|any-one>',
    text: 'the cluster, or the region, is gone; any-one: each cluster and each region in turn',
  },
  taint: {
    argument: '<cluster=key[=value]:effect>',
    text: 'the cluster gets a taint; a dash at the end takes it off: member1=key-',
  },
  label: { argument: '<cluster=key=value>', text: 'the cluster gets a label; member1=key- takes it off' },
  grow: { argument: '<cluster=resource=amount>', text: 'the cluster offers more: member1=cpu=+16,memory=x1.5' },
  shrink: { argument: '<cluster=resource=amount>', text: 'the cluster offers less: member1=cpu=-16,memory=x0.5' },
  scale: { argument: '<kind/name=replicas>', text: 'the workload has so many replicas: deploy/web=20' },
  set: { argument: '<file>', text: 'policies, workloads and clusters are added, or become as in the file' },
  remove: { argument: '<kind/name>', text: 'the policy or workload is deleted: policy/web, deploy/web' },
  reschedule: { argument: '<kind/name|all>', text: 'the workload is decided anew, as by a WorkloadRebalancer' },
} as const;

export type EditFlag = keyof typeof editFlags;

/** One edit, as it was written. */
export interface Edit {
  readonly flag: EditFlag;
  readonly value: string;
}
