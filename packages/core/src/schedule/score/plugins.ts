/** The built-in scorers. Karmada has a second one, ClusterAffinity, that always answers 0. */
import { clusterLocality } from './cluster-locality.ts';
import type { ScorePlugin } from './plugin.ts';

export const defaultScorers: readonly ScorePlugin[] = [clusterLocality];
