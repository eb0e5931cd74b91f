/**
 * What Karmada's aggregated API server sets in a Cluster, in place of a webhook.
 *
 * `zone` moves into `zones`. NoExecute taints record when they were added, since toleration seconds count from there.
 * Resource models are sorted by grade, the first starts at 0 and the last is open; a new cluster without models gets
 * nine, from (1 CPU, 4Gi) up, by which nodes are counted.
 *
 * Counterpart: pkg/apis/cluster/mutation/mutation.go and the strategy of pkg/registry/cluster, with the gate
 * CustomizedClusterResourceModeling on, as it is by default.
 *
 * Example: `{ zone: 'eu-1a' }` becomes `{ zones: ['eu-1a'] }`.
 */
import type { DefaultsOptions } from './context.ts';
import { type Fields, fieldsOf, isPresent, listOf, numberOf, textOf, updateAt, withField } from './fields.ts';

/** 2^63-1: no upper limit. */
const UNLIMITED = '9223372036854775807';

/** Zones, taint times and resource models. */
export function defaultCluster(object: Fields, options: DefaultsOptions): Fields {
  return fieldsOf(
    updateAt(object, ['spec'], (value) => {
      const spec = withTaintTimes(withZones(fieldsOf(value)), options.now);
      const models = listOf(spec['resourceModels']);
      if (models.length > 0) return withField(spec, 'resourceModels', standardModels(models));
      return options.operation === 'UPDATE' ? spec : withField(spec, 'resourceModels', DEFAULT_MODELS);
    }),
  );
}

function withZones(spec: Fields): Fields {
  const zone = textOf(spec['zone']);
  if (zone === '' || listOf(spec['zones']).length > 0) return spec;
  return withField(withField(spec, 'zones', [zone]), 'zone', undefined);
}

function withTaintTimes(spec: Fields, now: string | undefined): Fields {
  return fieldsOf(
    updateAt(spec, ['taints', '*'], (value) => {
      const taint = fieldsOf(value);
      const open = taint['effect'] === 'NoExecute' && !isPresent(taint['timeAdded']) && now !== undefined;
      return open ? withField(taint, 'timeAdded', now) : value;
    }),
  );
}

function standardModels(models: readonly unknown[]): readonly unknown[] {
  const sorted = models.toSorted((a, b) => gradeOf(a) - gradeOf(b));
  return sorted
    .map((model, index) => (index === 0 ? updateAt(model, ['ranges', '*', 'min'], () => '0') : model))
    .map((model, index) =>
      index === sorted.length - 1 ? updateAt(model, ['ranges', '*', 'max'], () => UNLIMITED) : model,
    );
}

function gradeOf(model: unknown): number {
  return numberOf(fieldsOf(model)['grade']) ?? 0;
}

/** Upper bounds of the default grades; each starts where the one before ends. */
const GRADES: readonly (readonly [cpu: string, memory: string])[] = [
  ['1', '4Gi'],
  ['2', '16Gi'],
  ['4', '32Gi'],
  ['8', '64Gi'],
  ['16', '128Gi'],
  ['32', '256Gi'],
  ['64', '512Gi'],
  ['128', '1Ti'],
  [UNLIMITED, UNLIMITED],
];

const DEFAULT_MODELS: readonly Fields[] = GRADES.map(([cpu, memory], grade) => {
  const [minCpu, minMemory] = GRADES[grade - 1] ?? ['0', '0'];
  return {
    grade,
    ranges: [
      { name: 'cpu', min: minCpu, max: cpu },
      { name: 'memory', min: minMemory, max: memory },
    ],
  };
});
