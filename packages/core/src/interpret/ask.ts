/**
 * Asking whoever knows about a kind, and what may come of it: an answer, nobody who knows, or an object that is wrong.
 *
 * The caller's own interpreters are asked first, in their order, then the built-in ones. The first that has the
 * operation for exactly the object's apiVersion and kind decides: when it fails, no other is tried.
 *
 * Counterpart: pkg/resourceinterpreter/interpreter.go.
 *
 * @example
 * const answer = interpretHealth(deployment);
 * if (answer.code === 'handled') answer.value; // true or false
 */
import { checkAnswer } from './answer.ts';
import { InterpretError } from './fields.ts';
import type { Interpreter, Operation } from './interpreter.ts';
import { nativeInterpreters } from './native/native.ts';
import { describeTemplate, type ResourceTemplate } from './template.ts';

/** What came of asking for an operation. */
export type Interpretation<Value> = Handled<Value> | Unsupported | Failed;

export interface Handled<Value> {
  readonly code: 'handled';
  readonly value: Value;
}

/** No interpreter has the operation for this kind. */
export interface Unsupported {
  readonly code: 'unsupported';
  readonly operation: Operation;
  /** `Foo shop/web`. */
  readonly object: string;
  readonly message: string;
}

/** The interpreter cannot read the object. */
export interface Failed {
  readonly code: 'failed';
  readonly operation: Operation;
  /** `Deployment shop/web`. */
  readonly object: string;
  /** Names the object, the field's path and a remedy. */
  readonly error: InterpretError;
}

/** The interpreter that answers an operation for an object, the caller's own first. */
export function interpreterWith<Asked extends Operation>(
  operation: Asked,
  object: Pick<ResourceTemplate, 'apiVersion' | 'kind'>,
  interpreters: readonly Interpreter[] = [],
): (Interpreter & Required<Pick<Interpreter, Asked>>) | undefined {
  const answers = (interpreter: Interpreter): interpreter is Interpreter & Required<Pick<Interpreter, Asked>> =>
    interpreter.apiVersion === object.apiVersion &&
    interpreter.kind === object.kind &&
    interpreter[operation] !== undefined;
  return interpreters.find(answers) ?? nativeInterpreters.find(answers);
}

/** Has the interpreter for an object do something; an answer of another shape than the operation promises is a failure. */
export function ask<Asked extends Operation, Value>(
  operation: Asked,
  object: ResourceTemplate,
  interpreters: readonly Interpreter[] | undefined,
  question: (interpreter: Interpreter & Required<Pick<Interpreter, Asked>>) => Value,
): Interpretation<Value> {
  const interpreter = interpreterWith(operation, object, interpreters);
  return interpreter === undefined
    ? unsupported(operation, object)
    : attempt(operation, object, () => checkAnswer(operation, object, question(interpreter)));
}

/** Does what an operation asks for; an `InterpretError` that is thrown becomes part of the answer. */
export function attempt<Value>(
  operation: Operation,
  object: ResourceTemplate,
  work: () => Value,
): Handled<Value> | Failed {
  try {
    return { code: 'handled', value: work() };
  } catch (error) {
    if (error instanceof InterpretError) return { code: 'failed', operation, object: describeTemplate(object), error };
    throw error;
  }
}

function unsupported(operation: Operation, object: ResourceTemplate): Unsupported {
  const name = describeTemplate(object);
  const kind = `${object.apiVersion} ${object.kind}`;
  return {
    code: 'unsupported',
    operation,
    object: name,
    message: `${name}: no interpreter of ${kind} has ${operation}`,
  };
}
