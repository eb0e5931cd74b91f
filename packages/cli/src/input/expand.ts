/**
 * How large a value is once every alias of YAML is written out: the guard against alias bombs.
 *
 * Aliases are read as one object in several places, so the text stays small while whoever walks over the value does not
 * come to an end. Counted is by place, but each object is looked at once. 120 clusters that share a list are harmless;
 * refused is what grows beyond all that an API server stores, and by aliases at that.
 *
 * @example
 * expansionOf([shared, shared]); // { written: 4, expanded: 7, cyclic: false } where shared is ['a', 'b']
 */
export interface Expansion {
  /** Values that the text holds. */
  readonly written: number;
  /** Values that a walk over all places meets. */
  readonly expanded: number;
  /** Something contains itself. */
  readonly cyclic: boolean;
}

/** More is a bomb, unless the text itself is that large. */
const mostExpanded = 1_000_000;
const mostTimes = 10;

export function isBomb({ written, expanded, cyclic }: Expansion): boolean {
  return cyclic || (expanded > mostExpanded && expanded > written * mostTimes);
}

export function expansionOf(value: unknown): Expansion {
  const sizes = new Map<object, number | 'open'>();
  let written = 0;
  let cyclic = false;
  const sizeOf = (part: unknown): number => {
    written += 1;
    if (typeof part !== 'object' || part === null) return 1;
    const known = sizes.get(part);
    if (known === 'open') cyclic = true;
    if (known !== undefined) return known === 'open' ? 1 : known;
    sizes.set(part, 'open');
    const children: readonly unknown[] = Object.values(part);
    const size = children.reduce<number>((sum, child) => sum + sizeOf(child), 1);
    sizes.set(part, size);
    return size;
  };
  const expanded = sizeOf(value);
  return { written, expanded, cyclic };
}
