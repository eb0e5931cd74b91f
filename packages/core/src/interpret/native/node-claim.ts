/**
 * Which nodes will do for a Pod: its node selector, its tolerations, and its required node affinity.
 *
 * Preferred affinity, affinity to Pods and topology spread play no role. Nothing asked is no claim; an empty node
 * selector that is written out is an empty claim, as in Karmada. Only the fields of Kubernetes' types are kept, and of
 * these only those that are not empty, for that is how Karmada writes the claim.
 *
 * Counterpart: `helper.NewNodeClaim` of Karmada, and Go's `omitempty`.
 *
 * Example: `{ nodeSelector: { disk: 'ssd' } }` is its own claim.
 */
import type {
  NodeClaim,
  NodeSelector,
  NodeSelectorRequirement,
  NodeSelectorTerm,
  StringMap,
  Toleration,
} from '@flotilla/api';
import { child, descend, entriesOf, type Field, integerOf, itemsOf, stringOf } from '../fields.ts';

/** The node claim of a Pod's `spec`; undefined when any node will do. */
export function nodeClaimOf(podSpec: Field): NodeClaim | undefined {
  const nodeSelector = stringMapOf(child(podSpec, 'nodeSelector'));
  const tolerations = itemsOf(child(podSpec, 'tolerations')).map(tolerationOf);
  const required = descend(podSpec, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
  const hardNodeAffinity = nodeAffinityOf(required);
  if (nodeSelector === undefined && hardNodeAffinity === undefined && tolerations.length === 0) return undefined;
  return {
    ...(hardNodeAffinity && { hardNodeAffinity }),
    ...(nodeSelector && Object.keys(nodeSelector).length > 0 && { nodeSelector }),
    ...(tolerations.length > 0 && { tolerations }),
  };
}

function stringMapOf(field: Field): StringMap | undefined {
  if (field.value === undefined) return undefined;
  return Object.fromEntries(entriesOf(field).map(([key, value]) => [key, stringOf(value)]));
}

function tolerationOf(field: Field): Toleration {
  const tolerationSeconds = integerOf(child(field, 'tolerationSeconds'));
  return {
    ...nonEmpty(field, 'key', 'operator', 'value', 'effect'),
    ...(tolerationSeconds !== undefined && { tolerationSeconds }),
  };
}

function nodeAffinityOf(required: Field): NodeSelector | undefined {
  if (required.value === undefined) return undefined;
  return { nodeSelectorTerms: itemsOf(child(required, 'nodeSelectorTerms')).map(termOf) };
}

function termOf(term: Field): NodeSelectorTerm {
  const matchExpressions = itemsOf(child(term, 'matchExpressions')).map(requirementOf);
  const matchFields = itemsOf(child(term, 'matchFields')).map(requirementOf);
  return {
    ...(matchExpressions.length > 0 && { matchExpressions }),
    ...(matchFields.length > 0 && { matchFields }),
  };
}

function requirementOf(requirement: Field): NodeSelectorRequirement {
  const values = itemsOf(child(requirement, 'values')).map(stringOf);
  return {
    key: stringOf(child(requirement, 'key')),
    operator: stringOf(child(requirement, 'operator')),
    ...(values.length > 0 && { values }),
  };
}

function nonEmpty<Name extends string>(field: Field, ...names: readonly Name[]): { readonly [N in Name]?: string } {
  const result: { [N in Name]?: string } = {};
  for (const name of names) {
    const text = stringOf(child(field, name));
    if (text !== '') result[name] = text;
  }
  return result;
}
