/**
 * The commands that go all the way to the members' manifests, as commander wants them: `render` and `diff`.
 *
 * Each is loaded when it is run.
 */
import type { Command } from 'commander';
import type { DiffFlags } from './commands/diff.ts';
import type { RenderFlags } from './commands/render.ts';
import type { ExitCode, Io } from './io.ts';

type Finish = (code: ExitCode) => void;

/** Collects what is given several times. */
export function append(value: string, previous: readonly string[]): readonly string[] {
  return [...previous, value];
}

const everything = 'files, folders, or -: clusters, policies, override policies, customizations, workloads, bindings';

const target = 'one workload only, such as deployment/web: write it before -f';

export function addRender(program: Command, io: Io, finish: Finish): void {
  program
    .command('render')
    .summary('print the manifests that each cluster would get')
    .description(
      'Prints the manifests that each cluster would get: by cluster, with its share of the replicas, overridden, and ' +
        'marked as managed. Secrets are printed as they are, since what is printed is to be applied; comments do not quote them. Ids that only a control plane gives are left empty.\n\n' +
        'Exit code: 0 all placed and rendered, 1 something is not (the rest is printed), 2 bad input.',
    )
    .argument('[kind/name]', target)
    .option('-f, --filename <file...>', everything, append, [])
    .option('-n, --namespace <namespace>', 'of the workload that is named, where its name alone does not tell')
    .option('-c, --cluster <cluster>', 'for this cluster only; may be repeated', append, [])
    .option('--explain', 'tell which policy, override rule or interpreter changed which field')
    .option('--works', 'the Works that carry the manifests, instead of these')
    .option('-o, --output <format>', 'yaml or json', 'yaml')
    .action(async (named: string | undefined, flags: RenderFlags) => {
      const { runRender } = await import('./commands/render.ts');
      finish(await runRender(named, flags, io));
    });
}

const liveText =
  'what is in a member: member1=files.yaml or member1=folder, or a folder with a folder or a file for each cluster ' +
  '(live/member1/..., live/member2.yaml, as kubectl get --show-managed-fields -o yaml writes it); may be repeated';

export function addDiff(program: Command, io: Io, finish: Finish): void {
  program
    .command('diff')
    .summary('print what would change in the members')
    .description(
      'Prints what would change in the members, as a unified diff for each object. What is in them comes from files; ' +
        'clusters that --live does not name are not compared. Give all workloads: what is managed in a member and has no ' +
        'template in the input would be removed. What servers own (status, managedFields, ...) is not shown, and ' +
        'values in Secrets are masked.\n\n' +
        'Get the files with kubectl get ... --show-managed-fields -o yaml: without managedFields nobody can tell whose a ' +
        'field is, and what an autoscaler has set shows as a change; a warning says so.\n\n' +
        'Exit code: 0 nothing differs, 1 something does, 2 something is wrong: bad input, something that cannot be placed ' +
        'or rendered, or that may not be written.',
    )
    .argument('[kind/name]', target)
    .option('-f, --filename <file...>', everything, append, [])
    .option('--live <file...>', liveText, append, [])
    .option('-n, --namespace <namespace>', 'of the workload that is named, where its name alone does not tell')
    .option('-c, --cluster <cluster>', 'in this cluster only; may be repeated', append, [])
    .option(
      '--mode <mode>',
      "serverSideApply; or karmada: what Karmada's controllers send, before the server fills in its defaults again",
      'serverSideApply',
    )
    .option('--field-manager <name>', 'the name under which fields are owned, with serverSideApply', 'flotilla')
    .option('--force-conflicts', 'take fields that others own, with serverSideApply')
    .option('-o, --output <format>', 'text or json', 'text')
    .action(async (named: string | undefined, flags: DiffFlags) => {
      const { runDiff } = await import('./commands/diff.ts');
      finish(await runDiff(named, flags, io));
    });
}
