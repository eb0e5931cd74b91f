/**
 * What can be wrong with a simulation's input: objects that cannot be bound, or a change of something that is not there.
 *
 * Example: draining `member9` of a fleet without it is `unknownCluster`, with the names that are known.
 */
import { describeWorkload, type WorkloadName } from './names.ts';

/** A change cannot be made: what it names is not there, or it asks for something impossible. */
export class SimulationError extends Error {
  override readonly name = 'SimulationError';
  readonly code:
    | 'unknownCluster'
    | 'unknownRegion'
    | 'unknownWorkload'
    | 'ambiguousWorkload'
    | 'unknownPolicy'
    | 'invalid';
  /** The name that was not found; empty for `invalid`. */
  readonly subject: string;
  /** What there is instead, for a hint. */
  readonly known: readonly string[];

  constructor(code: SimulationError['code'], message: string, subject = '', known: readonly string[] = []) {
    super(message);
    this.code = code;
    this.subject = subject;
    this.known = known;
  }
}

/** One object that cannot be taken into a world. */
export interface WorldFailure {
  readonly workload: WorkloadName;
  /** An `InterpretError`, `BindError` or `BindingError`, or a `SimulationError`. */
  readonly error: Error;
}

/** Workloads or bindings cannot be taken into a world; all of them are named. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
  readonly failures: readonly WorldFailure[];

  constructor(failures: readonly WorldFailure[]) {
    super(failures.map(({ workload, error }) => `${describeWorkload(workload)}: ${error.message}`).join('\n'));
    this.failures = failures;
  }
}
