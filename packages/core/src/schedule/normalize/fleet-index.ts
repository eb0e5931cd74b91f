/**
 * The index behind a {@link Fleet}: what decisions read, and what the next version is made from.
 */
import type { ClusterAspect, ClusterView } from '../model/cluster.ts';
import type { ClassColumn, Fleet, FreeColumn } from '../model/fleet.ts';
import type { ClusterModels } from '../model/resource-models.ts';
import { type ClassIndex, noClasses, updateClasses } from './classes.ts';
import { type ApiTables, keepUsed } from './cluster-apis.ts';
import type { FleetChange } from './fleet-change.ts';
import { type FreeResources, nothingFree, updateFree } from './free.ts';
import { type GradeIndex, noGrades, updateGrades } from './grades.ts';

/** What an index consists of, each made from its counterpart in the version before. */
interface Parts {
  readonly apis: ApiTables;
  readonly free: FreeResources;
  readonly classes: ReadonlyMap<ClusterAspect, ClassIndex>;
  readonly grades: GradeIndex;
}

const noParts: Parts = { apis: new Map(), free: nothingFree, classes: noClasses, grades: noGrades };

export class FleetIndex implements Fleet {
  readonly clusters: readonly ClusterView[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly hasSummary: Uint8Array;
  readonly freePods: Float64Array;
  readonly models: readonly (ClusterModels | undefined)[];
  readonly parts: Parts;

  private constructor(change: FleetChange, parts: Parts) {
    this.clusters = change.clusters;
    this.indexOf = change.indexOf;
    this.hasSummary = parts.free.hasSummary;
    this.freePods = parts.free.pods;
    this.models = parts.grades.models;
    this.parts = parts;
  }

  /** @param apis The API tables of the next version, maybe some more. */
  static after(change: FleetChange, apis: ApiTables, before: Parts = noParts): FleetIndex {
    const classes = updateClasses(before.classes, change);
    return new FleetIndex(change, {
      apis: keepUsed(apis, classes.get('apiEnablements')),
      free: updateFree(before.free, change),
      classes,
      grades: updateGrades(before.grades, change),
    });
  }

  free(resource: string): FreeColumn | undefined {
    return this.parts.free.columns.get(resource);
  }

  classes(aspect: ClusterAspect): ClassColumn {
    const column = this.parts.classes.get(aspect);
    if (column === undefined) throw new RangeError(`unknown cluster aspect ${JSON.stringify(aspect)}`);
    return column;
  }
}
