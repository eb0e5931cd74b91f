/**
 * The statuses of workloads that are counts of Pods: Deployment, ReplicaSet, StatefulSet, DaemonSet.
 *
 * A member reports its counts together with two generations: its own, and that of the template that it was made from
 * (an annotation on the object there). The control plane adds the counts up. It says to have observed the template's
 * generation only once every member has: its controller is through with its object, and that object is of the
 * template as it is now. Until then the generation that was observed before stays. Conditions and hashes of the
 * template's status are not touched.
 *
 * Counterpart: `WrappedDeploymentStatus` and its like in default/native/status_type.go, and the functions around them.
 *
 * Example: members with 2 and 3 ready replicas make 5 ready replicas.
 */
import type { AggregatedStatusItem } from '@flotilla/api';
import { child, descend, exactIntegerOf, type Field, InterpretError, int32Of, rootOf, stringOf } from '../fields.ts';
import type { Interpreter } from '../interpreter.ts';
import { replaceAt } from '../nested.ts';
import type { ResourceTemplate } from '../template.ts';
import { generationOf, memberStatus, reportedStatus, statusOf } from './status.ts';

/** What a kind counts. */
export interface CountedShape {
  /** The counts, each with whether it is written when it is 0. */
  readonly counts: Readonly<Record<string, 'always' | 'unless-zero'>>;
  /** Counts of the template's status that are kept as they are, and left out when they are 0. */
  readonly keptCounts?: readonly string[];
  /** Whether members report the generation that their controller has observed. A StatefulSet's do not. */
  readonly reportsObserved: boolean;
  /** Which generation the template's generation in a member must have reached; of a StatefulSet, Karmada takes its own there. */
  readonly current: 'of the template' | 'of the member';
}

const TEMPLATE_GENERATION = 'resourcetemplate.karmada.io/generation';

/** The two operations on statuses of a kind of that shape. */
export function countedStatus(shape: CountedShape): Required<Pick<Interpreter, 'reflectStatus' | 'aggregateStatus'>> {
  return {
    reflectStatus: (object) => report(shape, object),
    aggregateStatus: (object, items) => addUp(shape, object, items ?? []),
  };
}

function report(shape: CountedShape, object: ResourceTemplate): unknown {
  const status = reportedStatus(object);
  if (status === undefined) return undefined;
  const observed = shape.reportsObserved ? exactIntegerOf(child(status, 'observedGeneration')) : undefined;
  return {
    ...unlessZero('generation', generationOf(object)),
    ...unlessZero('resourceTemplateGeneration', templateGeneration(object)),
    ...unlessZero('observedGeneration', observed ?? 0),
    ...written(shape, countsOf(shape, status)),
  };
}

function templateGeneration(object: ResourceTemplate): number {
  const field = descend(rootOf(object), 'metadata', 'annotations', TEMPLATE_GENERATION);
  const text = stringOf(field);
  const number = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isSafeInteger(number)) return number;
  throw new InterpretError(field, `must be a whole number, but is "${text}"`, "set it to the template's generation");
}

function addUp(
  shape: CountedShape,
  object: ResourceTemplate,
  items: readonly AggregatedStatusItem[],
): ResourceTemplate {
  const status = statusOf(object);
  const reports = items.map((item) => memberStatus(object, item));
  const before = {
    counts: countsOf(shape, status),
    observed: exactIntegerOf(child(status, 'observedGeneration')) ?? 0,
  };
  const counts = total(
    shape,
    reports.flatMap((report) => (report === undefined ? [] : [countsOf(shape, report)])),
  );
  const generation = generationOf(object);
  const everywhere = reports.every((report) => report !== undefined && isCurrent(shape, report, generation));
  const observed = everywhere ? generation : before.observed;
  const same = Object.keys(shape.counts).every((name) => (before.counts[name] ?? 0) === (counts[name] ?? 0));
  if (same && observed === before.observed) return object;
  return replaceAt(object, ['status'], {
    ...keptOf(shape, status),
    ...unlessZero('observedGeneration', observed),
    ...written(shape, counts),
  });
}

/** What of the template's status nobody adds up. */
function keptOf({ counts, keptCounts = [] }: CountedShape, status: Field): Readonly<Record<string, unknown>> {
  const kept = Object.entries(status.value ?? {}).filter(
    ([name, value]) =>
      name !== 'observedGeneration' && !Object.hasOwn(counts, name) && !(keptCounts.includes(name) && value === 0),
  );
  return Object.fromEntries(kept);
}

function isCurrent(shape: CountedShape, report: Field, templateGeneration: number): boolean {
  const own = exactIntegerOf(child(report, 'generation')) ?? 0;
  const observed = exactIntegerOf(child(report, 'observedGeneration')) ?? 0;
  const madeFrom = exactIntegerOf(child(report, 'resourceTemplateGeneration')) ?? 0;
  const wanted = shape.current === 'of the template' ? templateGeneration : own;
  return observed >= own && madeFrom >= wanted;
}

type Counts = Readonly<Record<string, number>>;

function countsOf(shape: CountedShape, status: Field): Counts {
  return Object.fromEntries(Object.keys(shape.counts).map((name) => [name, int32Of(child(status, name)) ?? 0]));
}

/** Sums wrap around at 32 bits, as in Go. */
function total(shape: CountedShape, reports: readonly Counts[]): Counts {
  const sumOf = (name: string): number => reports.reduce((sum, report) => (sum + (report[name] ?? 0)) | 0, 0);
  return Object.fromEntries(Object.keys(shape.counts).map((name) => [name, sumOf(name)]));
}

function written(shape: CountedShape, counts: Counts): Counts {
  const entries = Object.entries(shape.counts).map(([name, when]) => [name, counts[name] ?? 0, when] as const);
  return Object.fromEntries(
    entries.filter(([, count, when]) => when === 'always' || count !== 0).map(([name, count]) => [name, count]),
  );
}

function unlessZero(name: string, value: number): Counts {
  return value === 0 ? {} : { [name]: value };
}
