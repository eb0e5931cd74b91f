/**
 * Does a policy select a resource, and how precisely?
 *
 * apiVersion and kind must be equal, and the selector's namespace too where it has one. Then a name decides alone (its
 * label selector is not looked at), else the labels do, else everything of the kind is selected. The more precise way
 * is the higher implicit priority: name 3, labels 2, all 1. An empty label selector selects all, but counts as labels;
 * an invalid one selects nothing.
 *
 * Counterpart: `ResourceMatchSelectorsPriority` and `resourceMatchSelectorPriority` of pkg/util/selector.go.
 *
 * Example: `{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }` selects the Deployment web with priority 3.
 */
import { compileLabelSelector, type ResourceSelector } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import { lazily } from '../schedule/affected/lazily.ts';

/** How a selector selects: by name, by labels, or everything of the kind. */
export type SelectedBy = 'name' | 'labels' | 'all';

/** The selector that selects a resource most precisely. */
export interface SelectorMatch {
  readonly by: SelectedBy;
  /** Its place in `spec.resourceSelectors`. */
  readonly index: number;
}

/** Karmada's numbers; 0 is no match. */
export const implicitPriority: { readonly [By in SelectedBy]: number } = { name: 3, labels: 2, all: 1 };

/** The selectors of one policy, ready to be asked about many resources. */
export type PreparedSelectors = (resource: ResourceTemplate) => SelectorMatch | undefined;

/** The most precise of the selectors that select the resource, the first of equals; undefined when none does. */
export function bestSelector(
  selectors: readonly ResourceSelector[],
  resource: ResourceTemplate,
): SelectorMatch | undefined {
  return prepareSelectors(selectors)(resource);
}

/** As `bestSelector`, with label selectors compiled once, when they are first looked at. */
export function prepareSelectors(selectors: readonly ResourceSelector[]): PreparedSelectors {
  const prepared = selectors.map(prepareSelector);
  return (resource) => {
    let best: SelectorMatch | undefined;
    for (const [index, selectedBy] of prepared.entries()) {
      const by = selectedBy(resource);
      if (by === undefined) continue;
      if (best === undefined || implicitPriority[by] > implicitPriority[best.by]) best = { by, index };
    }
    return best;
  };
}

function prepareSelector(selector: ResourceSelector): (resource: ResourceTemplate) => SelectedBy | undefined {
  const { labelSelector } = selector;
  const compiled = lazily(() => compileLabelSelector(labelSelector));
  return (resource) => {
    const { namespace = '', name = '', labels } = resource.metadata;
    if (selector.apiVersion !== resource.apiVersion || selector.kind !== resource.kind) return undefined;
    if (selector.namespace && selector.namespace !== namespace) return undefined;
    if (selector.name) return selector.name === name ? 'name' : undefined;
    if (labelSelector == null) return 'all';
    const labelled = compiled();
    return labelled.ok && labelled.selector.matches(labels) ? 'labels' : undefined;
  };
}
