/**
 * Results as hashes, so that what was measured can be told to be what was meant.
 */
import { createHash } from 'node:crypto';
import type { Outcome } from '@flotilla/core';

/** The hash that Karmada's results are recorded with: over the sorted lines `name:replicas`. */
export function hashTargets(targets: readonly { readonly name: string; readonly replicas?: number }[]): string {
  const lines = targets.map(({ name, replicas }) => `${name}:${replicas ?? 0}\n`).sort();
  return hashText(lines);
}

/** Of many outcomes, with the order of their targets. */
export function hashOutcomes(outcomes: readonly Outcome[]): string {
  return hashText(outcomes.map((outcome) => JSON.stringify(outcome.code === 'placed' ? outcome.clusters : outcome)));
}

/** First 16 hex digits of the SHA-256. */
function hashText(parts: readonly string[]): string {
  const digest = createHash('sha256');
  for (const part of parts) digest.update(part);
  return digest.digest('hex').slice(0, 16);
}

/** @throws When the outcome is not a placement of so many replicas; answers with the hash of its targets. */
export function checkSum(what: string, outcome: Outcome, replicas: number): string {
  if (outcome.code !== 'placed') throw new Error(`${what}: ${outcome.code}`);
  const sum = outcome.clusters.reduce((total, target) => total + (target.replicas ?? 0), 0);
  if (sum !== replicas) throw new Error(`${what}: ${sum} replicas were placed, not ${replicas}`);
  return hashTargets(outcome.clusters);
}
