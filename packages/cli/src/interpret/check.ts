/**
 * `interpret --check`: each customization with its rules: PASS when the script compiles, UNSET without one, ERROR else.
 *
 * Scripts are not run. Two customizations that answer the same rule of a kind are an error too, as in Karmada's webhook.
 */
import { type CustomizationRules, compareStrings, type ResourceInterpreterCustomization } from '@flotilla/api';
import { validateCustomization } from '@flotilla/interpreter-lua';
import { refuse } from '../input/problem.ts';
import { printable } from '../output/text.ts';

const rules: Readonly<Record<keyof CustomizationRules, string>> = {
  retention: 'Retain',
  replicaResource: 'InterpretReplica',
  componentResource: 'InterpretComponent',
  replicaRevision: 'ReviseReplica',
  statusReflection: 'InterpretStatus',
  statusAggregation: 'AggregateStatus',
  healthInterpretation: 'InterpretHealth',
  dependencyInterpretation: 'InterpretDependency',
};

export interface CheckReport {
  readonly text: string;
  /** No customization has an error. */
  readonly passed: boolean;
}

export function checkCustomizations(customizations: readonly ResourceInterpreterCustomization[]): CheckReport {
  if (customizations.length === 0) {
    return refuse(
      'there is no ResourceInterpreterCustomization in the input',
      'give it too, such as -f customization.yaml',
    );
  }
  const sorted = customizations.toSorted((a, b) => compareStrings(a.metadata.name ?? '', b.metadata.name ?? ''));
  const reports = sorted.map((customization) => checkOne(customization, customizations));
  return { text: reports.map(({ text }) => text).join('\n'), passed: reports.every(({ passed }) => passed) };
}

function checkOne(
  customization: ResourceInterpreterCustomization,
  all: readonly ResourceInterpreterCustomization[],
): CheckReport {
  const { apiVersion, kind } = customization.spec.target;
  const lines = ruleNames.map((rule) => ({ rule, result: resultOf(customization, rule) }));
  const compiled = lines.every(({ result }) => !result.startsWith('ERROR'));
  const verdict = compiled ? validateCustomization(customization, all) : undefined;
  const conflict = verdict?.allowed === false ? [`  ERROR: ${verdict.message}`] : [];
  const text = [
    `ResourceInterpreterCustomization ${customization.metadata.name ?? ''}: ${apiVersion} ${kind}`,
    ...lines.map(({ rule, result }) => `  ${`${rules[rule]}:`.padEnd(21)}${result}`),
    ...conflict,
  ];
  return { text: text.map((line) => `${printable(line)}\n`).join(''), passed: compiled && conflict.length === 0 };
}

const ruleNames = Object.keys(rules) as readonly (keyof CustomizationRules)[];

function resultOf(customization: ResourceInterpreterCustomization, rule: keyof CustomizationRules): string {
  const script = customization.spec.customizations[rule];
  if (script === undefined || script.luaScript === '') return 'UNSET';
  const alone = { ...customization, spec: { ...customization.spec, customizations: { [rule]: script } } };
  const verdict = validateCustomization(alone, []);
  if (verdict.allowed) return 'PASS';
  return `ERROR: ${verdict.failure?.problem ?? verdict.message}`;
}
