/**
 * `flotilla render [<kind>/<name>]`: the manifests that each cluster would get; with `--explain`, what changed which field.
 *
 * Exit code 0 when everything is placed and rendered, 1 when something is not (the rest is printed all the same), 2 on bad
 * input.
 */
import { formatProblems } from '../input/problem.ts';
import { readWorld, showWarnings } from '../input/world.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { toJson } from '../output/exact-json.ts';
import { checkClusters, hintingTarget, narrowed, wantedResource } from '../render/narrow.ts';
import { renderAll } from '../render/render.ts';
import type { Rendering } from '../render/rendering.ts';
import { renderReport } from '../render/report.ts';
import { formatManifests, formatSummary } from '../render/text.ts';
import { type CommonFlags, filesFrom, formatFrom, gatesFrom, quirksFrom } from './options.ts';

export interface RenderFlags extends CommonFlags {
  readonly output: string;
  readonly namespace?: string;
  readonly cluster?: readonly string[];
  readonly explain?: boolean;
  readonly works?: boolean;
}

export async function runRender(target: string | undefined, flags: RenderFlags, io: Io): Promise<ExitCode> {
  const format = formatFrom(flags.output, ['yaml', 'json']);
  const shape = { explain: flags.explain === true, works: flags.works === true };
  const clusters = flags.cluster ?? [];
  const options = {
    assume: flags.assume === true,
    featureGates: gatesFrom(flags),
    quirks: quirksFrom(flags),
    explain: shape.explain,
  };
  const world = await readWorld({ files: filesFrom(flags), strict: flags.strict === true, exact: true }, io).catch(
    (error: unknown) => {
      throw hintingTarget(error);
    },
  );
  checkClusters(clusters, world);
  const all = renderAll(world, options);
  const rendering = narrowed(all, wantedResource({ target, namespace: flags.namespace }, all.decisions), clusters);
  showWarnings(world, io);
  io.stdout.write(
    format === 'json' ? toJson(renderReport(rendering, shape)) : formatManifests(rendering.manifests, shape),
  );
  showTroubles(rendering, io);
  io.stderr.write(`${formatSummary(rendering)}\n`);
  return rendering.troubles.length === 0 ? exitCodes.allPlaced : exitCodes.notAllPlaced;
}

/** On standard error, since standard output may be piped on. */
export function showTroubles({ troubles, warnings }: Rendering, io: Io): void {
  const problems = [
    ...warnings.map((message) => ({ severity: 'warning', message }) as const),
    ...troubles.map(({ message }) => ({ severity: 'error', message }) as const),
  ];
  io.stderr.write(formatProblems(problems, []));
}
