/**
 * Switches by name (feature gates, quirks) over their defaults.
 *
 * A switch is true or false. The text "false" would count as true, so anything else is refused; `undefined` leaves the default.
 *
 * Example: `{ WorkloadAffinity: 'false' }` is refused as `options.featureGates.WorkloadAffinity: "false" is no boolean`.
 */

/** Names that are not among the defaults are for others. @throws {TypeError} for a value that is no boolean. */
export function switchesOver<Switches extends object>(
  option: string,
  defaults: Switches,
  given: Partial<Switches> | null | undefined,
): Switches {
  if (given === undefined || given === null) return defaults;
  checkSwitches(option, given);
  return { ...defaults, ...withoutUndefined(given) };
}

/** @throws {RangeError} for a name that is not among the defaults. @throws {TypeError} for a value that is no boolean. */
export function knownSwitchesOver<Switches extends object>(
  option: string,
  defaults: Switches,
  given: Partial<Switches> | null | undefined,
): Switches {
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === undefined || Object.hasOwn(defaults, name)) continue;
    throw new RangeError(`options.${option}: there is no ${name}; known are ${Object.keys(defaults).join(', ')}`);
  }
  return switchesOver(option, defaults, given);
}

/** @throws {TypeError} for a value that is no boolean. */
export function checkSwitches(option: string, given: object | null | undefined): void {
  for (const [name, value] of Object.entries(given ?? {}) as [string, unknown][]) {
    if (value === undefined || typeof value === 'boolean') continue;
    throw new TypeError(`options.${option}.${name}: ${JSON.stringify(value)} is no boolean; give true or false`);
  }
}

function withoutUndefined(given: object): object {
  const values = Object.values(given);
  return values.includes(undefined)
    ? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    : given;
}
