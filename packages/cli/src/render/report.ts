/**
 * What each cluster would get as data, for programs: a stable form, told apart from later ones by `version`.
 *
 * Fields are only ever added within a version. Integers of any size keep their digits.
 */
import type { OverridePolicyName, PolicyReference } from '@flotilla/core';
import type { ResourceName } from '../decide/decision.ts';
import { policyOfBinding } from '../decide/policy-of.ts';
import { nameIn } from './identity.ts';
import type { RenderedManifest, Rendering } from './rendering.ts';
import { pathOf } from './story.ts';

/** What `flotilla render -o json` prints. */
export interface RenderReport {
  readonly version: 1;
  readonly kind: 'RenderReport';
  /** By cluster, then by namespace, kind and name. */
  readonly manifests: readonly ManifestReport[];
  readonly problems: readonly RenderProblem[];
  readonly summary: { readonly clusters: number; readonly manifests: number; readonly problems: number };
}

export interface ManifestReport extends ResourceName {
  readonly cluster: string;
  /** Absent where no policy claims the resource: it comes along with another one, or its binding was given. */
  readonly policy?: PolicyReference;
  /** The bindings that require it, as `namespace/name`. */
  readonly requiredBy?: readonly string[];
  /** Where its Work is kept in the control plane. */
  readonly work: { readonly namespace: string; readonly name: string };
  /** It is not sent for the time being. */
  readonly suspended?: true;
  /** The override rules that hold, in order, whether or not they change anything. */
  readonly overrides: readonly RuleReference[];
  /** With `--explain`: what made it differ from its template, in order. */
  readonly changes?: readonly ChangeReport[];
  /** The manifest; with `--works`, the Work that carries it. */
  readonly object: { readonly [field: string]: unknown };
}

export interface RuleReference {
  readonly policy: OverridePolicyName;
  /** Its place in the policy: `spec.overrideRules[0]`. */
  readonly rule: string;
}

export interface ChangeReport {
  /** The step: its share of the replicas, an override, what servers own is taken out, it is marked as managed. */
  readonly by: 'replicas' | 'override' | 'prune' | 'marks';
  /** `spec.template.spec.containers[0].image`. */
  readonly path: string;
  /** Absent where there was nothing. */
  readonly before?: unknown;
  /** Absent where there is nothing any more. */
  readonly after?: unknown;
  /** Of an override. */
  readonly policy?: OverridePolicyName;
  readonly rule?: string;
  /** Who gave it its share of the replicas. */
  readonly interpreter?: string;
}

/** Something is not rendered, or not as it should be. */
export interface RenderProblem {
  readonly resource?: ResourceName;
  /** Absent when it is about all of them. */
  readonly cluster?: string;
  readonly message: string;
}

export interface ReportOptions {
  readonly explain: boolean;
  readonly works: boolean;
}

export function renderReport(
  { manifests, troubles }: Pick<Rendering, 'manifests' | 'troubles'>,
  options: ReportOptions,
): RenderReport {
  const clusters = new Set(manifests.map(({ cluster }) => cluster)).size;
  return {
    version: 1,
    kind: 'RenderReport',
    manifests: manifests.map((one) => manifestReport(one, options)),
    problems: troubles,
    summary: { clusters, manifests: manifests.length, problems: troubles.length },
  };
}

function manifestReport(one: RenderedManifest, { explain, works }: ReportOptions): ManifestReport {
  const { cluster, binding, work, manifest, applied, changes, revisedBy } = one;
  const policy = policyOfBinding(binding);
  const requiredBy = (binding.spec.requiredBy ?? []).map(({ namespace = '', name }) => `${namespace}/${name}`);
  return {
    cluster,
    ...nameIn(manifest),
    ...(policy === undefined ? {} : { policy }),
    ...(requiredBy.length === 0 ? {} : { requiredBy }),
    work: { namespace: work.metadata.namespace ?? '', name: work.metadata.name ?? '' },
    ...(work.spec.suspendDispatching === true ? { suspended: true } : {}),
    overrides: applied.map(({ policy: name, rule }) => ({ policy: name, rule })),
    ...(explain
      ? {
          changes: changes.map((change) => ({
            ...change,
            path: pathOf(change.path),
            ...(change.by === 'replicas' ? { interpreter: revisedBy } : {}),
          })),
        }
      : {}),
    object: works ? { ...work } : manifest,
  };
}
