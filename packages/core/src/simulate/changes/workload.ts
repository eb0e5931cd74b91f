/**
 * A workload is scaled, added, replaced, removed, or asked to be decided anew.
 *
 * A template that changes is bound again to the policy that governs it; the place stays until the scheduler decides.
 * Scaling a workload of which only the binding is known changes the binding.
 */

import { interpretReplicas } from '../../interpret/replicas.ts';
import type { ResourceTemplate } from '../../interpret/template.ts';
import { describePolicy } from '../../match/claim.ts';
import { bestSelector } from '../../match/selector.ts';
import type { RemoveWorkload, Reschedule, Scale, SetWorkload } from '../change.ts';
import { charge } from '../charge.ts';
import { type Draft, policiesIn } from '../draft.ts';
import { SimulationError } from '../errors.ts';
import { findWorkload } from '../find-workload.ts';
import { bound, govern } from '../govern.ts';
import { describeWorkload, keyOfWorkload, nameOfTemplate } from '../names.ts';
import type { AnyBinding, WorldWorkload } from '../world.ts';

export function setWorkload(draft: Draft, { template }: SetWorkload): void {
  const name = nameOfTemplate(template);
  const key = keyOfWorkload(name);
  const existing = draft.workloads.get(key);
  draft.workloads.set(key, {
    name,
    template,
    standing: { code: 'pending', why: 'it is new' },
    ...regoverned(template, existing, draft),
  });
}

function regoverned(
  template: ResourceTemplate,
  existing: WorldWorkload | undefined,
  draft: Draft,
): Pick<WorldWorkload, 'policy' | 'ungoverned' | 'binding'> {
  const policy = existing?.policy && draft.policies.get(describePolicy(existing.policy));
  if (policy !== undefined && bestSelector(policy.spec.resourceSelectors, template) !== undefined)
    return bound(template, policy, existing?.binding, draft.rules);
  return govern(template, policiesIn(draft), existing?.binding, draft.rules);
}

export function removeWorkload(draft: Draft, { workload }: RemoveWorkload): void {
  const [key] = findWorkload(draft, workload);
  draft.workloads.delete(key);
  charge(draft, key, undefined);
}

export function scale(draft: Draft, { workload: wanted, replicas }: Scale): void {
  if (!Number.isInteger(replicas) || replicas < 0 || replicas > 2 ** 31 - 1)
    throw new SimulationError('invalid', `replicas must be a whole number from 0 to 2147483647, not ${replicas}`);
  const [key, workload] = findWorkload(draft, wanted);
  const { template, binding } = workload;
  if (template !== undefined) {
    setWorkload(draft, { type: 'setWorkload', template: scaled(template, replicas, draft) });
    return;
  }
  if (binding === undefined || !hasReplicas(binding))
    throw new SimulationError('invalid', `${describeWorkload(workload.name)} has no replicas to scale`);
  draft.workloads.set(key, { ...workload, binding: { ...binding, spec: { ...binding.spec, replicas } } });
}

function hasReplicas({ spec }: AnyBinding): boolean {
  return (spec.replicas ?? 0) > 0 || spec.replicaRequirements !== undefined;
}

/** `spec.replicas`, of a Job `spec.parallelism`; refused where the interpreter does not see them there. */
function scaled(template: ResourceTemplate, replicas: number, { rules }: Draft): ResourceTemplate {
  const field = template.apiVersion === 'batch/v1' && template.kind === 'Job' ? 'parallelism' : 'replicas';
  const spec: unknown = template.spec;
  const after = { ...template, spec: { ...(typeof spec === 'object' ? spec : {}), [field]: replicas } };
  const options = rules.interpreters === undefined ? {} : { interpreters: rules.interpreters };
  const { replicas: seen } = interpretReplicas(after, options);
  if (seen === replicas) return after;
  const name = describeWorkload(nameOfTemplate(template));
  throw new SimulationError(
    'invalid',
    `${name} cannot have ${replicas} replicas: with spec.${field} ${replicas} it has ${seen}`,
  );
}

/** Later than any decision. */
const endOfTime = '9999-12-31T23:59:59Z';
const beginningOfTime = '1970-01-01T00:00:00Z';

export function reschedule(draft: Draft, { workload: wanted }: Reschedule): void {
  const chosen = wanted === undefined ? [...draft.workloads] : [findWorkload(draft, wanted)];
  for (const [key, workload] of chosen) {
    const { binding } = workload;
    if (binding === undefined) continue;
    const asked = { ...binding, spec: { ...binding.spec, rescheduleTriggeredAt: endOfTime } };
    const decided = { ...asked, status: { ...binding.status, lastScheduledTime: lastDecision(binding) } };
    draft.workloads.set(key, { ...workload, binding: decided });
  }
}

function lastDecision({ status }: AnyBinding): string {
  const last = status?.lastScheduledTime;
  return typeof last === 'string' && last !== endOfTime ? last : beginningOfTime;
}
