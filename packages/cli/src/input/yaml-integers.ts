/**
 * Integers of a YAML document that a number cannot hold, with where they stand. They are found in the nodes, which keep
 * what was written.
 */
import { type Document, isPair, isScalar, isSeq, visit } from 'yaml';
import { bigIntegerIn, losesDigits, lostDigits } from './integers.ts';
import type { Path } from './position.ts';

/** One of them: what is wrong with it, and where in the text and in the value. */
export interface LostInteger {
  readonly message: string;
  readonly remedy: string;
  readonly offset: number;
  readonly path: Path;
}

export function lostIntegers(document: Document.Parsed): readonly LostInteger[] {
  const found: LostInteger[] = [];
  visit(document, {
    Scalar(_key, node, ancestors) {
      const { value, source, range } = node;
      if (typeof value !== 'number' || source === undefined || !losesDigits(source)) return;
      found.push({ ...lostDigits, offset: range?.[0] ?? 0, path: pathOf([...ancestors, node]) });
    },
  });
  return found;
}

/** Has the document read them as BigInts, as far as they have 64 bits. */
export function keepIntegers(document: Document.Parsed): void {
  visit(document, {
    Scalar(_key, node) {
      const exact = typeof node.value === 'number' ? bigIntegerIn(node.source ?? '') : undefined;
      if (exact !== undefined) node.value = exact;
    },
  });
}

/** The steps to the last node from those that it stands in. */
function pathOf(nodes: readonly unknown[]): Path {
  return nodes.flatMap((node, index): Path => {
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(node) ? [node.items.indexOf(nodes[index + 1])] : [];
  });
}
