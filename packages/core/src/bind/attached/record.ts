/**
 * The annotation that says what a binding requires: a JSON list of references, as Karmada writes it.
 *
 * It is there for the way back: when some object changes, the bindings that require it are found by it, without
 * interpreting every workload again. Karmada lists the names of one kind in any order, so a list that says the same in
 * another order is left as it is.
 *
 * Counterpart: `recordDependencies` and `matchesWithBindingDependencies` of
 * pkg/dependenciesdistributor/dependencies_distributor.go.
 *
 * Example: `[{"apiVersion":"v1","kind":"ConfigMap","namespace":"shop","name":"env"}]`.
 */
import { compareStrings, type ResourceBinding } from '@flotilla/api';
import { isRecord } from '../../interpret/fields.ts';
import type { DependentReference } from '../../interpret/interpreter.ts';
import { goJson } from '../../override/go-json.ts';
import { dependenciesAnnotation } from './marks.ts';

/** What the annotation holds, or why it cannot be read. A binding without it requires nothing. */
export type RecordedDependencies =
  | { readonly ok: true; readonly references: readonly DependentReference[] }
  | { readonly ok: false; readonly message: string };

/** The text of the annotation for these references. */
export function dependenciesText(references: readonly DependentReference[]): string {
  return references.length === 0 ? 'null' : goJson(references.map(inOrder));
}

/** What a binding says that it requires. */
export function recordedDependencies({ metadata }: ResourceBinding): RecordedDependencies {
  const text = metadata.annotations?.[dependenciesAnnotation];
  if (text === undefined) return { ok: true, references: [] };
  const references = parsed(text);
  if (references !== undefined) return { ok: true, references };
  const owner = `ResourceBinding ${metadata.namespace ?? ''}/${metadata.name ?? ''}`;
  const message = `${owner}: metadata.annotations["${dependenciesAnnotation}"] is no JSON list of references: take it off, so that it is written anew`;
  return { ok: false, message };
}

/** Whether a binding says already that it requires these, in whatever order. */
export function records(binding: ResourceBinding, references: readonly DependentReference[]): boolean {
  const text = binding.metadata.annotations?.[dependenciesAnnotation];
  if (text === undefined) return false;
  if (text === dependenciesText(references)) return true;
  const recorded = parsed(text);
  return recorded !== undefined && sortedText(recorded) === sortedText(references);
}

function sortedText(references: readonly DependentReference[]): string {
  return references
    .map((reference) => goJson(inOrder(reference)))
    .sort(compareStrings)
    .join();
}

/** The members in the order of Go's struct, the empty ones left out. */
function inOrder({ apiVersion, kind, namespace, name, labelSelector }: DependentReference): DependentReference {
  return {
    apiVersion,
    kind,
    ...(namespace && { namespace }),
    ...(name && { name }),
    ...(labelSelector && { labelSelector }),
  };
}

function parsed(text: string): readonly DependentReference[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const references = value.map(referenceIn);
  return references.every((one) => one !== undefined) ? references : undefined;
}

const TEXTS = ['apiVersion', 'kind', 'namespace', 'name'] as const;

function referenceIn(value: unknown): DependentReference | undefined {
  const members = value ?? {};
  if (!isRecord(members)) return undefined;
  const texts = Object.fromEntries(TEXTS.map((key) => [key, members[key] ?? '']));
  const { apiVersion, kind, namespace, name } = texts;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined;
  if (typeof namespace !== 'string' || typeof name !== 'string') return undefined;
  const labelSelector = members['labelSelector'] ?? undefined;
  if (labelSelector !== undefined && !isRecord(labelSelector)) return undefined;
  return inOrder({ apiVersion, kind, namespace, name, ...(labelSelector && { labelSelector }) });
}
