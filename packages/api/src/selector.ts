/**
 * Label selectors: checked and compiled once, then matched against many label maps.
 *
 * Absent (`null`) selects nothing, empty (`{}`) selects everything; otherwise all requirements must hold. `NotIn` and
 * `DoesNotExist` hold for a key that is absent. Kubernetes refuses unknown operators, `In` and `NotIn` without values,
 * `Exists` and `DoesNotExist` with values, and malformed keys and values; so does this, as a value, not an exception,
 * because Karmada treats an invalid selector as "matches nothing" in some places and as an error in others.
 *
 * Counterpart: `metav1.LabelSelectorAsSelector` of k8s.io/apimachinery.
 *
 * Example: `compileLabelSelector({ matchLabels: { app: 'web' } })` is `{ ok: true, selector }`, where
 * `selector.text` is `app=web` and `selector.matches({ app: 'web', tier: 'front' })` is true.
 */
import { isFields } from './defaults/fields.ts';
import { labelKeyProblem, labelValueProblem } from './selector-syntax.ts';
import { compareStrings } from './strings.ts';

/** What {@link compileLabelSelector} reads: Kubernetes' LabelSelector, and anything that a reader of YAML may make of one. */
export interface LabelSelectorLike {
  readonly matchLabels?: { readonly [key: string]: string } | null;
  readonly matchExpressions?: readonly LabelRequirementLike[] | null;
}

/** One entry of `matchExpressions`, not yet checked. */
export interface LabelRequirementLike {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[] | null;
}

/** One condition on one label. */
export interface LabelRequirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: ReadonlySet<string>;
}

/** A label map as objects carry it. */
export type Labels = { readonly [key: string]: string };

/** A selector that is known to be valid. */
export interface CompiledLabelSelector {
  /** Sorted by key, as Kubernetes sorts them. All must hold. */
  readonly requirements: readonly LabelRequirement[];
  /** Selects everything. */
  readonly empty: boolean;
  /** Selects nothing (the selector was `null` or absent). */
  readonly nothing: boolean;
  /** As Kubernetes prints it, e.g. `app=web,env in (dev,prod),!legacy`; equal texts select the same. */
  readonly text: string;
  readonly matches: (labels: Labels | null | undefined) => boolean;
}

/** Why a selector is invalid, and where: `path` is relative to the selector. */
export interface SelectorError {
  readonly code: 'operator' | 'values-missing' | 'values-given' | 'key' | 'value';
  readonly path: string;
  readonly message: string;
}

export type SelectorResult =
  | { readonly ok: true; readonly selector: CompiledLabelSelector }
  | { readonly ok: false; readonly error: SelectorError };

/**
 * Checks a label selector and prepares it for matching.
 *
 * @returns the compiled selector, or the first thing that is wrong with it.
 * @example
 * const compiled = compileLabelSelector({ matchExpressions: [{ key: 'env', operator: 'In', values: ['prod'] }] })
 * if (compiled.ok) compiled.selector.matches({ env: 'prod' }) // true
 */
export function compileLabelSelector(selector: LabelSelectorLike | null | undefined): SelectorResult {
  if (selector === null || selector === undefined) return { ok: true, selector: NOTHING };
  const shape = shapeError(selector);
  if (shape) return { ok: false, error: shape };
  const terms: Term[] = [];
  for (const [key, value] of Object.entries(selector.matchLabels ?? {})) {
    const error = labelsError(key, value);
    if (error) return { ok: false, error };
    terms.push({ requirement: { key, operator: 'In', values: new Set([value]) }, text: () => `${key}=${value}` });
  }
  for (const [index, expression] of (selector.matchExpressions ?? []).entries()) {
    const compiled = compileExpression(expression, `matchExpressions[${index}]`);
    if ('error' in compiled) return { ok: false, error: compiled.error };
    terms.push(compiled);
  }
  return { ok: true, selector: terms.length === 0 ? EVERYTHING : fromTerms(terms) };
}

interface Term {
  readonly requirement: LabelRequirement;
  /** Printed when asked for: most selectors are only matched. */
  readonly text: () => string;
}

const NOTHING: CompiledLabelSelector = {
  requirements: [],
  empty: false,
  nothing: true,
  text: '',
  matches: () => false,
};
const EVERYTHING: CompiledLabelSelector = {
  requirements: [],
  empty: true,
  nothing: false,
  text: '',
  matches: () => true,
};

function fromTerms(terms: readonly Term[]): CompiledLabelSelector {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return new TermsSelector(terms, [only.requirement]);
  const sorted = terms.toSorted((a, b) => compareStrings(a.requirement.key, b.requirement.key));
  return new TermsSelector(
    sorted,
    sorted.map((term) => term.requirement),
  );
}

/** A class, because decisions make many of these, and an object literal with a getter is slow to make. */
class TermsSelector implements CompiledLabelSelector {
  readonly #terms: readonly Term[];
  readonly requirements: readonly LabelRequirement[];
  readonly empty: boolean = false;
  readonly nothing: boolean = false;
  readonly matches: CompiledLabelSelector['matches'];

  constructor(terms: readonly Term[], requirements: readonly LabelRequirement[]) {
    this.#terms = terms;
    this.requirements = requirements;
    this.matches = (labels) => matchesAll(requirements, labels);
  }

  get text(): string {
    return this.#terms.map((term) => term.text()).join(',');
  }
}

function matchesAll(requirements: readonly LabelRequirement[], labels: Labels | null | undefined): boolean {
  for (const requirement of requirements) {
    // A key such as "constructor" must not find what every object inherits: inherited members are never strings.
    const found = labels?.[requirement.key];
    const value = typeof found === 'string' ? found : undefined;
    if (!holds(requirement, value)) return false;
  }
  return true;
}

function holds(requirement: LabelRequirement, value: string | undefined): boolean {
  switch (requirement.operator) {
    case 'In':
      return value !== undefined && requirement.values.has(value);
    case 'NotIn':
      return value === undefined || !requirement.values.has(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
  }
}

function compileExpression(expression: LabelRequirementLike, path: string): Term | { readonly error: SelectorError } {
  if (!isFields(expression)) return failure('key', path, 'must be an object with key, operator and values');
  const { key, operator } = expression;
  if (!Array.isArray(expression.values ?? []))
    return failure('value', `${path}.values`, 'must be a list of label values');
  const values = expression.values ?? [];
  if (!isOperator(operator)) {
    return failure(
      'operator',
      `${path}.operator`,
      `unknown operator ${shown(operator)}: use In, NotIn, Exists or DoesNotExist`,
    );
  }
  const keyProblem = labelKeyProblem(key);
  if (keyProblem !== undefined) return failure('key', `${path}.key`, `label key ${shown(key)} ${keyProblem}`);
  const takesValues = operator === 'In' || operator === 'NotIn';
  if (takesValues && values.length === 0)
    return failure('values-missing', `${path}.values`, `${operator} needs at least one value`);
  if (!takesValues && values.length > 0)
    return failure('values-given', `${path}.values`, `${operator} takes no values: remove them`);
  for (const [index, value] of values.entries()) {
    const problem = labelValueProblem(value);
    if (problem !== undefined)
      return failure('value', `${path}.values[${index}]`, `label value ${shown(value)} ${problem}`);
  }
  return { requirement: { key, operator, values: new Set(values) }, text: () => expressionText(key, operator, values) };
}

/** Readers of YAML make anything of a selector; types do not hold them. */
function shapeError(selector: LabelSelectorLike): SelectorError | undefined {
  const { matchLabels, matchExpressions } = selector;
  if (!isFields(selector)) return shaped('', 'a label selector must be an object');
  if (!isFields(matchLabels ?? {})) return shaped('matchLabels', 'must be an object of labels');
  if (!Array.isArray(matchExpressions ?? [])) return shaped('matchExpressions', 'must be a list');
  return undefined;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' && value !== null ? 'that is no text' : String(value);
}

function shaped(path: string, message: string): SelectorError {
  return { code: 'value', path, message };
}

function labelsError(key: string, value: string): SelectorError | undefined {
  const keyProblem = labelKeyProblem(key);
  if (keyProblem !== undefined) {
    return { code: 'key', path: `matchLabels[${key}]`, message: `label key ${JSON.stringify(key)} ${keyProblem}` };
  }
  const valueProblem = labelValueProblem(value);
  if (valueProblem === undefined) return undefined;
  return {
    code: 'value',
    path: `matchLabels[${key}]`,
    message: `label value ${shown(value)} ${valueProblem}`,
  };
}

function expressionText(key: string, operator: LabelRequirement['operator'], values: readonly string[]): string {
  const list = `(${values.toSorted(compareStrings).join(',')})`;
  switch (operator) {
    case 'In':
      return `${key} in ${list}`;
    case 'NotIn':
      return `${key} notin ${list}`;
    case 'Exists':
      return key;
    case 'DoesNotExist':
      return `!${key}`;
  }
}

function isOperator(operator: string): operator is LabelRequirement['operator'] {
  return operator === 'In' || operator === 'NotIn' || operator === 'Exists' || operator === 'DoesNotExist';
}

function failure(code: SelectorError['code'], path: string, message: string): { readonly error: SelectorError } {
  return { error: { code, path, message } };
}
