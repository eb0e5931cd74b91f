/**
 * May a resource be propagated at all? Asked before any policy is looked for.
 *
 * Not what lives in Karmada's own namespaces or in those that the administrator skips, not Karmada's own kinds, and not
 * the ConfigMap that holds the API server's authentication. Only the resource's namespace is looked at: a Namespace
 * object named kube-system has none.
 *
 * Counterpart: `EventFilter` of pkg/detector/detector.go.
 *
 * Example: with `skippedNamespaces: ['kube-.*']`, nothing in kube-system is propagated.
 */
import type { ResourceTemplate } from '../interpret/template.ts';
import { compileRe2 } from './re2.ts';
import { isSkippedApi, parseSkippedApis, type SkippedApis } from './skipped-apis.ts';

export interface PropagatableOptions {
  /**
   * Regular expressions of Go (RE2), each between `^` and `$` as in Karmada: `a|b` skips what begins with a or ends with
   * b. Karmada's default is `kube-.*`; here none. One that Go would refuse is a {@link NamespacePatternError}.
   */
  readonly skippedNamespaces?: readonly string[];
  /** Compiled with `parseSkippedApis`; default what Karmada always skips. */
  readonly skippedApis?: SkippedApis;
}

/** An entry of `skippedNamespaces` is no regular expression of Go. */
export class NamespacePatternError extends Error {
  override readonly name = 'NamespacePatternError';
  /** The entry, as it was given. */
  readonly expression: string;

  constructor(expression: string, problem: string) {
    const remedy = 'write a regular expression of Go (RE2) for the names of namespaces, such as kube-.*';
    super(`skippedNamespaces: ${JSON.stringify(expression)} is no regular expression of Go (${problem}): ${remedy}`);
    this.expression = expression;
  }
}

/**
 * Whether a resource may be propagated; {@link whyNotPropagated} has the reason.
 *
 * @throws NamespacePatternError when an entry of `skippedNamespaces` is wrong.
 */
export function isPropagatable(resource: ResourceTemplate, options: PropagatableOptions = {}): boolean {
  return whyNotPropagated(resource, options) === undefined;
}

/**
 * Why a resource may not be propagated, as a sentence; undefined when it may.
 *
 * @throws NamespacePatternError when an entry of `skippedNamespaces` is wrong.
 */
export function whyNotPropagated(resource: ResourceTemplate, options: PropagatableOptions = {}): string | undefined {
  const { apiVersion, kind, metadata } = resource;
  const { namespace = '', name } = metadata;
  if (isReservedNamespace(namespace)) return `the namespace ${namespace} is Karmada's own`;
  if (isSkippedApi(options.skippedApis ?? ALWAYS_SKIPPED, apiVersion, kind))
    return `${apiVersion} ${kind} is never propagated`;
  if (kind === 'ConfigMap' && namespace === 'kube-system' && name === 'extension-apiserver-authentication') {
    return 'the control plane makes this ConfigMap for itself';
  }
  const patterns = options.skippedNamespaces?.map((text) => ({ text, expression: compilePattern(text) }));
  const pattern = patterns?.find(({ expression }) => expression.test(namespace));
  return pattern === undefined ? undefined : `the namespace ${namespace} is skipped by ${pattern.text}`;
}

function compilePattern(text: string): RegExp {
  try {
    return compileRe2(`^${text}$`);
  } catch (error) {
    if (error instanceof SyntaxError) throw new NamespacePatternError(text, error.message);
    throw error;
  }
}

/** Karmada's own namespaces: karmada-system, karmada-cluster, and one a member cluster. */
function isReservedNamespace(namespace: string): boolean {
  return namespace === 'karmada-system' || namespace === 'karmada-cluster' || namespace.startsWith('karmada-es-');
}

const ALWAYS_SKIPPED: SkippedApis = parseSkippedApis();
