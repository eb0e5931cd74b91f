import { describe, expect, test } from '@jest/globals';
import { createLuaInterpreter } from './customization/interpreter.ts';
import { evaluate, failure, widget, widgets } from './lua.fixture.ts';
import { parseNumber } from './vm/number.ts';

const small = { budget: { steps: 200_000, memory: 4_000_000 } };

describe('steps', () => {
  test.each([
    ['a loop', 'while true do end'],
    ['repeat', 'repeat until false'],
    ['goto', '::a:: goto a'],
    ['for', 'for i = 1, 1e300 do end'],
    ['for without a step', 'for i = 1, 1, 0 do end'],
    ['pcall in a loop', 'while true do pcall(function() while true do end end) end'],
    ['pcall all the way down', 'local function f() pcall(f) f() end f()'],
    ['xpcall', 'while true do xpcall(function() while true do end end, function() while true do end end) end'],
    ['tail calls', 'local function f() return f() end f()'],
    ['tail calls of pcall', 'local function f() return pcall(f) end while true do f() end'],
    ['recursion that is caught', 'local function f() return 1 + f() end while true do pcall(f) end'],
    ['an iterator without an end', 'for x in function() return 1 end do end'],
    ['sorting', 'local t = {} for i = 1, 1000 do t[i] = i % 7 end while true do table.sort(t) end'],
    [
      'a comparison that never agrees',
      'local t = {} for i = 1, 999 do t[i] = i end table.sort(t, function() while true do end end)',
    ],
    [
      'a pattern that backtracks',
      "local s = '' for i = 1, 40 do s = s .. 'a' end return s:find(('a*'):upper():lower() .. 'a*a*a*a*a*a*a*a*a*a*b')",
    ],
    [
      'a pattern, caught',
      "local s = '' for i = 1, 40 do s = s .. 'a' end while true do pcall(string.find, s, 'a-a-a-a-a-a-a-a-b') end",
    ],
    [
      'back references',
      "local s = '' for i = 1, 200 do s = s .. 'a' end while true do pcall(string.find, s, '(a*)%1b') end",
    ],
    ['balanced brackets', "local s = '' for i = 1, 5000 do s = s .. '(' end while true do s:find('%b()') end"],
    ['inserting at the front', 'local t = {} while true do table.insert(t, 1, 0) end'],
    ['requiring', "package.preload.x = function() while true do end end pcall(require, 'x')"],
  ])('%s', (_name, statements) => {
    const { code, problem, line } = failure(statements, small);
    expect({ code, problem }).toEqual({ code: 'budget', problem: expect.stringMatching(/200000 steps|4000000 bytes/) });
    expect(line).toBeGreaterThan(0);
  });

  const padded = "local s = ' ' for i = 1, 17 do s = s .. s end s = '1' .. s .. 'x'";
  test.each([
    ['tonumber', 'for i = 1, 1000 do tonumber(s) end'],
    ['tonumber with a base', 'for i = 1, 1000 do tonumber(s, 16) end'],
    ['arithmetic', 'for i = 1, 1000 do pcall(function() return s + 1 end) end'],
    ['negation', 'for i = 1, 1000 do pcall(function() return -s end) end'],
    ['math', 'for i = 1, 1000 do pcall(math.floor, s) end'],
    ['formatting', "for i = 1, 1000 do string.format('%.1s', s) end"],
    ['formatting as a number', "for i = 1, 1000 do string.format('%.1d', s) end"],
  ])('of reading a long string as a number: %s', (_name, loop) => {
    expect(failure(`${padded} ${loop}`, small).problem).toContain('200000 steps');
  });

  const doubled = "local a, b = 'x', 'x' for i = 1, 17 do a = a .. a b = b .. b end b = 'y' .. b a = 'x' .. a";
  test.each([
    ['less', 'local n for i = 1, 1000 do if a < a .. b then n = 1 end end'],
    ['less or equal', 'for i = 1, 1000 do local n = a <= a end'],
    ['equal', 'for i = 1, 1000 do local n = a == b end'],
    ['not equal', 'for i = 1, 1000 do local n = a ~= b end'],
    ['reading a key', 'local t = {[b] = 1} for i = 1, 1000 do local n = t[a] end'],
    ['writing a key', 'local t = {} for i = 1, 1000 do t[a] = 1 end'],
    ['a field of a string', 'for i = 1, 1000 do local n = a[b] end'],
    ['sorting', 'for i = 1, 1000 do table.sort({a, b, a}) end'],
    ['next', 'local t = {[a] = 1, [b] = 2} for i = 1, 1000 do next(t, a) end'],
    ['plain search', "a = a:sub(1, 9) b = 'ab' .. b for i = 1, 1000 do ('x' .. b):find(b, 1, true) end"],
  ])('of long strings that are compared: %s', (_name, loop) => {
    const { code, problem } = failure(`${doubled} ${loop}`, { budget: { steps: 200_000, memory: 400_000_000 } });
    expect({ code, problem }).toEqual({ code: 'budget', problem: expect.stringContaining('200000 steps') });
  });

  test('of catching errors, each of which the engine makes at some length', () => {
    expect(failure("for i = 1, 2000 do pcall(error, 'x') end", small).problem).toContain('200000 steps');
  });

  test('of a search that compares the pattern at each place', () => {
    const search = `local s = 'a' for i = 1, 19 do s = s .. s end return s:find('ab' .. s:sub(1, 131072), 1, true)`;
    expect(failure(search).problem).toContain('steps');
  });

  test.each([
    ['the length', 'local n = #t'],
    ['the first entry', 'next(t)'],
  ])('of looking for what is not nil: %s', (_name, looking) => {
    const emptied = 'local t = {} t[100000] = 1 t[100000] = nil';
    expect(failure(`${emptied} for i = 1, 1000 do ${looking} end`, small).problem).toContain('200000 steps');
    const removed = 'local t = {} for i = 1, 1000 do t["k" .. i] = i end for i = 1, 1000 do t["k" .. i] = nil end';
    expect(failure(`${removed} for i = 1, 5000 do next(t) end`, small).problem).toContain('200000 steps');
  });

  test('are enough for a queue of 30,000, taken from the front', () => {
    const queue = 'local t = {} for i = 1, 30000 do t[i] = i end local n = 0';
    expect(evaluate(`${queue} while #t > 0 do n = n + table.remove(t, 1) end return n`)).toEqual([450_015_000]);
  });

  test.each([
    ['blanks inside of it', `1${' '.repeat(131_072)}x`],
    ['digits and a letter behind them', `${'1'.repeat(131_072)}x`],
    ['hexadecimal digits and a letter behind them', `0x${'f'.repeat(131_072)}g`],
  ])('a long string that is no number is read once: %s', (_name, text) => {
    const lua = createLuaInterpreter([
      widgets({ replicaResource: 'function GetReplicas(o) return tonumber(o.spec.n) or 0 end' }),
    ]);
    const outcome = lua.getReplicas(widget({ n: text }));
    expect(outcome).toEqual({ handled: true, value: { replicas: 0 } });
    expect(parseNumber(text)).toBeUndefined();
  });

  test('of the script itself, before any function is asked', () => {
    const lua = createLuaInterpreter([widgets({ replicaResource: 'local x\nwhile true do\n  x = 1\nend' })], small);
    expect(lua.getReplicas(widget({}))).toEqual({
      handled: true,
      error: {
        code: 'budget',
        customization: 'widgets',
        operation: 'GetReplicas',
        line: expect.any(Number),
        problem: 'it takes more than the 200000 steps that a call may take',
        message: expect.stringMatching(
          /^ResourceInterpreterCustomization widgets, GetReplicas, line [23] of its script: it takes more than the 200000 steps that a call may take$/,
        ),
      },
    });
  });

  test('are enough for what customizations do', () => {
    expect(evaluate('local s = 0 for i = 1, 1000000 do s = s + i % 3 end return s')).toEqual([1000000]);
  });
});

describe('memory', () => {
  test.each([
    ['doubling a string', "local s = 'x' while true do s = s .. s end"],
    ['doubling, caught', "local s = 'x' while true do pcall(function() s = s .. s end) end"],
    ['a far element of a list', 'local t = {} t[60000000] = 1'],
    ['a list that grows', 'local t = {} while true do t[#t + 1] = {} end'],
    ['keys', 'local t, i = {}, 0 while true do i = i + 1 t["k" .. i] = i end'],
    ['functions', 'local t = {} while true do t[#t + 1] = function() return t end end'],
    [
      'joining',
      "local t = {} for i = 1, 2000 do t[i] = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' end while true do table.concat(t) end",
    ],
    ['formatting', "while true do string.format('%1000000d', 1) end"],
    ['upper case', "local s = 'x' for i = 1, 18 do s = s .. s end while true do s:upper() end"],
    ['matches', "local s = 'x' for i = 1, 18 do s = s .. s end for m in s:gmatch('.') do end"],
  ])('%s', (_name, statements) => {
    const { code, problem } = failure(statements, { budget: { memory: 4_000_000, steps: 20_000_000 } });
    expect({ code, problem }).toEqual({
      code: 'budget',
      problem: 'it takes more memory than the 4000000 bytes that a call may take',
    });
  });

  test('what the caller hands in is not counted', () => {
    const size = 'function GetReplicas(o) return #o.spec.list end';
    const lua = createLuaInterpreter([widgets({ replicaResource: size })], { budget: { memory: 100_000 } });
    const list = Array.from({ length: 50_000 }, (_, index) => ({ name: `item-${index}` }));
    expect(lua.getReplicas(widget({ list }))).toEqual({ handled: true, value: { replicas: 50_000 } });
  });

  test('more values than a call may pass are an error that can be caught', () => {
    expect(evaluate('local t = {} for i = 1, 20000 do t[i] = i end return pcall(unpack, t)')).toEqual([
      false,
      expect.stringContaining('registry overflow'),
    ]);
  });
});

test('time is looked at on the clock of the caller', () => {
  let now = 0;
  const clock = { now: () => (now += 400), budget: { milliseconds: 1000 } };
  expect(failure('while true do pcall(function() while true do end end) end', clock)).toMatchObject({
    code: 'budget',
    problem: 'it takes more than the 1000 milliseconds that a call may take',
  });
});

describe('nesting', () => {
  test('of a script', () => {
    const deep = `return ${'('.repeat(10_000)}1${')'.repeat(10_000)}`;
    expect(failure(deep)).toMatchObject({ code: 'syntax', problem: expect.stringContaining('levels of nesting') });
    expect(failure(`return ${'{'.repeat(300)}${'}'.repeat(300)}`).code).toBe('syntax');
    expect(failure(`return ${'not '.repeat(50_000)}1`).code).toBe('syntax');
  });

  test('of expressions that the parser reads in a loop, and the stack of JavaScript', () => {
    const long = `return 1${' + 1'.repeat(100_000)}`;
    expect(failure(`return pcall(function() ${long} end)`)).toMatchObject({
      code: 'budget',
      problem: expect.stringContaining('nesting'),
    });
    expect(evaluate(`return "a"${' .. "a"'.repeat(150)}`)).toEqual(['a'.repeat(151)]);
  });

  test('of a result', () => {
    expect(failure('local t = {} for i = 1, 5000 do t = {t} end return t')).toMatchObject({
      code: 'answer',
      problem: expect.stringContaining('levels'),
    });
  });
});
