/**
 * What many decisions share is worked out once.
 *
 * A memo lives as long as one call of `scheduleAll` and remembers results by the values that they depend on, compared by
 * identity: the same placement, the same requests, the same set of feasible clusters. A single decision has none.
 */

/** A tree of maps: one level a key. */
interface Node {
  readonly next: Map<unknown, Node>;
  value?: { readonly of: unknown };
}

export interface Memo {
  /**
   * The result of `make` for these keys: made at the first call, remembered afterwards. Keys are compared by identity; the
   * first one names the question, so that different questions never meet.
   */
  once<Result>(keys: readonly unknown[], make: () => Result): Result;
}

export function createMemo(): Memo {
  const root: Node = { next: new Map() };
  return {
    once: <Result>(keys: readonly unknown[], make: () => Result): Result => {
      let node = root;
      for (const key of keys) {
        let child = node.next.get(key);
        if (child === undefined) {
          child = { next: new Map() };
          node.next.set(key, child);
        }
        node = child;
      }
      // Keys name the question, and a question has one type of answer.
      node.value ??= { of: make() };
      return node.value.of as Result;
    },
  };
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
