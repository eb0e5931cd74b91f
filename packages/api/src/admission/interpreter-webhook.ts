/**
 * A ResourceInterpreterWebhookConfiguration names its webhooks apart, says how to reach each, for what, and in which
 * version they speak.
 *
 * Counterpart: pkg/webhook/configuration/validating.go and helper.go.
 *
 * Example: `operations: ['*', 'Retain']` is refused: the star says it all.
 */
import { at, type Fields, fieldsOf, isPresent, listOf, numberOf, textOf } from '../defaults/fields.ts';
import { dns1035LabelProblem, dnsLabelProblem, dnsSubdomainProblem } from '../selector-syntax.ts';
import { duplicate, type FieldError, invalid, notSupported, problem, required } from './errors.ts';
import { admitWebhookClient } from './webhook-client.ts';

/** Judges the webhooks of a configuration. */
export function admitInterpreterWebhooks(object: Fields): readonly FieldError[] {
  const hooks = listOf(object['webhooks']).map(fieldsOf);
  const names = hooks.map((hook) => textOf(hook['name']));
  return hooks.flatMap((hook, index) => [
    ...admitHook(hook, `webhooks[${index}]`),
    ...(names.indexOf(names[index] ?? '') === index
      ? []
      : [duplicate(`webhooks[${index}].name`, `webhook ${JSON.stringify(names[index])}`, 'rename one of the two')]),
  ]);
}

function admitHook(hook: Fields, path: string): readonly FieldError[] {
  return [
    ...admitDomain(textOf(hook['name']), `${path}.name`),
    ...listOf(hook['rules']).flatMap((rule, index) => admitRule(fieldsOf(rule), `${path}.rules[${index}]`)),
    ...admitTimeout(numberOf(hook['timeoutSeconds']), `${path}.timeoutSeconds`),
    ...admitWebhookClient(fieldsOf(hook['clientConfig']), `${path}.clientConfig`),
    ...admitVersions(listOf(at(hook, 'interpreterContextVersions')).map(textOf), `${path}.interpreterContextVersions`),
  ];
}

function admitDomain(text: string, field: string): readonly FieldError[] {
  const remedy = 'write a domain, e.g. "workloads.example.com"';
  if (text === '') return [required(field, '', remedy)];
  const name = text.endsWith('.') ? text.slice(0, -1) : text;
  const found = dnsSubdomainProblem(name) ?? name.split('.').map(dnsLabelProblem).find(isPresent);
  if (found !== undefined) return [invalid(field, found, remedy)];
  if (name.includes('.')) return [];
  return [invalid(field, 'should be a domain with at least two segments separated by dots', remedy)];
}

function admitTimeout(seconds: number | undefined, field: string): readonly FieldError[] {
  if (seconds === undefined || (seconds >= 1 && seconds <= 30)) return [];
  return [invalid(field, 'the timeout value must be between 1 and 30 seconds', 'give 1 to 30')];
}

const OPERATIONS: readonly string[] = [
  '*',
  'AggregateStatus',
  'InterpretComponent',
  'InterpretDependency',
  'InterpretHealth',
  'InterpretReplica',
  'InterpretStatus',
  'Retain',
  'ReviseReplica',
];

function admitRule(rule: Fields, path: string): readonly FieldError[] {
  const operations = listOf(rule['operations']).map(textOf);
  return [
    ...admitStar(operations, `${path}.operations`),
    ...operations.flatMap((operation, index) =>
      OPERATIONS.includes(operation) ? [] : [notSupported(`${path}.operations[${index}]`, OPERATIONS)],
    ),
    // The empty group is the core group; versions and kinds have a name.
    ...admitStar(listOf(rule['apiGroups']).map(textOf), `${path}.apiGroups`),
    ...['apiVersions', 'kinds'].flatMap((list) => admitNames(listOf(rule[list]).map(textOf), `${path}.${list}`)),
  ];
}

function admitNames(names: readonly string[], path: string): readonly FieldError[] {
  const empty = names.flatMap((name, index) =>
    name === '' ? [required(`${path}[${index}]`, '', 'give a name or *')] : [],
  );
  return [...admitStar(names, path), ...empty];
}

function admitStar(names: readonly string[], path: string): readonly FieldError[] {
  if (names.length === 0) return [required(path, '', 'list at least one, or *')];
  if (names.length === 1 || !names.includes('*')) return [];
  return [invalid(path, "if '*' is present, must not specify others", 'keep the star alone, or drop it')];
}

function admitVersions(versions: readonly string[], path: string): readonly FieldError[] {
  const remedy = 'list v1alpha1';
  if (versions.length === 0) return [required(path, 'must specify one of v1alpha1', remedy)];
  const errors = versions.flatMap((version, index) => {
    if (versions.indexOf(version) !== index) return [invalid(`${path}[${index}]`, 'duplicate version', 'list it once')];
    return problem(`${path}[${index}]`, dns1035LabelProblem(version), remedy);
  });
  if (versions.includes('v1alpha1')) return errors;
  return [...errors, invalid(path, 'must include at least one of v1alpha1', remedy)];
}
