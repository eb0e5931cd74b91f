/**
 * The library `table`: concat, getn, insert, maxn, remove, sort.
 *
 * Sorting keeps equals in order here; gopher-lua does not say which order they get.
 *
 * Counterpart: gopher-lua's tablelib.
 */
import { less, toText } from '../compile/operate.ts';
import { LuaTable } from '../vm/table.ts';
import type { Thread } from '../vm/thread.ts';
import { isTrue, type LuaValue, typeOf } from '../vm/value.ts';
import { type Arguments, install, type Library } from './arguments.ts';

export function tableLibrary(thread: Thread): LuaTable {
  const table = new LuaTable(thread.meter);
  install(table, library);
  return table;
}

const library: Library = {
  concat,
  getn: (args) => args.table(1).length,
  insert(args) {
    const table = args.table(1);
    if (args.count === 1) throw args.thread.error('wrong number of arguments');
    if (args.count === 2) table.append(args.at(2));
    else table.insert(args.integer(2), args.any(3));
    return [];
  },
  maxn: (args) => args.table(1).length,
  remove: (args) => [args.table(1).remove(args.count === 1 ? -1 : args.integer(2))],
  sort(args) {
    const { list } = args.table(1);
    const compare = args.at(2) === undefined ? undefined : args.callable(2);
    const { thread } = args;
    const sorted = mergeSort([...list], (a, b) => {
      thread.meter.tick(1);
      return compare === undefined ? less(thread, a, b) : isTrue(thread.invoke(compare, [a, b])[0]);
    });
    sorted.forEach((value, place) => {
      list[place] = value;
    });
    return [];
  },
};

function concat(args: Arguments): LuaValue {
  const table = args.table(1);
  const separator = args.optionalText(2, '');
  const { length } = table;
  const start = args.optionalInteger(3, 1);
  const end = Math.min(args.optionalInteger(4, length), length);
  if (args.count === 3 && (start > length || start < 1)) return '';
  const first = Math.max(Math.min(start, length), 1);
  if (first === end && toText(table.get(first)) !== undefined) return table.get(first);
  args.thread.checkCount(2 * (end - first) + 1);
  const parts: string[] = [];
  for (let place = first; place <= end; place++) {
    const text = toText(table.get(place));
    if (text === undefined) {
      throw args.thread.error(`invalid value (${typeOf(table.get(place))}) at index ${place} in table for concat`);
    }
    args.thread.meter.alloc(text.length + separator.length);
    parts.push(text);
  }
  return parts.join(separator);
}

/** Asks only whether one goes before another, so that a comparison without sense does no harm. */
function mergeSort(list: LuaValue[], before: (a: LuaValue, b: LuaValue) => boolean): LuaValue[] {
  if (list.length < 2) return list;
  const middle = list.length >> 1;
  const left = mergeSort(list.slice(0, middle), before);
  const right = mergeSort(list.slice(middle), before);
  const merged: LuaValue[] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) merged.push(before(right[r], left[l]) ? right[r++] : left[l++]);
  return [...merged, ...left.slice(l), ...right.slice(r)];
}
