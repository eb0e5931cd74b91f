/**
 * Loops. Each round takes steps, even of an empty body, and gives the loop's variables boxes of their own.
 */
import type { Statement } from '../syntax/ast.ts';
import { isTrue, type LuaValue } from '../vm/value.ts';
import type { Compiler } from './compiler.ts';
import { BREAK, declare, type Execute, type Frame, NEXT } from './frame.ts';
import { raise } from './operate.ts';
import { cost } from './shape.ts';

type Loop<Kind extends Statement['kind']> = Extract<Statement, { kind: Kind }>;

/** Takes the steps of one round. */
function round(frame: Frame, steps: number, line: number): void {
  frame.meter.slice -= steps;
  if (frame.meter.slice >= 0) return;
  frame.thread.lines[frame.thread.depth] = line;
  frame.meter.refill();
}

export function compileWhile(compiler: Compiler, { condition, body, line }: Loop<'while'>): Execute {
  const [goesOn, execute] = [compiler.expression(condition), compiler.block(body)];
  const steps = 1 + cost(condition);
  return (frame) => {
    while (isTrue(goesOn(frame))) {
      round(frame, steps, line);
      const signal = execute(frame);
      if (signal === BREAK) return NEXT;
      if (signal !== NEXT) return signal;
    }
    return NEXT;
  };
}

export function compileRepeat(compiler: Compiler, { condition, body, line }: Loop<'repeat'>): Execute {
  const [ends, execute] = [compiler.expression(condition), compiler.block(body)];
  const steps = 1 + cost(condition);
  return (frame) => {
    do {
      round(frame, steps, line);
      const signal = execute(frame);
      if (signal === BREAK) return NEXT;
      if (signal !== NEXT) return signal;
    } while (!isTrue(ends(frame)));
    return NEXT;
  };
}

/** `for i = start, limit, step`: numbers only; a string is not converted. */
export function compileCount(compiler: Compiler, { local, start, limit, step, body, line }: Loop<'count'>): Execute {
  const [from, to] = [compiler.expression(start), compiler.expression(limit)];
  const by = step === undefined ? () => 1 : compiler.expression(step);
  const execute = compiler.block(body);
  return (frame) => {
    const first = numberOf(frame, from(frame), 'init', line);
    const last = numberOf(frame, to(frame), 'limit', line);
    const stride = numberOf(frame, by(frame), 'step', line);
    for (let value = first; stride > 0 ? value <= last : value >= last; value += stride) {
      round(frame, 2, line);
      declare(frame, local, value);
      const signal = execute(frame);
      if (signal === BREAK) return NEXT;
      if (signal !== NEXT) return signal;
    }
    return NEXT;
  };
}

function numberOf(frame: Frame, value: LuaValue, what: string, line: number): number {
  if (typeof value === 'number') return value;
  throw raise(frame.thread, line, `for statement ${what} must be a number`);
}

/** `for k, v in iterator, state, first`. */
export function compileEach(compiler: Compiler, { locals, values, body, line }: Loop<'each'>): Execute {
  const [all, execute] = [compiler.all(values), compiler.block(body)];
  return (frame) => {
    const [iterator, state, first] = all(frame);
    let control = first;
    for (;;) {
      round(frame, 2, line);
      const results = frame.thread.call(iterator, [state, control], line);
      control = results[0];
      if (control === undefined) return NEXT;
      for (let place = 0; place < locals.length; place++) {
        const local = locals[place];
        if (local !== undefined) declare(frame, local, results[place]);
      }
      const signal = execute(frame);
      if (signal === BREAK) return NEXT;
      if (signal !== NEXT) return signal;
    }
  };
}
