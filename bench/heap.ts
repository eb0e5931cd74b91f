/**
 * The heap that is in use after a collection, for programs that tell what they hold beside what they take.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are still in use. */
export function heldHeap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
