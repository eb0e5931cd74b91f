/**
 * The kinds that are understood without anyone's help, one file each.
 *
 * DaemonSet and CronJob are not among them on purpose: Karmada does not divide them, they have no replicas of their own.
 *
 * Counterpart: pkg/resourceinterpreter/default/native.
 */
import type { Interpreter } from '../interpreter.ts';
import { deployment } from './deployment.ts';
import { job } from './job.ts';
import { pod } from './pod.ts';
import { replicaSet } from './replica-set.ts';
import { statefulSet } from './stateful-set.ts';

/** By exact apiVersion and kind; `apps/v1beta1` is nobody's. */
export const nativeInterpreters: readonly Interpreter[] = [deployment, statefulSet, replicaSet, job, pod];
