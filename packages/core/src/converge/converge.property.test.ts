/**
 * What must hold of every convergence, over random manifests and members. Each property names in its comment a mistake in the
 * code that it catches; each was tried.
 */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { retain } from '../interpret/retain.ts';
import type { ResourceTemplate } from '../interpret/template.ts';
import { frozen } from '../override/objects.fixture.ts';
import { prune } from '../render/prune.ts';
import { accounts, deployments, garbled, manifests, map, objects, wild, word } from './arbitraries.fixture.ts';
import { converge } from './converge.ts';
import { managersOf } from './managed-fields.ts';
import { ownedByOthersAlone } from './member.fixture.ts';
import { mergeTypesOf } from './merge-types.ts';
import { pathText } from './path.ts';
import { leavesOf, valueAtPath } from './place.ts';
import { defaulting, plain, play, withLabels, worlds } from './worlds.fixture.ts';

const numRuns = 80;

describe('by server-side apply', () => {
  // Catches: conflicts written (judge.ts, left counted as a change); a webhook's value written each time (judge.ts, isSettled
  // ignored); a forced apply not forced (judge.ts, isForced false); items not compared (diff.ts).
  test('converge after converge writes nothing, whatever others did in between', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        play(world, (step, _manifest, member) => {
          step();
          const writes = member.writes;
          expect(step()).toMatchObject({ code: 'leave' });
          expect(member.writes).toBe(writes);
        });
      }),
      { numRuns },
    );
  });

  // Catches: quantities compared as text (same-value.ts); empty lists taken for changes (meaning.ts, isNothing).
  test('who has forgotten what was applied writes nothing either, where the server only fills in defaults', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        play({ ...world, admission: defaulting }, (step, manifest, member) => {
          step();
          expect(converge(manifest, member.read())).toMatchObject({ code: 'leave' });
        });
      }),
      { numRuns },
    );
  });

  // Catches: what has left the template kept (place.ts, isDecided always true).
  test('every field that is desired is there, or its owners are told; what has left the template is ours no more', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        play({ ...world, admission: plain }, (step, manifest, member) => {
          step();
          const answer = step();
          const observed = member.read() as ResourceTemplate;
          const types = mergeTypesOf(manifest, observed);
          const left = 'conflicts' in answer ? answer.conflicts.map(({ path }) => path) : [];
          for (const path of leavesOf(manifest, types)) {
            const [desired, present] = [manifest, observed].map((object) => valueAtPath(object, path, types));
            const isReplicas = pathText(path) === 'spec.replicas';
            const isEmpty = typeof desired === 'object' && (desired === null || Object.keys(desired).length === 0);
            if (isReplicas || isEmpty || left.some((other) => pathText(path).startsWith(other))) continue;
            expect([pathText(path), present]).toEqual([pathText(path), desired]);
          }
          const ours = managersOf(observed).find(({ manager }) => manager === 'flotilla')?.fields.leaves ?? [];
          const stale = ours.filter((path) => valueAtPath(manifest, path, types) === undefined).map(pathText);
          expect(stale.filter((text) => text !== 'spec.replicas')).toEqual([]);
        });
      }),
      { numRuns },
    );
  });

  // Catches: fields of others taken (judge.ts, 'left' never); left fields not taken out of the patch (patch.ts).
  test("another manager's fields are never changed by what is sent, unless the caller takes them", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        play(world, (step, _manifest, member) => {
          const before = member.read();
          const answer = step();
          if (before === undefined || answer.code !== 'update' || answer.write.operation !== 'apply') return;
          const types = mergeTypesOf(before, before);
          for (const path of leavesOf(answer.write.object, types)) {
            const [sent, present] = [answer.write.object, before].map((object) => valueAtPath(object, path, types));
            const mergesNothing =
              types.typeAt(path) !== 'atomic' && typeof sent === 'object' && Object.keys(sent ?? {}).length === 0;
            if (present === undefined || mergesNothing || !ownedByOthersAlone(before, path, ['flotilla'])) continue;
            expect([pathText(path), sent]).toEqual([pathText(path), present]);
          }
        });
      }),
      { numRuns },
    );
  });

  // Catches: differences left to others although the caller takes them (judge.ts, takes 'everything' ignored).
  test('who takes conflicts has none left', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        play(
          world,
          (step) => {
            step();
            expect(step()).toMatchObject({ code: 'leave', conflicts: [] });
          },
          { conflicts: 'take' },
        );
      }),
      { numRuns },
    );
  });

  // Catches: members dropped by a copy (applicable.ts, without data).
  test('unknown fields at any depth are in what is sent', () => {
    fc.assert(
      fc.property(manifests, (any) => {
        const manifest = withLabels(any, { 'karmada.io/managed': 'true' });
        const answer = converge(manifest, undefined);
        expect(answer).toMatchObject({ code: 'create', write: { object: manifest } });
        const observed = frozen({
          ...manifest,
          metadata: { ...manifest.metadata, labels: { 'karmada.io/managed': 'true', x: 'y' } },
        });
        const update = converge({ ...manifest, data: 'changed' }, { ...observed, data: 'before' });
        expect(update).toMatchObject({ write: { object: { spec: manifest.spec } } });
      }),
      { numRuns },
    );
  });
});

describe.each(['karmada', 'serverSideApply'] as const)('in mode %s', (mode) => {
  // Catches: members dropped by a copy (applicable.ts); an entry that is no tree (field-set.ts, its guard). Arguments are frozen.
  test('odd keys come through and pollute nothing; arguments stay as they are', () => {
    fc.assert(
      fc.property(objects, objects, (desired, observed) => {
        const before = Object.getOwnPropertyNames(Object.prototype).join();
        const answer = converge(desired, observed, { mode });
        expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
        expect(Object.getPrototypeOf({})).toBe(Object.prototype);
        if (!('write' in answer)) return;
        const { spec, data } = answer.write.object;
        expect({ spec, data }).toStrictEqual({ spec: desired.spec, data: desired.data });
      }),
      { numRuns },
    );
  });

  // Catches: the guards of field-set.ts and of path.ts left out.
  test('whatever managedFields are, nothing is thrown', () => {
    fc.assert(
      fc.property(objects, fc.oneof(fc.array(garbled, { maxLength: 3 }), wild), (desired, managedFields) => {
        const observed = { ...desired, spec: { other: [{ a: 1 }] }, metadata: { ...desired.metadata, managedFields } };
        const answer = converge(desired, observed as ResourceTemplate, { mode });
        expect(['update', 'leave', 'conflict', 'failed']).toContain(answer.code);
      }),
      { numRuns },
    );
  });

  // Catches: refuseRounded left out (applicable.ts, and either call in replace.ts).
  test('integers beyond 2^53 come through as BigInt and are refused as numbers', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n }), fc.boolean(), (big, exists) => {
        const cache = (value: unknown): ResourceTemplate => ({
          apiVersion: 'example.io/v1',
          kind: 'Cache',
          metadata: { name: 'cache', labels: { 'karmada.io/managed': 'true' } },
          spec: { deep: [{ value }] },
        });
        const observed = exists ? cache(1) : undefined;
        expect(converge(cache(big), observed, { mode })).toMatchObject({
          write: { object: { spec: { deep: [{ value: big }] } } },
        });
        const refused = converge(cache(Number(big)), observed, { mode });
        expect(refused).toMatchObject({
          code: 'failed',
          why: expect.stringContaining('Cache cache: /spec/deep/0/value'),
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe("in Karmada's mode", () => {
  // Catches: labels of the manifest or of the member lost (retain-metadata.ts).
  test('replacing with what was sent changes nothing, and nothing is sent again', () => {
    fc.assert(
      fc.property(manifests, map(word), map(word), (manifest, labels, annotations) => {
        const observed = frozen({
          ...manifest,
          metadata: {
            ...manifest.metadata,
            labels: { ...labels, 'karmada.io/managed': 'true' },
            annotations,
            resourceVersion: '1',
            finalizers: ['a/b'],
          },
        } as ResourceTemplate);
        const answer = converge(manifest, observed, { mode: 'karmada' });
        if (!('write' in answer)) return;
        const stored = { ...answer.write.object, status: { replicas: 1 } };
        expect(converge(manifest, stored, { mode: 'karmada' })).toMatchObject({ code: 'leave' });
      }),
      { numRuns },
    );
  });

  // Catches: a retention that depends on what it has retained before (service-account.ts, secrets united twice).
  test('retaining, rendering and retaining again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(accounts, fc.tuple(deployments, deployments)), ([desired, observed]) => {
        const once = retain(desired, observed);
        if (once.code !== 'handled') return;
        const twice = retain(prune(once.value), observed);
        expect(twice).toEqual(once);
      }),
      { numRuns },
    );
  });
});
