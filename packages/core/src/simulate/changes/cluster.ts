/** A cluster joins or becomes another, or gets other labels. What runs there stays; only decisions to come see it. */
import type { Relabel, SetCluster } from '../change.ts';
import { withTaken } from '../charge.ts';
import { clusterNamed, type Draft } from '../draft.ts';
import { SimulationError } from '../errors.ts';
import { endEvictions } from './taint.ts';

export function setCluster(draft: Draft, { cluster }: SetCluster): void {
  const { name } = cluster.metadata;
  if (name === undefined || name === '')
    throw new SimulationError('invalid', 'a cluster to be set needs metadata.name');
  draft.edits.set(name, withTaken(draft, cluster));
  endEvictions(draft, name, cluster.spec.taints ?? []);
}

export function relabel(draft: Draft, { cluster, labels }: Relabel): void {
  const before = clusterNamed(draft, cluster);
  const after: Record<string, string> = { ...before.metadata.labels };
  for (const [key, value] of Object.entries(labels)) {
    if (value === null) delete after[key];
    else after[key] = value;
  }
  draft.edits.set(cluster, { ...before, metadata: { ...before.metadata, labels: after } });
}
