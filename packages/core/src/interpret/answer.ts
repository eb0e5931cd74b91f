/**
 * What an interpreter answered, held against what the operation promises: in JavaScript a `return` is soon forgotten.
 *
 * Only the outer shape is looked at, so that a wrong answer is named where it came from and not where it breaks.
 *
 * Counterpart: the decoding of answers in pkg/resourceinterpreter/customized.
 *
 * @example
 * checkAnswer('health', pod, undefined)
 * // InterpretError: Pod shop/web: health answered undefined: have the interpreter of v1 Pod answer true or false
 */
import { InterpretError, isRecord, printed } from './fields.ts';
import type { Operation } from './interpreter.ts';
import { describeTemplate, type ResourceTemplate } from './template.ts';

interface Promised {
  readonly what: string;
  readonly holds: (answer: unknown) => boolean;
}

const wholeObject: Promised = {
  what: 'the whole object, with apiVersion, kind and metadata',
  holds: (answer) =>
    isRecord(answer) && isName(answer['apiVersion']) && isName(answer['kind']) && isRecord(answer['metadata']),
};

const promised: Readonly<Record<Operation, Promised>> = {
  replicas: {
    what: '{ replicas }, a whole number, and with it requirements if there are any',
    holds: (answer) =>
      isRecord(answer) &&
      Number.isSafeInteger(answer['replicas']) &&
      (answer['requirements'] == null || isRecord(answer['requirements'])),
  },
  components: {
    what: 'a list of { name, replicas }, which may be empty',
    holds: (answer) =>
      isListOf(answer, (item) => typeof item['name'] === 'string' && Number.isSafeInteger(item['replicas'])),
  },
  revise: wholeObject,
  retain: wholeObject,
  aggregateStatus: wholeObject,
  dependencies: {
    what: 'a list of { apiVersion, kind, namespace, name }, which may be empty',
    holds: (answer) => isListOf(answer, () => true),
  },
  reflectStatus: {
    what: 'an object, or undefined when there is nothing to report',
    holds: (answer) => answer === undefined || isRecord(answer),
  },
  health: { what: 'true or false', holds: (answer) => typeof answer === 'boolean' },
};

const longestShown = 100;

/**
 * The answer, when it is of the shape that the operation promises.
 *
 * @throws InterpretError naming the object, the operation, and what must be answered.
 */
export function checkAnswer<Answer>(operation: Operation, object: ResourceTemplate, answer: Answer): Answer {
  const { what, holds } = promised[operation];
  if (holds(answer) && !isPromise(answer)) return answer;
  throw new InterpretError(
    { owner: describeTemplate(object), path: operation },
    `answered ${shown(answer)}`,
    `have the interpreter of ${object.apiVersion} ${object.kind} answer ${what}`,
  );
}

/** The answer, shortened: it may be a whole manifest, or what has no end. */
function shown(answer: unknown): string {
  if (isPromise(answer)) return 'a Promise, for which nobody waits';
  try {
    const text = printed(answer);
    return text.length > longestShown ? `${text.slice(0, longestShown)}...` : text;
  } catch {
    return 'an object that is no JSON';
  }
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isListOf(value: unknown, fits: (item: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((item: unknown) => isRecord(item) && fits(item));
}

function isPromise(value: unknown): boolean {
  return isRecord(value) && typeof value['then'] === 'function';
}
