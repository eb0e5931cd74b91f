/**
 * What leaves the template, and a predecessor still has: it would stay in the member for ever, as a server removes only what
 * nobody has any more.
 *
 * Predecessors (Karmada's controllers, an earlier version of us that wrote by PUT) write no more, so these very fields are taken out of
 * their entries first. Only fields that we have applied go this way: they came from the template. What else a
 * predecessor's entry has, such as what a webhook injected when it wrote, stays, and no Pod is restarted for it.
 *
 * Counterpart: k8s.io/client-go/util/csaupgrade, which hands over whole entries.
 *
 * Example: a label that Karmada wrote, that we have applied since, and that has now left the template.
 */
import { isRecord } from '../interpret/fields.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { isList, memberOf } from '../override/json.ts';
import type { FieldDifference } from './diff.ts';
import { type FieldTree, fieldTreeOf } from './field-set.ts';
import { type ConvergeOptions, defaultFieldManager, defaultPredecessors } from './options.ts';
import type { DisownFields } from './outcome.ts';
import { parseStep } from './path.ts';

/** The patch that takes the fields out of the hands of those who write no more; undefined when they have none of them. */
export function disownPatch(
  observed: ResourceTemplate,
  leaving: readonly FieldDifference[],
  { fieldManager = defaultFieldManager, predecessors = defaultPredecessors }: ConvergeOptions,
): DisownFields | undefined {
  const entries: unknown = memberOf(observed.metadata, 'managedFields');
  const { resourceVersion } = observed.metadata;
  if (leaving.length === 0 || !isList(entries) || resourceVersion === undefined) return undefined;
  const gone = fieldTreeOf(leaving.map(({ path }) => path));
  const kept = entries.flatMap((entry) => {
    if (!isRecord(entry) || !writesNoMore(entry, fieldManager, predecessors)) return [entry];
    const tree = entry['fieldsV1'];
    const rest = without(tree, gone);
    if (rest === tree) return [entry];
    return rest === undefined ? [] : [{ ...entry, fieldsV1: rest }];
  });
  if (kept.length === entries.length && kept.every((entry, index) => entry === entries[index])) return undefined;
  return [
    { op: 'replace', path: '/metadata/managedFields', value: kept },
    // A version that is another one by now is refused.
    { op: 'replace', path: '/metadata/resourceVersion', value: resourceVersion },
  ];
}

function writesNoMore(
  entry: Readonly<Record<string, unknown>>,
  fieldManager: string,
  predecessors: readonly string[],
): boolean {
  const { manager, operation, subresource } = entry;
  if (typeof manager !== 'string' || subresource) return false;
  return predecessors.includes(manager) || (manager === fieldManager && operation === 'Update');
}

/** The tree without these leaves, and without what has nothing left by that; the very same tree when it has none of them. */
function without(tree: unknown, gone: FieldTree): unknown {
  if (!isRecord(tree)) return tree;
  const entries = Object.entries(tree).map(([key, inner]): readonly [string, unknown, boolean] => {
    const below = gone.get(parseStep(key) ?? key);
    if (below === undefined) return [key, inner, false];
    const rest = below.size === 0 ? undefined : without(inner, below);
    return [key, rest, rest !== inner];
  });
  if (entries.every(([, , isChanged]) => !isChanged)) return tree;
  const kept = entries.filter(([, inner]) => inner !== undefined);
  if (kept.every(([key]) => key === '.')) return undefined;
  return Object.fromEntries(kept.map(([key, inner]) => [key, inner]));
}
