/** Rendering for tests: a small fleet, bindings, and the manifests that come of them. */
import type { ResourceBinding, ResourceBindingSpec, Work } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import { cluster, frozen } from '../override/objects.fixture.ts';
import type { Fleet } from '../schedule/model/fleet.ts';
import { createFleet } from '../schedule/normalize/fleet.ts';
import type { Rendered } from './outcome.ts';
import { type RenderOptions, renderWorks } from './render.ts';

export const fleet: Fleet = createFleet([cluster('member1', { env: 'prod' }), cluster('member2'), cluster('member3')]);

export function bindingOf(
  template: ResourceTemplate,
  spec: Omit<ResourceBindingSpec, 'resource'> = {},
): ResourceBinding {
  const { namespace = '', name = '' } = template.metadata;
  return frozen({
    apiVersion: 'work.karmada.io/v1alpha2',
    kind: 'ResourceBinding',
    metadata: { namespace, name: 'binding', labels: { 'resourcebinding.karmada.io/permanent-id': 'b-1' } },
    spec: {
      resource: { apiVersion: template.apiVersion, kind: template.kind, namespace, name },
      clusters: [
        { name: 'member1', replicas: 1 },
        { name: 'member2', replicas: 3 },
      ],
      ...spec,
    },
  });
}

export function render(
  template: ResourceTemplate,
  spec: Omit<ResourceBindingSpec, 'resource'> = {},
  options: RenderOptions = {},
): readonly Rendered[] {
  return renderWorks(bindingOf(template, spec), template, fleet, options).map((one) => {
    if (!one.ok) throw new Error(one.error.message);
    return one;
  });
}

export function manifestOf({ work }: { readonly work: Work }): ResourceTemplate {
  const [manifest] = work.spec.workload?.manifests ?? [];
  if (manifest === undefined) throw new Error('the Work has no manifest');
  return manifest as unknown as ResourceTemplate;
}

export function manifests(...args: Parameters<typeof render>): readonly ResourceTemplate[] {
  return render(...args).map(manifestOf);
}
