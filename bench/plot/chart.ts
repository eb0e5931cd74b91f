/**
 * A chart of lines as SVG text. It follows the reader's light or dark mode, and names the unit on each axis.
 */
import { linearScale, logScale, type Scale } from './scale.ts';

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Drawn dashed, in the colour of the series of the same place: what it is compared with. */
  readonly reference?: boolean;
}

export interface Axis {
  /** With its unit: `time of one decision`. */
  readonly label: string;
  readonly scale: 'log' | 'linear';
  readonly tick: (value: number) => string;
}

export interface Chart {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
}

const width = 840;
const height = 420;
/** The frame of the plot itself; the legend stands to its right. */
const frame = { left: 84, right: 540, top: 48, bottom: 360 } as const;

/** They tell apart on white and on near black, and to people who do not see all colours. */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#b58900', '#56a0d3', '#8c8c8c'] as const;

const style = `
    text { font: 13px system-ui, sans-serif; fill: #1f2328; }
    .title { font-size: 16px; font-weight: 600; }
    .grid { stroke: #d0d7de; stroke-width: 1; }
    .line { fill: none; stroke-width: 2; }
    .reference { stroke-dasharray: 6 4; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; }
      .grid { stroke: #3d444d; }
    }
  `;

/** @returns An SVG document. Series without points are left out. */
export function drawChart({ title, x, y, series }: Chart): string {
  const drawn = series.filter(({ points }) => points.length > 0);
  const points = drawn.flatMap((one) => one.points);
  if (points.length === 0) throw new Error(`nothing to draw: ${title}`);
  const horizontal = scaleOf(
    x,
    points.map(([at]) => at),
  );
  const vertical = scaleOf(
    y,
    points.map(([, value]) => value),
  );
  const at = (value: number): number => frame.left + horizontal.place(value) * (frame.right - frame.left);
  const up = (value: number): number => frame.bottom - vertical.place(value) * (frame.bottom - frame.top);
  const middle = (frame.left + frame.right) / 2;
  const half = (frame.top + frame.bottom) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `  <style>${style}</style>`,
    textAt(frame.left, 26, title, 'class="title"'),
    ...horizontal.ticks.flatMap((tick) => [
      gridLine(at(tick), frame.top, at(tick), frame.bottom),
      textAt(at(tick), frame.bottom + 20, x.tick(tick), 'text-anchor="middle"'),
    ]),
    ...vertical.ticks.flatMap((tick) => [
      gridLine(frame.left, up(tick), frame.right, up(tick)),
      textAt(frame.left - 8, up(tick) + 4, y.tick(tick), 'text-anchor="end"'),
    ]),
    textAt(middle, frame.bottom + 44, x.label, 'text-anchor="middle"'),
    textAt(16, half, y.label, `text-anchor="middle" transform="rotate(-90 16 ${half})"`),
    ...drawn.flatMap((one, index) => drawSeries(one, colourOf(index, drawn), index, at, up)),
    '</svg>',
    '',
  ].join('\n');
}

function scaleOf({ scale }: Axis, values: readonly number[]): Scale {
  return scale === 'log' ? logScale(values) : linearScale(values);
}

/** A reference has the colour of the series that it is the reference of: the one as far from the first reference. */
function colourOf(index: number, drawn: readonly Series[]): string {
  const own = drawn.filter(({ reference }) => !reference).length;
  const place = index < own ? index : index - own;
  return colours[place % colours.length] ?? colours[0];
}

function drawSeries(
  { name, points, reference = false }: Series,
  colour: string,
  index: number,
  at: (value: number) => number,
  up: (value: number) => number,
): readonly string[] {
  const kind = reference ? 'class="line reference"' : 'class="line"';
  const path = points.map(([x, y], step) => `${step === 0 ? 'M' : 'L'}${round(at(x))} ${round(up(y))}`).join(' ');
  const legend = { x: frame.right + 16, y: frame.top + 12 + index * 20 };
  const dots = points.map(([x, y]) => `  <circle cx="${round(at(x))}" cy="${round(up(y))}" r="3" fill="${colour}"/>`);
  return [
    `  <path ${kind} stroke="${colour}" d="${path}"/>`,
    ...(reference ? [] : dots),
    `  <path ${kind} stroke="${colour}" d="M${legend.x} ${legend.y - 4} L${legend.x + 24} ${legend.y - 4}"/>`,
    textAt(legend.x + 30, legend.y, name, ''),
  ];
}

function gridLine(x1: number, y1: number, x2: number, y2: number): string {
  return `  <path class="grid" d="M${round(x1)} ${round(y1)} L${round(x2)} ${round(y2)}"/>`;
}

function textAt(x: number, y: number, content: string, attributes: string): string {
  const more = attributes === '' ? '' : ` ${attributes}`;
  return `  <text x="${round(x)}" y="${round(y)}"${more}>${escaped(content)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
