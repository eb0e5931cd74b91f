/** The taint that `karmadactl cordon` gives to a cluster: nothing new goes there unless it tolerates it. */
import type { Taint } from '@flotilla/api';

export const cordonKey = 'cluster.karmada.io/unschedulable';

export const cordonTaint: Taint = { key: cordonKey, effect: 'NoSchedule' };
