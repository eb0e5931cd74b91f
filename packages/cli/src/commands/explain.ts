/**
 * `flotilla explain <kind>/<name>`: why a workload goes where it goes, or why it goes nowhere.
 *
 * Exit code 0 when it is placed, 1 when it is not, 2 on bad input; with `--cluster`, the cluster makes no difference.
 */
import { defaultFeatureGates } from '@flotilla/core';
import { decide } from '../decide/decide.ts';
import { type Decision, isPlaced } from '../decide/decision.ts';
import { explain, explainCluster } from '../explain/explanation.ts';
import type { Subject } from '../explain/subject.ts';
import { refuse } from '../input/problem.ts';
import { didYouMean } from '../input/suggest.ts';
import { findTarget, parseTarget } from '../input/target.ts';
import { readWorld, showWarnings, type World } from '../input/world.ts';
import { type ExitCode, exitCodes, type Io } from '../io.ts';
import { explanationOf } from '../output/explanation-data.ts';
import { paintFor } from '../output/text.ts';
import { toYaml } from '../output/yaml.ts';
import { type CommonFlags, filesFrom, formatFrom, gatesFrom, quirksFrom } from './options.ts';

export interface ExplainFlags extends CommonFlags {
  readonly output: string;
  readonly namespace?: string;
  readonly cluster?: string;
}

export async function runExplain(target: string, flags: ExplainFlags, io: Io): Promise<ExitCode> {
  const format = formatFrom(flags.output, ['text', 'json', 'yaml']);
  const wanted = parseTarget(target);
  const options = {
    assume: flags.assume === true,
    featureGates: gatesFrom(flags),
    quirks: quirksFrom(flags),
    traced: () => true,
  };
  const world = await readWorld({ files: filesFrom(flags), strict: flags.strict === true }, io);
  const decision = findTarget(decide(world, options), wanted, flags.namespace);
  const countsByModels =
    options.featureGates.CustomizedClusterResourceModeling ?? defaultFeatureGates.CustomizedClusterResourceModeling;
  const subject = subjectOf(decision, world, countsByModels);
  checkCluster(flags.cluster, subject);
  showWarnings(world, io);
  if (format === 'text') {
    const paint = paintFor(io.stdout, io.env);
    io.stdout.write(
      flags.cluster === undefined ? explain(subject, paint) : explainCluster(subject, flags.cluster, paint),
    );
  } else {
    const data = explanationOf(subject, flags.cluster);
    io.stdout.write(format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : toYaml(data));
  }
  return isPlaced(decision) ? exitCodes.allPlaced : exitCodes.notAllPlaced;
}

function subjectOf(decision: Decision, world: World, countsByModels: boolean): Subject {
  const { result } = decision;
  const trace = 'trace' in result ? result.trace : undefined;
  return {
    decision,
    clusters: new Map(world.clusters.map((cluster) => [cluster.metadata.name ?? '', cluster])),
    countsByModels,
    ...(trace === undefined ? {} : { trace }),
  };
}

function checkCluster(name: string | undefined, { clusters }: Subject): void {
  if (name === undefined || clusters.has(name)) return;
  refuse(`there is no cluster ${JSON.stringify(name)} in the input`, didYouMean(name, [...clusters.keys()]));
}
