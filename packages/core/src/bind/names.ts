/**
 * The name of a resource's binding: `<name>-<kind>` in lower case, with `:` as `.`.
 *
 * Names of roles and their like may hold colons, which names of bindings may not. Nothing is cut off or hashed, so a
 * very long name gives a binding that the API server refuses, as in Karmada.
 *
 * Counterpart: `GenerateBindingName` of pkg/util/names/names.go.
 *
 * Example: ClusterRole `system:node-proxier` has the binding `system.node-proxier-clusterrole`.
 */

/** The name of the binding of a resource. */
export function bindingName(kind: string, name: string): string {
  return `${name.replaceAll(':', '.')}-${kind}`.toLowerCase();
}
