/**
 * What made a manifest differ from its template, in lines for people: who governs it, then each field and who changed it.
 *
 * What servers own and what marks a manifest as managed is many fields with one reason, so each of the two is one line.
 *
 * @example
 * storyOf(rendered);
 * // ['placed by PropagationPolicy shop/web',
 * //  'spec.replicas: 12 -> 2, its share: the built-in interpreter of Deployment', ...]
 */
import { formatPath } from '@flotilla/api';
import type { OverridePolicyName, RenderChange } from '@flotilla/core';
import { titleOf } from '../decide/decision.ts';
import { policyOfBinding, policyTitle } from '../decide/policy-of.ts';
import { isSecret } from '../input/kinds.ts';
import { compactJson } from '../output/exact-json.ts';
import { few, printable } from '../output/text.ts';
import type { RenderedManifest } from './rendering.ts';

export function storyOf({ binding, manifest, changes, applied, revisedBy }: RenderedManifest): readonly string[] {
  const own = changes.filter(({ by }) => by === 'replicas' || by === 'override');
  const idle = applied.filter(
    ({ policy, rule }) =>
      !changes.some((change) => change.by === 'override' && change.rule === rule && sameName(change.policy, policy)),
  );
  const lines = [
    governedBy(binding),
    ...own.map((change) => changeLine(change, revisedBy, isSecret(manifest))),
    ...idle.map(({ policy, rule }) => `${overrideTitle(policy)}: ${rule} holds, and changes nothing`),
    ...summary('taken out, since servers own it', changes, 'prune'),
    ...summary('marked', changes, 'marks'),
  ];
  return lines.map(printable);
}

function governedBy(binding: RenderedManifest['binding']): string {
  const policy = policyOfBinding(binding);
  if (policy !== undefined) return `placed by ${policyTitle(policy)}`;
  const owners = (binding.spec.requiredBy ?? []).map(({ namespace, name }) =>
    titleOf({ kind: 'ResourceBinding', ...(namespace === undefined ? {} : { namespace }), name }),
  );
  return owners.length === 0 ? 'placed by its binding alone' : `comes along with ${few(owners, 3)}`;
}

/** What changes in a Secret is not quoted, whatever it is: the manifest below is for the machine, this for people. */
function changeLine(change: RenderChange, revisedBy: string, isHidden: boolean): string {
  const [before, after] = [shown(change, 'before', isHidden), shown(change, 'after', isHidden)];
  const field = `${pathOf(change.path)}: ${before} -> ${after}`;
  if (change.by === 'override') return `${field}, by ${overrideTitle(change.policy)}: ${change.rule}`;
  return `${field}, its share: ${revisedBy}`;
}

function shown(change: RenderChange, side: 'before' | 'after', isHidden: boolean): string {
  if (!Object.hasOwn(change, side)) return 'nothing';
  if (isHidden) return '***';
  const text = compactJson(change[side]);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function summary(what: string, changes: readonly RenderChange[], by: RenderChange['by']): readonly string[] {
  const paths = changes.filter((change) => change.by === by).map(({ path }) => pathOf(path));
  return paths.length === 0 ? [] : [`${what}: ${few([...new Set(paths)], 6)}`];
}

/** Of a JSON pointer; digits count as a place in a list. */
export function pathOf(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  return formatPath(
    steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'))),
  );
}

function overrideTitle({ kind, namespace, name }: OverridePolicyName): string {
  return titleOf({ kind, ...(namespace === undefined ? {} : { namespace }), name });
}

function sameName(a: OverridePolicyName, b: OverridePolicyName): boolean {
  return a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}
