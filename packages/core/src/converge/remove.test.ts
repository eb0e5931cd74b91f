/** What becomes of objects whose Work goes, and which changes in a member have a Work looked at. */
import { describe, expect, test } from '@jest/globals';
import type { ResourceTemplate } from '../interpret/template.ts';
import type { Json } from './member.fixture.ts';
import * as objects from './objects.fixture.ts';
import { removeFromMember } from './remove.ts';
import { workOfEvent } from './watch-event.ts';

function web(spec: Json = {}, metadata: Json = {}): ResourceTemplate {
  return objects.web({}, spec, metadata);
}

describe('a Work that goes', () => {
  test('takes its object along, if that is managed from here', () => {
    expect(removeFromMember(web(), web({}, { uid: 'u1' }))).toMatchObject({ code: 'delete', uid: 'u1' });
    expect(removeFromMember(web(), web({}, { labels: {} })).code).toBe('done');
    expect(removeFromMember(web(), undefined).code).toBe('done');
  });

  test('leaves what is to be preserved, without the marks', () => {
    const answer = removeFromMember(web(), web({}, { uid: 'u1', resourceVersion: '7' }), { preserve: true });
    expect(answer).toMatchObject({
      code: 'release',
      write: { operation: 'merge', patch: { metadata: { labels: { 'karmada.io/managed': null } } } },
    });
  });

  test('waits for a member that is not ready, unless the member itself is going', () => {
    expect(removeFromMember(web(), web(), { clusterReady: false }).code).toBe('failed');
    expect(removeFromMember(web(), web(), { clusterReady: false, clusterTerminating: true }).code).toBe('done');
  });
});

describe('a change in a member', () => {
  const annotations = { 'work.karmada.io/namespace': 'karmada-es-oslo', 'work.karmada.io/name': 'web-abc' };
  const old = web({}, { annotations, resourceVersion: '7' });

  test('has the Work looked at, when it is not our own write', () => {
    const changed = web({ replicas: 1 }, { annotations, resourceVersion: '8' });
    expect(workOfEvent({ type: 'update', old, object: changed }, '7')).toMatchObject({
      namespace: 'karmada-es-oslo',
      name: 'web-abc',
    });
    expect(workOfEvent({ type: 'update', old, object: changed }, '8')).toBeUndefined();
    expect(workOfEvent({ type: 'delete', old }, '7')).toBeDefined();
  });

  test('of its status alone has not', () => {
    const reported = { ...old, metadata: { ...old.metadata, resourceVersion: '8' }, status: { replicas: 3 } };
    expect(workOfEvent({ type: 'update', old, object: reported }, '7')).toBeUndefined();
  });
});
