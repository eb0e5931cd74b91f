/**
 * What is wrong with a YAML text, in words that quote nothing of it but keys: any document may be a Secret.
 *
 * The parser quotes tags, headers of block scalars and whatever it did not expect, so only what it says with fixed words
 * is taken over.
 *
 * @example
 * yamlError('TAG_RESOLVE_FAILED', 'Unresolved tag: !hunter2', '!hunter2'); // { message: 'a tag that is not known', ... }
 */
import { type Alias, type Document, visit } from 'yaml';

interface Words {
  readonly message: string;
  readonly remedy?: string;
}

/** @param text the parser's own message. @param rest the document from the place of the error on. */
export function yamlError(code: string, text: string, rest: string): Words {
  if (/call stack/i.test(text)) return { message: 'nested too deep' };
  if (code === 'DUPLICATE_KEY') {
    return {
      message: `the key ${/^[^\s:]*/.exec(rest)?.[0] ?? ''} is given twice in one map`,
      remedy: 'remove one of the two; which one would count is not defined',
    };
  }
  if (code === 'TAB_AS_INDENT') return { message: text, remedy: 'indent with spaces' };
  return own[code] ?? { message: fixed.has(code) ? text : 'this cannot stand here' };
}

const quoted = 'put the value in quotes where it is text';

const own: Readonly<Record<string, Words>> = {
  BAD_COLLECTION_TYPE: { message: 'a tag that does not fit what it stands before', remedy: quoted },
  BAD_DQ_ESCAPE: {
    message: 'an unknown escape in double quotes',
    remedy: 'write \\\\ for a backslash, or use single quotes',
  },
  BAD_SCALAR_START: { message: 'a character that no plain value can start with', remedy: quoted },
  TAG_RESOLVE_FAILED: { message: 'a tag (!) that is not known, or that its value does not fit', remedy: quoted },
  UNEXPECTED_TOKEN: { message: 'something that cannot stand here', remedy: `correct this place, or ${quoted}` },
};

/** Errors whose messages hold nothing of the text. */
const fixed: ReadonlySet<string> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'KEY_OVER_1024_CHARS',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'NON_STRING_KEY',
]);

/** An error of making a value of a document that was read, with its place if it is not the whole document. */
export function conversionError(error: unknown, document: Document.Parsed): Words & { readonly offset?: number } {
  const text = error instanceof Error ? error.message : '';
  if (/call stack/i.test(text)) return { message: 'nested too deep' };
  if (/merge sources/i.test(text)) return { message: '<< needs a map to merge', remedy: 'name a map by its alias' };
  const alias = danglingAlias(document);
  if (alias === undefined) return { message: 'holds what is no object' };
  const remedy = 'define the `&anchor` before it is used, or put the value in quotes where it is text';
  return { message: 'an alias (*) of an anchor that is not there', remedy, offset: alias.range?.[0] ?? 0 };
}

function danglingAlias(document: Document.Parsed): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}
