/**
 * Blocks: statements one after the other, until one says otherwise; a `goto` goes on at its label.
 *
 * Each statement notes its line, for the error should a budget run out, and takes its steps before it runs.
 */
import type { Block, Statement } from '../syntax/ast.ts';
import type { Compiler } from './compiler.ts';
import { type Execute, GOTO, NEXT, type Signal } from './frame.ts';
import { compileStatement } from './statement.ts';

export function compileBlock(compiler: Compiler, block: Block): Execute {
  const statements = block.map((statement) => compileStep(compiler, statement));
  const labels = labelsOf(block);
  if (labels.size === 0) {
    const [first, second] = statements;
    if (first === undefined) return () => NEXT;
    if (second === undefined) return first;
    return (frame) => {
      for (const statement of statements) {
        const signal = statement(frame);
        if (signal !== NEXT) return signal;
      }
      return NEXT;
    };
  }
  return (frame) => {
    for (let place = 0; place < statements.length; place++) {
      const signal: Signal = statements[place]?.(frame) ?? NEXT;
      if (signal === NEXT) continue;
      const target = signal === GOTO ? labels.get(frame.label) : undefined;
      if (target === undefined) return signal;
      place = target;
    }
    return NEXT;
  };
}

function labelsOf(block: Block): ReadonlyMap<string, number> {
  return new Map(block.flatMap((statement, place) => (statement.kind === 'label' ? [[statement.label, place]] : [])));
}

function compileStep(compiler: Compiler, statement: Statement): Execute {
  const { execute, steps } = compileStatement(compiler, statement);
  const { line } = statement;
  return (frame) => {
    frame.thread.lines[frame.thread.depth] = line;
    frame.meter.slice -= steps;
    if (frame.meter.slice < 0) frame.meter.refill();
    return execute(frame);
  };
}
