/** Edits every binding of a draft; those that come back as the same object are left alone. */
import type { Draft } from '../draft.ts';
import type { AnyBinding } from '../world.ts';

export function mapBindings({ workloads }: Draft, edit: (binding: AnyBinding) => AnyBinding): void {
  for (const [key, workload] of workloads) {
    if (workload.binding === undefined) continue;
    const binding = edit(workload.binding);
    if (binding !== workload.binding) workloads.set(key, { ...workload, binding });
  }
}
