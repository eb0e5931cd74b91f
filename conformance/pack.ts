/**
 * Makes the project's own copy of recorded cases: `conformance/cases/<set>.jsonl.br`, and the fleets and customizations
 * that they name.
 *
 *     node --conditions=@flotilla/source --import tsx conformance/pack.ts <folder of the recorded cases>
 *
 * The text is packed as it is, byte for byte. The sets are those listed here; an issue that implements one adds it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ownCases } from './own-cases.ts';

const packed: readonly string[] = [
  'scheduling/cases',
  'scheduler-loop/needs-scheduling',
  'policy/quantity',
  'policy/selector',
  'policy/admission/validate',
  'policy/admission/mutate',
  'policy/interpreter/getreplicas',
  'policy/interpreter/revisereplica',
  'policy/interpreter/retain',
  'policy/interpreter/aggregatestatus',
  'policy/interpreter/getdependencies',
  'policy/interpreter/reflectstatus',
  'policy/interpreter/interprethealth',
  'policy/interpreter/lua',
  'policy/override',
  'policy/override-image',
  'policy/override-predicate',
  'policy/override-jsonpatch',
  'policy/work/ensure',
  'policy/work/prune',
  'policy/work/job-completions',
  'policy/work/existing-clusters',
  'policy/names',
  'policy/apply/apply',
  'policy/apply/delete',
  'policy/apply/watch-event',
  'policy/policy-match/claim',
  'policy/policy-match/selector-priority',
  'policy/policy-match/preempt',
  'policy/policy-match/policy-reconcile',
  'policy/policy-match/deprioritized',
  'policy/policy-match/skipped-apis',
  'loops/status/binding-status',
  'loops/status/reflect-to-work',
  'loops/dependencies/object-matches',
  'loops/dependencies/reconcile',
];

const source = process.argv[2];
if (source === undefined || !existsSync(source)) {
  console.error('usage: pack.ts <folder of the recorded cases>');
  process.exit(2);
}
const beside = ['fleets.json', 'lua-customizations.json'];
const companions = [...new Set(packed.flatMap((name) => beside.map((file) => join(dirname(name), file))))];
for (const name of [
  ...packed.map((set) => `${set}.jsonl`),
  ...companions.filter((name) => existsSync(join(source, name))),
]) {
  packFile(join(source, name), join(ownCases, `${name}.br`));
}

function packFile(from: string, to: string): void {
  const text = readFileSync(from);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, brotliCompressSync(text, { params }));
  console.log(`${to}: ${text.length} bytes`);
}
