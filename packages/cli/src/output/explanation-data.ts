/**
 * An explanation as data: the result, how the policies competed, and the trace; with one cluster, only its part of it.
 *
 * The trace is what `schedule` recorded, unchanged; see the interface `Trace` for its fields.
 */
import type { AttemptTrace, LosingPolicy, Trace } from '@flotilla/core';
import { answer } from '../explain/answer.ts';
import type { Subject } from '../explain/subject.ts';
import { type ResultReport, resultOf } from './json.ts';

export interface ExplanationReport {
  readonly version: 1;
  readonly kind: 'Explanation';
  /** The answer in one sentence, for people. */
  readonly answer: string;
  readonly result: ResultReport;
  /** Absent for bindings that were given as such. */
  readonly match?: {
    readonly code: string;
    readonly why: string;
    readonly others: readonly LosingPolicy[];
  };
  /** Absent where nothing was scheduled. */
  readonly trace?: Trace;
}

export function explanationOf(subject: Subject, cluster: string | undefined): ExplanationReport {
  const { decision, trace } = subject;
  const { match } = decision;
  return {
    version: 1,
    kind: 'Explanation',
    answer: answer(subject),
    result: resultOf(decision),
    ...(match === undefined ? {} : { match: { code: match.code, why: match.why, others: match.others } }),
    ...(trace === undefined ? {} : { trace: cluster === undefined ? trace : narrowed(trace, cluster) }),
  };
}

/** The same trace with one cluster; what is about the whole (order, groups, divisions) stays. */
function narrowed(trace: Trace, name: string): Trace {
  const attempts = trace.attempts.map(
    (attempt): AttemptTrace => ({
      ...attempt,
      clusters: attempt.clusters.filter((cluster) => cluster.name === name),
    }),
  );
  return { ...trace, attempts };
}
