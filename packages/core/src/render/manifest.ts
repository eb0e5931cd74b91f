/**
 * The manifest for a cluster: the template with its share of the replicas, overridden, and without what servers own.
 *
 * The steps in order: replicas are revised where the binding is of a workload, a Job's completions are divided, override
 * policies have the last word, server-owned fields go. Clusters for which all of that comes to the same get manifests
 * that share everything but their marks (`marks.ts`).
 *
 * Counterpart: `prepareWorkTask` of pkg/controllers/binding/common.go.
 *
 * @example
 * const manifestFor = manifestsOf({ binding, template, targets, overrides });
 * manifestFor({ name: 'member1', replicas: 2 }, view)
 */
import type { ClusterResourceBinding, ResourceBinding, TargetCluster } from '@flotilla/api';
import type { Interpreter } from '../interpret/interpreter.ts';
import { fieldAt, replaceAt } from '../interpret/nested.ts';
import { reviseReplica } from '../interpret/revise.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { overridesOf } from '../override/apply.ts';
import { fieldChanges } from '../override/changes.ts';
import type { AppliedOverride, OverrideOutcome } from '../override/outcome.ts';
import type { PreparedOverrides } from '../override/prepare.ts';
import type { ClusterView } from '../schedule/model/cluster.ts';
import { divideCompletions } from './completions.ts';
import { refuseRounded } from './exact.ts';
import type { RenderChange } from './outcome.ts';
import { prune } from './prune.ts';

export interface ManifestInput {
  readonly binding: ResourceBinding | ClusterResourceBinding;
  readonly template: ResourceTemplate;
  readonly targets: readonly TargetCluster[];
  readonly overrides: PreparedOverrides;
  readonly interpreters: readonly Interpreter[];
  /** Tell what changed which field. */
  readonly explain: boolean;
}

/** A manifest before it is marked. */
export interface Manifest {
  /** As the overrides left it. */
  readonly overridden: ResourceTemplate;
  /** Without what servers own. */
  readonly pruned: ResourceTemplate;
  readonly applied: readonly AppliedOverride[];
  readonly changes: readonly RenderChange[];
}

/** What override policies refuse, thrown so that it ends the one cluster. */
export class OverrideRefusal extends Error {
  override readonly name = 'OverrideRefusal';
  readonly path: string;

  constructor({ message, path }: { readonly message: string; readonly path: string }) {
    super(message);
    this.path = path;
  }
}

/** Renders for one cluster after the other. What clusters have in common is made once. */
export function manifestsOf(input: ManifestInput): (target: TargetCluster, cluster: ClusterView) => Manifest {
  let completions: ReadonlyMap<string, number> | undefined;
  const bases = new Map<string, (cluster: ClusterView) => Manifest>();
  return (target, cluster) => {
    completions ??= completionsOf(input);
    const share = completions.get(target.name);
    const key = `${target.replicas ?? 0} ${share ?? ''}`;
    const known = bases.get(key);
    if (known !== undefined) return known(cluster);
    const base = overrideAndPrune(scaled(input, target.replicas ?? 0, share), input);
    bases.set(key, base);
    return base(cluster);
  };
}

function completionsOf({ binding, template, targets }: ManifestInput): ReadonlyMap<string, number> {
  const { placement, replicas = 0 } = binding.spec;
  const isDivided = placement?.replicaScheduling?.replicaSchedulingType === 'Divided';
  return template.kind === 'Job' && replicas > 0 && isDivided ? divideCompletions(template, targets) : new Map();
}

/** A workload of which nobody knows how to revise its replicas keeps those of the template. */
function scaled(
  { binding, template, interpreters }: ManifestInput,
  replicas: number,
  completions: number | undefined,
): ResourceTemplate {
  const revised = isWorkload(binding) ? reviseReplica(template, replicas, { interpreters }) : undefined;
  if (revised?.code === 'failed') throw revised.error;
  const object = revised?.code === 'handled' ? revised.value : template;
  const field = completions === undefined ? undefined : fieldAt(object, ['spec', 'completions']);
  return field === undefined ? object : replaceAt(object, ['spec', 'completions'], completions);
}

function isWorkload({ spec }: ResourceBinding | ClusterResourceBinding): boolean {
  return (spec.replicas ?? 0) > 0 || spec.replicaRequirements != null || (spec.components ?? []).length > 0;
}

function overrideAndPrune(object: ResourceTemplate, input: ManifestInput): (cluster: ClusterView) => Manifest {
  const { template, overrides, explain } = input;
  const override = overridesOf(object, overrides, { changes: explain });
  const scaling = explain
    ? fieldChanges(template, object).map((change) => ({ by: 'replicas' as const, ...change }))
    : [];
  const known = new Map<OverrideOutcome, Manifest>();
  return (cluster) => {
    const outcome = override(cluster);
    if (!outcome.ok) throw new OverrideRefusal(outcome.error);
    const manifest = known.get(outcome) ?? prunedManifest(outcome.object, outcome.applied);
    known.set(outcome, manifest);
    if (!explain) return manifest;
    const overriding = (outcome.changes ?? []).map((change) => ({ by: 'override' as const, ...change }));
    return { ...manifest, changes: [...scaling, ...overriding, ...manifest.changes] };
  };

  function prunedManifest(overridden: ResourceTemplate, applied: readonly AppliedOverride[]): Manifest {
    const pruned = prune(overridden, { removeJobTtl: true });
    refuseRounded(pruned);
    // These two are pruned, but written into annotations.
    const { generation, uid } = overridden.metadata;
    refuseRounded({ generation, uid }, '/metadata');
    const pruning = explain
      ? fieldChanges(overridden, pruned).map((change) => ({ by: 'prune' as const, ...change }))
      : [];
    return { overridden, pruned, applied, changes: pruning };
  }
}
