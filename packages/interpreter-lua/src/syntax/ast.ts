/**
 * A script as a tree, names already resolved: to a local variable of the function, one of an enclosing function, or a
 * global.
 */

/** A local variable; one that an inner function uses lives in a box of its own, made anew by each declaration. */
export interface Local {
  readonly name: string;
  readonly slot: number;
  boxed: boolean;
}

/** Where an inner function finds a variable of an enclosing one: in its parent's slot, or among its parent's own. */
export interface Upvalue {
  readonly local: Local;
  readonly from: 'slot' | 'upvalue';
  readonly index: number;
}

export interface FunctionBody {
  /** Where it begins. */
  readonly line: number;
  readonly parameters: readonly Local[];
  readonly variadic: boolean;
  /** The table `arg` of variadic functions, kept only when they do not use `...`. */
  readonly arg: Local | undefined;
  readonly body: Block;
  readonly slots: number;
  readonly upvalues: readonly Upvalue[];
}

export type Expression =
  | { readonly kind: 'constant'; readonly value: undefined | boolean | number | string }
  | { readonly kind: 'varargs' }
  | { readonly kind: 'function'; readonly body: FunctionBody }
  | Variable
  | Call
  | { readonly kind: 'parentheses'; readonly inner: Expression }
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly line: number;
    }
  | { readonly kind: 'concat'; readonly parts: readonly Expression[]; readonly line: number }
  | {
      readonly kind: 'unary';
      readonly operator: 'not' | '-' | '#';
      readonly operand: Expression;
      readonly line: number;
    }
  | { readonly kind: 'table'; readonly fields: readonly Field[]; readonly line: number };

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '^' | '==' | '~=' | '<' | '<=' | '>' | '>=';

/** What can be assigned to. */
export type Variable =
  | { readonly kind: 'local'; readonly local: Local }
  | { readonly kind: 'upvalue'; readonly index: number }
  | { readonly kind: 'global'; readonly name: string; readonly line: number }
  | { readonly kind: 'index'; readonly object: Expression; readonly key: Expression; readonly line: number };

export interface Call {
  readonly kind: 'call';
  readonly callee: Expression;
  /** The name after the colon of `object:method()`. */
  readonly method: string | undefined;
  readonly args: readonly Expression[];
  readonly line: number;
}

/** An entry of a table constructor; without a key it is the next element of the list. */
export interface Field {
  readonly key: Expression | undefined;
  readonly value: Expression;
}

export type Block = readonly Statement[];

export type Statement =
  | {
      readonly kind: 'local';
      readonly locals: readonly Local[];
      readonly values: readonly Expression[];
      readonly line: number;
    }
  | {
      readonly kind: 'assign';
      readonly targets: readonly Variable[];
      readonly values: readonly Expression[];
      readonly line: number;
    }
  | { readonly kind: 'call statement'; readonly call: Call; readonly line: number }
  | { readonly kind: 'local function'; readonly local: Local; readonly body: FunctionBody; readonly line: number }
  | { readonly kind: 'do'; readonly body: Block; readonly line: number }
  | { readonly kind: 'while'; readonly condition: Expression; readonly body: Block; readonly line: number }
  | { readonly kind: 'repeat'; readonly body: Block; readonly condition: Expression; readonly line: number }
  | {
      readonly kind: 'if';
      readonly clauses: readonly Clause[];
      readonly otherwise: Block | undefined;
      readonly line: number;
    }
  | {
      readonly kind: 'count';
      readonly local: Local;
      readonly start: Expression;
      readonly limit: Expression;
      readonly step: Expression | undefined;
      readonly body: Block;
      readonly line: number;
    }
  | {
      readonly kind: 'each';
      readonly locals: readonly Local[];
      readonly values: readonly Expression[];
      readonly body: Block;
      readonly line: number;
    }
  | { readonly kind: 'return'; readonly values: readonly Expression[]; readonly line: number }
  | { readonly kind: 'break'; readonly line: number }
  | { readonly kind: 'goto'; readonly label: string; readonly line: number }
  | { readonly kind: 'label'; readonly label: string; readonly line: number };

export interface Clause {
  readonly condition: Expression;
  readonly body: Block;
}
