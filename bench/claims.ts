/**
 * `npm run bench:claims`: what it costs to find the policy of every resource: 100,000 resources against 1,000 policies.
 *
 * Over one index of the policies: `match`, which also tells why the others lose; `claim`, which writes the claim and makes the
 * binding; `claim again`, where resources carry their claims and have their bindings, so that nothing is left to write.
 * Beside them `match without an index`, on the sample, and `indexPolicies` itself, told by policy.
 *
 * What comes out is checked: for a sample of the resources the whole answer is that of the same function without an index,
 * and claiming again writes nothing. The checksum is over the policies of all resources. Told beside the time: the heap
 * that the index holds, and the heap at the end against the heap after a tenth, when no answer is kept (flat is 1).
 */
import { deepStrictEqual } from 'node:assert';
import { createHash } from 'node:crypto';
import {
  type ClaimContext,
  type ClaimOutcome,
  claimResource,
  indexPolicies,
  matchPolicy,
  type PolicyReference,
  type ResourceTemplate,
} from '@flotilla/core';
import { claimsWorld } from './claims-world.ts';
import { heldHeap } from './heap.ts';
import { type Column, duration, grouped, type Measured, range, report } from './report.ts';
import { baselineOption, count, jsonOption, readSettings } from './settings.ts';
import { nanoseconds, nanosecondsSince, type Times, timesOf } from './statistics.ts';

/** What is asked about, or put into the index: so many `resources` or `policies`. */
interface Row extends Measured, Answers {
  readonly axis: 'resources' | 'policies';
  readonly at: number;
  readonly policies: number;
}

interface Answers {
  /** Resources that a policy governs. */
  readonly governed: number;
  /** What is held, or how the heap grew, in words. */
  readonly heap: string;
  readonly heapBytes: number;
  /** First 16 hex digits of the SHA-256 over the policies that the resources got. */
  readonly resultSha: string;
}

/** One way to ask about a resource; undefined when no policy governs it. */
type Ask = (resource: ResourceTemplate, at: number) => PolicyReference | undefined;

const settings = readSettings(import.meta.url, 'finding the policies of resources', {
  json: jsonOption,
  resources: count(100_000, 'resources'),
  policies: count(1000, 'policies'),
  sample: count(500, 'resources whose answers are compared with those without an index'),
  runs: count(5, 'runs; medians and their spread are over these'),
  baseline: baselineOption,
});

const { resources, policies } = claimsWorld(settings.resources, settings.policies, 1);
const beforeIndex = heldHeap();
const index = indexPolicies(policies);
// Label selectors are compiled when they are first looked at.
for (const resource of resources) index.candidates(resource);
const indexBytes = heldHeap() - beforeIndex;

const step = Math.max(1, Math.floor(resources.length / settings.sample));
const sample = resources.filter((_, at) => at % step === 0);
checkSample();
const before = claimAll();

const match: Ask = (resource) => referenceOf(matchPolicy(resource, index));
const claim: Ask = (resource) => policyOf(claimResource(resource, { policies: index }));
const again: Ask = (resource, at) => policyOf(claimResource(before[at]?.resource ?? resource, contextOf(at)));
const rows: readonly Row[] = [
  row('match', resources, match),
  row('claim', resources, claim),
  row('claim again', resources, again),
  row('match without an index', sample, (resource) => referenceOf(matchPolicy(resource, policies))),
  indexRow(),
];
const [matched, claimed, kept] = rows.map(({ resultSha }) => resultSha);
if (matched !== claimed || claimed !== kept) throw new Error('matching, claiming and claiming again disagree');

const columns: readonly Column<Row>[] = [
  { head: 'what', cell: ({ name }) => name },
  { head: 'how many', cell: ({ at, axis }) => `${grouped(at)} ${axis}` },
  { head: 'each', cell: ({ nsPerOp }) => duration(nsPerOp) },
  { head: 'runs', cell: ({ spread }) => range(spread) },
  { head: 'governed', cell: ({ governed }) => grouped(governed) },
  { head: 'heap', cell: ({ heap }) => heap },
  { head: 'checksum', cell: ({ resultSha }) => resultSha },
];
report(rows, columns, settings);

function row(name: string, asked: readonly ResourceTemplate[], ask: Ask): Row {
  const taken: Float64Array[] = [];
  // The first run warms up.
  for (let run = 0; run <= settings.runs; run += 1) {
    const times = timeRun(asked, ask);
    if (run > 0) taken.push(times);
  }
  return measured(name, timesOf(taken), { axis: 'resources', at: asked.length }, answersOf(asked, ask));
}

/** By hundreds, so that the clock is not what is measured. @returns Nanoseconds a resource. */
function timeRun(asked: readonly ResourceTemplate[], ask: Ask): Float64Array {
  const hundreds = Math.ceil(asked.length / 100);
  const times = new Float64Array(hundreds);
  for (let hundred = 0; hundred < hundreds; hundred += 1) {
    const end = Math.min(asked.length, (hundred + 1) * 100);
    const start = performance.now();
    for (let at = hundred * 100; at < end; at += 1) askAt(asked, at, ask);
    times[hundred] = nanosecondsSince(start) / (end - hundred * 100);
  }
  return times;
}

function askAt(asked: readonly ResourceTemplate[], at: number, ask: Ask): PolicyReference | undefined {
  const resource = asked[at];
  return resource === undefined ? undefined : ask(resource, at);
}

/** Asks once more, off the clock. */
function answersOf(asked: readonly ResourceTemplate[], ask: Ask): Answers {
  const digest = createHash('sha256');
  let [governed, early] = [0, 0];
  for (let at = 0; at < asked.length; at += 1) {
    const answer = askAt(asked, at, ask);
    if (answer !== undefined) governed += 1;
    digest.update(`${answer?.kind} ${answer?.namespace} ${answer?.name}\n`);
    if (at === Math.floor(asked.length / 10)) early = heldHeap();
  }
  const late = heldHeap();
  const heap = `grows to ${(late / early).toFixed(2)}`;
  return { governed, heap, heapBytes: late - early, resultSha: digest.digest('hex').slice(0, 16) };
}

/** Paid once, and then when policies change. */
function indexRow(): Row {
  const taken = Array.from({ length: settings.runs }, () => [
    nanoseconds(() => indexPolicies(policies)) / settings.policies,
  ]);
  const heap = `holds ${grouped(indexBytes / 1024)} KiB`;
  const answers = { governed: 0, heap, heapBytes: indexBytes, resultSha: '' };
  return measured('indexPolicies', timesOf(taken), { axis: 'policies', at: settings.policies }, answers);
}

/** There are no clusters in it. */
function measured(
  name: string,
  { nsPerOp, spread }: Times,
  { axis, at }: Pick<Row, 'axis' | 'at'>,
  answers: Answers,
): Row {
  const times = { nsPerOp: Math.round(nsPerOp), spread: [Math.round(spread[0]), Math.round(spread[1])] as const };
  return { bench: 'claims', name, size: 0, axis, at, ...times, policies: settings.policies, ...answers };
}

/** @throws When an answer over the index is another than without it. */
function checkSample(): void {
  for (const resource of sample) {
    deepStrictEqual(matchPolicy(resource, index), matchPolicy(resource, policies));
    deepStrictEqual(claimResource(resource, { policies: index }), claimResource(resource, { policies }));
  }
}

interface Claimed {
  readonly resource: ResourceTemplate;
  readonly binding?: ClaimContext['binding'];
}

/** What there is once every resource was claimed. @throws When claiming again would write anything. */
function claimAll(): readonly Claimed[] {
  const all = resources.map((resource): Claimed => {
    const { writes } = claimResource(resource, { policies: index });
    return { resource: writes.resource ?? resource, ...(writes.binding && { binding: writes.binding }) };
  });
  for (const [at, { resource, binding }] of all.entries()) {
    const { writes } = claimResource(resource, { policies: index, ...(binding && { binding }) });
    if (writes.resource ?? writes.binding) throw new Error(`claiming resource ${at} again writes it again`);
  }
  return all;
}

function contextOf(at: number): ClaimContext {
  const binding = before[at]?.binding;
  return { policies: index, ...(binding && { binding }) };
}

function referenceOf(match: ReturnType<typeof matchPolicy>): PolicyReference | undefined {
  if (match === undefined) return undefined;
  const { kind, metadata } = match.policy;
  const { name = '', namespace } = metadata;
  return { kind, name, ...(namespace && { namespace }) };
}

function policyOf(outcome: ClaimOutcome): PolicyReference | undefined {
  return 'policy' in outcome ? outcome.policy : undefined;
}
