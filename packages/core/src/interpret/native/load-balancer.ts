/**
 * The addresses at which a Service or an Ingress is reached from outside: reported by members, united above.
 *
 * An address is one entry however many members report it; its ports are those that any of them reports. Addresses with
 * a host name come first, in byte order; ports are in order of their numbers.
 *
 * Counterpart: `aggregateServiceStatus`, `aggregateIngressStatus` and the merging helpers of default/native.
 *
 * Example: `10.0.0.9` from two members, with ports 80 and 443, is one entry with ports 80 and 443.
 */
import { compareStrings } from '@flotilla/api';
import { child, type Field, int32Of, itemsOf, rootOf, stringOf } from '../fields.ts';
import type { Interpreter } from '../interpreter.ts';
import { memberStatuses, statusOf, withStatus } from './status.ts';

interface Port {
  readonly port: number;
  readonly protocol: string;
  readonly error?: string;
}

interface Address {
  readonly hostname?: string;
  readonly ip?: string;
  readonly ipMode?: string;
  readonly ports?: readonly Port[];
}

/** The addresses in a status' `loadBalancer`, with the fields that Kubernetes knows. */
export function addressesOf(status: Field): readonly Address[] {
  return itemsOf(child(child(status, 'loadBalancer'), 'ingress')).map(addressOf);
}

/** Whether any address is one: has an IP or a host name. */
export const isReachable: NonNullable<Interpreter['health']> = (object) =>
  addressesOf(statusOf(object)).some(({ hostname, ip }) => hostname !== undefined || ip !== undefined);

/** The template with the addresses of all members. */
export const uniteAddresses: NonNullable<Interpreter['aggregateStatus']> = (object, items) => {
  const all = memberStatuses(object, items).flatMap(addressesOf);
  const { loadBalancer } = withoutEmptyList(unite(all));
  const united = withStatus(object, { loadBalancer: { ingress: unite(all) } });
  return united === object ? object : { ...united, status: { loadBalancer } };
};

/** Whether a Service is given addresses by its cluster's load balancer. */
export function isLoadBalancer(object: Parameters<typeof rootOf>[0]): boolean {
  return stringOf(child(child(rootOf(object), 'spec'), 'type')) === 'LoadBalancer';
}

/** A `status.loadBalancer`; an empty list is left out. */
export function withoutEmptyList(ingress: readonly Address[]): { readonly loadBalancer: object } {
  return { loadBalancer: ingress.length === 0 ? {} : { ingress } };
}

function addressOf(field: Field): Address {
  const ports = itemsOf(child(field, 'ports')).map(portOf);
  return {
    ...text(field, 'hostname'),
    ...text(field, 'ip'),
    ...text(field, 'ipMode'),
    ...(ports.length > 0 && { ports }),
  };
}

function portOf(field: Field): Port {
  const port = int32Of(child(field, 'port')) ?? 0;
  return { port, protocol: stringOf(child(field, 'protocol')), ...text(field, 'error') };
}

function text<Name extends string>(field: Field, name: Name): { readonly [N in Name]?: string } {
  const value = stringOf(child(field, name));
  const result: { [N in Name]?: string } = {};
  if (value !== '') result[name] = value;
  return result;
}

function unite(addresses: readonly Address[]): readonly Address[] {
  const united = new Map<string, Address>();
  for (const address of addresses) {
    const key = JSON.stringify([address.hostname, address.ip, address.ipMode]);
    const ports = unitePorts([...(united.get(key)?.ports ?? []), ...(address.ports ?? [])]);
    const { ports: _ports, ...identity } = address;
    united.set(key, ports.length === 0 ? identity : { ...identity, ports });
  }
  return [...united.values()].toSorted(compareAddresses);
}

function unitePorts(ports: readonly Port[]): readonly Port[] {
  const distinct = new Map(ports.map((port) => [JSON.stringify([port.port, port.protocol, port.error]), port]));
  return [...distinct.values()].toSorted(comparePorts);
}

function compareAddresses(a: Address, b: Address): number {
  const named = Number(a.hostname === undefined) - Number(b.hostname === undefined);
  return named || compareText(a.hostname, b.hostname) || compareText(a.ip, b.ip) || compareText(a.ipMode, b.ipMode);
}

function comparePorts(a: Port, b: Port): number {
  return a.port - b.port || compareStrings(a.protocol, b.protocol) || compareText(a.error, b.error);
}

function compareText(a = '', b = ''): number {
  return compareStrings(a, b);
}
