/**
 * Words for what a validator finds: what is wrong, and what to do about it.
 *
 * @example
 * wordsFor({ instancePath: '/spec/priority', keyword: 'type', params: { type: 'integer' } }, '2');
 * // { code: 'type', message: 'must be a whole number, not "2"', remedy: 'write 2, without quotes' }
 */
import type { IssueCode } from './issue.ts';
import type { ValidatorError } from './json-schema.ts';
import { formatWords, patternWords } from './patterns.ts';
import { nearest } from './suggest.ts';

/** What is wrong, and what to do about it. */
export interface Words {
  /** What kind of finding it is. */
  readonly code: IssueCode;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/**
 * Words for one finding, other than an unknown field.
 *
 * @param error - The finding.
 * @param value - The value that it is about.
 */
export function wordsFor(error: ValidatorError, value: unknown): Words {
  const { keyword, params } = error;
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'type':
      return forType(params['type'], value);
    case 'required':
      return forRequired(String(params['missingProperty']));
    case 'enum':
      return forEnum(params['allowedValues'], value);
    case 'const':
      return forEnum([params['allowedValue']], value);
    case 'minimum':
      return {
        code: 'range',
        message: `must be at least ${limit}, not ${show(value)}`,
        remedy: `write ${limit} or more`,
      };
    case 'maximum':
      return {
        code: 'range',
        message: `must be at most ${limit}, not ${show(value)}`,
        remedy: `write ${limit} or less`,
      };
    case 'minLength':
      return forLength(
        `must have at least ${count(limit, 'character')}`,
        value === '' ? 'give it a value' : 'write more',
      );
    case 'maxLength':
      return forLength(`must have at most ${count(limit, 'character')}, has ${String(value).length}`, 'shorten it');
    case 'minItems':
      return forLength(`must have at least ${count(limit, 'item')}`, 'add one');
    case 'maxItems':
      return forLength(`must have at most ${count(limit, 'item')}`, 'take some away');
    case 'pattern':
      return { code: 'pattern', ...patternWords(String(params['pattern']), show(value)) };
    case 'format':
      return { code: 'format', ...formatWords(String(params['format']), show(value)) };
    default:
      return {
        code: 'notAllowed',
        message: `is not allowed (${keyword})`,
        remedy: 'see the documentation of the field',
      };
  }
}

function forType(types: unknown, value: unknown): Words {
  const wanted = (Array.isArray(types) ? types : [types]).map(String);
  const message = `must be ${wanted.map((type) => typeWords[type] ?? type).join(' or ')}, not ${show(value)}`;
  return { code: 'type', message, remedy: typeRemedy(wanted, value) };
}

const typeWords: { readonly [type: string]: string } = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

function typeRemedy(wanted: readonly string[], value: unknown): string {
  if (typeof value === 'string' && wanted.includes('integer') && /^-?\d+$/.test(value))
    return `write ${value}, without quotes`;
  if (typeof value === 'string' && wanted.includes('boolean') && /^(true|false)$/.test(value))
    return `write ${value}, without quotes`;
  if ((typeof value === 'number' || typeof value === 'boolean') && wanted.includes('string'))
    return `put it in quotes: ${JSON.stringify(String(value))}`;
  if (wanted.includes('array') && !Array.isArray(value)) return 'make it a list; in YAML, begin each item with "- "';
  if (wanted.includes('object') && Array.isArray(value)) return 'it is no list; in YAML, take away the "- "';
  return `write ${typeWords[wanted[0] ?? ''] ?? 'another value'}`;
}

function forRequired(field: string): Words {
  return { code: 'required', message: 'is missing', remedy: `add ${field}` };
}

function forEnum(allowed: unknown, value: unknown): Words {
  const values = Array.isArray(allowed) ? allowed.map(String) : [];
  const near = typeof value === 'string' ? nearest(value, values) : undefined;
  const choices = values.map((choice) => JSON.stringify(choice)).join(', ');
  const message = `must be ${values.length > 1 ? 'one of ' : ''}${choices}, not ${show(value)}`;
  return {
    code: 'notAllowed',
    message,
    remedy: near ? `did you mean ${JSON.stringify(near)}?` : `write ${values.length > 1 ? 'one of them' : choices}`,
  };
}

function forLength(message: string, remedy: string): Words {
  return { code: 'length', message, remedy };
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** A value for people: short, on one line. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
