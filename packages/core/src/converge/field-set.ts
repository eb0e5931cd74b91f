/**
 * A set of places in an object, as one manager owns them: asked by path, in the time of the path's length.
 *
 * A place with nothing below it is a leaf. Server-side apply writes two things so: a value that is owned whole (a scalar, an
 * atomic list, a label selector), and a map that was empty when it was applied. They are told apart by looking at all
 * managers of the object: where one of them owns something below, the map is merged, and the leaf is only the map itself.
 *
 * Counterpart: `fieldpath.Set` of sigs.k8s.io/structured-merge-diff.
 *
 * Example: the leaf `spec.selector` covers `spec.selector.matchLabels`; the leaf `metadata.annotations` covers no
 * annotation, once another manager owns one.
 */
import { isRecord } from '../interpret/fields.ts';
import { type Path, parseStep, type Step } from './path.ts';

/** The places that one manager owns. */
export interface FieldSet {
  /** The places with nothing below them. */
  readonly leaves: readonly Path[];
  /** Whether the place is owned: it is a leaf, or part of something that is owned whole. */
  readonly owns: (path: Path) => boolean;
  /** Whether the place is owned, or something below it is. */
  readonly touches: (path: Path) => boolean;
}

/** What lies below a place, by the next step; nothing below a leaf. */
export type FieldTree = ReadonlyMap<Step, FieldTree>;

/** The tree of an entry's `fieldsV1`. Steps that nobody knows are passed over; what is no tree at all is empty. */
export function fieldTree(fieldsV1: unknown): FieldTree {
  const tree = new Map<Step, FieldTree>();
  if (!isRecord(fieldsV1)) return tree;
  for (const key of Object.keys(fieldsV1)) {
    const step = parseStep(key);
    if (step !== undefined) tree.set(step, fieldTree(fieldsV1[key]));
  }
  return tree;
}

/** All trees in one. */
export function uniteTrees(trees: readonly FieldTree[]): FieldTree {
  const [only] = trees;
  if (only !== undefined && trees.length === 1) return only;
  const below = new Map<Step, FieldTree[]>();
  for (const tree of trees) {
    for (const [step, inner] of tree) below.set(step, [...(below.get(step) ?? []), inner]);
  }
  return new Map([...below].map(([step, inner]) => [step, uniteTrees(inner)]));
}

/** The set of a tree; `everybody` is the tree of all managers, the set's own included. */
export function fieldSet(tree: FieldTree, everybody: FieldTree = tree): FieldSet {
  let leaves: readonly Path[] | undefined;
  return {
    get leaves() {
      leaves ??= leavesBelow(tree, []);
      return leaves;
    },
    owns: (path) => find(path, tree, everybody) === 'owned',
    touches: (path) => find(path, tree, everybody) !== 'absent',
  };
}

function find(path: Path, tree: FieldTree, everybody: FieldTree): 'owned' | 'partly' | 'absent' {
  let [own, all]: (FieldTree | undefined)[] = [tree, everybody];
  for (const [index, step] of path.entries()) {
    own = own?.get(step);
    all = all?.get(step);
    if (own === undefined) return 'absent';
    if (own.size > 0) continue;
    return index === path.length - 1 || (all?.size ?? 0) === 0 ? 'owned' : 'absent';
  }
  return 'partly';
}

function leavesBelow(tree: FieldTree, path: Path): readonly Path[] {
  return [...tree].flatMap(([step, inner]) => {
    const place = [...path, step];
    return inner.size === 0 ? [place] : leavesBelow(inner, place);
  });
}

/** The tree with these leaves. */
export function fieldTreeOf(paths: readonly Path[]): FieldTree {
  const root: GrowingTree = new Map();
  for (const path of paths) {
    let tree = root;
    for (const step of path) {
      const inner: GrowingTree = tree.get(step) ?? new Map();
      tree.set(step, inner);
      tree = inner;
    }
  }
  return root;
}

interface GrowingTree extends Map<Step, GrowingTree> {}
