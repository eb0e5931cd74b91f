/** Karmada's mode beyond the recorded cases, and what is told of differences. */
import { describe, expect, test } from '@jest/globals';
import type { ResourceTemplate } from '../interpret/template.ts';
import { converge } from './converge.ts';
import { fieldDifferences } from './diff.ts';
import { managersOf } from './managed-fields.ts';
import { mergeTypesOf } from './merge-types.ts';
import { removeFromMember } from './remove.ts';
import { workOfEvent } from './watch-event.ts';

const mode = { mode: 'karmada' } as const;
const managed = { 'karmada.io/managed': 'true' };

function config(data: unknown, metadata: object = {}): ResourceTemplate {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { namespace: 'shop', name: 'config', labels: managed, ...metadata },
    data,
  };
}

describe("in Karmada's mode", () => {
  test('an object that is not managed is refused, and taken with overwrite', () => {
    const theirs = config({ a: 'b' }, { labels: {} });
    expect(converge(config({}), theirs, mode)).toMatchObject({ code: 'conflict' });
    const overwrite = { annotations: { 'work.karmada.io/conflict-resolution': 'overwrite' } };
    expect(converge(config({}, overwrite), theirs, mode).code).toBe('update');
  });

  test('keys that came with an earlier manifest go, those of the member stay, and the manifest wins', () => {
    const annotations = {
      'resourcetemplate.karmada.io/managed-annotations': 'gone,ours,resourcetemplate.karmada.io/managed-annotations',
      gone: '1',
      ours: 'old',
      theirs: 'x',
    };
    const answer = converge(config({}, { annotations: { ours: 'new' } }), config({}, { annotations }), mode);
    expect(
      'write' in answer && answer.write.operation === 'replace' && answer.write.object.metadata.annotations,
    ).toEqual({
      ours: 'new',
      theirs: 'x',
    });
  });

  test('labels that are no map of text are sent as they are, for the server to refuse', () => {
    const odd = config({ a: 'b' }, { labels: { ...managed, n: 1 } });
    const answer = converge(odd, config({}, { labels: {}, annotations: {} }), mode);
    expect(answer.code).toBe('conflict');
    const overwrite = { labels: { n: 1 }, annotations: { 'work.karmada.io/conflict-resolution': 'overwrite' } };
    expect(converge(config({ a: 'b' }, overwrite), config({}, { labels: {} }), mode)).toMatchObject({
      write: { object: { metadata: { labels: { n: 1 } } } },
    });
  });

  test('a Pod is sent as a typed struct has it, every time', () => {
    const pod = (spec: object): ResourceTemplate => ({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'p', labels: managed },
      spec,
    });
    const container = { name: 'c', resources: { limits: { memory: '1024Mi' } }, args: [], command: null };
    const desired = pod({ containers: [container, { name: 'd' }], nodeSelector: {}, securityContext: {} });
    const observed = pod({ containers: [{ name: 'c' }], nodeName: 'n1' });
    expect(converge(desired, observed, mode)).toMatchObject({
      code: 'update',
      write: {
        object: {
          spec: {
            containers: [
              { name: 'c', resources: { limits: { memory: '1Gi' } } },
              { name: 'd', resources: {} },
            ],
            nodeName: 'n1',
            securityContext: {},
          },
        },
      },
    });
    const answer = converge(desired, observed, mode);
    expect('write' in answer && answer.write.operation === 'replace' && answer.write.object.status).toEqual({});
    const text = 'write' in answer ? JSON.stringify(answer.write) : '';
    for (const unset of ['args', 'command', 'nodeSelector']) expect(text).not.toContain(unset);
  });

  test('what cannot be read is told', () => {
    const claim = (spec: object): ResourceTemplate => ({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'p', labels: managed },
      spec,
    });
    expect(converge(claim({}), claim({ volumeName: 1 }), mode)).toMatchObject({
      code: 'failed',
      why: expect.stringContaining('spec.volumeName'),
    });
  });

  test('an object that is kept is an update without the marks; one that is not there keeps the Work', () => {
    const options = { ...mode, preserve: true };
    const answer = removeFromMember(config({ a: 'b' }), config({}, { resourceVersion: '7' }), options);
    expect(answer).toMatchObject({ code: 'release', write: { operation: 'replace', object: { data: { a: 'b' } } } });
    expect(removeFromMember(config({}), undefined, options)).toMatchObject({ code: 'failed' });
    expect(removeFromMember(config({}), config({}, { labels: {} }), options)).toMatchObject({ code: 'failed' });
    expect(removeFromMember(config({}), config({}), { preserve: true, clusterReady: false }).code).toBe('release');
    expect(removeFromMember(config({}), config({}, { labels: {} }), { preserve: true }).code).toBe('done');
    expect(removeFromMember(config({}), undefined, { preserve: true }).code).toBe('done');
    const marks = {
      'clusterresourcebinding.karmada.io/permanent-id': 'x',
      'propagationpolicy.karmada.io/permanent-id': 'y',
    };
    const annotations = { 'work.karmada.io/conflict-resolution': 'abort', theirs: 'stays' };
    const marked = config({}, { labels: { ...managed, ...marks, zone: 'a' }, annotations });
    expect(removeFromMember(config({}), marked, { preserve: true })).toMatchObject({
      write: {
        patch: {
          metadata: {
            labels: Object.fromEntries(Object.keys({ ...managed, ...marks }).map((key) => [key, null])),
            annotations: { 'work.karmada.io/conflict-resolution': null },
          },
        },
      },
    });
  });
});

describe('an event', () => {
  const marks = { annotations: { 'work.karmada.io/namespace': 'karmada-es-m1', 'work.karmada.io/name': 'w' } };

  test('of an object without a record of ours, without marks or without the label has nobody look', () => {
    const added = config({}, { ...marks, resourceVersion: '2' });
    expect(workOfEvent({ type: 'add', object: added }, '1')).toEqual({
      namespace: 'karmada-es-m1',
      name: 'w',
      why: 'ConfigMap shop/config: add in the member',
    });
    expect(workOfEvent({ type: 'add', object: added }, undefined)).toBeUndefined();
    expect(workOfEvent({ type: 'add', object: added }, '2')).toBeUndefined();
    expect(workOfEvent({ type: 'delete', old: config({}) }, '1')).toBeUndefined();
    expect(workOfEvent({ type: 'delete', old: config({}, { ...marks, labels: {} }) }, '1')).toBeUndefined();
  });
});

describe('differences', () => {
  test('are told at the highest place that says it all, with the order of merged lists as one of its own', () => {
    const pod = (containers: readonly object[]): object => ({ apiVersion: 'v1', kind: 'Pod', spec: { containers } });
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ name, image: 'x' }));
    const types = mergeTypesOf({ apiVersion: 'v1' });
    const found = fieldDifferences(pod([a ?? {}, b ?? {}]), pod([b ?? {}, { ...a, image: 'y' }, c ?? {}]), { types });
    expect(found.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'different spec.containers[{"name":"a"}].image',
      'extra spec.containers[{"name":"c"}]',
      'order spec.containers',
    ]);
    expect(fieldDifferences({ 'a/b': 1 }, {}).map(({ text }) => text)).toEqual(['["a/b"]']);
  });

  test('come with who owns them', () => {
    const fieldsV1 = { 'f:data': { 'f:a': {} }, 'f:metadata': { 'f:annotations': {} } };
    const theirs = { 'f:metadata': { 'f:annotations': { '.': {}, 'f:b': {} } } };
    const managers = managersOf(
      config(
        { a: 'b' },
        {
          managedFields: [
            { manager: 'one', fieldsV1 },
            { manager: 'two', fieldsV1: theirs },
          ],
        },
      ),
    );
    const owners = (...path: readonly string[]): readonly string[] =>
      managers.filter(({ fields }) => fields.owns(path)).map(({ manager }) => manager);
    expect(owners('f:data', 'f:a')).toEqual(['one']);
    expect(owners('f:metadata', 'f:annotations', 'f:b')).toEqual(['two']);
    expect(owners('f:data')).toEqual([]);
    expect(managers.map(({ fields }) => fields.touches(['f:data']))).toEqual([true, false]);
  });
});
