/**
 * What comes of rendering for one cluster: its Work, or why there is none.
 *
 * Example: `{ ok: false, cluster: 'member1', error: { object: 'Deployment shop/web', path, message } }`.
 */
import type { Work } from '@flotilla/api';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { FieldChange } from '../override/changes.ts';
import type { AppliedOverride, OverrideChange } from '../override/outcome.ts';

export type RenderOutcome = Rendered | RenderFailure;

export interface Rendered {
  readonly ok: true;
  readonly cluster: string;
  /** To be created, or to take the place of the existing one. */
  readonly work: Work;
  /** What is in the Work: the object as the cluster is to have it, for `converge`. */
  readonly manifest: ResourceTemplate;
  /** The override rules that held, in order. */
  readonly applied: readonly AppliedOverride[];
  /** What made the manifest differ from the template, in order; present when asked for. */
  readonly changes?: readonly RenderChange[];
}

/** A field that differs from the template, and the step by which it came to. */
export type RenderChange =
  | (FieldChange & { readonly by: 'replicas' | 'prune' | 'marks' })
  | (OverrideChange & { readonly by: 'override' });

export interface RenderFailure {
  readonly ok: false;
  readonly cluster: string;
  readonly error: RenderError;
}

export interface RenderError {
  /** `Deployment shop/web`. */
  readonly object: string;
  readonly cluster: string;
  /** Of the field: a JSON pointer, or dotted as interpreters name it; empty when it is no field's fault. */
  readonly path: string;
  /** All of the above, what is wrong, and a remedy. */
  readonly message: string;
}
