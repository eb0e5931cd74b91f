/**
 * Which variable a name means: the scopes of a function while it is parsed, and those of the functions around it.
 *
 * Labels are collected too, so that a `goto` without a visible label is found before anything runs.
 */
import type { Local, Upvalue, Variable } from './ast.ts';
import { SyntaxProblem } from './problem.ts';

interface Scope {
  readonly names: Map<string, Local>;
  readonly labels: Set<string>;
  /** Jumps out of this block or inside of it whose label was not seen yet. */
  readonly jumps: { readonly label: string; readonly line: number }[];
}

export class FunctionScope {
  readonly parent: FunctionScope | undefined;
  readonly variadic: boolean;
  readonly upvalues: Upvalue[] = [];
  usesVarargs = false;
  slots = 0;
  /** Loops around the place that is being parsed. */
  loops = 0;
  readonly #scopes: Scope[] = [];

  constructor(parent: FunctionScope | undefined, variadic: boolean) {
    this.parent = parent;
    this.variadic = variadic;
  }

  open(): void {
    this.#scopes.push({ names: new Map(), labels: new Set(), jumps: [] });
  }

  /** Leaves a block; jumps that found no label in it must find one around it. */
  close(): void {
    const scope = this.#scopes.pop();
    const outer = this.#scopes.at(-1);
    for (const jump of scope?.jumps ?? []) {
      if (scope?.labels.has(jump.label) === true) continue;
      if (outer === undefined) throw new SyntaxProblem(jump.line, `no visible label '${jump.label}' for goto`);
      outer.jumps.push(jump);
    }
  }

  declare(name: string): Local {
    const local: Local = { name, slot: this.slots++, boxed: false };
    this.#scopes.at(-1)?.names.set(name, local);
    return local;
  }

  label(name: string, line: number): void {
    const labels = this.#scopes.at(-1)?.labels;
    if (labels?.has(name) === true) throw new SyntaxProblem(line, `label '${name}' is defined twice`);
    labels?.add(name);
  }

  jump(label: string, line: number): void {
    this.#scopes.at(-1)?.jumps.push({ label, line });
  }

  resolve(name: string, line: number): Variable {
    const local = this.#find(name);
    if (local !== undefined) return { kind: 'local', local };
    const index = this.#capture(name);
    return index === undefined ? { kind: 'global', name, line } : { kind: 'upvalue', index };
  }

  #find(name: string): Local | undefined {
    for (let index = this.#scopes.length - 1; index >= 0; index--) {
      const local = this.#scopes[index]?.names.get(name);
      if (local !== undefined) return local;
    }
    return undefined;
  }

  /** The place among this function's upvalues of a variable of a function around it. */
  #capture(name: string): number | undefined {
    const { parent } = this;
    if (parent === undefined) return undefined;
    const local = parent.#find(name);
    if (local !== undefined) {
      local.boxed = true;
      return this.#remember({ local, from: 'slot', index: local.slot });
    }
    const index = parent.#capture(name);
    const outer = index === undefined ? undefined : parent.upvalues[index];
    if (index === undefined || outer === undefined) return undefined;
    return this.#remember({ local: outer.local, from: 'upvalue', index });
  }

  #remember(upvalue: Upvalue): number {
    const known = this.upvalues.findIndex(({ local }) => local === upvalue.local);
    return known === -1 ? this.upvalues.push(upvalue) - 1 : known;
  }
}
