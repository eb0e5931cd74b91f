/** The public names of `@flotilla/core`, listed one by one. */
export { defaultEstimators } from './schedule/estimate/plugins.ts';
export { defaultFilters } from './schedule/filter/plugins.ts';
export type { ClusterCheck, FilterPlugin, PreparedFilter } from './schedule/filter/plugin.ts';
export {
  type CapacityAnswer,
  type CapacityKind,
  type CapacityQuery,
  type CapacityReport,
  type EstimatorPlugin,
  type FailedCapacity,
  type UnknownCapacity,
  unknownCapacity,
} from './schedule/model/capacity.ts';
export type { ClusterAspect, ClusterView } from './schedule/model/cluster.ts';
export type { ScheduleContext } from './schedule/model/context.ts';
export type { ClassColumn, Fleet, FreeColumn } from './schedule/model/fleet.ts';
export { defaultFeatureGates, type FeatureGates, type ScheduleOptions } from './schedule/model/options.ts';
export type {
  Attempt,
  NeedsEstimates,
  NoFit,
  Outcome,
  Placed,
  ScheduleFailure,
  Unschedulable,
} from './schedule/model/outcome.ts';
export type { Rejection, RejectionCode } from './schedule/model/reasons.ts';
export type { ClusterModels, Grade, GradeTable } from './schedule/model/resource-models.ts';
export type {
  AssignmentTrace,
  AttemptTrace,
  ClusterTrace,
  DivisionEntry,
  DivisionTrace,
  GroupTrace,
  PluginRejection,
  QuirkNote,
  SelectionTrace,
  ShareTrace,
  Trace,
} from './schedule/model/trace.ts';
export type {
  AffinityTerm,
  BindingLike,
  PreviousTarget,
  ResourceAmount,
  ResourceRequest,
  Spread,
  SpreadLimit,
  StaticWeight,
  Strategy,
  Unit,
  UnitComponent,
} from './schedule/model/unit.ts';
export { createFleet } from './schedule/normalize/fleet.ts';
export { FleetError } from './schedule/normalize/fleet-error.ts';
export { BindingError } from './schedule/normalize/requests.ts';
export { karmadaQuirks, type Quirks } from './schedule/quirks.ts';
export { schedule } from './schedule/schedule.ts';
export { defaultScorers } from './schedule/score/plugins.ts';
export type { ScorePlugin } from './schedule/score/plugin.ts';
