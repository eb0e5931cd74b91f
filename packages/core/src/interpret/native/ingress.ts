/**
 * `networking.k8s.io/v1` Ingress: reached at the addresses that the controllers of its clusters give it.
 *
 * Each TLS entry depends on its Secret; an entry that names none depends on nothing in particular, which is an error.
 *
 * Counterpart: the ingress functions of pkg/resourceinterpreter/default/native.
 *
 * Example: `tls: [{ secretName: cert }]` depends on Secret `cert` of its namespace.
 */
import { child, descend, itemsOf, rootOf, stringOf } from '../fields.ts';
import type { DependentReference, Interpreter } from '../interpreter.ts';
import type { ResourceTemplate } from '../template.ts';
import { isReachable, uniteAddresses } from './load-balancer.ts';

export const ingress: Interpreter = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  dependencies: certificatesOf,
  aggregateStatus: uniteAddresses,
  health: isReachable,
};

function certificatesOf(object: ResourceTemplate): readonly DependentReference[] {
  const { namespace } = object.metadata;
  return itemsOf(descend(rootOf(object), 'spec', 'tls')).map((tls) => {
    const name = stringOf(child(tls, 'secretName'));
    return { apiVersion: 'v1', kind: 'Secret', ...(namespace && { namespace }), ...(name !== '' && { name }) };
  });
}
