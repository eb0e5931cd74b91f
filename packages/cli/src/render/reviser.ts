/**
 * Who gives a manifest its cluster's share of the replicas: a customization by its name, or what is built in.
 *
 * Example: `ResourceInterpreterCustomization widgets`.
 */
import { compareStrings, type ResourceInterpreterCustomization } from '@flotilla/api';
import type { Interpreter } from '@flotilla/core';
import type { Manifest } from '../input/manifest.ts';

export function reviserOf(
  { apiVersion, kind }: Manifest,
  customizations: readonly ResourceInterpreterCustomization[],
  answers: Interpreter | undefined,
): string {
  const [name] = customizations
    .filter(({ spec }) => spec.target.apiVersion === apiVersion && spec.target.kind === kind)
    .filter(({ spec }) => (spec.customizations.replicaRevision?.luaScript ?? '') !== '')
    .map(({ metadata }) => metadata.name ?? '')
    .sort(compareStrings);
  if (name !== undefined) return `ResourceInterpreterCustomization ${name}`;
  return answers === undefined ? 'nobody' : `the built-in interpreter of ${kind}`;
}
