import { describe, expect, test } from '@jest/globals';
import { findViolations, reachable, type Workspace } from './boundaries.ts';
import { type PackageRule, packageRules } from './packages.ts';

const rules: readonly PackageRule[] = [
  { name: 'flotilla', folder: 'flotilla', uses: 'all below', external: [], pure: false },
  { name: '@flotilla/cli', folder: 'cli', uses: 'all below', external: ['commander'], pure: false },
  { name: '@flotilla/core', folder: 'core', uses: ['@flotilla/api'], external: ['yaml'], pure: true },
  { name: '@flotilla/api', folder: 'api', uses: [], external: [], pure: true },
];

/** The package core with one file, `src/filter/taint.ts` unless told otherwise. */
function core(text: string, change: Partial<Workspace> & { readonly path?: string } = {}): readonly string[] {
  const { path = 'packages/core/src/filter/taint.ts', ...rest } = change;
  const workspace: Workspace = {
    folder: 'core',
    name: '@flotilla/core',
    dependencies: ['@flotilla/api', 'yaml'],
    references: ['api'],
    sources: [{ path, text }],
    ...rest,
  };
  return findViolations(rules, [workspace]);
}

describe('what a package may import', () => {
  test('itself, what stands below, and the libraries listed for it', () => {
    expect(
      core(`import { a } from './a.ts'; import { b } from '@flotilla/api'; import { parse } from 'yaml';`),
    ).toEqual([]);
  });

  test.each([
    `import { run } from '@flotilla/cli';`,
    `import type { Run } from '@flotilla/cli';`,
    `export { run } from '@flotilla/cli';`,
    `export const later = () => import('@flotilla/cli');`,
    `export type Run = import('@flotilla/cli').Run;`,
  ])('no arrow up the list: %s', (text) => {
    expect(core(`// a comment\n${text}`)).toEqual([
      'packages/core/src/filter/taint.ts:2 @flotilla/core may not use @flotilla/cli: arrows only point down the list in tools/packages.ts',
    ]);
  });

  test('a package of ours that is not in the list is an arrow up too', () => {
    expect(core(`import '@flotilla/unknown';`)).toHaveLength(1);
  });

  test.each(['node:fs', 'fs', 'node:fs/promises'])('no module of Node in a pure package: %s', (name) => {
    expect(core(`import '${name}';`)).toEqual([
      `packages/core/src/filter/taint.ts:1 @flotilla/core is pure and may not use ${name}: take what you need as an argument`,
    ]);
  });

  test('no library that is not listed, and none that package.json does not depend on', () => {
    expect(core(`import 'lodash/fp';`)).toEqual([
      'packages/core/src/filter/taint.ts:1 @flotilla/core may not use lodash at run time: tools/packages.ts lists what it may',
    ]);
    expect(core(`import 'yaml';`, { dependencies: ['@flotilla/api'] })).toEqual([
      'packages/core/src/filter/taint.ts:1 imports yaml, which packages/core/package.json does not list under dependencies',
    ]);
  });

  test('no way around the public door of another package', () => {
    expect(core(`import '../../../api/src/quantity.ts';`)).toHaveLength(1);
    expect(core(`import '@flotilla/api/src/quantity.ts';`)).toHaveLength(1);
  });

  test('comments and strings are no imports', () => {
    expect(core(`/* import '@flotilla/cli' */ export const text = "import '@flotilla/cli'";`)).toEqual([]);
  });
});

describe('what a test may import', () => {
  const path = 'packages/core/src/filter/taint.test.ts';

  test('Node and development dependencies, and data beside the packages', () => {
    const text = `import 'node:fs'; import 'fast-check'; import '../../../../conformance/cases.ts';`;
    expect(core(text, { path })).toEqual([]);
  });

  test('but nothing above it in the list, nor the inside of another package', () => {
    expect(core(`import '@flotilla/cli';`, { path })).toHaveLength(1);
    expect(core(`import '../../../api/src/quantity.ts';`, { path })).toHaveLength(1);
  });
});

describe('package.json and tsconfig.json', () => {
  test('depend on nothing above and on no stranger', () => {
    expect(
      core('', { dependencies: ['@flotilla/api', '@flotilla/cli', 'lodash'], references: ['api', 'cli'] }),
    ).toEqual([
      'packages/core/package.json @flotilla/core may not use @flotilla/cli: arrows only point down the list in tools/packages.ts',
      'packages/core/package.json @flotilla/core may not use lodash at run time: tools/packages.ts lists what it may',
    ]);
  });

  test('agree about the order of builds', () => {
    expect(core('', { references: [] })).toHaveLength(1);
    expect(core('', { dependencies: [] })).toHaveLength(1);
  });

  test('a package that the list does not know is reported', () => {
    expect(core('', { folder: 'extra', name: '@flotilla/extra' })).toEqual([
      'packages/extra (@flotilla/extra) is not in the list: add it to tools/packages.ts',
    ]);
  });
});

test('the list of this repository only points down', () => {
  for (const rule of packageRules) expect(() => reachable(packageRules, rule)).not.toThrow();
  const upside: readonly PackageRule[] = [...packageRules].reverse();
  expect(() => upside.map((rule) => reachable(upside, rule))).toThrow('does not stand below it');
});
