/**
 * A MultiClusterService has one type, which stays, ports with names of their own, and clusters that can exist.
 *
 * Counterpart: pkg/webhook/multiclusterservice/validating.go.
 *
 * Example: `types: ['CrossCluster', 'LoadBalancer']` is refused at `spec.types`.
 */
import { at, type Fields, fieldsOf, listOf, numberOf, textOf } from '../defaults/fields.ts';
import { dns1035LabelProblem, dnsLabelProblem } from '../selector-syntax.ts';
import type { AdmissionContext } from './context.ts';
import { isSame } from './equal.ts';
import { duplicate, type FieldError, invalid, problem } from './errors.ts';
import { admitClusterName, admitName, admitNamespace } from './metadata.ts';

/** Judges a MultiClusterService. */
export function admitMultiClusterService(object: Fields, context: AdmissionContext): readonly FieldError[] {
  const spec = fieldsOf(object['spec']);
  return [
    ...admitSameTypes(spec, context.old),
    ...admitName(object, dns1035LabelProblem),
    ...admitNamespace(object),
    ...admitPorts(listOf(spec['ports']).map(fieldsOf)),
    ...admitTypes(listOf(spec['types']).map(textOf)),
    ...admitClusters(spec, 'providerClusters'),
    ...admitClusters(spec, 'consumerClusters'),
  ];
}

function admitSameTypes(spec: Fields, old: Fields | undefined): readonly FieldError[] {
  if (!old || isSame(at(old, 'spec', 'types'), spec['types'])) return [];
  return [invalid('spec.types', 'MultiClusterService types are immutable', 'delete it and create it anew')];
}

function admitPorts(ports: readonly Fields[]): readonly FieldError[] {
  const names = ports.map((port) => textOf(port['name']));
  return ports.flatMap((port, index) => [
    ...admitPortName(names, index),
    ...admitPortNumber(numberOf(port['port']) ?? 0, `spec.ports[${index}].port`),
  ]);
}

function admitPortName(names: readonly string[], index: number): readonly FieldError[] {
  const name = names[index] ?? '';
  const field = `spec.ports[${index}].name`;
  if (name === '') return [];
  const repeated =
    names.indexOf(name) === index ? [] : [duplicate(field, `port name ${JSON.stringify(name)}`, 'rename the port')];
  return [...problem(field, dnsLabelProblem(name), 'rename the port'), ...repeated];
}

/** Judges a port number. */
export function admitPortNumber(port: number, field: string): readonly FieldError[] {
  if (port >= 1 && port <= 65535) return [];
  return [invalid(field, 'must be between 1 and 65535, inclusive', 'give the port of the Service')];
}

function admitTypes(types: readonly string[]): readonly FieldError[] {
  const errors = types.flatMap((type, index) => {
    if (type === 'CrossCluster' || type === 'LoadBalancer') return [];
    return [invalid(`spec.types[${index}]`, 'ExposureType Error', 'use CrossCluster or LoadBalancer')];
  });
  if (new Set(types).size < 2) return errors;
  const detail = 'MultiClusterService types should not contain more than one type';
  return [...errors, invalid('spec.types', detail, 'make one MultiClusterService a type')];
}

function admitClusters(spec: Fields, list: string): readonly FieldError[] {
  return listOf(spec[list]).flatMap((selector, index) =>
    admitClusterName(textOf(fieldsOf(selector)['name']), `spec.${list}[${index}].name`),
  );
}
