import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { compareStrings } from '@flotilla/api';
import { karmadaQuirks, type Quirks, schedule } from '@flotilla/core';
import { describe, expect, test } from '@jest/globals';
import type { ConformanceCase } from './case.ts';
import { isArray, type JsonObject, member, toJson } from './json.ts';
import { loadCases } from './load/load.ts';
import { ownCases } from './own-cases.ts';
import { answerCase, interpreterLuaSet } from './sets/interpreter-lua.ts';
import { laterSets } from './sets/later.ts';
import { askNeedsScheduling } from './sets/needs-scheduling.ts';
import { schedulingSet } from './sets/scheduling.ts';
import { schedulingInput } from './sets/scheduling-answer.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const divergences = readFileSync(`${root}DIVERGENCES.md`, 'utf8');
const scheduling = casesOf('scheduling');
const needs = casesOf('scheduler-loop');

function casesOf(set: string): readonly ConformanceCase[] {
  return loadCases([`${ownCases}/${set}`]).flatMap(({ cases }) => cases);
}

/** The answer with some quirks switched off, and the quirks that it says decided something. */
function decide(
  testCase: ConformanceCase,
  quirks: Partial<Quirks>,
  trace = true,
): { readonly answer: unknown; readonly noted: readonly string[] } {
  if (needs.includes(testCase)) {
    const { branch, quirks: noted = [] } = askNeedsScheduling(testCase, quirks);
    return { answer: branch, noted: noted.map(({ name }) => name) };
  }
  const { binding, fleet, options } = schedulingInput(testCase);
  const outcome = schedule(binding, fleet, { ...options, quirks, trace });
  if (outcome.code === 'needsEstimates') throw new Error('no case asks for estimates');
  const { trace: traced, ...answer } = outcome;
  return { answer, noted: (traced?.quirks ?? []).map(({ name }) => name) };
}

/** The answers of Karmada as it is, all quirks on. */
const asKarmada = new Map([...scheduling, ...needs].map((testCase) => [testCase, decide(testCase, {})]));

const quirkNames = Object.keys(karmadaQuirks) as readonly (keyof Quirks)[];

describe('each quirk', () => {
  const sections = new Map(
    divergences
      .split('\n### ')
      .slice(1)
      .map((text) => [/^`(\w+)`/.exec(text)?.[1] ?? '', text.split('\n## ')[0] ?? '']),
  );

  test('has its entry, in the order of the list, with a file that names it', () => {
    expect([...sections.keys()]).toEqual(quirkNames);
    for (const [name, text] of sections) {
      const file = /Rule: `([^`]+)`/.exec(text)?.[1] ?? 'no file is named';
      expect(existsSync(`${root}${file}`) ? readFileSync(`${root}${file}`, 'utf8') : file).toContain(name);
    }
  });

  test.each(quirkNames)('%s: the cases named come out otherwise without it, and the trace says so', (name) => {
    const ids = sections.get(name)?.match(/pub-(needs-)?\d+/g) ?? [];
    expect(ids).toHaveLength(3);
    for (const id of ids) {
      const testCase = [...scheduling, ...needs].find((one) => one.id === id);
      if (testCase === undefined) throw new Error(`no case ${id}`);
      const [on, off] = [decide(testCase, {}), decide(testCase, { [name]: false })];
      expect({ id, same: isDeepStrictEqual(on.answer, off.answer) }).toEqual({ id, same: false });
      expect(on.noted).toContain(name);
      expect(off.noted).not.toContain(name);
    }
  });

  test.each(quirkNames)('%s: never decides anything without saying so', (name) => {
    const silent = [...asKarmada].filter(([testCase, { answer, noted }]) => {
      return !noted.includes(name) && !isDeepStrictEqual(answer, decide(testCase, { [name]: false }, false).answer);
    });
    expect(silent.map(([{ id }]) => id)).toEqual([]);
  });
});

describe('where Karmada has no one answer', () => {
  const tagged = (tag: string): readonly ConformanceCase[] => scheduling.filter(({ tags }) => tags.includes(tag));

  test('the order of merged targets: what took part in the division by name, then the rest by name', () => {
    const cases = tagged('order-nondeterministic');
    expect(cases).toHaveLength(78);
    for (const testCase of cases) {
      const { binding, fleet, options } = schedulingInput(testCase);
      const outcome = schedule(binding, fleet, options);
      if (outcome.code !== 'placed') throw new Error(`${testCase.id} is not placed`);
      const parties = new Set(
        outcome.trace?.attempts
          .at(-1)
          ?.assignment?.divisions.flatMap(({ entries }) =>
            entries.filter(({ weight }) => weight !== undefined).map(({ cluster }) => cluster),
          ),
      );
      const names = outcome.clusters.map(({ name }) => name);
      const took = names.filter((name) => parties.has(name));
      const rest = names.filter((name) => !parties.has(name));
      expect(names).toEqual([...took.toSorted(compareStrings), ...rest.toSorted(compareStrings)]);
    }
  });

  test('the reason of a rejection: that of the first filter in the order of the list', () => {
    const cases = tagged('message-nondeterministic');
    expect(cases).toHaveLength(71);
    for (const testCase of cases) {
      const error = member(testCase.expected, 'error');
      const actual = member(schedulingSet.answer(testCase), 'error');
      // The record gives the text under alphabetical order of the filters first.
      expect(member(actual, 'message')).toEqual(member(error, 'message'));
    }
  });

  test('the unstable sort: ours is the stable one', () => {
    const cases = tagged('unstable-sort');
    expect(cases).toHaveLength(142);
    for (const testCase of cases) {
      const ours = member(schedulingSet.answer(testCase), 'clusters');
      const stable = member(testCase.expected, 'stableSortClusters');
      if (!isArray(ours) || !isArray(stable)) throw new Error(`${testCase.id} has no targets`);
      expect(new Set(ours.map((target) => JSON.stringify(toJson(target))))).toEqual(
        new Set(stable.map((target) => JSON.stringify(target))),
      );
    }
  });
});

test('Lua customizations leave nothing behind: a call answers the same, whatever was asked before it', () => {
  const pooled = casesOf('policy/interpreter').filter(({ tags }) => tags.includes('pool'));
  expect(pooled).toHaveLength(12);
  const differing = pooled.filter((testCase) => {
    const input = member(testCase.line, 'input');
    const calls = member(input, 'calls');
    if (!isArray(calls)) throw new Error(`${testCase.id} has no calls`);
    const together = member(toJson(answerCase(testCase)), 'results');
    const alone = calls.map((call) => {
      const line = {
        ...testCase.line,
        input: { ...(call as JsonObject), customizations: member(input, 'customizations') ?? [] },
      };
      return toJson(answerCase({ ...testCase, line }));
    });
    expect(together).toEqual(alone);
    return interpreterLuaSet.compare(testCase, testCase.expected ?? null, { results: alone }).length > 0;
  });
  // In some of them Karmada's pool makes no difference.
  expect(differing.length).toBeGreaterThan(6);
});

test('every set that is skipped is listed as not implemented yet, and no other', () => {
  const section = divergences.split('\n## Not implemented yet\n')[1] ?? '';
  const listed = [...section.matchAll(/`((?:policy|loops|scheduler-loop)\/[^`]+)`/g)].map(([, name = '']) => name);
  expect(listed.toSorted(compareStrings)).toEqual(laterSets.map(({ name }) => name).toSorted(compareStrings));
});
