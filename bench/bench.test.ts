import { createFleet, indexPolicies, matchPolicy, schedule } from '@flotilla/core';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { claimsWorld } from './claims-world.ts';
import { exhaustiveRegions } from './exhaustive-regions.ts';
import { sample, withRegions, withRoom } from './fleets.ts';
import { loadScenarios } from './inputs.ts';
import { drawChart } from './plot/chart.ts';
import { chartsOf } from './plot/charts.ts';
import { linearScale, logScale } from './plot/scale.ts';
import { withTables } from './plot/tables.ts';
import { duration } from './report.ts';
import { hashTargets } from './results.ts';
import { count, flag, ownCases, parseSettings, path, text } from './settings.ts';
import { median, quantile, timesOf } from './statistics.ts';
import { variantOf } from './variants.ts';
import { makeBindings } from './workloads.ts';

const scenarios = loadScenarios(ownCases);
const small = scenarios.filter(({ size }) => size <= 100);

describe('statistics', () => {
  test('a quantile is the smallest value that so many do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
    expect([0, 0.01, 0.5, 0.99, 1].map((fraction) => quantile(hundred, fraction))).toEqual([1, 1, 50, 99, 100]);
    expect(quantile([7], 0.99)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test('a median does not depend on the order of the values', () => {
    expect(median([9, 1, 5])).toBe(5);
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
    fc.assert(fc.property(values, (all) => median(all) === median(all.toReversed()) && all.includes(median(all))));
  });

  test('the spread is that of the runs, not of single values', () => {
    expect(timesOf([[1, 10, 100], [20, 2, 30], [5]])).toEqual({ nsPerOp: 10, spread: [5, 20] });
  });
});

describe('variants', () => {
  test.each(small.map((scenario) => [`${scenario.name} at ${scenario.size}`, scenario] as const))(
    '%s: every variant has another placement and the same result, which is Karmada’s',
    (_, { binding, clusters, expected }) => {
      const fleet = createFleet(clusters);
      const variants = [0, 1, 2].map((number) => variantOf(binding, number));
      const outcomes = variants.map((variant) => schedule(variant, fleet));
      const hashes = outcomes.map((outcome) => (outcome.code === 'placed' ? hashTargets(outcome.clusters) : outcome));
      expect(hashes).toEqual([expected.sha256, expected.sha256, expected.sha256]);
      expect(new Set(variants.map(({ spec }) => JSON.stringify(spec.placement))).size).toBe(3);
    },
  );

  test('the binding itself is left alone', () => {
    const [first] = small;
    const before = JSON.stringify(first?.binding);
    if (first !== undefined) variantOf(first.binding, 1);
    expect(JSON.stringify(first?.binding)).toBe(before);
  });
});

test('bindings are the same for everybody: from a seed, with so many placements', () => {
  const settings = { bindings: 300, placements: 20, seed: 1 };
  const bindings = makeBindings(settings);
  expect(makeBindings(settings)).toEqual(bindings);
  expect(makeBindings({ ...settings, seed: 2 })).not.toEqual(bindings);
  expect(new Set(bindings.map(({ spec }) => JSON.stringify(spec.placement))).size).toBe(20);
});

describe('claims', () => {
  const { resources, policies } = claimsWorld(2000, 200, 1);

  test('resources and policies are the same for everybody', () => {
    expect(claimsWorld(2000, 200, 1)).toEqual({ resources, policies });
    expect(claimsWorld(2000, 200, 2)).not.toEqual({ resources, policies });
  });

  test('policies of both kinds win in every way, and some resources have none', () => {
    const index = indexPolicies(policies);
    const matches = resources.map((resource) => matchPolicy(resource, index));
    const ways = new Set(matches.map((match) => match && `${match.policy.kind} ${match.selector.by}`));
    const kinds = ['PropagationPolicy', 'ClusterPropagationPolicy'];
    const all = kinds.flatMap((kind) => ['name', 'labels', 'all'].map((by) => `${kind} ${by}`));
    expect([...ways]).toEqual(expect.arrayContaining([undefined, ...all]));
    expect(matches.some((match) => (match?.others.length ?? 0) > 2)).toBe(true);
  });
});

describe('fleets', () => {
  const clusters = scenarios.find(({ size }) => size === 100)?.clusters ?? [];

  test('a sample has so many different clusters', () => {
    expect(new Set(sample(clusters, 30).map(({ metadata }) => metadata.name)).size).toBe(30);
    expect(() => sample(clusters, 101)).toThrow('101 clusters were asked for, there are 100');
  });

  test('so many regions, of different sizes; so much room', () => {
    const regions = withRegions(clusters, 12).map(({ spec }) => spec.region);
    expect(new Set(regions).size).toBe(12);
    const pods = withRoom(clusters).map(({ status }) => Number(status?.resourceSummary?.allocatable?.['pods']));
    expect(Math.min(...pods)).toBeGreaterThanOrEqual(1_600_000);
  });
});

describe('the exhaustive search', () => {
  const region = (name: string, score: number, clusters: number) => ({
    name,
    score,
    clusters: Array.from({ length: clusters }, (_, at) => `${name}${at}`),
  });

  test('takes the highest sum of scores', () => {
    const regions = [region('a', 1, 1), region('b', 5, 1), region('c', 3, 1)];
    expect(exhaustiveRegions(regions, { min: 2, max: 2, clusters: 2 })).toEqual(['b', 'c']);
  });

  test('goes on until there are enough clusters, and takes fewer regions when they are as good', () => {
    const regions = [region('a', 1, 1), region('b', 5, 1), region('c', 3, 1)];
    expect(exhaustiveRegions(regions, { min: 1, max: 3, clusters: 3 })).toEqual(['a', 'b', 'c']);
    expect(exhaustiveRegions([region('a', 1, 1), region('b', 5, 3)], { min: 1, max: 3, clusters: 3 })).toEqual(['b']);
    expect(exhaustiveRegions(regions, { min: 1, max: 3, clusters: 4 })).toEqual([]);
  });
});

describe('options', () => {
  const options = { json: flag('lines'), runs: count(5, 'runs'), name: text('N', 'name'), from: path('F', 'folder') };

  test('what is given, and what holds otherwise', () => {
    expect(parseSettings(['--json', '--runs', '3'], options)).toEqual({
      ok: true,
      settings: { json: true, runs: 3, name: undefined, from: undefined },
    });
  });

  test.each([
    [['--jsn'], "Unknown option '--jsn'"],
    [['surplus'], "Unexpected argument 'surplus'"],
    [['--runs', '0'], '--runs 0: must be a whole number of at least 1'],
    [['--runs', 'many'], '--runs many: must be a whole number of at least 1'],
    [['--from', 'no-such-folder'], '--from no-such-folder: does not exist'],
  ])('%j is refused', (words, problem) => {
    expect(parseSettings(words, options)).toMatchObject({ ok: false, problem: expect.stringContaining(problem) });
  });
});

describe('plots', () => {
  const measured = { spread: [1, 1] as const, resultSha: '' };
  const lines = [
    ...[10, 100].map((size) => ({
      ...measured,
      bench: 'decision',
      name: 'A<b>&',
      size,
      nsPerOp: size * 90,
      karmadaNs: 1e6,
    })),
    ...['clusters', 'replicas', 'regions', 'bindings'].flatMap((axis) =>
      [1, 1e9].map((at) => ({ ...measured, bench: 'growth', name: 'S', size: 10, nsPerOp: at + 5, axis, at })),
    ),
    { ...measured, bench: 'index', name: 'createFleet', size: 10, nsPerOp: 5e4, decisions: 3 },
  ];

  test.each(Object.entries(chartsOf(lines)))('%s is well-formed, without a number that is none', (_, chart) => {
    const svg = drawChart(chart);
    expect(unclosed(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).toContain(`>${chart.x.label}<`);
    expect(svg).toContain(`>${chart.y.label}<`);
  });

  test('names are escaped', () => {
    const { decision } = chartsOf(lines);
    expect(decision && drawChart(decision)).toContain('>A&lt;b&gt;&amp;</text>');
  });

  test('an axis holds its values', () => {
    expect(logScale([30, 4000]).ticks).toEqual([10, 100, 1000, 10_000]);
    expect(linearScale([30, 430]).ticks).toEqual([0, 100, 200, 300, 400, 500]);
    const value = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        for (const { place } of [logScale(values), linearScale(values)])
          for (const one of values) if (!(place(one) >= -1e-9 && place(one) <= 1 + 1e-9)) return false;
        return true;
      }),
    );
  });

  test('tables replace what stands between their comments, and an unknown one is refused', () => {
    const page = 'before\n<!-- bench: index -->\nold\n<!-- end -->\nafter';
    const rows = '| what | clusters | takes | as long as so many decisions |\n| --- | --- | --- | --- |';
    const text = `before\n<!-- bench: index -->\n${rows}\n| createFleet | 10 | 50.0 us | 3.0 |\n<!-- end -->\nafter`;
    expect(withTables(page, lines)).toBe(text);
    expect(() => withTables('<!-- bench: none -->\n<!-- end -->', lines)).toThrow('no table is called none');
  });

  test('claims, manifests and changes have tables', () => {
    const common = { ...measured, size: 100, nsPerOp: 2000 };
    const others = [
      { ...common, bench: 'claims', name: 'match', axis: 'resources', at: 5000, governed: 4000, heap: 'grows to 1.01' },
      { ...common, bench: 'claims', name: 'indexPolicies', axis: 'policies', at: 50, governed: 0, heap: 'holds 9 KiB' },
      {
        ...common,
        bench: 'render',
        name: 'divided',
        manifests: 1e5,
        distinctSpecs: 40,
        heapBytesPerManifest: 1500,
        heapGrowth: 1.006,
      },
      {
        ...common,
        bench: 'affected',
        name: 'drain',
        at: 5000,
        affected: 50,
        updateFleetNs: 5e3,
        affectedByNs: 6e3,
        redecideNs: 7e3,
        everythingNs: 9e4,
      },
    ];
    const tableOf = (name: string): string | undefined =>
      withTables(`<!-- bench: ${name} -->\n<!-- end -->`, others).split('| --- |\n')[1];
    const spread = '1 ns - 1 ns';
    expect(tableOf('claims')).toBe(
      `| match | 5,000 resources | 2.00 us | ${spread} | 4,000 | grows to 1.01 |\n` +
        `| indexPolicies | 50 policies | 2.00 us | ${spread} |  | holds 9 KiB |\n<!-- end -->`,
    );
    expect(tableOf('render')).toBe(
      `| divided | 100,000 | 2.00 us | ${spread} | 40 | 1,500 bytes | 1.01 |\n<!-- end -->`,
    );
    expect(tableOf('affected')).toBe(
      '| drain | 50 of 5,000 | 5.00 us | 6.00 us | 7.00 us | 2.00 us | 90.0 us | 45.0x |\n<!-- end -->',
    );
  });

  test('durations have a unit', () => {
    expect([12, 4567, 8_910_000, 2.5e9].map(duration)).toEqual(['12 ns', '4.57 us', '8.91 ms', '2.50 s']);
  });
});

/** Tags that are opened and not closed, or closed and not opened; a quote or a `<` astray counts too. */
function unclosed(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const tag = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g;
  for (const [, closes, name = '', , empty] of xml.matchAll(tag)) {
    if (closes === '/') {
      if (open.pop() !== name) wrong.push(name);
    } else if (empty !== '/') open.push(name);
  }
  const rest = xml.replaceAll(tag, '');
  return [...wrong, ...open, ...(rest.match(/[<]|&(?!lt;|gt;|amp;|quot;)/g) ?? [])];
}
