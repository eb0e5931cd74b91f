/**
 * The options that both commands have, read into what the library takes; everything unknown is refused with a hint.
 */
import { defaultBindGates, defaultFeatureGates, defaultRenderGates, karmadaQuirks, type Quirks } from '@flotilla/core';
import type { Gates } from '../decide/decide.ts';
import { refuse } from '../input/problem.ts';
import { didYouMean } from '../input/suggest.ts';

/** As commander gives them. */
export interface CommonFlags {
  readonly filename?: readonly string[];
  readonly assume?: boolean;
  readonly strict?: boolean;
  readonly featureGates?: readonly string[];
  /** `--no-quirk` names. */
  readonly quirk?: readonly string[];
}

/** `-f` must be given: reading standard input unasked would look like hanging. */
export function filesFrom({ filename = [] }: CommonFlags): readonly string[] {
  if (filename.length === 0)
    refuse('no input: -f is missing', 'name files or folders with -f, or -f - for standard input');
  return filename;
}

/** `A=true,B=false`, also given several times; the last one counts. */
export function gatesFrom({ featureGates = [] }: CommonFlags): Partial<Gates> {
  const gates: { -readonly [Gate in keyof Gates]?: boolean } = {};
  for (const part of featureGates.flatMap((text) => text.split(',')).filter((text) => text.trim() !== '')) {
    const [name = '', value = ''] = part.split('=').map((side) => side.trim());
    if (!isGate(name))
      return refuse(`--feature-gates: there is no feature gate ${JSON.stringify(name)}`, didYouMean(name, gateNames));
    if (!/^(?:true|false)$/i.test(value))
      return refuse(
        `--feature-gates: ${name} must be true or false, not ${JSON.stringify(value)}`,
        `write ${name}=true`,
      );
    gates[name] = value.toLowerCase() === 'true';
  }
  return gates;
}

const gateNames: readonly string[] = [
  ...new Set([defaultFeatureGates, defaultBindGates, defaultRenderGates].flatMap((gates) => Object.keys(gates))),
];

function isGate(name: string): name is keyof Gates {
  return gateNames.includes(name);
}

/** The quirks that were switched off. */
export function quirksFrom({ quirk = [] }: CommonFlags): Partial<Quirks> {
  const off: { -readonly [Name in keyof Quirks]?: boolean } = {};
  for (const name of quirk.flatMap((text) => text.split(','))) {
    if (!isQuirk(name))
      return refuse(
        `--no-quirk: there is no quirk ${JSON.stringify(name)}`,
        didYouMean(name, Object.keys(karmadaQuirks)),
      );
    off[name] = false;
  }
  return off;
}

function isQuirk(name: string): name is keyof Quirks {
  return Object.hasOwn(karmadaQuirks, name);
}

/** One of the formats; another one is refused. */
export function formatFrom<Format extends string>(wanted: string, formats: readonly Format[]): Format {
  const found = formats.find((format) => format === wanted);
  return found ?? refuse(`-o: there is no output format ${JSON.stringify(wanted)}`, didYouMean(wanted, formats));
}
