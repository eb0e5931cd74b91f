import { describe, expect, test } from '@jest/globals';
import { evaluate, failure } from './lua.fixture.ts';

describe('string', () => {
  test.each<[string, string]>([
    ["'%5.1f|', 2.25", '  2.2|'],
    ["'%d %d %i', 3.9, '7', -3.7", '3 7 -3'],
    ["'%d', 'abc'", '0'],
    ["'%s %s', 1", '1 %!s(MISSING)'],
    ["'%u', 7", '%!u(int64=7)'],
    ["'%f', 'x'", '%!f(string=x)'],
    ["'%.0f %.0f', 0.5, 1.5", '0 2'],
    ["'%g %g %g', 1e20, 0.00001, 1234.5678", '1e+20 1e-05 1234.5678'],
    ["'%.3g %.17g %#g', 1234567, 0.1, 1.5", '1.23e+06 0.10000000000000001 1.50000'],
    ["'%e %.1e', 12345.678, 1.25", '1.234568e+04 1.2e+00'],
    ["'%x %X %#x %o %b', 255, -1, 255, 8, 5", 'ff -1 0xff 10 101'],
    ["'%c %U', 9731, 9731", '☃ U+2603'],
    ["'%q', 'say \"hi\"\\n\\200ü'", '"say \\"hi\\"\\n\\xc8ü"'],
    ["'%-5s|%5s|%.2s', 'üü', 'ab', 'xyz'", 'üü   |   ab|xy'],
    ["'%05d|%+d|% d|%08.3f', 4, 5, 6, 3.14159", '00004|+5| 6|0003.142'],
    ["'%s %t %d', true, true, true", 'true true %!d(lua.LBool=true)'],
    ["'%T %v %d%%', 'x', 1.5, 50", 'lua.LString 1.5 50%'],
    ["'%'", '%!(NOVERB)'],
    ["'%f %d', 1/0, 2^63", '+Inf -9223372036854775808'],
  ])('format(%s)', (args, text) => {
    expect(evaluate(`return string.format(${args})`)).toEqual([text]);
  });

  test('positions count bytes; upper and lower know letters beyond ASCII', () => {
    expect(
      evaluate("return #'ü', ('hello'):sub(-3), ('hello'):sub(2, -2), ('hello'):sub(10), ('ABC'):byte(1, 2)"),
    ).toEqual([2, 'llo', 'ell', '', 65, 66]);
    expect(evaluate("return ('straße ü'):upper(), ('ÀB'):lower(), ('abc'):reverse(), string.char(72, 105)")).toEqual([
      'STRAßE Ü',
      'àb',
      'cba',
      'Hi',
    ]);
  });

  test('gsub, rep and dump fail, and so do strings over a million bytes', () => {
    for (const name of ['gsub', 'rep', 'dump']) expect(failure(`return string.${name}('x', 1, 1)`).code).toBe('script');
    const long = "local s = 'x' for i = 1, 20 do s = s .. s end";
    expect(evaluate(`${long} return #s, s:len(), pcall(string.upper, s)`)).toEqual([
      1048576,
      1048576,
      false,
      expect.stringContaining('1000000'),
    ]);
  });

  test('find, match and gmatch', () => {
    expect(evaluate("return ('key = v'):match('^(%w+)%s*=%s*(%w+)$')")).toEqual(['key', 'v']);
    expect(evaluate("return ('a.c'):find('.', 1, true)")).toEqual([2, 2]);
    expect(evaluate("return ('abc'):find('', 9)")).toEqual([1, 0]);
    expect(evaluate("return select('#', ('abc'):match('%d'))")).toEqual([0]);
    expect(
      evaluate("local r = '' for k, v in ('a=1, b=2'):gmatch('(%w+)=(%w+)') do r = r .. k .. v .. ';' end return r"),
    ).toEqual(['a1;b2;']);
    expect(evaluate("local n = 0 for _ in ('a,b'):gmatch('[^,]*') do n = n + 1 end return n")).toEqual([4]);
    expect(failure("return ('a'):find('(')").problem).toContain('unfinished capture');
  });
});

describe('table', () => {
  test('insert, remove, sort, concat', () => {
    expect(evaluate("local t = {1, 2, 3} table.insert(t, 2, 'x') return unpack(t)")).toEqual([1, 'x', 2, 3]);
    expect(evaluate("local t = {1} table.insert(t, 4, 'x') return #t, t[3]")).toEqual([4, 'nil']);
    expect(
      evaluate('local t = {1, 2, 3} return table.remove(t, 1), table.remove(t, 9), table.remove(t, 0), #t'),
    ).toEqual([1, 'nil', 3, 1]);
    expect(evaluate("local t = {'b', 'a', 'C', '10', '9'} table.sort(t) return table.concat(t, ',')")).toEqual([
      '10,9,C,a,b',
    ]);
    expect(evaluate('local t = {3, 1, 2} table.sort(t, function(a, b) return a > b end) return unpack(t)')).toEqual([
      3, 2, 1,
    ]);
    expect(failure("table.sort({3, 'x'})").problem).toContain('attempt to compare');
    expect(evaluate("return table.concat({1, 2}, '-'), table.concat({}), table.concat({1, 2}, ',', 3)")).toEqual([
      '1-2',
      '',
      '',
    ]);
    expect(failure('return table.concat({{}, 1})').problem).toContain('invalid value (table)');
    expect(evaluate('return table.getn({1, 2}), table.maxn({1, nil, 3})')).toEqual([2, 3]);
  });
});

describe('math, os, package', () => {
  test('math is that of Lua 5.1', () => {
    expect(
      evaluate("return math.floor(-3.5), math.max(1, '5'), math.fmod(-5, 3), math.mod(-5, 3), math.modf(-3.75)"),
    ).toEqual([-4, 5, -2, 1, -3, -0.75]);
    expect(evaluate('return math.frexp(8), math.ldexp(0.5, 4), math.type')).toEqual([0.5, 8, 'nil']);
    expect(failure('return math.floor("x")').problem).toContain('number expected, got string');
    expect(evaluate('return math.random() == math.random(), math.random(1, 1)')).toEqual([false, 1]);
  });

  test('os tells dates in UTC, and the present only by the clock that was passed', () => {
    expect(
      evaluate("return os.date('%Y-%m-%d %H:%M:%S %a %j', 1e9), os.time({year = 2024, month = 2, day = 30, hour = 1})"),
    ).toEqual(['2001-09-09 01:46:40 mon %j', 1709254800]);
    expect(evaluate('return os.time(), os.date("*t").year', { now: () => 1_700_000_000_000 })).toEqual([
      1700000000, 2023,
    ]);
    expect(failure('return os.time()').problem).toContain('has no clock');
    expect(evaluate('return os.execute, io, debug, coroutine')).toEqual(['nil', 'nil', 'nil', 'nil']);
  });

  test('require knows what is loaded and what the script preloads, and reads no file', () => {
    expect(
      evaluate('return require("string") == string, type(require("kube")), require("kube") == require("kube")'),
    ).toEqual([true, 'table', true]);
    expect(evaluate('package.preload.mine = function() return {x = 1} end return require("mine").x')).toEqual([1]);
    expect(failure('require("io")').problem).toContain('module io not found');
    for (const name of ['setmetatable', 'loadstring', 'rawget', 'collectgarbage']) {
      expect(failure(`${name}({})`).problem).toBe(`${name} is disabled`);
    }
  });
});

describe('kube', () => {
  const kube = 'local kube = require("kube") ';
  test('quantities', () => {
    expect(
      evaluate(
        `${kube} return kube.resourceAdd("500m", nil, "1"), kube.resourceAdd(), kube.resourceAdd("1Gi", "512Mi")`,
      ),
    ).toEqual(['1500m', '0', '1536Mi']);
    expect(
      evaluate(
        `${kube} return kube.getResourceQuantity("100m"), kube.getResourceQuantity("1.5Gi"), kube.getResourceQuantity(nil)`,
      ),
    ).toEqual([0.1, 1610612736, 0]);
    expect(evaluate(`${kube} return kube.getResourceQuantity("0.7"), kube.getResourceQuantity("33.3Gi")`)).toEqual([
      0.7000000000000001, 35755602739.200005,
    ]);
    for (const call of [
      'resourceAdd("x")',
      'resourceAdd(1)',
      'getResourceQuantity("-1")',
      'getResourceQuantity()',
      'getResourceQuantity("1e400")',
    ]) {
      expect(failure(`${kube} return kube.${call}`).code).toBe('script');
    }
  });

  test('Pod templates, by the built-in interpreters', () => {
    const template =
      '{spec = {containers = {{resources = {requests = {cpu = "500m"}}, envFrom = {{secretRef = {name = "s"}}}}}, nodeSelector = {}}}';
    expect(evaluate(`${kube} return kube.accuratePodRequirements(${template})`)).toEqual([
      { resourceRequest: { cpu: '500m' } },
    ]);
    expect(evaluate(`${kube} return kube.accuratePodRequirements({})`)).toEqual(['nil']);
    expect(
      evaluate(`${kube} return kube.getPodDependencies(${template}, nil), kube.getPodDependencies({}, "x")`),
    ).toEqual([[{ apiVersion: 'v1', kind: 'Secret', namespace: 'default', name: 's' }], 'nil']);
    expect(failure(`${kube} return kube.accuratePodRequirements({spec = {containers = "x"}})`).problem).toContain(
      'containers must be a list',
    );
  });
});
