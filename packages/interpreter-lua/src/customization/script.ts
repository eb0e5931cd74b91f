/**
 * One script, compiled once, and run from nothing at each call: fresh globals, a fresh library, a full budget.
 *
 * Karmada keeps its VMs in a pool, so what one call leaves in globals the next finds. Here nothing is left: a divergence
 * on purpose.
 *
 * Counterpart: `RunScript` of Karmada's luavm.
 */
import { compileScript } from '../compile/compile.ts';
import { toJson } from '../convert/to-json.ts';
import { decodeUtf8, encodeUtf8 } from '../convert/utf8.ts';
import { native } from '../library/arguments.ts';
import { display, installBase } from '../library/base.ts';
import { kubeLibrary } from '../library/kube.ts';
import { mathLibrary } from '../library/math.ts';
import { osLibrary } from '../library/os.ts';
import { installPackage } from '../library/package.ts';
import { installStrings } from '../library/string.ts';
import { tableLibrary } from '../library/table.ts';
import { parse } from '../syntax/parse.ts';
import { SyntaxProblem } from '../syntax/problem.ts';
import { LuaError } from '../vm/error.ts';
import { type Budget, BudgetError, defaultBudget, Meter } from '../vm/meter.ts';
import { LuaTable } from '../vm/table.ts';
import { asStackError, Thread } from '../vm/thread.ts';
import { LuaFunction, type LuaValue, typeOf } from '../vm/value.ts';
import type { LuaOperation } from './rules.ts';

/** How scripts run. */
export interface ScriptOptions {
  readonly budget?: Budget;
  /** The present in milliseconds since 1970, for the budget of time and for `os.time`. Without it, steps alone count. */
  readonly now?: () => number;
}

/** Why there is no answer. */
export interface LuaFailure {
  readonly code: 'syntax' | 'script' | 'answer' | 'budget';
  /** The ResourceInterpreterCustomization. */
  readonly customization: string;
  readonly operation: LuaOperation;
  /** The line of its script, counted from 1; absent where no line is to blame. */
  readonly line?: number;
  /** What is wrong, without the names above. */
  readonly problem: string;
  /** All of it in a sentence. */
  readonly message: string;
}

/** What a script is asked with, and how its results are read; what throws is the script's failure. */
export interface Question<Value> {
  readonly args: (meter: Meter) => LuaValue[];
  readonly read: (results: readonly LuaValue[], meter: Meter) => Value;
}

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: LuaFailure };

export class Script {
  readonly customization: string;
  readonly operation: LuaOperation;
  readonly #source: string;
  #compiled: ReturnType<typeof compileScript> | undefined;

  constructor(customization: string, operation: LuaOperation, source: string) {
    this.customization = customization;
    this.operation = operation;
    this.#source = source;
  }

  /** What keeps the script from being compiled; undefined when nothing does. */
  check(): LuaFailure | undefined {
    try {
      this.#compile();
      return undefined;
    } catch (error) {
      return this.#failure(error, undefined);
    }
  }

  ask<Value>({ args, read }: Question<Value>, options: ScriptOptions): Answer<Value> {
    const meter = new Meter({ ...defaultBudget, ...options.budget }, options.now);
    const thread = new Thread(meter);
    try {
      installLibraries(thread, options.now);
      thread.invoke(this.#compile()(), []);
      const callee = thread.globals.get(this.operation);
      if (callee === undefined) throw new LuaError(`it defines no global function ${this.operation}`, 0);
      if (!(callee instanceof LuaFunction))
        throw new LuaError(`${this.operation} is not a function but a ${typeOf(callee)}`, 0);
      const values = args(meter);
      const results = thread.invoke(callee, values);
      return { ok: true, value: this.#read(read, results, meter) };
    } catch (error) {
      return { ok: false, failure: this.#failure(error, thread) };
    }
  }

  /** What is wrong with an answer is not wrong in any line. */
  #read<Value>(read: Question<Value>['read'], results: readonly LuaValue[], meter: Meter): Value {
    try {
      return read(results, meter);
    } catch (error) {
      if (error instanceof LuaError) throw new AnswerProblem(error.message);
      throw error;
    }
  }

  #compile(): ReturnType<typeof compileScript> {
    this.#compiled ??= compileScript(parse(encodeUtf8(this.#source)));
    return this.#compiled;
  }

  #failure(thrown: unknown, thread: Thread | undefined): LuaFailure {
    const error = asStackError(thrown);
    if (error instanceof SyntaxProblem) return this.#describe('syntax', error.message, error.line);
    if (error instanceof AnswerProblem) return this.#describe('answer', error.message, 0);
    if (error instanceof BudgetError) return this.#describe('budget', `it takes ${error.message}`, thread?.line ?? 0);
    if (!(error instanceof LuaError)) throw error;
    const bare = raisedText(error.value).replace(/^<string>:(\d+): /, '');
    return this.#describe('script', bare, error.line);
  }

  #describe(code: LuaFailure['code'], problem: string, line: number): LuaFailure {
    const { customization, operation } = this;
    const place = line === 0 || code === 'syntax' ? '' : `, line ${line} of its script`;
    return {
      code,
      customization,
      operation,
      ...(line > 0 && { line }),
      problem,
      message: `ResourceInterpreterCustomization ${customization}, ${operation}${place}: ${problem}`,
    };
  }
}

const longestShown = 200;

/** What a script raised, readable: Karmada shows the address of what is no text. */
function raisedText(value: LuaValue): string {
  if (!(value instanceof LuaTable)) return decodeUtf8(display(value));
  try {
    const text = JSON.stringify(toJson(value, new Meter({ ...defaultBudget, steps: 10_000 }, undefined)));
    return `it raised the table ${text.length > longestShown ? `${text.slice(0, longestShown)}...` : text}`;
  } catch (error) {
    if (error instanceof LuaError || error instanceof BudgetError) return 'it raised a table';
    throw error;
  }
}

/** The script ran, but what it returned is no answer. */
class AnswerProblem extends Error {
  override readonly name = 'AnswerProblem';
}

function installLibraries(thread: Thread, now: (() => number) | undefined): void {
  const modules = {
    string: thread.strings,
    table: tableLibrary(thread),
    math: mathLibrary(thread),
    os: osLibrary(thread, now),
  };
  installStrings(thread);
  installBase(thread);
  for (const [name, library] of Object.entries(modules)) thread.globals.set(name, library);
  installPackage(thread, modules, { kube: native('kube', (args) => kubeLibrary(args.thread)) });
}
