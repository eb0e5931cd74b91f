/**
 * The whole way from the files to each cluster's manifests: decide, bind, attach dependencies, render.
 *
 * Nothing here depends on the order of the input, unless decisions do (`--assume`).
 */
import {
  type Interpreter,
  interpreterWith,
  prepareOverrides,
  type Rendered,
  type RenderOptions,
  renderWorks,
} from '@flotilla/core';
import { type DecideOptions, decide } from '../decide/decide.ts';
import { type Decision, titleOf } from '../decide/decision.ts';
import { interpretersOf } from '../decide/interpreters.ts';
import { fleetOf } from '../decide/problems.ts';
import type { Manifest } from '../input/manifest.ts';
import { isRecord } from '../input/manifest.ts';
import type { World } from '../input/world.ts';
import { boundOf } from './bound.ts';
import { identityFor, nameIn } from './identity.ts';
import { byPlace } from './order.ts';
import type { RenderedManifest, Rendering, Trouble } from './rendering.ts';
import { reviserOf } from './reviser.ts';

export interface RenderingOptions extends DecideOptions {
  /** Tell what changed which field. */
  readonly explain: boolean;
}

export interface DecidedRendering extends Rendering {
  readonly decisions: readonly Decision[];
}

/** Throws {@link InputError} with everything that is wrong with the resources. */
export function renderAll(world: World, options: RenderingOptions): DecidedRendering {
  const interpreters = interpretersOf(world);
  const decisions = decide(world, options);
  const bound = boundOf(world, decisions, interpreters);
  const render = renderer(world, interpreters, options);
  const rendered = bound.bindings.map((binding) => render(binding, bound.templates.get(identityFor(binding))));
  return {
    decisions,
    manifests: rendered.flatMap(({ manifests }) => manifests).sort(inOrder),
    troubles: [...bound.troubles, ...rendered.flatMap(({ troubles }) => troubles)],
    warnings: bound.warnings,
    bindings: bound.bindings,
  };
}

interface One {
  readonly manifests: readonly RenderedManifest[];
  readonly troubles: readonly Trouble[];
}

type Binding = Rendering['bindings'][number];

function renderer(
  world: World,
  interpreters: readonly Interpreter[],
  { featureGates, explain }: RenderingOptions,
): (binding: Binding, template: Manifest | undefined) => One {
  const fleet = fleetOf(world);
  const { overridePolicies, clusterOverridePolicies, works: existing } = world;
  const policies = prepareOverrides({ overridePolicies, clusterOverridePolicies });
  const options: RenderOptions = { policies, interpreters, featureGates, existing, explain };
  return (binding, template) => {
    if (template === undefined) return { manifests: [], troubles: [withoutTemplate(binding)] };
    const outcomes = renderWorks(binding, template, fleet, options);
    const revisedBy = reviserOf(template, world.customizations, interpreterWith('revise', template, interpreters));
    const resource = nameIn(template);
    return {
      manifests: outcomes.flatMap((outcome) =>
        outcome.ok ? manifestIn(outcome, { binding, resource, revisedBy }) : [],
      ),
      troubles: outcomes.flatMap((outcome) =>
        outcome.ok ? [] : [{ resource, cluster: outcome.cluster, message: outcome.error.message }],
      ),
    };
  };
}

function manifestIn(
  { cluster, work, applied, changes = [] }: Rendered,
  from: Pick<RenderedManifest, 'binding' | 'resource' | 'revisedBy'>,
): readonly RenderedManifest[] {
  const manifests = (work.spec.workload?.manifests ?? []).filter(isManifest);
  return manifests.map((manifest) => ({ ...from, cluster, work, manifest, applied, changes }));
}

/** What rendering makes of a manifest is one, by any override. */
function isManifest(object: { readonly [field: string]: unknown }): object is Manifest {
  const { apiVersion, kind, metadata } = object;
  return typeof apiVersion === 'string' && typeof kind === 'string' && isRecord(metadata);
}

function withoutTemplate({ metadata, spec, kind }: Binding): Trouble {
  const { namespace, name = '' } = metadata;
  const resource = spec.resource;
  const message = `${titleOf({ kind, ...(namespace === undefined ? {} : { namespace }), name })} is for ${titleOf(resource)}, which is not in the input: give it too, such as -f workloads.yaml`;
  return { resource, message };
}

function inOrder(a: RenderedManifest, b: RenderedManifest): number {
  return byPlace({ cluster: a.cluster, ...nameIn(a.manifest) }, { cluster: b.cluster, ...nameIn(b.manifest) });
}
