import { describe, expect, test } from '@jest/globals';
import { evaluate, failure } from './lua.fixture.ts';

const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

describe('statements', () => {
  test.each<[string, unknown[]]>([
    ['local x <const> = 1', []],
    ['x = = 1', []],
    ['if x then', []],
    ['local goto = 1', []],
    ['return 5 // 2', []],
    ['return 5 ~= 2, 5 != 2', []],
    ['goto nowhere', []],
    ['goto a local x = 1 ::a:: return x', []],
    ['do ::a:: ::a:: end', []],
    ['break', []],
    ['return function() return ... end', []],
    ['f() = 1', []],
    ['local größe = 1', []],
    ["return 'abc", []],
    ['return [[abc', []],
  ])('%s is no Lua', (statements) => {
    expect(failure(statements)).toMatchObject({ code: 'syntax', customization: 'widgets', operation: 'ReflectStatus' });
  });

  test.each<[string, unknown[]]>([
    ['local r = 0 for i = 1, 3 do r = r + i end return r', [6]],
    ['local r = 0 for i = 3, 1, -1 do r = r * 10 + i end return r', [321]],
    ['for i = 1, 3, 0 do return i end return "none"', ['none']],
    ['local r = 0 while true do r = r + 1 if r == 5 then break end end return r', [5]],
    ['local r = 0 repeat local done = r >= 2 r = r + 1 until done return r', [3]],
    ['local r = "" for i = 1, 4 do if i % 2 == 0 then goto next end r = r .. i ::next:: end return r', ['13']],
    ['local i = 0 ::top:: i = i + 1 if i < 5 then goto top end return i', [5]],
    [
      'local t = {} function t.a(x) return x end function t:b(x) return self == t, x end return t.a(1), t:b(2)',
      [1, true, 2],
    ],
    ['local function f(n) if n <= 1 then return 1 end return n * f(n - 1) end return f(10)', [3628800]],
    [
      'local fs = {} for i = 1, 3 do fs[i] = function() i = i + 1 return i end end return fs[1](), fs[1](), fs[2]()',
      [2, 3, 3],
    ],
    ['local function f(a, ...) local b, c = ... return a, b, c, select("#", ...) end return f(1, 2)', [1, 2, 'nil', 1]],
    ['local function f(...) return arg.n, arg[1] end return f("x", nil)', [2, 'x']],
    ['local function f(...) local t = {...} return arg end return f(1)', ['nil']],
    ['return (function() return 1, 2 end)(), ((function() return 1, 2 end)())', [1, 1]],
    ['local x = 1 do local x = 2 end return x;', [1]],
    ['local a = {b = {c = function(self) return "d" end}} return a.b:c(), #"abc", ("x"):upper()', ['d', 3, 'X']],
    [';;; local s = [==[\na]]b]==] --[[ c ]] return s', ['a]]b']],
  ])('%s', (statements, values) => {
    expect(evaluate(statements)).toEqual(values);
  });

  test('a local takes its value before the next one is evaluated, as in gopher-lua', () => {
    expect(evaluate('local x, y = 1, 2 x, y = y, x return x, y')).toEqual([2, 2]);
    expect(evaluate('x, y = 1, 2 x, y = y, x return x, y')).toEqual([2, 1]);
    expect(evaluate('local t = {1, 2} t[1], t[2] = t[2], t[1] return t[1], t[2]')).toEqual([2, 1]);
    expect(evaluate('local i, t = 1, {} i, t[i] = i + 1, 20 return i, t[1]')).toEqual([2, 20]);
    expect(evaluate('local a, b = 1, 2 local t = {} t.x, a = a, b return t.x')).toEqual([2]);
    expect(evaluate('local x = 1 local function f() x = 5 return 1 end return x + f(), f() + x')).toEqual([6, 6]);
  });
});

describe('numbers', () => {
  test.each<[string, unknown[]]>([
    ['return 0xff, 1e3, 3., .5, 010, 0xffffffffffffffff ~= 1', [255, 1000, 3, 0.5, 10, true]],
    ['return 2 ^ 3 ^ 2, -2 ^ 2, 7 % 4 * 2, -5 % 3, 5 % -3, 5 % math.huge', [512, -4, 6, 1, -1, 5]],
    [
      'return tostring(1e15), tostring(1e20), tostring(1234567.5), tostring(999999.5), tostring(0.00001)',
      ['1000000000000000', '1e+20', '1.2345675e+06', '999999.5', '1e-05'],
    ],
    [
      'return tostring(1/0), tostring(-1/0), tostring(0/0), tostring(-0), 2^53 .. ""',
      ['+Inf', '-Inf', 'NaN', '0', '9007199254740992'],
    ],
    [
      'return "010" + 0, "0x10" + 0, "0b11" + 0, "1_000" + 0, "1e3" + 0, " 5 " + 0, "0o17" + 0, "08" + 0',
      [8, 16, 3, 1000, 1000, 5, 15, 8],
    ],
    [
      'return tonumber("1e3"), tonumber("010"), tonumber("0x10"), tonumber("5."), tonumber("ff", 16), tonumber({})',
      ['nil', 10, 16, 5, 255, 'nil'],
    ],
    ['return "10" + 1, 10 .. 20, -"2", "3" * "4"', [11, '1020', -2, 12]],
  ])('%s', (statements, values) => {
    expect(evaluate(statements)).toEqual(values);
  });
});

test.each(['', 'abc', '1__0', '5 5', '1e400', '0x'])('%j is no number', (text) => {
  expect(failure(`return "${text}" + 0`).problem).toBe('cannot perform add operation between string and number');
});

describe('tables', () => {
  test('lists are filled up with nil, and # is the place of the last element', () => {
    expect(evaluate('local t = {} t[3] = "x" return #t, #{1, nil, 3}, #{nil, nil, 3}, #{n = 1}, #{nil}')).toEqual([
      3, 3, 3, 0, 0,
    ]);
    expect(evaluate('local t = {1, 2, 3} t[1] = nil local a = #t t[3] = nil return a, #t')).toEqual([3, 2]);
  });

  test('pairs gives the list, then the rest in the order in which it came; what comes back has its old place', () => {
    const walk = 'local r = "" for k, v in pairs(t) do r = r .. tostring(k) .. " " end return r';
    expect(evaluate(`local t = {b = 1, a = 2, c = 3} t.b = nil t.d = 4 t.b = 5 ${walk}`)).toEqual(['b a c d ']);
    expect(evaluate(`local t = {[0] = "z", "a", [-1] = "m", [1.5] = "f"} ${walk}`)).toEqual(['1 0 -1 1.5 ']);
    expect(evaluate('local t = {1, 2, x = 3} for k in pairs(t) do t[k] = nil end return next(t)')).toEqual(['nil']);
  });

  test('keys may be anything but nil and NaN, and none of them reaches a prototype', () => {
    expect(failure('local t = {} t[nil] = 1').problem).toBe('table index is nil');
    expect(failure('local t = {} t[0/0] = 1').problem).toBe('table index is NaN');
    expect(evaluate('local t = {} return t.__proto__, t.constructor, t.toString, ("x").constructor')).toEqual([
      'nil',
      'nil',
      'nil',
      'nil',
    ]);
    expect(evaluate('local k = {} local t = {[k] = 1, [true] = 2} return t[k], t[true], t[{}]')).toEqual([1, 2, 'nil']);
  });
});

describe('errors', () => {
  test.each<[string, string, number]>([
    ['local x\nx.y = 1', "attempt to index a non-table object(nil) with key 'y'", 3],
    ['return p.x', "attempt to index a non-table object(nil) with key 'x'", 2],
    ['return nothing()', 'attempt to call a non-function object', 2],
    ['return 1 + {}', 'cannot perform add operation between number and table', 2],
    ['return nil .. "x"', 'cannot perform concat operation between nil and string', 2],
    ['return 1 < "x"', 'attempt to compare number with string', 2],
    ['return #5', '__len undefined', 2],
    ['for i = "1", 2 do end', 'for statement init must be a number', 2],
    ['\n\nerror("no good")', 'no good', 4],
    ['assert(false)', 'assertion failed!', 2],
    ['error({code = 1})', 'it raised the table {"code":1}', 2],
    ['error({print})', 'it raised a table', 2],
    ['local t = {} for i = 1, 20000 do t[i] = i end error(t)', 'it raised a table', 2],
    [
      'local t = {} for i = 1, 100 do t[i] = i end error(t)',
      `it raised the table ${JSON.stringify(hundred).slice(0, 200)}...`,
      2,
    ],
  ])('%s', (statements, problem, line) => {
    expect(failure(statements)).toEqual({
      code: 'script',
      customization: 'widgets',
      operation: 'ReflectStatus',
      line,
      problem,
      message: `ResourceInterpreterCustomization widgets, ReflectStatus, line ${line} of its script: ${problem}`,
    });
  });

  test('pcall and xpcall hand them to the script, with the position where a string was raised', () => {
    expect(evaluate('return pcall(error, {code = 7})')).toEqual([false, { code: 7 }]);
    expect(evaluate('return pcall(function() error("x") end)')).toEqual([false, '<string>:2: x']);
    expect(evaluate('return pcall(function() error("x", 0) end)')).toEqual([false, 'x']);
    expect(evaluate('return xpcall(function() error("x", 0) end, function(e) return "h " .. e end)')).toEqual([
      false,
      'h x',
    ]);
    expect(evaluate('return pcall("os")')).toEqual([false, 'attempt to call a string value']);
    expect(evaluate('return select("#", pcall(function() return 1, nil, nil end))')).toEqual([4]);
  });

  test('256 calls deep is a stack overflow, which pcall catches; tail calls have no end', () => {
    expect(
      evaluate(
        'local n = 0 local function d() n = n + 1 return 1 + d() end local ok, e = pcall(d) return ok, e, n > 200',
      ),
    ).toEqual([false, '<string>:2: stack overflow', true]);
    expect(
      evaluate('local function hop(n) if n == 0 then return true end return hop(n - 1) end return hop(50000)'),
    ).toEqual([true]);
  });
});
