/**
 * The module `kube`, which scripts load with `require("kube")`: quantities, and what a Pod template asks for and needs.
 *
 * The two about Pod templates are the built-in interpreters' own functions.
 *
 * Counterpart: kube.go of Karmada's luavm.
 *
 * @example
 * local kube = require("kube")
 * kube.resourceAdd("500m", "1") -- "1500m"
 */
import {
  addQuantity,
  formatQuantity,
  newQuantity,
  parseQuantity,
  type Quantity,
  QuantityError,
  quantitySign,
} from '@flotilla/api';
import { InterpretError, podDependencies, podRequirements } from '@flotilla/core';
import { settleEmpties } from '../convert/empties.ts';
import type { Json } from '../convert/json.ts';
import { toJson } from '../convert/to-json.ts';
import { toLua } from '../convert/to-lua.ts';
import { decodeUtf8, encodeUtf8 } from '../convert/utf8.ts';
import { numberToText } from '../vm/number.ts';
import { LuaTable } from '../vm/table.ts';
import type { Thread } from '../vm/thread.ts';
import { type Arguments, install, type Library } from './arguments.ts';

export function kubeLibrary(thread: Thread): LuaTable {
  const table = new LuaTable(thread.meter);
  install(table, library);
  return table;
}

const library: Library = {
  resourceAdd(args) {
    const sum = args.values.reduce<Quantity>((total, _, index) => {
      const amount = quantityAt(args, index + 1);
      return quantitySign(total) === 0 ? amount : addQuantity(total, amount);
    }, zero);
    return formatQuantity(sum);
  },
  getResourceQuantity(args) {
    exactly(args, 1);
    const amount = quantityAt(args, 1);
    if (quantitySign(amount) < 0) throw args.bad(1, 'a quantity below zero');
    const written = args.at(1);
    return typeof written === 'string' ? approximate(args, amount, written) : 0;
  },
  accuratePodRequirements(args) {
    exactly(args, 1);
    const template = templateAt(args);
    return [
      toLua(
        guarded(args, () => podRequirements(template)),
        args.thread.meter,
      ),
    ];
  },
  getPodDependencies(args) {
    exactly(args, 2);
    const template = templateAt(args);
    const references = guarded(args, () => podDependencies(template, namespaceOf(args)));
    return [references.length === 0 ? undefined : toLua(references, args.thread.meter)];
  },
};

const zero = newQuantity(0, 'DecimalSI');

function exactly(args: Arguments, count: number): void {
  if (args.count !== count) {
    throw args.thread.error(`expected exactly ${count} argument${count === 1 ? '' : 's'}, but got ${args.count}`);
  }
}

function quantityAt(args: Arguments, place: number): Quantity {
  const value = args.at(place);
  if (value === undefined) return zero;
  if (typeof value !== 'string') throw args.wrongType(place, 'string');
  args.thread.meter.tick(value.length);
  return guarded(args, () => parseQuantity(decodeUtf8(value)));
}

/** As Kubernetes approximates it, in floating point: the digits as written, times the powers of their suffix. */
function approximate(args: Arguments, amount: Quantity, written: string): number {
  const [, whole = '0', fraction = '', suffix = ''] = /^\+?(\d*)\.?(\d*)(.*)$/.exec(written) ?? [];
  const binary = binaryExponents.get(suffix);
  // What has more digits than Kubernetes keeps is rounded by it first.
  const exact = fraction.length <= 9 && suffix !== 'n' && Number(whole + fraction) !== 0;
  const digits = Number(whole + fraction);
  const decimal = exact ? exponentOf(binary === undefined ? suffix : '') - fraction.length : 0;
  const value = exact ? digits * 2 ** (binary ?? 0) * tenTo(decimal) : canonicalValue(formatQuantity(amount));
  if (!Number.isFinite(value)) throw args.bad(1, 'a quantity that is too large');
  return binary === undefined ? value : Math.min(value, 2 ** 63);
}

const exponents = new Map(Object.entries({ n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 }));
const binaryExponents = new Map(Object.entries({ Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 }));

function exponentOf(suffix: string): number {
  return exponents.get(suffix) ?? Number(suffix.slice(1));
}

function tenTo(exponent: number): number {
  return Number(`1e${exponent}`);
}

function canonicalValue(canonical: string): number {
  const [, digits = '0', suffix = ''] = /^(\d+)(.*)$/.exec(canonical) ?? [];
  const binary = binaryExponents.get(suffix);
  if (binary === undefined) return Number(digits) * tenTo(exponentOf(suffix));
  return Number(digits) * 2 ** binary;
}

/** A Pod template as Go would have it: without empty tables. */
function templateAt(args: Arguments): Json {
  const table = args.table(1);
  if (table.next(undefined) === undefined) return {};
  return settleEmpties(toJson(table, args.thread.meter), []);
}

function namespaceOf(args: Arguments): string {
  const value = args.at(2);
  if (value === undefined) return 'default';
  if (typeof value === 'number') return numberToText(value);
  if (typeof value !== 'string') throw args.wrongType(2, 'string');
  return decodeUtf8(value);
}

/** Whatever is wrong with a quantity or a template is an error of Lua. */
function guarded<Result>(args: Arguments, ask: () => Result): Result {
  try {
    return ask();
  } catch (error) {
    if (error instanceof InterpretError || error instanceof QuantityError) {
      throw args.thread.error(encodeUtf8(error.message));
    }
    throw error;
  }
}
