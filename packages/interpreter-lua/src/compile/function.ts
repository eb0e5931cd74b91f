/**
 * Functions: closures over boxes, called in a loop so that tail calls take no room.
 */
import type { FunctionBody } from '../syntax/ast.ts';
import { LuaTable } from '../vm/table.ts';
import type { Thread } from '../vm/thread.ts';
import { LuaFunction, type LuaValue } from '../vm/value.ts';
import type { Compiler } from './compiler.ts';
import { type Box, declare, type Evaluate, type Execute, Frame, RETURN, type Signal, TAIL_CALL } from './frame.ts';

/** What is charged for a function that is made, in bytes. */
const closureBytes = 64;
/** What is charged for an activation, beside its variables. */
const frameBytes = 32;

/** A function of the script: its code and the variables around it that it uses. */
class Closure extends LuaFunction {
  override readonly scripted = true;
  readonly #code: Code;
  readonly #upvalues: readonly Box[];

  constructor(code: Code, upvalues: readonly Box[]) {
    super();
    this.#code = code;
    this.#upvalues = upvalues;
  }

  override call(thread: Thread, args: LuaValue[]): LuaValue[] {
    let frame = this.enter(thread, args);
    let signal = this.#code.run(frame);
    while (signal === TAIL_CALL) {
      const { callee, values } = frame;
      thread.meter.tick(1);
      if (!(callee instanceof LuaFunction)) throw thread.error('attempt to call a non-function object');
      if (!(callee instanceof Closure)) {
        return callTail(thread, callee, values);
      }
      frame = callee.enter(thread, values);
      signal = callee.run(frame);
    }
    return signal === RETURN ? frame.values : [];
  }

  run(frame: Frame): Signal {
    return this.#code.run(frame);
  }

  /** A frame with the arguments in their places. */
  enter(thread: Thread, args: readonly LuaValue[]): Frame {
    const { parameters, arg, variadic, line } = this.#code;
    thread.checkCount(variadic ? 2 * args.length : args.length);
    thread.lines[thread.depth] = line;
    const varargs = variadic && args.length > parameters.length ? args.slice(parameters.length) : [];
    const frame = new Frame(thread, this.#upvalues, varargs);
    parameters.forEach((parameter, place) => {
      declare(frame, parameter, args[place]);
    });
    if (arg !== undefined) declare(frame, arg, argTable(thread, varargs));
    return frame;
  }
}

/** The library is called in the place of the function that returned the call. */
function callTail(thread: Thread, callee: LuaFunction, args: LuaValue[]): LuaValue[] {
  return thread.invoke(callee, args);
}

function argTable({ meter }: Thread, varargs: readonly LuaValue[]): LuaTable {
  const table = new LuaTable(meter);
  varargs.forEach((value, place) => {
    table.set(place + 1, value);
  });
  table.set('n', varargs.length);
  return table;
}

/** What is compiled once. */
interface Code extends Pick<FunctionBody, 'parameters' | 'variadic' | 'arg' | 'line'> {
  readonly run: Execute;
}

export function compileFunction(compiler: Compiler, body: FunctionBody): Evaluate {
  const { upvalues } = body;
  const code = compileCode(compiler, body);
  return (frame) => {
    frame.meter.alloc(closureBytes);
    const boxes = upvalues.map(({ from, index }) => Frame.boxOf(from === 'slot' ? frame.boxes : frame.upvalues, index));
    return new Closure(code, boxes);
  };
}

function compileCode(compiler: Compiler, { parameters, variadic, arg, line, slots, body }: FunctionBody): Code {
  const execute = compiler.block(body);
  const bytes = frameBytes + 8 * slots;
  return {
    parameters,
    variadic,
    arg,
    line,
    run: (frame) => {
      // Given back by the garbage collector; charged as a step, so that calls alone cannot exhaust memory.
      frame.meter.tick(1 + (bytes >> 6));
      return execute(frame);
    },
  };
}

/** A whole script, as a function without parameters; a new one each time. */
export function compileMain(compiler: Compiler, body: FunctionBody): () => LuaFunction {
  const code = compileCode(compiler, body);
  return () => new Closure(code, []);
}
