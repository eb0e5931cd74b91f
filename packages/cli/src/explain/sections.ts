/**
 * The sections below the answer, each a heading and indented lines; an empty one is left out.
 */
import type { AttemptTrace, GroupTrace } from '@flotilla/core';
import { policyOf, policyTitle } from '../decide/policy-of.ts';
import { strategyLabel } from '../output/table.ts';
import { count, few, printable } from '../output/text.ts';
import { needsText, placementLines } from './placement.ts';
import type { Subject } from './subject.ts';

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Which policy claims it and why, and which others wanted it. */
export function policySection({ decision }: Subject): Section {
  const { match } = decision;
  const policy = policyOf(decision);
  if (match === undefined) {
    const text =
      policy === undefined
        ? 'none: the binding was given as it is'
        : `${policyTitle(policy)}, as the given binding says`;
    return { title: 'Policy', lines: [printable(text)] };
  }
  const others = match.others.slice(0, 10).map((other) => `not ${policyTitle(other.policy)}: ${other.why}`);
  const more = match.others.length > 10 ? [`and ${match.others.length - 10} more that do not claim it`] : [];
  return { title: 'Policy', lines: [match.why, ...others, ...more].map(printable) };
}

/** What is asked for. */
export function demandSection({ decision }: Subject): Section {
  const { binding } = decision;
  if (binding === undefined) return { title: 'Asked for', lines: [] };
  const lines = [`${needsText(binding.spec)}; ${strategyLabel(decision)}`, ...placementLines(binding.spec.placement)];
  return { title: 'Asked for', lines: lines.map(printable) };
}

/** The affinity terms in the order in which they were tried; only where there are named ones. */
export function termsSection({ trace }: Subject): Section {
  const attempts = trace?.attempts ?? [];
  const lines = attempts
    .filter(({ affinity }) => affinity !== undefined)
    .map(({ affinity, result }, index) => {
      const how = result.code === 'placed' ? 'holds' : `${result.code}: ${result.message ?? ''}`;
      return printable(`${index + 1}. ${affinity ?? ''}: ${how}`);
    });
  return { title: 'Affinity terms tried', lines };
}

/** Where regions were compared: which were chosen. */
export function groupsSection(attempt: AttemptTrace | undefined): Section {
  const groups = [...(attempt?.selection?.groups ?? [])].sort((a, b) => Number(b.chosen) - Number(a.chosen));
  const shown = groups.slice(0, 20).map(groupLine);
  const more = groups.length > 20 ? [`and ${count(groups.length - 20, 'more region')}`] : [];
  return { title: 'Regions', lines: [...shown, ...more].map(printable) };
}

function groupLine({ name, chosen, because, score, clusters }: GroupTrace): string {
  return `${name}: ${chosen ? 'chosen' : 'not chosen'}, ${because} (score ${score}; ${few(clusters, 6)})`;
}

/** Clusters that the selection exchanged for ones with more room. */
export function swapsSection(attempt: AttemptTrace | undefined): Section {
  const lines = (attempt?.selection?.swaps ?? []).map((swap) =>
    printable(`${swap.out} made way for ${swap.in}, which has more room`),
  );
  return { title: 'Exchanged for room', lines };
}

/** Behaviours of Karmada that look like bugs and decided something. */
export function quirksSection({ trace }: Subject): Section {
  const lines = (trace?.quirks ?? []).map(({ name, detail }) =>
    printable(`${name}: ${detail} (switch it off with --no-quirk ${name})`),
  );
  return { title: 'Quirks of Karmada that decided something', lines: [...new Set(lines)] };
}
