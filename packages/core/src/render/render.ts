/**
 * From a binding and its template to the Work of each cluster that it goes to.
 *
 * One cluster that fails does not stop the others. Ids are arguments; nothing that is passed is changed.
 *
 * Counterpart: `ensureWork` of pkg/controllers/binding/common.go.
 *
 * @example
 * const rendered = renderWorks(binding, template, fleet, { policies: { overridePolicies } });
 * for (const one of rendered) if (one.ok) create(one.work); else report(one.error.message);
 */
import type { ClusterResourceBinding, Overriders, ResourceBinding, TargetCluster, Work } from '@flotilla/api';
import { InterpretError } from '../interpret/fields.ts';
import type { Interpreter } from '../interpret/interpreter.ts';
import { describeTemplate, type ResourceTemplate } from '../interpret/template.ts';
import { fieldChanges } from '../override/changes.ts';
import { type OverridePolicies, type PreparedOverrides, prepareOverrides } from '../override/prepare.ts';
import type { ClusterView } from '../schedule/model/cluster.ts';
import type { Fleet } from '../schedule/model/fleet.ts';
import { switchesOver } from '../schedule/model/switches.ts';
import { inBinding, refuseField } from '../schedule/normalize/binding-error.ts';
import { checkEntries } from '../schedule/normalize/entries.ts';
import { type CommonParts, commonParts } from './common.ts';
import { defaultRenderGates, type RenderGates } from './gates.ts';
import { type Manifest, manifestsOf, OverrideRefusal } from './manifest.ts';
import { bindingMarks } from './marks.ts';
import { executionSpace } from './names.ts';
import type { RenderFailure, RenderOutcome } from './outcome.ts';
import { preservedLabels } from './preserved-labels.ts';
import { RenderProblem } from './problem.ts';
import { targetClusters } from './targets.ts';
import { workOf } from './work.ts';

export interface RenderOptions {
  /** Override policies; prepare them (`prepareOverrides`) when rendering many templates. */
  readonly policies?: OverridePolicies | PreparedOverrides;
  /** Asked before the built-in ones. */
  readonly interpreters?: readonly Interpreter[];
  readonly featureGates?: Partial<RenderGates>;
  /** Works as they are, of this binding or others. */
  readonly existing?: readonly Work[];
  /** Permanent ids of new Works, by namespace and name. Without one the API server's webhook gives it. */
  readonly workId?: (namespace: string, name: string) => string | undefined;
  /** Tell what changed which field. Default false. */
  readonly explain?: boolean;
}

type AnyBinding = ResourceBinding | ClusterResourceBinding;

/**
 * The Works of a binding, one for each of its target clusters and of those that bindings which require it go to.
 *
 * @param template As it is in the control plane, or in a file.
 */
export function renderWorks(
  binding: AnyBinding,
  template: ResourceTemplate,
  fleet: Pick<Fleet, 'clusters' | 'indexOf'>,
  options: RenderOptions = {},
): readonly RenderOutcome[] {
  inBinding(binding, () => checkEntries(binding.spec.clusters, 'spec.clusters', refuseField));
  const targets = targetClusters(binding.spec);
  const works = new Map((options.existing ?? []).map((work) => [keyOf(work.metadata), work]));
  const gates = switchesOver('featureGates', defaultRenderGates, options.featureGates);
  const context: Context = { binding, targets, options, gates, works, common: new Map(), texts: new Map() };
  const attempt = (target: TargetCluster, render: () => RenderOutcome): RenderOutcome => {
    try {
      return render();
    } catch (error) {
      return failure(template, target.name, error);
    }
  };
  const manifestFor = manifestsOf({
    binding,
    template,
    targets,
    overrides: prepareOverrides(options.policies ?? {}),
    interpreters: options.interpreters ?? [],
    explain: options.explain ?? false,
  });
  return targets.map((target) =>
    attempt(target, () => {
      checkIsOf(template, binding);
      const cluster = clusterOf(fleet, target.name);
      return renderOne(context, target, manifestFor(target, cluster));
    }),
  );
}

interface Context {
  readonly binding: AnyBinding;
  readonly targets: readonly TargetCluster[];
  readonly options: RenderOptions;
  readonly gates: RenderGates;
  readonly works: ReadonlyMap<string, Work>;
  /** What the Works of clusters with the same manifest share. */
  readonly common: Map<ResourceTemplate, CommonParts>;
  /** How overriders are written into annotations. */
  readonly texts: Map<Overriders, string>;
}

function renderOne(context: Context, target: TargetCluster, manifest: Manifest): RenderOutcome {
  const { binding, options, works } = context;
  const { name, annotations, mark } = commonFor(context, target, manifest);
  const namespace = executionSpace(target.name);
  const existing = works.get(keyOf({ namespace, name }));
  const { work, manifest: marked } = workOf({
    binding,
    cluster: target.name,
    name,
    annotations,
    labels: bindingMarks(binding).labels,
    mark,
    existing,
    newId: options.workId?.(namespace, name),
  });
  const { applied, changes, pruned } = manifest;
  const outcome = { ok: true, cluster: target.name, work, manifest: marked, applied } as const;
  if (!options.explain) return outcome;
  const marks = fieldChanges(pruned, marked).map((change) => ({
    by: 'marks' as const,
    ...change,
  }));
  return { ...outcome, changes: [...changes, ...marks] };
}

function commonFor(
  { binding, targets, gates, common, texts }: Context,
  target: TargetCluster,
  manifest: Manifest,
): CommonParts {
  const known = common.get(manifest.pruned);
  if (known !== undefined) return known;
  // Labels of a failover are only for bindings with one cluster, so they are part of what is common.
  const preserved = preservedLabels(binding.spec, target.name, targets.length, gates);
  const made = commonParts(binding, manifest, preserved, texts);
  common.set(manifest.pruned, made);
  return made;
}

/** A binding is rendered with its own template, never with another one. */
function checkIsOf({ apiVersion, kind, metadata }: ResourceTemplate, { spec }: AnyBinding): void {
  const { resource } = spec;
  const isSame = kind === resource.kind && apiVersion === resource.apiVersion && metadata.name === resource.name;
  if (isSame && (metadata.namespace ?? '') === (resource.namespace ?? '')) return;
  const name = `${resource.apiVersion} ${resource.kind} ${keyOf(resource)}`;
  throw new RenderProblem(
    'spec.resource',
    `of the binding is ${name}, not this template`,
    'pass the template that it names',
  );
}

function clusterOf({ clusters, indexOf }: Pick<Fleet, 'clusters' | 'indexOf'>, name: string): ClusterView {
  const view = clusters[indexOf.get(name) ?? -1];
  if (view !== undefined) return view;
  throw new RenderProblem(
    'spec.clusters',
    `of the binding names the cluster ${name}, which is not in the fleet`,
    'register it, or schedule again',
  );
}

function keyOf({ namespace = '', name = '' }: { readonly namespace?: string; readonly name?: string }): string {
  return `${namespace}/${name}`;
}

function failure(template: ResourceTemplate, cluster: string, error: unknown): RenderFailure {
  if (!(error instanceof RenderProblem || error instanceof InterpretError || error instanceof OverrideRefusal))
    throw error;
  const object = describeTemplate(template);
  const said = error.message.startsWith(`${object}: `) ? error.message.slice(object.length + 2) : error.message;
  return {
    ok: false,
    cluster,
    error: { object, cluster, path: error.path, message: `${object} for cluster ${cluster}: ${said}` },
  };
}
