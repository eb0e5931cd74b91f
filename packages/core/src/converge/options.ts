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
   * What `lastApplied()` made of the last write of the object, or what was in the last answer `leave`: tells a change of the
   * template from one in the member. Without it every difference counts as a change of the template. Only for
   * `serverSideApply`.
   */
  readonly lastApplied?: string;
  /**
   * What happens to fields that others own and we do not: they are left to them (default), or taken. An autoscaler whose
   * replicas are taken sets them again.
   */
  readonly conflicts?: 'leave' | 'take';
  /**
   * Whether objects that the federation does not manage are left alone unless the manifest says `overwrite` (default), or taken
   * whatever it says: for a control plane's own objects, which carry no such mark. Only for `serverSideApply`.
   */
  readonly unmanaged?: 'refuse' | 'take';
  /**
   * Managers that wrote objects before us and do so no more: what they own is as good as ours. Default
   * `karmada-controller-manager` and `karmada-agent`.
   *
   * @example
   * converge(manifest, observed, { predecessors: ['kubectl-client-side-apply', 'argocd-controller'] });
   */
  readonly predecessors?: readonly string[];
}

export const defaultFieldManager = 'flotilla';
export const defaultPredecessors: readonly string[] = ['karmada-controller-manager', 'karmada-agent'];
