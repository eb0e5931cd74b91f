/**
 * Each cluster's manifests as YAML documents, each below a comment that says what it is; with `--explain`, and why it is so.
 *
 * Comments stand inside of the documents, so that tools that split the text keep them with what they are about.
 *
 * @example
 * // ---
 * // # member1: Deployment shop/web
 * // apiVersion: apps/v1
 */
import { titleOf } from '../decide/decision.ts';
import type { Manifest } from '../input/manifest.ts';
import { count, few, printable } from '../output/text.ts';
import { toYaml } from '../output/yaml.ts';
import { nameIn } from './identity.ts';
import type { RenderedManifest, Rendering } from './rendering.ts';
import { storyOf } from './story.ts';

export interface TextOptions {
  readonly explain: boolean;
  /** The Works that carry the manifests, instead of these. */
  readonly works: boolean;
}

export function formatManifests(manifests: readonly RenderedManifest[], options: TextOptions): string {
  return manifests.map((one) => documentOf(one, options)).join('');
}

function documentOf(one: RenderedManifest, { explain, works }: TextOptions): string {
  const { cluster, manifest, work } = one;
  const held = work.spec.suspendDispatching === true ? ' (not sent while suspension.dispatching holds)' : '';
  const head = `# ${printable(`${cluster}: ${titleOfManifest(manifest)}`)}${held}`;
  const story = explain ? storyOf(one).map((line) => `#   ${line}`) : [];
  return ['---', head, ...story, toYaml(works ? work : manifest)].join('\n');
}

/** `Deployment shop/web`. */
export function titleOfManifest(manifest: Manifest): string {
  return titleOf(nameIn(manifest));
}

/** The last line. */
export function formatSummary({ manifests, troubles }: Pick<Rendering, 'manifests' | 'troubles'>): string {
  const clusters = new Set(manifests.map(({ cluster }) => cluster));
  const made = `${count(manifests.length, 'manifest')} for ${count(clusters.size, 'cluster')}`;
  if (troubles.length === 0) return made;
  const names = troubles.map(({ resource, cluster }) => {
    const title = resource === undefined ? 'dependencies' : printable(titleOf(resource));
    return cluster === undefined ? title : `${title} in ${printable(cluster)}`;
  });
  return `${made}, not all is well: ${few([...new Set(names)], 5)}`;
}
