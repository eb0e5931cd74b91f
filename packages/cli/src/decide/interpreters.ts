/**
 * The interpreters that the customizations of the input make: they are asked before those that are built in.
 *
 * Example: with a customization for `acme.io/v1 Widget`, a Widget has the replicas that its script tells.
 */
import type { Interpreter } from '@flotilla/core';
import { luaInterpreters } from '@flotilla/interpreter-lua';
import type { World } from '../input/world.ts';

export function interpretersOf({ customizations }: Pick<World, 'customizations'>): readonly Interpreter[] {
  return customizations.length === 0 ? [] : luaInterpreters(customizations, { now: () => Date.now() });
}
