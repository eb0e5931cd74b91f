/**
 * `flotilla diff [<kind>/<name>] --live <files>`: what would change in the members, as a unified diff for each object.
 *
 * Exit codes as those of `kubectl diff`: 0 nothing differs, 1 something does, 2 something is wrong: bad input, something
 * that cannot be placed or rendered, or that may not be written. An answer that is not whole is never 0 or 1.
 */
import { interpretersOf } from '../decide/interpreters.ts';
import { compare } from '../diff/compare.ts';
import { type Comparison, isDifference, isError } from '../diff/difference.ts';
import { liveFiles } from '../diff/live-files.ts';
import { readLive } from '../diff/live-objects.ts';
import { diffReport } from '../diff/report.ts';
import { formatDifferences, formatSummary, problemsIn } from '../diff/text.ts';
import { unownedWarnings } from '../diff/unowned.ts';
import { isBinding } from '../input/kinds.ts';
import { formatProblems, refuse } from '../input/problem.ts';
import { didYouMean } from '../input/suggest.ts';
import { readWorld, showWarnings, type World } from '../input/world.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { toJson } from '../output/exact-json.ts';
import { paintFor } from '../output/text.ts';
import { identityIn } from '../render/identity.ts';
import { checkClusters, hintingTarget, narrowed, wantedResource } from '../render/narrow.ts';
import { renderAll } from '../render/render.ts';
import { type CommonFlags, filesFrom, formatFrom, gatesFrom, quirksFrom } from './options.ts';
import { showTroubles } from './render.ts';

export interface DiffFlags extends CommonFlags {
  readonly output: string;
  readonly live?: readonly string[];
  readonly namespace?: string;
  readonly cluster?: readonly string[];
  readonly mode: string;
  readonly fieldManager: string;
  readonly forceConflicts?: boolean;
}

const modes = ['serverSideApply', 'karmada'] as const;

export async function runDiff(target: string | undefined, flags: DiffFlags, io: Io): Promise<ExitCode> {
  const format = formatFrom(flags.output, ['text', 'json']);
  const mode = modeFrom(flags.mode);
  const options = {
    assume: flags.assume === true,
    featureGates: gatesFrom(flags),
    quirks: quirksFrom(flags),
    explain: false,
  };
  const files = filesFrom(flags);
  if (files.includes('-') && (flags.live ?? []).some((text) => text.endsWith('=-')))
    refuse('standard input is named by -f and by --live', 'write one of them to a file');
  const world = await readWorld({ files, strict: flags.strict === true, exact: true }, io).catch((error: unknown) => {
    throw hintingTarget(error);
  });
  checkClusters(flags.cluster ?? [], world);
  const live = await liveObjects(flags, world, io);
  const all = renderAll(world, options);
  const isWanted = wantedResource({ target, namespace: flags.namespace }, all.decisions);
  const rendering = narrowed(all, isWanted, flags.cluster ?? []);
  const comparison = compare(
    rendering,
    live,
    { templates: templatesOf(world), isWanted },
    {
      mode,
      fieldManager: flags.fieldManager,
      conflicts: flags.forceConflicts === true ? 'take' : 'leave',
      interpreters: interpretersOf(world),
    },
  );
  showWarnings(world, io);
  if (mode === 'serverSideApply') io.stderr.write(formatProblems(unownedWarnings(rendering.manifests, live), []));
  io.stdout.write(
    format === 'json'
      ? toJson(diffReport(mode, comparison, rendering.troubles))
      : formatDifferences(comparison, paintFor(io.stdout, io.env)),
  );
  showTroubles(rendering, io);
  io.stderr.write(formatProblems(problemsIn(comparison), []));
  io.stderr.write(`${formatSummary(comparison)}\n`);
  return exitCodeOf(comparison, rendering.troubles.length);
}

function modeFrom(text: string): (typeof modes)[number] {
  const found = modes.find((mode) => mode === text);
  return found ?? refuse(`--mode: there is no mode ${JSON.stringify(text)}`, didYouMean(text, modes));
}

async function liveObjects(flags: DiffFlags, world: World, io: Io): ReturnType<typeof readLive> {
  const clusters = world.clusters.map(({ metadata }) => metadata.name ?? '');
  const files = await liveFiles(flags.live ?? [], clusters, io);
  const wanted = flags.cluster ?? [];
  const scopes = world.entries.map(({ object }) => object);
  const kept = wanted.length === 0 ? files : new Map([...files].filter(([cluster]) => wanted.includes(cluster)));
  return await readLive(kept, scopes, io);
}

function templatesOf({ entries }: World): ReadonlySet<string> {
  return new Set(entries.flatMap(({ object }) => (isBinding(object) ? [] : [identityIn(object)])));
}

function exitCodeOf({ differences }: Comparison, troubles: number): ExitCode {
  if (troubles > 0 || differences.some(isError)) return exitCodes.badInput;
  return differences.some(isDifference) ? exitCodes.notAllPlaced : exitCodes.allPlaced;
}
