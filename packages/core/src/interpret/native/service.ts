/**
 * `v1` Service: its cluster gives it an IP, and a load balancer there gives it addresses.
 *
 * Only Services of type LoadBalancer have a status to speak of.
 *
 * Counterpart: the service functions of pkg/resourceinterpreter/default/native, and pkg/util/lifted/retain.go.
 *
 * Example: a Service with `clusterIP: 10.96.0.7` in its cluster keeps it.
 */
import type { Interpreter } from '../interpreter.ts';
import { integerAt, replaceAt, stringAt } from '../nested.ts';
import type { ResourceTemplate } from '../template.ts';
import { addressesOf, isLoadBalancer, isReachable, uniteAddresses, withoutEmptyList } from './load-balancer.ts';
import { reportedStatus, statusOf } from './status.ts';

export const service: Interpreter = {
  apiVersion: 'v1',
  kind: 'Service',
  retain: retainAllocated,
  reflectStatus: reflectAddresses,
  aggregateStatus: (object, items, now) =>
    isTyped(object) && isLoadBalancer(object) ? uniteAddresses(object, items, now) : object,
  health: (object) => isTyped(object) && (!isLoadBalancer(object) || isReachable(object)),
};

function retainAllocated(desired: ResourceTemplate, observed: ResourceTemplate): ResourceTemplate {
  const port = integerAt(observed, ['spec', 'healthCheckNodePort']) ?? 0;
  const withPort = port > 0 ? replaceAt(desired, ['spec', 'healthCheckNodePort'], port) : desired;
  const ip = stringAt(observed, ['spec', 'clusterIP']) ?? '';
  return ip === '' ? withPort : replaceAt(withPort, ['spec', 'clusterIP'], ip);
}

function reflectAddresses(object: ResourceTemplate): unknown {
  if (!isLoadBalancer(object)) return undefined;
  const status = reportedStatus(object);
  return status === undefined ? undefined : withoutEmptyList(addressesOf(status));
}

/** Throws where the status is none. */
function isTyped(object: ResourceTemplate): boolean {
  return statusOf(object) !== undefined;
}
