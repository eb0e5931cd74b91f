/** Which file makes which change. */
import type { Change } from '../change.ts';
import type { Draft } from '../draft.ts';
import { relabel, setCluster } from './cluster.ts';
import { drainCluster } from './drain.ts';
import { loseCluster, loseRegion } from './lose.ts';
import { removePolicy, setPolicy } from './policy.ts';
import { resize } from './resize.ts';
import { addTaint, removeTaint } from './taint.ts';
import { removeWorkload, reschedule, scale, setWorkload } from './workload.ts';

/** Makes one change in the draft; what it causes is decided later. @throws {SimulationError} when it cannot be made. */
export function applyChange(draft: Draft, change: Change): void {
  switch (change.type) {
    case 'drain':
      drainCluster(draft, change);
      break;
    case 'lose':
      loseCluster(draft, change);
      break;
    case 'loseRegion':
      loseRegion(draft, change);
      break;
    case 'taint':
      addTaint(draft, change);
      break;
    case 'untaint':
      removeTaint(draft, change);
      break;
    case 'label':
      relabel(draft, change);
      break;
    case 'setCluster':
      setCluster(draft, change);
      break;
    case 'resize':
      resize(draft, change);
      break;
    case 'scale':
      scale(draft, change);
      break;
    case 'setPolicy':
      setPolicy(draft, change);
      break;
    case 'removePolicy':
      removePolicy(draft, change);
      break;
    case 'setWorkload':
      setWorkload(draft, change);
      break;
    case 'removeWorkload':
      removeWorkload(draft, change);
      break;
    case 'reschedule':
      reschedule(draft, change);
      break;
  }
}
