/**
 * A Work's status from the object as it is in the member: what it reports of its status, and whether it is healthy.
 *
 * A kind whose health nobody interprets is healthy as soon as it exists; one that cannot be read is of unknown health.
 *
 * Counterpart: `reflectStatus` of pkg/controllers/status/work_status_controller.go.
 *
 * @example
 * const answer = reportToWork(work, deploymentInMember);
 * if (answer.code === 'reported') answer.status.manifestStatuses; // [{ identifier, status, health: 'Healthy' }]
 */
import type { ManifestStatus, RawObject, Work, WorkStatus } from '@flotilla/api';
import type { Failed } from '../interpret/ask.ts';
import { interpretHealth } from '../interpret/health.ts';
import type { InterpretOptions } from '../interpret/interpreter.ts';
import { reflectStatus } from '../interpret/reflect.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { identifierOf, ordinalOf } from './manifest.ts';
import { type WorkProblem, withoutManifest } from './work-problem.ts';

export interface ReportedToWork {
  readonly code: 'reported';
  /** The whole new status; its conditions are those of before. */
  readonly status: WorkStatus;
}

/**
 * The status of a Work, given the object in the member that it is about.
 *
 * The object's status replaces all that were there: as in Karmada, a Work tells of one object.
 */
export function reportToWork(
  work: Work,
  object: ResourceTemplate,
  options: InterpretOptions = {},
): ReportedToWork | Failed | WorkProblem {
  const reflected = reflectStatus(object, options);
  if (reflected.code === 'failed') return reflected;
  const { apiVersion, kind, metadata } = object;
  const { namespace = '', name = '' } = metadata;
  const ordinal = ordinalOf(work, { apiVersion, kind, namespace, name });
  if (ordinal === undefined) return withoutManifest(work, { apiVersion, kind, namespace, name });
  const manifestStatus: ManifestStatus = {
    identifier: identifierOf(ordinal, { apiVersion, kind, namespace, name }),
    ...(isRawObject(reflected.value) && { status: reflected.value }),
    health: healthOf(object, options),
  };
  return { code: 'reported', status: { ...work.status, manifestStatuses: [manifestStatus] } };
}

function healthOf(object: ResourceTemplate, options: InterpretOptions): 'Healthy' | 'Unhealthy' | 'Unknown' {
  const answer = interpretHealth(object, options);
  if (answer.code === 'unsupported') return 'Healthy';
  if (answer.code === 'failed') return 'Unknown';
  return answer.value ? 'Healthy' : 'Unhealthy';
}

function isRawObject(value: unknown): value is RawObject {
  return typeof value === 'object' && value !== null;
}
