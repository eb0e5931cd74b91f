/**
 * The sentence of a FitError: `0/8 clusters are available: 2 cluster(s) did not have the API resource, 6 ...`.
 *
 * Reasons are counted and the counted sentences sorted by bytes, so that "10 ..." comes before "2 ...". A fleet in which
 * no cluster was even looked at has the text "no cluster exists".
 * Karmada: pkg/scheduler/framework/types.go, `FitError.Error`.
 */
import { compareStrings } from '@flotilla/api';
import type { Rejection } from '../model/reasons.ts';

export function fitMessage(clusterCount: number, reasons: ReadonlyMap<string, Rejection>): string {
  const counts = new Map<string, number>();
  for (const { message } of reasons.values()) counts.set(message, (counts.get(message) ?? 0) + 1);
  const sentences = [...counts].map(([message, count]) => `${count} ${message}`).sort(compareStrings);
  const text = sentences.length === 0 ? 'no cluster exists' : sentences.join(', ');
  return `0/${clusterCount} clusters are available: ${text}.`;
}
