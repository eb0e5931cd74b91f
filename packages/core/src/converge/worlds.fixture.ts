/** What happens to an object in a member between one look and the next, and a client that looks. */
import * as fc from 'fast-check';
import type { ResourceTemplate } from '../interpret/template.ts';
import { valueAt } from '../override/json.ts';
import { manifests, word } from './arbitraries.fixture.ts';
import { converge } from './converge.ts';
import { type Admission, FakeMember, type Json } from './member.fixture.ts';
import type { ConvergeOptions } from './options.ts';
import type { ApplyObject, ConvergeOutcome } from './outcome.ts';
import { lastApplied } from './settled.ts';

/** Defaults, canonical quantities, what Go does not store, and fields that this server does not know. */
export const plain: Admission = (object) =>
  object.kind === 'Deployment' ? inSpec(object, { replicas: 1, ...(object.spec as Json) }) : object;
/** Kinds of somebody are stored as they are. */
export const defaulting: Admission = (object) =>
  object.kind === 'Deployment' ? (stored(object) as ResourceTemplate) : object;

const admissions: readonly Admission[] = [
  plain,
  defaulting,
  (object) => stored(object, ['mystery', 'args']) as ResourceTemplate,
  (object) =>
    stored({
      ...object,
      metadata: { ...object.metadata, annotations: { ...object.metadata.annotations, injected: 'yes' } },
    }) as ResourceTemplate,
];

const CANONICAL: ReadonlyMap<string, string> = new Map([
  ['1000m', '1'],
  ['1024Mi', '1Gi'],
]);

function stored(value: unknown, unknownFields: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => stored(item, unknownFields));
  if (typeof value === 'string') return CANONICAL.get(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Json)
    .filter(([key, inner]) => inner !== null && !unknownFields.includes(key) && !isUnset(key, inner))
    .map(([key, inner]) => [key, stored(inner, unknownFields)] as const);
  const known = Object.fromEntries(entries);
  if ('image' in known)
    return { terminationMessagePath: '/dev/termination-log', imagePullPolicy: 'IfNotPresent', ...known };
  if ('containerPort' in known) return { protocol: 'TCP', ...known };
  if ('template' in known) return { replicas: 1, revisionHistoryLimit: 10, ...known };
  return known;
}

function isUnset(key: string, value: unknown): boolean {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return isEmpty && (Array.isArray(value) || ['nodeSelector', 'limits', 'labels', 'annotations'].includes(key));
}

export type Act = (member: FakeMember) => void;

/** What others do in the member. */
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.nat(5).map(
    (replicas): Act =>
      (member) => {
        member.update('kube-controller-manager', (object) => inSpec(object, { replicas }), 'scale');
      },
  ),
  fc.tuple(word, word).map(
    ([key, value]): Act =>
      (member) => {
        member.update('kubectl-edit', (object) => withLabels(object, { ...object.metadata.labels, [key]: value }));
      },
  ),
  word.map(
    (key): Act =>
      (member) => {
        member.update('kubectl-edit', (object) => {
          const { [key]: _gone, ...labels } = object.metadata.labels ?? {};
          return withLabels(object, labels);
        });
      },
  ),
  word.map(
    (name): Act =>
      (member) => {
        member.update('kubectl-edit', (object) =>
          withContainers(object, (one) => (one['name'] === name ? { ...one, image: 'hot:1', args: ['c'] } : one)),
        );
      },
  ),
  word.map(
    (key): Act =>
      (member) => {
        member.update('webhook', (object) =>
          withContainers(object, (one) => ({ ...one, env: [{ name: key, value: 'injected' }] })),
        );
      },
  ),
  fc.constant<Act>((member) => member.remove()),
);

function inSpec(object: ResourceTemplate, fields: Json): ResourceTemplate {
  return { ...object, spec: { ...(object.spec as Json), ...fields } };
}

export function withLabels(object: ResourceTemplate, labels: { readonly [key: string]: string }): ResourceTemplate {
  return { ...object, metadata: { ...object.metadata, labels } };
}

function withContainers(object: ResourceTemplate, change: (container: Json) => Json): ResourceTemplate {
  const spec = valueAt(object, ['spec', 'template', 'spec']) as Json | undefined;
  if (!Array.isArray(spec?.['containers'])) return object;
  const containers = (spec['containers'] as readonly Json[]).map(change);
  return inSpec(object, {
    template: { ...(valueAt(object, ['spec', 'template']) as Json), spec: { ...spec, containers } },
  });
}

/** A client: looks, writes what is answered, remembers. */
function client(member: FakeMember, options: ConvergeOptions = {}): (manifest: ResourceTemplate) => ConvergeOutcome {
  let remembered: string | undefined;
  return (manifest) => {
    const answer = converge(manifest, member.read(), {
      ...options,
      ...(remembered !== undefined && { lastApplied: remembered }),
    });
    if ('write' in answer) remembered = lastApplied(manifest, member.apply(answer.write as ApplyObject), options);
    else if (answer.code === 'leave') remembered = answer.lastApplied;
    return answer;
  };
}

export const worlds = fc.record({
  admission: fc.constantFrom(...admissions),
  steps: fc.array(fc.oneof(acts, manifests), { minLength: 1, maxLength: 6 }),
  first: manifests,
});

/** Plays a world with manifests of one kind, and looks after each step. */
export function play(
  {
    admission,
    steps,
    first,
  }: { admission: Admission; steps: readonly (Act | ResourceTemplate)[]; first: ResourceTemplate },
  look: (step: () => ConvergeOutcome, manifest: ResourceTemplate, member: FakeMember) => void,
  options: ConvergeOptions = {},
): void {
  const member = new FakeMember(admission);
  const step = client(member, options);
  let manifest = first;
  look(() => step(manifest), manifest, member);
  for (const next of steps) {
    if (typeof next === 'function') {
      if (member.read() !== undefined) next(member);
    } else if (next.kind === first.kind) manifest = next;
    look(() => step(manifest), manifest, member);
  }
}
