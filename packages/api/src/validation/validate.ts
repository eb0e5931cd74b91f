/**
 * `validateObject`: does an object have the shape that Karmada's API demands, and if not, where and what to do.
 *
 * The schemas hold types, required fields, enumerations and bounds. Rules across fields ("one of these two") are
 * admission's, see `admit`. A field that does not exist is a warning, since Karmada drops it, and an error if `strict`.
 *
 * Counterpart: the structural-schema validation of k8s.io/apiextensions-apiserver, field validation Warn and Strict.
 *
 * @example
 * const { ok, errors } = validateObject(policy, { strict: true });
 * for (const { object, path, message, remedy } of errors) report(`${object}: ${path} ${message}; ${remedy}`);
 */
import { validators } from '../generated/validators.ts';
import { findKind, type KnownKind, knownKinds } from '../kinds.ts';
import type { Issue, IssueCode, ValidationResult } from './issue.ts';
import type { Validator, ValidatorError } from './json-schema.ts';
import { show, wordsFor } from './messages.ts';
import { objectName } from './name.ts';
import { formatPath, keysOf, valueAt } from './path.ts';
import { type Key, type PlainResult, toPlain } from './plain.ts';
import { adviseUnknownField, nearest } from './suggest.ts';

/** How to validate. */
export interface ValidateOptions {
  /** Make unknown fields errors rather than warnings. Default false. */
  readonly strict?: boolean;
}

/**
 * Validates an object of one of Karmada's kinds against its schema; of any other kind, its metadata.
 *
 * Never throws, whatever comes in; the object is not changed.
 *
 * @param object - The object, as plain JSON.
 * @param options - How to validate.
 */
export function validateObject(object: unknown, options: ValidateOptions = {}): ValidationResult {
  const plain = toPlain(object);
  if (!plain.ok) return refused(plain, object);
  const value = plain.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return notAnObject(value);
  const kind = findKind(valueAt(value, ['apiVersion']), valueAt(value, ['kind']));
  if (!kind) return ofOtherKind(value, options);
  return report(value, kind.type, run(kind.type, value), options, 'schema');
}

function run(type: string, value: unknown): readonly ValidatorError[] {
  const validator: Validator | undefined = validators[type];
  if (!validator) return [];
  return validator(value) ? [] : (validator.errors ?? []);
}

type Refused = Extract<PlainResult, { ok: false }>;

type Root = { readonly type: string; readonly at: readonly Key[] };

function report(
  value: unknown,
  type: string,
  findings: readonly ValidatorError[],
  options: ValidateOptions,
  checked: ValidationResult['checked'],
  at: readonly Key[] = [],
): ValidationResult {
  const errors: Issue[] = [];
  const warnings: Issue[] = [];
  for (const finding of findings) {
    const unknown = finding.keyword === 'additionalProperties';
    const issue = unknown ? unknownField(value, { type, at }, finding) : fieldIssue(value, { type, at }, finding);
    (unknown && options.strict !== true ? warnings : errors).push(issue);
  }
  return { ok: errors.length === 0, errors, warnings, checked };
}

function fieldIssue(value: unknown, { at }: Root, finding: ValidatorError): Issue {
  const keys = [...at, ...keysOf(finding.instancePath, valueAt(value, at))];
  const { code, message, remedy } = wordsFor(finding, valueAt(value, keys));
  const missing = finding.keyword === 'required' ? [String(finding.params['missingProperty'])] : [];
  return issueAt(value, [...keys, ...missing], code, message, remedy);
}

function unknownField(value: unknown, { type, at }: Root, finding: ValidatorError): Issue {
  const own = keysOf(finding.instancePath, valueAt(value, at));
  const field = String(finding.params['additionalProperty']);
  const remedy = adviseUnknownField({ root: type, keys: own }, field);
  return issueAt(value, [...at, ...own, field], 'unknownField', 'is not a known field', remedy);
}

function issueAt(value: unknown, keys: readonly Key[], code: IssueCode, message: string, remedy: string): Issue {
  return { object: objectName(value), path: formatPath(keys), keys, message, remedy, code };
}

/** Of a kind that is not Karmada's only the metadata is known here; a kind that Karmada nearly has is an error. */
function ofOtherKind(value: object, options: ValidateOptions): ValidationResult {
  const errors = [...badName(value, 'apiVersion'), ...badName(value, 'kind')];
  if (errors.length > 0) return { ok: false, errors, warnings: [], checked: 'metadata' };
  const wrong = nearlyKarmadas(value);
  if (wrong) return { ok: false, errors: [wrong], warnings: [], checked: 'metadata' };
  const metadata = valueAt(value, ['metadata']);
  if (metadata === undefined) return { ok: true, errors: [], warnings: [], checked: 'metadata' };
  return report(value, 'ObjectMeta', run('ObjectMeta', metadata), options, 'metadata', ['metadata']);
}

function badName(value: object, field: 'apiVersion' | 'kind'): readonly Issue[] {
  const found = valueAt(value, [field]);
  if (typeof found === 'string' && found !== '') return [];
  const message = found === undefined || found === '' ? 'is missing' : `must be text, not ${show(found)}`;
  const example = field === 'kind' ? 'PropagationPolicy' : 'policy.karmada.io/v1alpha1';
  return [
    issueAt(
      value,
      [field],
      found === undefined ? 'required' : 'type',
      message,
      `write for example ${field}: ${example}`,
    ),
  ];
}

function nearlyKarmadas(value: object): Issue | undefined {
  const apiVersion = String(valueAt(value, ['apiVersion']));
  const kind = String(valueAt(value, ['kind']));
  const group = groupOf(apiVersion);
  const inGroup = knownKinds.filter((known) => groupOf(known.apiVersion) === group);
  if (inGroup.length === 0) return undefined;
  const sameKind = inGroup.filter((known) => known.kind === kind);
  return sameKind.length > 0 ? wrongVersion(value, apiVersion, sameKind) : wrongKind(value, apiVersion, kind, inGroup);
}

function wrongVersion(value: object, apiVersion: string, known: readonly KnownKind[]): Issue {
  const versions = known.map((each) => each.apiVersion).join(' or ');
  return issueAt(
    value,
    ['apiVersion'],
    'unknownKind',
    `has no version ${show(apiVersion)} of this kind`,
    `write ${versions}`,
  );
}

function wrongKind(value: object, apiVersion: string, kind: string, inGroup: readonly KnownKind[]): Issue {
  const near = nearest(kind, [...new Set(inGroup.map((known) => known.kind))]);
  const elsewhere = knownKinds.find((known) => known.kind === kind);
  const remedy = elsewhere
    ? `write apiVersion: ${elsewhere.apiVersion}`
    : near
      ? `did you mean ${near}?`
      : `known there: ${[...new Set(inGroup.map((known) => known.kind))].join(', ')}`;
  return issueAt(value, ['kind'], 'unknownKind', `is no kind of ${show(apiVersion)}`, remedy);
}

function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

function notAnObject(value: unknown): ValidationResult {
  const remedy = 'give an object with apiVersion, kind, metadata and spec';
  const error: Issue = {
    object: 'object (unnamed)',
    path: '',
    keys: [],
    message: `must be an object, not ${show(value)}`,
    remedy,
    code: 'notObject',
  };
  return { ok: false, errors: [error], warnings: [], checked: 'metadata' };
}

function refused(plain: Refused, object: unknown): ValidationResult {
  const { message, remedy } = refusals[plain.code](plain.found);
  const { keys, code } = plain;
  const error: Issue = { object: nameOfRefused(object), path: formatPath(keys), keys, message, remedy, code };
  return { ok: false, errors: [error], warnings: [], checked: 'metadata' };
}

/** The name of an object that is no plain JSON as a whole; its name may be. */
function nameOfRefused(object: unknown): string {
  try {
    const { kind, metadata } = object as {
      readonly kind?: unknown;
      readonly metadata?: Readonly<Record<string, unknown>>;
    };
    const plain = toPlain({ kind, metadata: { namespace: metadata?.['namespace'], name: metadata?.['name'] } });
    return objectName(plain.ok ? plain.value : undefined);
  } catch {
    return objectName(undefined);
  }
}

const refusals: {
  readonly [code in Refused['code']]: (found: string) => {
    message: string;
    remedy: string;
  };
} = {
  cyclic: () => ({ message: 'contains itself', remedy: 'give a tree; in YAML, no anchor may refer to what it is in' }),
  notJson: (found) => ({ message: `holds ${found}, which JSON does not have`, remedy: 'give plain JSON' }),
  tooDeep: () => ({ message: 'is nested too deeply', remedy: 'nest less than 256 levels' }),
  tooLarge: () => ({
    message: 'holds more than a million values',
    remedy: 'split the object, and do not repeat YAML aliases',
  }),
};
