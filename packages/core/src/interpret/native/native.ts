/**
 * The kinds that are understood without anyone's help, one file each.
 *
 * DaemonSet and CronJob have no replicas on purpose: Karmada does not divide them.
 *
 * Counterpart: pkg/resourceinterpreter/default/native.
 */
import type { Interpreter } from '../interpreter.ts';
import { cronJob } from './cron-job.ts';
import { daemonSet } from './daemon-set.ts';
import { deployment } from './deployment.ts';
import { horizontalPodAutoscaler } from './horizontal-pod-autoscaler.ts';
import { ingress } from './ingress.ts';
import { job } from './job.ts';
import { persistentVolume } from './persistent-volume.ts';
import { persistentVolumeClaim } from './persistent-volume-claim.ts';
import { pod } from './pod.ts';
import { podDisruptionBudget } from './pod-disruption-budget.ts';
import { replicaSet } from './replica-set.ts';
import { secret } from './secret.ts';
import { service } from './service.ts';
import { serviceAccount } from './service-account.ts';
import { serviceImport } from './service-import.ts';
import { statefulSet } from './stateful-set.ts';

/** By exact apiVersion and kind; `apps/v1beta1` is nobody's. */
export const nativeInterpreters: readonly Interpreter[] = [
  deployment,
  statefulSet,
  replicaSet,
  daemonSet,
  job,
  cronJob,
  pod,
  service,
  serviceAccount,
  serviceImport,
  ingress,
  secret,
  persistentVolume,
  persistentVolumeClaim,
  podDisruptionBudget,
  horizontalPodAutoscaler,
];
