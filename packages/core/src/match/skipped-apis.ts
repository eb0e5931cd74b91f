/**
 * The APIs that are never propagated: Karmada's own, Events, Leases, and what the administrator names.
 *
 * The text names a group, a `group/version`, a `group/version/Kind,Kind` or, for the core group, `v1/Kind,Kind`;
 * entries are separated by `;`.
 *
 * Counterpart: `SkippedResourceConfig` of pkg/util/options.go (the flag --skipped-propagating-apis).
 *
 * Example: `networking.k8s.io/v1/Ingress,IngressClass;batch` skips two kinds and a whole group.
 */

/** Compiled: groups, groupVersions and group/version/kind triples that are skipped. */
export interface SkippedApis {
  readonly groups: ReadonlySet<string>;
  readonly groupVersions: ReadonlySet<string>;
  /** `apiVersion/Kind`. */
  readonly kinds: ReadonlySet<string>;
}

/** What is skipped whatever the administrator says. */
const BUILT_IN = [
  ...['cluster', 'policy', 'work', 'config', 'networking', 'autoscaling', 'remedy', 'apps'].map(
    (name) => `${name}.karmada.io`,
  ),
  'events.k8s.io',
  'v1/Event',
  'coordination.k8s.io/v1',
];

/**
 * Compiles the text, the built-in ones included.
 *
 * @throws TypeError when an entry has more than two slashes.
 */
export function parseSkippedApis(text: string = ''): SkippedApis {
  const [groups, groupVersions, kinds] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const entry of [...BUILT_IN, ...text.split(';').filter((part) => part !== '')]) {
    const parts = entry.split('/');
    const [first = '', second = '', third] = parts;
    if (parts.length > 3)
      throw new TypeError(`skipped APIs: ${JSON.stringify(entry)} has too many slashes: write group/version/Kind`);
    if (third !== undefined) addAll(kinds, `${first}/${second}`, third);
    else if (parts.length === 1) groups.add(first);
    else if (first.startsWith('v1')) addAll(kinds, 'v1', second);
    else groupVersions.add(entry);
  }
  return { groups, groupVersions, kinds };
}

/** Whether objects of that apiVersion and kind are skipped. */
export function isSkippedApi(skipped: SkippedApis, apiVersion: string, kind: string): boolean {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  return (
    skipped.groups.has(group) || skipped.groupVersions.has(apiVersion) || skipped.kinds.has(`${apiVersion}/${kind}`)
  );
}

function addAll(kinds: Set<string>, apiVersion: string, list: string): void {
  for (const kind of list.split(',')) kinds.add(`${apiVersion}/${kind}`);
}
