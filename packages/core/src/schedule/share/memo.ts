/**
 * What many decisions share is worked out once.
 *
 * A memo lives as long as one call of `scheduleAll` and remembers results by the values that they depend on, compared by
 * identity: the same placement, the same requests, the same set of feasible clusters. A single decision has none.
 */

/** A tree of maps: one level a key. Most nodes are ends, and have no map. */
interface Node {
  next: Map<unknown, Node> | undefined;
  value: { readonly of: unknown } | undefined;
}

export interface Memo {
  /**
   * The result of `make` for these keys: made at the first call, remembered afterwards. Keys are compared by identity; the
   * first one names the question, so that different questions never meet. Those that differ most come last: less to remember.
   */
  once<Result>(keys: readonly unknown[], make: () => Result): Result;
}

/** @param most How much to remember; beyond it everything is forgotten and remembered anew, which costs time and no memory. */
export function createMemo(most: number): Memo {
  let root = newNode();
  let remembered = 0;
  return {
    once: <Result>(keys: readonly unknown[], make: () => Result): Result => {
      let node = root;
      for (const key of keys) node = childOf(node, key);
      // Keys name the question, and a question has one type of answer.
      if (node.value !== undefined) return node.value.of as Result;
      const made = make();
      node.value = { of: made };
      remembered += 1;
      if (remembered > most) {
        root = newNode();
        remembered = 0;
      }
      return made;
    },
  };
}

function newNode(): Node {
  return { next: undefined, value: undefined };
}

function childOf(node: Node, key: unknown): Node {
  node.next ??= new Map();
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const child = newNode();
  node.next.set(key, child);
  return child;
}

/** Remembers where there is a memo and all keys are known; otherwise just makes. */
export function remember<Result>(
  memo: Memo | undefined,
  keys: () => readonly unknown[] | undefined,
  make: () => Result,
): Result {
  const known = memo === undefined ? undefined : keys();
  return memo === undefined || known === undefined ? make() : memo.once(known, make);
}
