/**
 * The packages of the workspace, from the top of the list to its foundation, and what each may use at run time.
 *
 * An arrow may only point down this list. `tools/check-boundaries.ts` holds the sources against it, and
 * `tools/check-browser.ts` bundles every package that is `pure`. A package that is not written yet may stand here;
 * a package that is missing here fails the check.
 */

export interface PackageRule {
  /** The name on the registry, for example `@flotilla/core`. */
  readonly name: string;
  /** Its folder under `packages/`. */
  readonly folder: string;
  /** The packages of this workspace that it may use, and through them theirs; or all that stand below it. */
  readonly uses: readonly string[] | 'all below';
  /** The packages from the registry that it may use at run time. */
  readonly external: readonly string[];
  /** A pure package uses no module of Node and runs in a browser. */
  readonly pure: boolean;
}

export const packageRules: readonly PackageRule[] = [
  { name: 'flotilla', folder: 'flotilla', uses: 'all below', external: [], pure: false },
  {
    name: '@flotilla/cli',
    folder: 'cli',
    uses: 'all below',
    external: ['commander', 'diff', 'listr2', 'cli-progress', 'yaml'],
    pure: false,
  },
  {
    name: '@flotilla/promote',
    folder: 'promote',
    uses: ['@flotilla/core', '@flotilla/client'],
    external: [],
    pure: true,
  },
  {
    name: '@flotilla/propagate',
    folder: 'propagate',
    uses: ['@flotilla/core', '@flotilla/client'],
    external: [],
    pure: true,
  },
  {
    name: '@flotilla/controller',
    folder: 'controller',
    uses: ['@flotilla/core', '@flotilla/client'],
    external: ['prom-client', 'pino'],
    pure: false,
  },
  {
    name: '@flotilla/client-kubernetes',
    folder: 'client-kubernetes',
    uses: ['@flotilla/client'],
    external: ['@kubernetes/client-node'],
    pure: false,
  },
  {
    name: '@flotilla/client-memory',
    folder: 'client-memory',
    uses: ['@flotilla/client', '@flotilla/api'],
    external: ['immer'],
    pure: true,
  },
  { name: '@flotilla/client', folder: 'client', uses: ['@flotilla/api'], external: [], pure: true },
  {
    name: '@flotilla/interpreter-lua',
    folder: 'interpreter-lua',
    uses: ['@flotilla/core'],
    external: [],
    pure: true,
  },
  { name: '@flotilla/core', folder: 'core', uses: ['@flotilla/api'], external: ['immer', 'yaml'], pure: true },
  { name: '@flotilla/api', folder: 'api', uses: [], external: ['ajv', 'kubernetes-types'], pure: true },
];
