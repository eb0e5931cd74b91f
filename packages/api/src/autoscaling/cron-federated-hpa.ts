/**
 * `CronFederatedHPA`: scale a workload, or the bounds of a FederatedHPA, by the clock.
 *
 * Counterpart: pkg/apis/autoscaling/v1alpha1, cronfederatedhpa_types.go.
 *
 * @example
 * const morning: CronFederatedHPARule = { name: 'morning', schedule: '0 8 * * *', targetReplicas: 10 };
 */
import type { CrossVersionObjectReference, ObjectMeta } from '../kubernetes.ts';
import type { Int32, Timestamp } from '../primitives.ts';

/** Scales by the clock. */
export interface CronFederatedHPA {
  /** Group and version. */
  readonly apiVersion: 'autoscaling.karmada.io/v1alpha1';
  /** Kind. */
  readonly kind: 'CronFederatedHPA';
  /** Name, labels and bookkeeping. */
  readonly metadata: ObjectMeta;
  /** What is wanted. */
  readonly spec: CronFederatedHPASpec;
  /** What was done. */
  readonly status?: CronFederatedHPAStatus;
}

/** What to scale, when. */
export interface CronFederatedHPASpec {
  /** A workload with a scale subresource, or a FederatedHPA. */
  readonly scaleTargetRef: CrossVersionObjectReference;
  /** When to scale, and to what. */
  readonly rules: readonly CronFederatedHPARule[];
}

/** When to scale, and to what. */
export interface CronFederatedHPARule {
  /**
   * Name, unique in the object.
   *
   * @minLength 1
   * @maxLength 32
   */
  readonly name: string;
  /** When, in cron's five fields. */
  readonly schedule: string;
  /** Replicas to scale a workload to. */
  readonly targetReplicas?: Int32;
  /** `minReplicas` to set on a FederatedHPA. */
  readonly targetMinReplicas?: Int32;
  /** `maxReplicas` to set on a FederatedHPA. */
  readonly targetMaxReplicas?: Int32;
  /**
   * Do nothing for the time being.
   *
   * @default false
   */
  readonly suspend?: boolean;
  /** Time zone of the schedule, such as "Europe/Paris"; absent takes the controller's. */
  readonly timeZone?: string;
  /**
   * How many successful executions to remember.
   *
   * @minimum 1
   * @maximum 32
   * @default 3
   */
  readonly successfulHistoryLimit?: Int32;
  /**
   * How many failed executions to remember.
   *
   * @minimum 0
   * @maximum 32
   * @default 3
   */
  readonly failedHistoryLimit?: Int32;
}

/** What was done. */
export interface CronFederatedHPAStatus {
  /** One history a rule. */
  readonly executionHistories?: readonly ExecutionHistory[];
}

/** What was done for one rule. */
export interface ExecutionHistory {
  /** Name of the rule. */
  readonly ruleName: string;
  /** When it runs next. */
  readonly nextExecutionTime?: Timestamp;
  /** Latest executions that succeeded. */
  readonly successfulExecutions?: readonly SuccessfulExecution[];
  /** Latest executions that failed. */
  readonly failedExecutions?: readonly FailedExecution[];
}

/** An execution that succeeded. */
export interface SuccessfulExecution {
  /** When it was due. */
  readonly scheduleTime: Timestamp;
  /** When it was done. */
  readonly executionTime: Timestamp;
  /** Replicas that were set. */
  readonly appliedReplicas?: Int32;
  /** `maxReplicas` that was set. */
  readonly appliedMaxReplicas?: Int32;
  /** `minReplicas` that was set. */
  readonly appliedMinReplicas?: Int32;
}

/** An execution that failed. */
export interface FailedExecution {
  /** When it was due. */
  readonly scheduleTime: Timestamp;
  /** When it was tried. */
  readonly executionTime: Timestamp;
  /** Why it failed. */
  readonly message: string;
}
