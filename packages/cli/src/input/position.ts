/**
 * Places in a text: an offset becomes the line and column that an editor shows, both from 1.
 *
 * @example
 * positionAt('a: 1\nb: 2\n', 8); // { line: 2, column: 4 }
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The steps from an object's root to a value: map keys and list indexes. */
export type Path = readonly (string | number)[];

/** Line and column of an offset; an offset beyond the end is the end. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < end; next = text.indexOf('\n', next + 1)) {
    line += 1;
    lineStart = next + 1;
  }
  return { line, column: end - lineStart + 1 };
}

/**
 * Steps of a field path as validation prints it: `spec.taints[0].key`, `metadata.labels["a.b/c"]`.
 * Where a key with dots was printed bare, the longest key that the value has wins.
 */
export function parsePath(text: string, root: unknown): Path {
  const path: (string | number)[] = [];
  let value = root;
  let rest = text;
  while (rest !== '') {
    const [step, length] = nextStep(rest, value);
    path.push(step);
    value = child(value, step);
    rest = rest.slice(length);
    if (rest.startsWith('.')) rest = rest.slice(1);
  }
  return path;
}

function nextStep(rest: string, value: unknown): readonly [string | number, number] {
  const index = /^\[(\d+)\]/.exec(rest);
  if (index !== null) return [Number(index[1]), index[0].length];
  const quoted = /^\[(?:"([^"]*)"|'([^']*)'|([^\]]*))\]/.exec(rest);
  if (quoted !== null) return [quoted[1] ?? quoted[2] ?? quoted[3] ?? '', quoted[0].length];
  const known = longestKey(rest, value);
  if (known !== undefined) return [known, known.length];
  const bare = /^[^.[]+/.exec(rest);
  return bare === null ? [rest, rest.length] : [bare[0], bare[0].length];
}

function longestKey(rest: string, value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fits = (key: string): boolean => rest.startsWith(key) && /^(?:$|\.|\[)/.test(rest.slice(key.length));
  return Object.keys(value)
    .filter((key) => key !== '' && fits(key))
    .reduce<string | undefined>(
      (best, key) => (best === undefined || key.length > best.length ? key : best),
      undefined,
    );
}

function child(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}
