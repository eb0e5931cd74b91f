/**
 * What the caller decides about converging.
 *
 * Example: `{ mode: 'karmada' }` replaces whole objects.
 */
import type { InterpretOptions } from '../interpret/interpreter.ts';

export interface ConvergeOptions extends InterpretOptions {
  /** Default `serverSideApply`. */
  readonly mode?: 'serverSideApply' | 'karmada';
  /** The name under which fields are owned; default `flotilla`. */
  readonly fieldManager?: string;
  /**
   * `hash` of the answer by which the object was last written: tells a change of the template from one in the member. Without
   * it every difference counts as a change of the template.
   */
  readonly lastApplied?: string;
  /** What happens to fields that others own and we do not: they are left to them (default), or taken. */
  readonly conflicts?: 'leave' | 'take';
}
