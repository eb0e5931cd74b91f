/**
 * The charts of docs/performance.md, from recorded measurements.
 */
import { duration, grouped, type Recorded } from '../report.ts';
import type { Axis, Chart, Series } from './chart.ts';

/** Chart by file name, without its ending. */
export type Charts = { readonly [name: string]: Chart };

export function chartsOf(recorded: readonly Recorded[]): Charts {
  const decisions = recorded.filter(({ bench }) => bench === 'decision');
  const growth = (axis: string): readonly Recorded[] =>
    recorded.filter((line) => line.bench === 'growth' && line.axis === axis);
  const one = time('time of one decision', 'log');
  return {
    decision: {
      title: 'One decision: Flotilla, and Karmada (dashed)',
      x: counts('clusters in the fleet'),
      y: one,
      series: [
        ...seriesOf(decisions, ({ size }) => size),
        ...seriesOf(decisions, ({ size }) => size, karmada).map(asReference),
      ],
    },
    clusters: {
      title: 'One decision, as the fleet grows',
      x: counts('clusters in the fleet'),
      y: one,
      series: seriesOf(growth('clusters'), at),
    },
    replicas: {
      title: 'One decision over 1,000 clusters, as replicas grow',
      x: counts('replicas to place'),
      y: time('time of one decision', 'linear'),
      series: seriesOf(growth('replicas'), at),
    },
    regions: {
      title: 'A spread over 2 to 20 regions of 1,000 clusters',
      x: { ...counts('regions in the fleet'), scale: 'linear' },
      y: time('time of one decision', 'linear'),
      series: seriesOf(growth('regions'), at),
    },
    bindings: {
      title: 'scheduleAll over 1,000 clusters: 200 placements, more and more bindings',
      x: counts('bindings decided together'),
      y: time('time per binding', 'linear'),
      series: seriesOf(growth('bindings'), at),
    },
    index: {
      title: 'The index of a fleet, and its next version',
      x: counts('clusters in the fleet'),
      y: time('time', 'log'),
      series: seriesOf(
        recorded.filter(({ bench }) => bench === 'index'),
        ({ size }) => size,
      ),
    },
  };
}

function karmada({ karmadaNs }: Recorded): number | undefined {
  return typeof karmadaNs === 'number' ? karmadaNs : undefined;
}

function at(line: Recorded): number {
  return line.at ?? 0;
}

/** One series a name, in order of x. */
function seriesOf(
  lines: readonly Recorded[],
  x: (line: Recorded) => number,
  y: (line: Recorded) => number | undefined = ({ nsPerOp }) => nsPerOp,
): readonly Series[] {
  const names = [...new Set(lines.map(({ name }) => name))];
  return names.map((name) => {
    const points = lines.flatMap((line): [number, number][] => {
      const value = line.name === name ? y(line) : undefined;
      return value === undefined ? [] : [[x(line), value]];
    });
    return { name, points: points.toSorted(([a], [b]) => a - b) };
  });
}

function asReference(series: Series): Series {
  return { ...series, name: `Karmada ${series.name}`, reference: true };
}

function counts(label: string): Axis {
  return { label, scale: 'log', tick: compact };
}

function time(label: string, scale: Axis['scale']): Axis {
  return { label, scale, tick: (value) => (value === 0 ? '0' : duration(value)) };
}

function compact(value: number): string {
  if (value >= 1e9) return `${value / 1e9}G`;
  if (value >= 1e6) return `${value / 1e6}M`;
  return grouped(value);
}
