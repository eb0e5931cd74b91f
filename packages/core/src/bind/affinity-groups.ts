/**
 * The groups that a workload belongs to for affinity between workloads: the labels that the placement names, with the
 * values that the resource template carries.
 *
 * A label that the template lacks makes no group, and the term does not apply. Only with gate WorkloadAffinity.
 *
 * Counterpart: `WorkloadAffinityGroups` in pkg/detector/detector.go.
 *
 * Example: `affinity: { groupByLabelKey: 'app.group' }` and a template labelled `app.group: frontend` give the affinity
 * group `app.group=frontend`.
 */
import type { ResourceBindingSpec, WorkloadAffinity } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { BindGates } from './options.ts';

/** The field `workloadAffinityGroups`, if there is any group. */
export function affinityGroups(
  resource: ResourceTemplate,
  workloadAffinity: WorkloadAffinity | null | undefined,
  gates: BindGates,
): Pick<ResourceBindingSpec, 'workloadAffinityGroups'> {
  if (!gates.WorkloadAffinity || workloadAffinity == null) return {};
  const affinityGroup = groupOf(resource, workloadAffinity.affinity?.groupByLabelKey);
  const antiAffinityGroup = groupOf(resource, workloadAffinity.antiAffinity?.groupByLabelKey);
  if (affinityGroup === undefined && antiAffinityGroup === undefined) return {};
  return {
    workloadAffinityGroups: {
      ...(affinityGroup && { affinityGroup }),
      ...(antiAffinityGroup && { antiAffinityGroup }),
    },
  };
}

function groupOf({ metadata }: ResourceTemplate, key: string | undefined): string | undefined {
  const value = key === undefined ? undefined : metadata.labels?.[key];
  return value === undefined || value === '' ? undefined : `${key}=${value}`;
}
