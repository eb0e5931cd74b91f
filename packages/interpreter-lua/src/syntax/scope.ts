/**
 * Which variable a name means: the scopes of a function while it is parsed, and those of the functions around it.
 *
 * Labels are collected too, so that a `goto` without a visible label is found before anything runs.
 */
import type { Local, Upvalue, Variable } from './ast.ts';
import { SyntaxProblem } from './problem.ts';

interface Scope {
  readonly names: Map<string, Local>;
  readonly labels: Map<string, Label>;
  /** Jumps from this block, or out of one inside of it. */
  readonly jumps: Jump[];
  /** Locals declared so far. */
  locals: number;
}

interface Label {
  /** Locals that its block had declared there. */
  readonly locals: number;
  /** Nothing follows in its block, so a jump to it reaches no local. */
  last: boolean;
}

interface Jump {
  readonly label: string;
  readonly line: number;
  /** Locals that the block had declared there. */
  readonly locals: number;
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
    this.#scopes.push({ names: new Map(), labels: new Map(), jumps: [], locals: 0 });
  }

  /** Leaves a block; jumps that found no label in it must find one around it. */
  close(): void {
    const scope = this.#scopes.pop();
    const outer = this.#scopes.at(-1);
    for (const jump of scope?.jumps ?? []) {
      const label = scope?.labels.get(jump.label);
      if (label !== undefined) {
        if (label.locals <= jump.locals || label.last) continue;
        throw new SyntaxProblem(jump.line, `goto ${jump.label} jumps into the scope of a local`);
      }
      if (outer === undefined) throw new SyntaxProblem(jump.line, `no visible label '${jump.label}' for goto`);
      outer.jumps.push({ ...jump, locals: outer.locals });
    }
  }

  declare(name: string): Local {
    const local: Local = { name, slot: this.slots++, boxed: false };
    const scope = this.#scopes.at(-1);
    scope?.names.set(name, local);
    if (scope !== undefined) scope.locals++;
    return local;
  }

  label(name: string, line: number): void {
    const scope = this.#scopes.at(-1);
    if (scope?.labels.has(name) === true) throw new SyntaxProblem(line, `label '${name}' is defined twice`);
    scope?.labels.set(name, { locals: scope.locals, last: false });
  }

  /** Says of labels that nothing but labels follows them in their block. */
  endWith(labels: readonly string[]): void {
    for (const name of labels) {
      const label = this.#scopes.at(-1)?.labels.get(name);
      if (label !== undefined) label.last = true;
    }
  }

  jump(label: string, line: number): void {
    const scope = this.#scopes.at(-1);
    scope?.jumps.push({ label, line, locals: scope.locals });
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
