import type { ResourceBindingSpec } from '@flotilla/api';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { samples } from '../interpret/samples.fixture.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { anyJson, extras, leavesOf, lost, pollution, texts, withExtras } from '../override/arbitraries.fixture.ts';
import { goJson } from '../override/go-json.ts';
import { parseExactJson } from '../override/json-text.ts';
import { always, frozen } from '../override/objects.fixture.ts';
import { parseYaml, printYaml } from '../override/yaml-text.ts';
import type { RenderOutcome } from './outcome.ts';
import { bindingOf, fleet, manifestOf } from './render.fixture.ts';
import { renderWorks } from './render.ts';

/** Of every kind that is interpreted, and of one that is not. */
const known = [
  ...samples.map(({ desired }) => desired),
  { apiVersion: 'example.com/v1', kind: 'Thing', metadata: { namespace: 'shop', name: 'thing' }, spec: { list: [{}] } },
];

/** What may differ: what is the server's, the replicas, what its kind has from members, and a mark. */
const owned = [
  '/metadata/generation',
  '/metadata/uid',
  '/status',
  '/spec/replicas',
  '/spec/parallelism',
  '/spec/completions',
  '/data',
  '/metadata/labels/karmada.io~1managed',
];

/** Unknown fields at every depth, labels and annotations of any name. */
const templates: fc.Arbitrary<ResourceTemplate> = fc
  .tuple(fc.constantFrom(...known), extras, texts, texts)
  .map(([template, extra, labels, annotations]) => strange(template, extra, labels, annotations));

const specs: fc.Arbitrary<Omit<ResourceBindingSpec, 'resource'>> = fc.constantFrom(
  {},
  { replicas: 4 },
  { replicas: 4, placement: { replicaScheduling: { replicaSchedulingType: 'Divided' } } },
  { conflictResolution: 'Overwrite', preserveResourcesOnDeletion: true },
);

const policies = frozen({
  overridePolicies: [
    always('some', {
      imageOverrider: [{ component: 'Tag', operator: 'replace', value: 'v2' }],
      annotationsOverrider: [{ operator: 'add', value: { note: 'x' } }],
      plaintext: [{ path: '/x-added', operator: 'add', value: { id: 1 } }],
    }),
  ],
});
const overridden = [
  '/x-added',
  '/metadata/annotations/note',
  '/spec/containers/0/image',
  '/spec/template/spec/containers/0/image',
];

describe('a template that has anything in it', () => {
  test('is rendered to the same bytes each time, and not written to', () => {
    holds(fc.tuple(templates, specs), ([template, spec]) => {
      const before = goJson(template);
      const first = goJson(outcomesOf(template, spec));
      expect(goJson(outcomesOf(template, spec))).toBe(first);
      expect(goJson(outcomesOf(frozen(structuredClone(template)), spec))).toBe(first);
      expect(goJson(template)).toBe(before);
    });
  });

  test('comes out with all of it in every cluster', () => {
    holds(fc.tuple(templates, specs), ([template, spec]) => {
      const outcomes = outcomesOf(template, spec);
      expect(outcomes).toHaveLength(2);
      for (const outcome of outcomes) {
        const manifest = manifestIn(outcome);
        expect(lost(template, manifest, [...owned, ...overridden])).toEqual([]);
        expect(pollution(manifest)).toEqual([]);
      }
    });
  });

  test('gets nothing but what marks, replicas and overrides put there', () => {
    holds(fc.tuple(templates, specs), ([template, spec]) => {
      for (const outcome of outcomesOf(template, spec)) {
        const except = [...owned, ...overridden, '/metadata/labels', '/metadata/annotations'];
        expect(lost(manifestIn(outcome), template, except)).toEqual([]);
      }
    });
  });
});

describe('integers beyond 2^53', () => {
  const beyond = fc.bigInt({ min: 2n ** 53n + 1n, max: 2n ** 70n }).chain((value) => fc.constantFrom(value, -value));
  const place = fc.tuple(fc.constantFrom(...known), fc.constantFrom('x-unknown', '__proto__', 'a/b'), anyJson);

  test('come through as BigInts, wherever they stand', () => {
    holds(fc.tuple(place, beyond), ([[template, key, beside], id]) => {
      const given = strange(template, Object.fromEntries([[key, { ids: [id, beside] }]]));
      for (const outcome of outcomesOf(given, {})) {
        const manifest = manifestIn(outcome);
        expect(lost(given, manifest, [...owned, ...overridden])).toEqual([]);
        expect(goJson(manifest)).toContain(`{"ids":[${id},`);
      }
    });
  });

  test('are refused as numbers, with the place: they may have been rounded', () => {
    holds(fc.tuple(place, beyond), ([[template, key], id]) => {
      const given = strange(template, Object.fromEntries([[key, { id: Number(id) }]]));
      const pointer = `/${key.replaceAll('/', '~1')}/id`;
      for (const outcome of outcomesOf(given, {})) {
        const error = outcome.ok ? undefined : outcome.error;
        expect(error?.object).toBe(`${template.kind} shop/${template.metadata.name}`);
        expect(error?.path.endsWith(pointer)).toBe(true);
        expect(error?.message).toContain('may have been rounded');
      }
    });
  });

  test.each(['uid', 'generation', 'resourceVersion'])('are never written down rounded from metadata.%s', (field) => {
    holds(beyond, (id) => {
      const [template] = known;
      const metadata = { ...template?.metadata, [field]: Number(id) };
      const outcomes = outcomesOf(frozen({ apiVersion: 'v1', kind: 'Thing', metadata }), {});
      const digits = String(Number(id)).replace('-', '');
      for (const outcome of outcomes) if (outcome.ok) expect(goJson(outcome.work)).not.toContain(digits);
    });
  });

  test('come through from what reads JSON and YAML to what writes them', () => {
    holds(fc.tuple(place, beyond), ([[template, key], id]) => {
      const { status: _status, ...rest } = template;
      const given = strange(rest, Object.fromEntries([[key, { id }]]));
      for (const read of [parseExactJson(goJson(given)), parseYaml(printYaml(given))]) {
        for (const outcome of outcomesOf(frozen(read as ResourceTemplate), {})) {
          const manifest = manifestIn(outcome);
          expect(goJson(manifest)).toContain(`{"id":${id}}`);
          expect(printYaml(manifest)).toContain(`id: ${id}\n`);
        }
      }
    });
  });
});

function strange(
  template: ResourceTemplate,
  extra: object,
  labels: { readonly [key: string]: string } = {},
  annotations: { readonly [key: string]: string } = {},
): ResourceTemplate {
  const { metadata } = template;
  const marked = { ...metadata, labels: { ...labels, ...metadata.labels }, annotations };
  return frozen(withExtras({ ...template, metadata: marked }, extra));
}

function outcomesOf(template: ResourceTemplate, spec: Omit<ResourceBindingSpec, 'resource'>): readonly RenderOutcome[] {
  return renderWorks(bindingOf(template, spec), template, fleet, { policies, explain: true });
}

function manifestIn(outcome: RenderOutcome): ResourceTemplate {
  if (!outcome.ok) throw new Error(outcome.error.message);
  return manifestOf(outcome);
}

function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(
    fc.property(arbitrary, (value) => {
      check(value);
      expect(leavesOf(Object.prototype)).toEqual(leavesOf({}));
    }),
    { numRuns: 200 },
  );
}
