/**
 * Data as JSON in which integers of any size keep their digits: `JSON.stringify` knows no BigInt.
 *
 * @example
 * toJson({ id: 9007199254740993n }); // '{\n  "id": 9007199254740993\n}\n'
 */

/** Indented, with a line break at the end. */
export function toJson(value: unknown): string {
  return `${written(value, '\n')}\n`;
}

/** On one line; `nothing` for undefined. */
export function compactJson(value: unknown): string {
  return value === undefined ? 'nothing' : written(value, '');
}

/** @param breaks a line break and the indentation so far; empty for one line. */
function written(value: unknown, breaks: string): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = breaks === '' ? '' : `${breaks}  `;
  const colon = breaks === '' ? ':' : ': ';
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item: unknown) => `${inner}${written(item, inner)}`)
    : Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => `${inner}${JSON.stringify(key)}${colon}${written(member, inner)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  return parts.length === 0 ? `${open}${close}` : `${open}${parts.join(',')}${breaks}${close}`;
}
