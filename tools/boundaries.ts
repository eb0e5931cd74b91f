/**
 * Decides whether the sources keep to the list of `tools/packages.ts`: which package may import what.
 *
 * A violation names the file, the line, the import and the remedy. Tests and fixtures may use Node and
 * development dependencies, but they too may only look down the list.
 *
 * Example: `import { run } from '@flotilla/cli'` in `packages/core/src/x.ts` is reported as
 * `packages/core/src/x.ts:1 @flotilla/core may not use @flotilla/cli: arrows only point down the list ...`.
 */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import type { PackageRule } from './packages.ts';

export interface SourceFile {
  /** From the root of the repository, with forward slashes: `packages/core/src/index.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Workspace {
  readonly folder: string;
  readonly name: string;
  /** What its package.json lists under dependencies, peerDependencies and optionalDependencies. */
  readonly dependencies: readonly string[];
  /** The folders under packages/ that its tsconfig.json refers to. */
  readonly references: readonly string[];
  readonly sources: readonly SourceFile[];
}

interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** All violations, one line each, in the order of the packages and files given. Empty when all is well. */
export function findViolations(rules: readonly PackageRule[], workspaces: readonly Workspace[]): readonly string[] {
  return workspaces.flatMap((workspace) => {
    const rule = rules.find((candidate) => candidate.folder === workspace.folder);
    if (rule === undefined || rule.name !== workspace.name) {
      return [`packages/${workspace.folder} (${workspace.name}) is not in the list: add it to tools/packages.ts`];
    }
    return [
      ...manifestViolations(rules, rule, workspace),
      ...workspace.sources.flatMap((source) => sourceViolations(rules, rule, workspace, source)),
    ];
  });
}

/** The names of the workspace packages that `rule` may use, directly or through what it uses. */
export function reachable(rules: readonly PackageRule[], rule: PackageRule): ReadonlySet<string> {
  const below = rules.slice(rules.indexOf(rule) + 1);
  if (rule.uses === 'all below') return new Set(below.map(({ name }) => name));
  const found = new Set<string>();
  for (const name of rule.uses) {
    const used = below.find((candidate) => candidate.name === name);
    if (used === undefined)
      throw new Error(`tools/packages.ts: ${rule.name} uses ${name}, which does not stand below it`);
    found.add(name);
    for (const further of reachable(rules, used)) found.add(further);
  }
  return found;
}

function manifestViolations(rules: readonly PackageRule[], rule: PackageRule, workspace: Workspace): readonly string[] {
  const allowed = reachable(rules, rule);
  const where = `packages/${workspace.folder}`;
  const ours = workspace.dependencies.filter((name) => isOurs(rules, name));
  const folders = ours.map((name) => rules.find((candidate) => candidate.name === name)?.folder ?? name);
  return [
    ...ours.filter((name) => !allowed.has(name)).map((name) => `${where}/package.json ${upward(rule, name)}`),
    ...workspace.dependencies
      .filter((name) => !isOurs(rules, name) && !rule.external.includes(name))
      .map((name) => `${where}/package.json ${stranger(rule, name)}`),
    ...folders
      .filter((folder) => !workspace.references.includes(folder))
      .map((folder) => `${where}/tsconfig.json lacks a reference to ../${folder}, which package.json depends on`),
    ...workspace.references
      .filter((folder) => !folders.includes(folder))
      .map((folder) => `${where}/tsconfig.json refers to ../${folder}, which package.json does not depend on`),
  ];
}

function sourceViolations(
  rules: readonly PackageRule[],
  rule: PackageRule,
  workspace: Workspace,
  source: SourceFile,
): readonly string[] {
  const allowed = reachable(rules, rule);
  const isTest = /\.(test|fixture)\.ts$/.test(source.path);
  return importsOf(source.text).flatMap(({ specifier, line }) => {
    const complaint = specifier.startsWith('.')
      ? relativeComplaint(workspace, source, specifier, isTest)
      : packageComplaint(rules, rule, workspace, allowed, specifier, isTest);
    return complaint === undefined ? [] : [`${source.path}:${line} ${complaint}`];
  });
}

function relativeComplaint(
  workspace: Workspace,
  source: SourceFile,
  specifier: string,
  isTest: boolean,
): string | undefined {
  const target = posix.join(posix.dirname(source.path), specifier);
  const home = `packages/${workspace.folder}/`;
  if (target.startsWith(`${home}src/`)) return undefined;
  if (isTest && (target.startsWith(home) || !target.startsWith('packages/'))) return undefined;
  return `imports ${specifier}, outside its package: use the other package by its name`;
}

function packageComplaint(
  rules: readonly PackageRule[],
  rule: PackageRule,
  workspace: Workspace,
  allowed: ReadonlySet<string>,
  specifier: string,
  isTest: boolean,
): string | undefined {
  if (isBuiltin(specifier)) {
    if (!rule.pure || isTest) return undefined;
    return `${rule.name} is pure and may not use ${specifier}: take what you need as an argument`;
  }
  const name = packageName(specifier);
  if (isOurs(rules, name)) {
    if (!allowed.has(name)) return upward(rule, name);
    if (specifier !== name) return `imports ${specifier}: only ${name} itself is public`;
  } else if (isTest) {
    return undefined;
  } else if (!rule.external.includes(name)) {
    return stranger(rule, name);
  }
  if (isTest || workspace.dependencies.includes(name)) return undefined;
  return `imports ${name}, which packages/${workspace.folder}/package.json does not list under dependencies`;
}

function isOurs(rules: readonly PackageRule[], name: string): boolean {
  return name.startsWith('@flotilla/') || rules.some((rule) => rule.name === name);
}

function upward(rule: PackageRule, name: string): string {
  return `${rule.name} may not use ${name}: arrows only point down the list in tools/packages.ts`;
}

function stranger(rule: PackageRule, name: string): string {
  return `${rule.name} may not use ${name} at run time: tools/packages.ts lists what it may`;
}

/** `@scope/name/deep` is of the package `@scope/name`, `name/deep` of `name`. */
function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Every import of a file: static, dynamic, re-exports, types; not those in comments and strings. */
function importsOf(text: string): readonly Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: text.slice(0, pos).split('\n').length,
  }));
}
