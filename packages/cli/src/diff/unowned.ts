/**
 * A warning where live objects do not say who owns which field: what an autoscaler has set then looks like a change, and what
 * has left a template goes unnoticed.
 *
 * Example: files of `kubectl get -o yaml`, which leaves `managedFields` out unless it is asked for them.
 */
import type { Problem } from '../input/problem.ts';
import { few } from '../output/text.ts';
import { identityIn } from '../render/identity.ts';
import type { RenderedManifest } from '../render/rendering.ts';
import type { LiveObjects } from './live-objects.ts';

/** One warning for all, or none. Only objects that are compared count. */
export function unownedWarnings(
  manifests: readonly RenderedManifest[],
  live: ReadonlyMap<string, LiveObjects>,
): readonly Problem[] {
  const unowned = manifests.filter(({ cluster, manifest }) => {
    const object = live.get(cluster)?.get(identityIn(manifest));
    return object !== undefined && (object.metadata.managedFields ?? []).length === 0;
  });
  const clusters = [...new Set(unowned.map(({ cluster }) => cluster))];
  if (clusters.length === 0) return [];
  const message = `objects of ${few(clusters, 4)} have no managedFields, so what an autoscaler has set shows as a change`;
  return [{ severity: 'warning', message: `${message}: get them with kubectl get … --show-managed-fields -o yaml` }];
}
