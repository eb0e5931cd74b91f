/**
 * The APIs that clusters serve, one table for all that serve the same: most of a fleet shares a handful of lists.
 *
 * Each list is some kilobytes of JSON, so that finding the table of a cluster is most of what indexing it costs.
 */
import type { APIEnablement } from '@flotilla/api';
import type { ClassIndex } from './classes.ts';
import { checkEntries, type Refuse } from './entries.ts';
import { refuseIn } from './fleet-error.ts';

/** `groupVersion` to the kinds that the cluster serves under it. */
export type ApiTable = ReadonlyMap<string, ReadonlySet<string>>;

/** By {@link keyOf} of the list that they were made from. */
export type ApiTables = ReadonlyMap<string, ApiTable>;

/** Gives lists their tables; `tables` are those known before and the new ones. */
export interface ApiReader {
  readonly tables: ApiTables;
  /** @param cluster For the error. @throws {FleetError} when an entry is no object. */
  read(enablements: readonly APIEnablement[], cluster: string): ApiTable;
}

export function apiReader(known: ApiTables): ApiReader {
  const tables = new Map(known);
  const byKey = (enablements: readonly APIEnablement[], cluster: string): ApiTable => {
    const key = keyOf(enablements);
    const table = tables.get(key) ?? tableOf(enablements, cluster);
    tables.set(key, table);
    return table;
  };
  let last: { readonly enablements: readonly APIEnablement[]; readonly table: ApiTable } | undefined;
  return {
    tables,
    read(enablements, cluster) {
      // Neighbours usually serve the same, and comparing takes a third of making a key.
      if (last === undefined || !areEqual(enablements, last.enablements)) {
        last = { enablements, table: byKey(enablements, cluster) };
      }
      return last.table;
    },
  };
}

function checkAll(enablements: readonly APIEnablement[], refuse: Refuse): void {
  const path = 'status.apiEnablements';
  checkEntries(enablements, path, refuse);
  for (const [at, { resources }] of enablements.entries()) checkEntries(resources, `${path}[${at}].resources`, refuse);
}

/** Without the tables that no cluster uses any more: those that form no class. */
export function keepUsed(tables: ApiTables, classes: ClassIndex | undefined): ApiTables {
  if (classes === undefined || tables.size === classes.count) return tables;
  const used = new Set(classes.keys);
  return new Map([...tables].filter(([, table]) => used.has(table)));
}

function areEqual(a: readonly APIEnablement[], b: readonly APIEnablement[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) {
    if (a[at]?.groupVersion !== b[at]?.groupVersion) return false;
    const kinds = a[at]?.resources ?? [];
    const others = b[at]?.resources ?? [];
    if (kinds.length !== others.length) return false;
    for (let n = 0; n < kinds.length; n += 1) if (kinds[n]?.kind !== others[n]?.kind) return false;
  }
  return true;
}

/** Equal keys mean equal tables; entries that are none are found when the table is made. Written by hand, because JSON.stringify takes several times as long. */
function keyOf(enablements: readonly APIEnablement[]): string {
  let key = '';
  for (const enablement of enablements) {
    key += `\n\n${enablement?.groupVersion}`;
    for (const resource of enablement?.resources ?? []) key += `\n${resource?.kind}`;
  }
  return key;
}

function tableOf(enablements: readonly APIEnablement[], cluster: string): ApiTable {
  checkAll(enablements, refuseIn(cluster));
  const table = new Map<string, Set<string>>();
  for (const { groupVersion, resources } of enablements) {
    const kinds = table.get(groupVersion) ?? new Set<string>();
    for (const { kind } of resources ?? []) kinds.add(kind);
    table.set(groupVersion, kinds);
  }
  return table;
}
