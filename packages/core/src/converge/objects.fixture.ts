/** Objects as they are desired, and as they stand in a member. */
import type { ResourceTemplate } from '../interpret/template.ts';
import type { Json } from './member.fixture.ts';
import type { ApplyObject, ConvergeOutcome } from './outcome.ts';

export const managed: { readonly [key: string]: string } = { 'karmada.io/managed': 'true' };

export function object(apiVersion: string, kind: string, rest: Json = {}, metadata: Json = {}): ResourceTemplate {
  return { apiVersion, kind, metadata: { namespace: 'shop', name: 'web', labels: managed, ...metadata }, ...rest };
}

export function web(podSpec: Json = {}, spec: Json = {}, metadata: Json = {}): ResourceTemplate {
  const template = { spec: { containers: [{ name: 'main', image: 'web:1' }], ...podSpec } };
  return object('apps/v1', 'Deployment', { spec: { replicas: 3, ...spec, template } }, metadata);
}

/** As it stands in a member, with who owns what. */
export function there(live: ResourceTemplate, ...managers: readonly (readonly [string, Json])[]): ResourceTemplate {
  const managedFields = managers.map(([name, fieldsV1]) => {
    const [manager, operation = 'Apply', subresource = '', apiVersion = live.apiVersion] = name.split(' ');
    return { manager, operation, subresource, apiVersion, fieldsV1 };
  });
  return {
    ...live,
    metadata: { ...live.metadata, uid: 'u1', resourceVersion: '7', managedFields },
  } as ResourceTemplate;
}

export function sent(answer: ConvergeOutcome): ApplyObject {
  if ('write' in answer && answer.write.operation === 'apply') return answer.write;
  throw new Error(`${answer.code}: ${answer.why}`);
}

/** That of the federation, in the form of `managedFields`. */
export const labels: Json = { 'f:metadata': { 'f:labels': { 'f:karmada.io/managed': {} } } };
