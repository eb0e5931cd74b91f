import { readFileSync } from 'node:fs';
import type { ConvergeOutcome, DependenciesPlan, RemovalOutcome } from '@flotilla/core';
import type { LuaFailure } from '@flotilla/interpreter-lua';
import { describe, expect, test } from '@jest/globals';
import * as flotilla from 'flotilla';
import type { Result as CliResult } from '../packages/cli/src/decide/decision.ts';

const page = readFileSync(new URL('error-codes.md', import.meta.url), 'utf8');

/**
 * A union as a value: the compiler refuses a member that is missing here, and one that is too many. So a code that is new in
 * the library must come into this file, and from here into the page.
 */
type Members<Union extends string | number> = Readonly<Record<Union, true>>;

/** The codes in the first column of a section's table. */
function documented(section: string): readonly string[] {
  const text = page.split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? '';
  return [...text.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');
}

const exitCodes: Members<0 | 1 | 2> = { 0: true, 1: true, 2: true };
const outcomes: Members<flotilla.Outcome['code']> = {
  placed: true,
  noFit: true,
  unschedulable: true,
  error: true,
  needsEstimates: true,
};
const results: Members<CliResult['code']> = {
  placed: true,
  noFit: true,
  unschedulable: true,
  error: true,
  noPolicy: true,
  notPropagated: true,
  suspended: true,
  deleting: true,
};
const rejections: Members<flotilla.RejectionCode> = {
  ApiNotEnabled: true,
  AffinityMismatch: true,
  BeingEvicted: true,
  SpreadPropertyMissing: true,
  UntoleratedTaint: true,
  AffinityGroupElsewhere: true,
  AntiAffinityGroupPresent: true,
};
const capacities: Members<Exclude<flotilla.CapacityReport, number>['code']> = { unknown: true, failed: true };
const matches: Members<flotilla.MatchReport['code']> = {
  matched: true,
  claimed: true,
  none: true,
  claimedElsewhere: true,
  claimGone: true,
  claimDeleting: true,
  claimNoLongerSelects: true,
};
const branches: Members<flotilla.NeedsScheduling['branch']> = {
  'placement-changed': true,
  'replicas-changed': true,
  'reschedule-triggered': true,
  'duplicated-or-non-workload': true,
  'terminating-target': true,
  'not-found': true,
  deleting: true,
  'no-placement': true,
  none: true,
};
const claims: Members<flotilla.ClaimOutcome['code']> = {
  bound: true,
  lazy: true,
  unbindable: true,
  released: true,
  filtered: true,
  claimedElsewhere: true,
  notSelected: true,
  waiting: true,
  policyDeleting: true,
  overridesMissing: true,
  notBound: true,
};
const dependencies: Members<DependenciesPlan['code']> = {
  attached: true,
  released: true,
  notInterpreted: true,
  gone: true,
  failed: true,
};
const interpretations: Members<flotilla.Interpretation<unknown>['code']> = {
  handled: true,
  unsupported: true,
  failed: true,
};
const luaFailures: Members<LuaFailure['code']> = { syntax: true, script: true, answer: true, budget: true };
const converging: Members<ConvergeOutcome['code']> = {
  create: true,
  update: true,
  leave: true,
  conflict: true,
  failed: true,
};
const removals: Members<RemovalOutcome['code']> = { delete: true, release: true, done: true, failed: true };
const aggregations: Members<flotilla.BindingStatusAnswer['code'] | ReturnType<typeof flotilla.reportToWork>['code']> = {
  reported: true,
  aggregated: true,
  'left-alone': true,
  failed: true,
};
const issues: Members<flotilla.IssueCode> = {
  cyclic: true,
  format: true,
  length: true,
  notAllowed: true,
  notJson: true,
  notObject: true,
  pattern: true,
  range: true,
  required: true,
  tooDeep: true,
  tooLarge: true,
  type: true,
  unknownField: true,
  unknownKind: true,
};
const admission: Members<flotilla.FieldErrorType> = {
  FieldValueDuplicate: true,
  FieldValueForbidden: true,
  FieldValueInvalid: true,
  FieldValueNotSupported: true,
  FieldValueRequired: true,
  FieldValueTooLong: true,
};
const selectors: Members<flotilla.SelectorError['code']> = {
  operator: true,
  'values-missing': true,
  'values-given': true,
  key: true,
  value: true,
};
const quantities: Members<flotilla.QuantityError['reason']> = { format: true, suffix: true, exponent: true };

describe('error-codes.md lists exactly the codes of', () => {
  test.each([
    ['Exit codes', exitCodes],
    ['Outcome codes', outcomes],
    ['Result codes', results],
    ['Rejection codes', rejections],
    ['Capacity codes', capacities],
    ['Match codes', matches],
    ['Scheduling branches', branches],
    ['Claim codes', claims],
    ['Dependency codes', dependencies],
    ['Interpretation codes', interpretations],
    ['Lua failure codes', luaFailures],
    ['Converge codes', converging],
    ['Removal codes', removals],
    ['Aggregation codes', aggregations],
    ['Validation codes', issues],
    ['Admission error types', admission],
    ['Label selector codes', selectors],
    ['Quantity errors', quantities],
  ])('%s', (section, members) => {
    expect([...documented(section)].sort()).toEqual(Object.keys(members).sort());
  });

  test('the error classes that the library exports', () => {
    const classes = Object.entries(flotilla).filter(([, value]) => isErrorClass(value));
    expect([...documented('Errors that are thrown')].sort()).toEqual(classes.map(([name]) => name).sort());
  });
});

function isErrorClass(value: unknown): boolean {
  return typeof value === 'function' && value.prototype instanceof Error;
}
