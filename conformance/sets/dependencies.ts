/**
 * `loops/dependencies`: the bindings of what a workload depends on, and which change of an object concerns a binding.
 *
 * Karmada lists the dependencies of one kind in any order, so the annotation that holds them is compared as a set.
 */
import { compareStrings, type ResourceBinding } from '@flotilla/api';
import { dependsOn, indexDependencies, planDependencies, type ResourceTemplate } from '@flotilla/core';
import { has, isArray, isObject, type Json, type JsonObject, member } from '../json.ts';
import { exactSet, objectIn, stringIn } from './exact-set.ts';
import { loopRules } from './loop-rules.ts';
import { listIn } from './policy-match-input.ts';
import type { ConformanceSet } from './set.ts';

const ANNOTATION = 'resourcebinding.karmada.io/dependencies';

const reconcileSet: ConformanceSet = {
  ...exactSet('loops/dependencies/reconcile', (input) => has(input, 'reconcile') && has(input, 'objects'), reconcile),
  compare: (testCase, expected, actual) => loopRules.compare(testCase, asSets(expected), asSets(actual)),
  lets: (testCase, corruption) =>
    loopRules.lets(
      { ...testCase, expected: asSets(testCase.expected ?? null) },
      { ...corruption, corrupted: asSets(corruption.corrupted) },
    ),
};

const objectMatchesSet: ConformanceSet = {
  ...exactSet('loops/dependencies/object-matches', (input) => has(input, 'dependenciesAnnotation'), matches),
  ...loopRules,
};

export const dependenciesSets: readonly ConformanceSet[] = [reconcileSet, objectMatchesSet];

function reconcile(input: JsonObject): unknown {
  const bindings = listIn<ResourceBinding>(input, 'bindings');
  const objects = listIn<ResourceTemplate>(input, 'objects');
  const key = objectIn(input, 'reconcile');
  const namespace = stringIn(key, 'namespace');
  const { writes, problems } = planDependencies(indexDependencies({ bindings, objects }), {
    namespace,
    name: stringIn(key, 'name'),
  });
  const after = new Map([...bindings, ...writes.map(({ binding }) => binding)].map((one) => [one.metadata.name, one]));
  const [problem] = problems;
  return {
    bindings: [...after.values()].map(shown).sort((a, b) => compareStrings(a.name, b.name)),
    error: problem === undefined ? null : { message: problem.message },
  };
}

/** As Go writes it out: a flag that is false is absent. */
function shown({ metadata, spec }: ResourceBinding) {
  const { annotations, finalizers, labels, name = '', ownerReferences } = metadata;
  const { propagateDeps, ...rest } = spec;
  const shownSpec = { ...rest, ...(propagateDeps && { propagateDeps }) };
  return { annotations, finalizers, labels, name, ownerReferences, spec: shownSpec };
}

function matches(input: JsonObject): unknown {
  const { apiVersion, kind, ...metadata } = objectIn(input, 'object');
  const annotation = member(input, 'dependenciesAnnotation') ?? undefined;
  const binding = {
    metadata: { ...(annotation !== undefined && { annotations: { [ANNOTATION]: annotation } }) },
  } as unknown as ResourceBinding;
  const answer = dependsOn(binding, { apiVersion, kind, metadata } as unknown as ResourceTemplate);
  return {
    error: answer.code === 'malformed' ? { message: answer.message } : null,
    matched: answer.code === 'depends',
  };
}

/** With the lists in the annotations in one order. What is no list stays as it is. */
function asSets(answer: Json): Json {
  const bindings = member(answer, 'bindings');
  if (!isObject(answer) || !isArray(bindings)) return answer;
  return { ...answer, bindings: bindings.map(withSet) };
}

function withSet(binding: Json): Json {
  const annotations = member(binding, 'annotations');
  const text = member(annotations, ANNOTATION);
  if (!isObject(binding) || !isObject(annotations) || typeof text !== 'string') return binding;
  return { ...binding, annotations: { ...annotations, [ANNOTATION]: sortedText(text) } };
}

function sortedText(text: string): string {
  try {
    const list = JSON.parse(text) as Json;
    return isArray(list)
      ? list
          .map((entry) => JSON.stringify(entry))
          .sort(compareStrings)
          .join()
      : text;
  } catch {
    return text;
  }
}
