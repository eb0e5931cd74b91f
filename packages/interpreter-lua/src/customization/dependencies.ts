/**
 * References of several scripts, checked and united: equal ones collapse, those with a labelSelector never do.
 *
 * They come in order of apiVersion, kind, namespace, name.
 *
 * Counterpart: `GetDependencies` of Karmada's declarative configurable interpreter.
 */
import { compareStrings, compileLabelSelector } from '@flotilla/api';
import type { DependentReference } from '@flotilla/core';
import { LuaError } from '../vm/error.ts';

export function uniteReferences(references: readonly DependentReference[]): readonly DependentReference[] {
  const united = new Map<string, DependentReference>();
  references.forEach((reference, index) => {
    const { apiVersion, kind, namespace = '', name = '', labelSelector } = reference;
    const key = labelSelector === undefined ? JSON.stringify([apiVersion, kind, namespace, name]) : `#${index}`;
    if (!united.has(key)) united.set(key, reference);
  });
  return [...united.values()].toSorted(compareReferences);
}

function compareReferences(a: DependentReference, b: DependentReference): number {
  return (
    compareStrings(a.apiVersion, b.apiVersion) ||
    compareStrings(a.kind, b.kind) ||
    compareStrings(a.namespace ?? '', b.namespace ?? '') ||
    compareStrings(a.name ?? '', b.name ?? '')
  );
}

/** @throws LuaError for a reference to nothing in particular. */
export function checkReferences(references: readonly DependentReference[]): void {
  references.forEach(({ apiVersion, kind, name, labelSelector }, index) => {
    const path = `dependencies[${index}]`;
    if (apiVersion === '') throw new LuaError(`${path} has no apiVersion`, 0);
    if (kind === '') throw new LuaError(`${path} has no kind`, 0);
    if (!name && labelSelector === undefined) throw new LuaError(`${path} has neither a name nor a labelSelector`, 0);
    const compiled = labelSelector === undefined ? undefined : compileLabelSelector(labelSelector);
    if (compiled?.ok === false) throw new LuaError(`${path}.labelSelector is wrong: ${compiled.error.message}`, 0);
  });
}
