/** The public names of `@flotilla/core`, listed one by one. */

export {
  type AggregatedBinding,
  aggregateBindingStatus,
  type BindingStatusAnswer,
  type BindingStatusOptions,
  type LeftAlone,
} from './aggregate/binding-status.ts';
export { type AggregateOptions, aggregateStatus } from './aggregate/template-status.ts';
export type { WorkProblem } from './aggregate/work-problem.ts';
export { type ReportedToWork, reportToWork } from './aggregate/work-status.ts';
export { type MergedStrategy, mergeStrategies, type StrategyField } from './bind/attached/strategy.ts';
export { bindResource } from './bind/bind.ts';
export { bindingName } from './bind/names.ts';
export {
  BindError,
  type BindGates,
  type BindOptions,
  defaultBindGates,
  type PriorityClassLike,
} from './bind/options.ts';
export { converge } from './converge/converge.ts';
export { type DiffOptions, type FieldDifference, fieldDifferences } from './converge/diff.ts';
export type { FieldSet } from './converge/field-set.ts';
export { type ManagerFields, managersOf } from './converge/managed-fields.ts';
export type { MergeKey, MergeType } from './converge/merge-table.ts';
export { type MergeTypes, mergeTypesOf } from './converge/merge-types.ts';
export type { ConvergeOptions } from './converge/options.ts';
export type {
  ApplyObject,
  ConvergeCreate,
  ConvergeFailed,
  ConvergeLeave,
  ConvergeOutcome,
  ConvergeRefused,
  ConvergeUpdate,
  CreateObject,
  DisownFields,
  FieldConflict,
  MemberWrite,
  ReplaceObject,
} from './converge/outcome.ts';
export type { UnmarkObject } from './converge/release.ts';
export { type RemovalOptions, type RemovalOutcome, removeFromMember } from './converge/remove.ts';
export { lastApplied } from './converge/settled.ts';
export { type MemberEvent, type WorkReference, workOfEvent } from './converge/watch-event.ts';
export { type Failed, type Handled, type Interpretation, interpreterWith, type Unsupported } from './interpret/ask.ts';
export { interpretComponents } from './interpret/components.ts';
export { defineInterpreter } from './interpret/define.ts';
export { getDependencies } from './interpret/dependencies.ts';
export { InterpretError } from './interpret/fields.ts';
export { interpretHealth } from './interpret/health.ts';
export type {
  DependentReference,
  InterpretedReplicas,
  Interpreter,
  InterpretGates,
  InterpretOptions,
  Operation,
} from './interpret/interpreter.ts';
export { applyWorkloadDefaults } from './interpret/native/defaults.ts';
export { podDependencies } from './interpret/native/pod-dependencies.ts';
export { podRequirements } from './interpret/native/requirements.ts';
export { reflectStatus } from './interpret/reflect.ts';
export { hasReplicas, interpretReplicas } from './interpret/replicas.ts';
export { retain } from './interpret/retain.ts';
export { reviseReplica } from './interpret/revise.ts';
export type { ResourceTemplate } from './interpret/template.ts';
export type { AnyPropagationPolicy, PolicyReference } from './match/claim.ts';
export type {
  ClaimBound,
  ClaimFailed,
  ClaimOutcome,
  ClaimReleased,
  ClaimUntouched,
  ClaimWaiting,
  ClaimWrites,
} from './match/claim-outcome.ts';
export { type ClaimContext, type ClaimOptions, claimResource } from './match/claim-resource.ts';
export { deprioritizedBy } from './match/deprioritized.ts';
export { bestPolicies, explainMatch, matchPolicy } from './match/match.ts';
export { indexPolicies, type Policies, type PolicyIndex, type PolicySource } from './match/policy-index.ts';
export {
  type FindResource,
  type Preemption,
  type PreemptionFailed,
  type PreemptionOptions,
  type PreemptionTaken,
  preemptResources,
} from './match/preemption.ts';
export type { Candidate } from './match/priority.ts';
export {
  isPropagatable,
  NamespacePatternError,
  type PropagatableOptions,
  whyNotPropagated,
} from './match/propagatable.ts';
export {
  type EnqueuedResource,
  type PolicyReconciliation,
  type PolicyWorld,
  reconcilePolicy,
} from './match/reconcile.ts';
export type {
  ClaimBroken,
  ClaimedElsewhere,
  LosingPolicy,
  MatchReport,
  NoPolicy,
  PolicyMatch,
} from './match/report.ts';
export { bestSelector, implicitPriority, type SelectedBy, type SelectorMatch } from './match/selector.ts';
export { isSkippedApi, parseSkippedApis, type SkippedApis } from './match/skipped-apis.ts';
export { appliedOverridesString } from './override/applied.ts';
export { applyOverrides, type OverrideOptions } from './override/apply.ts';
export { type FieldChange, fieldChanges } from './override/changes.ts';
export { overrideImage } from './override/image.ts';
export { applyJsonPatch, type PatchOperation } from './override/json-patch.ts';
export type {
  AppliedOverride,
  Overridden,
  OverrideChange,
  OverrideError,
  OverrideFailure,
  OverrideOutcome,
} from './override/outcome.ts';
export {
  type OverridePolicies,
  type OverridePolicyName,
  type PreparedOverrides,
  prepareOverrides,
} from './override/prepare.ts';
export { OverrideProblem } from './override/problem.ts';
export { type AttachedDependencies, attachDependencies } from './plan/dependencies/attach.ts';
export { type Dependence, dependsOn } from './plan/dependencies/depends-on.ts';
export type { BindingKey, DependenciesOptions } from './plan/dependencies/options.ts';
export type {
  DependenciesPlan,
  DependencyProblem,
  DependencyWrite,
  StrategyDisagreement,
} from './plan/dependencies/outcome.ts';
export { planDependencies } from './plan/dependencies/plan.ts';
export {
  type DependenciesObjects,
  type DependenciesWorld,
  indexDependencies,
  type ResourceKey,
} from './plan/dependencies/world.ts';
export { divideCompletions } from './render/completions.ts';
export { defaultRenderGates, type RenderGates } from './render/gates.ts';
export {
  bindingReferenceKey,
  clusterOfExecutionSpace,
  derivedServiceName,
  executionSpace,
  hashName,
  impersonationSecretName,
  importedEndpointSliceName,
  namespacedKey,
  promotedPolicyName,
  roleName,
  safeEncode,
  serviceAccountName,
  workName,
} from './render/names.ts';
export type { RenderChange, RenderError, Rendered, RenderFailure, RenderOutcome } from './render/outcome.ts';
export { type PruneOptions, prune } from './render/prune.ts';
export { type RenderOptions, renderWorks } from './render/render.ts';
export { targetClusters, type WorkClusters, workClusters } from './render/targets.ts';
export { type AffectedOptions, affectedBy } from './schedule/affected/affected.ts';
export { type BindingGroup, type BindingIndex, indexBindings } from './schedule/affected/binding-index.ts';
export type { AffectedBinding, ClusterChange, ClusterStanding, FactChange } from './schedule/affected/model.ts';
export { assumeReplicas } from './schedule/assume.ts';
export { defaultEstimators } from './schedule/estimate/plugins.ts';
export type { ClusterCheck, FilterPlugin, PreparedFilter } from './schedule/filter/plugin.ts';
export { defaultFilters } from './schedule/filter/plugins.ts';
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
export {
  type MustSchedule,
  type NeedsScheduling,
  type NeedsSchedulingOptions,
  type NotScheduled,
  needsScheduling,
} from './schedule/needs-scheduling.ts';
export type { BindingEvent, BindingPatch } from './schedule/needs-scheduling-effects.ts';
export { defaultSchedulerName, passesBindingFilter } from './schedule/needs-scheduling-filter.ts';
export { BindingError } from './schedule/normalize/binding-error.ts';
export { createFleet } from './schedule/normalize/fleet.ts';
export { FleetError } from './schedule/normalize/fleet-error.ts';
export { type ClusterEvent, updateFleet } from './schedule/normalize/update.ts';
export { karmadaQuirks, type Quirks } from './schedule/quirks.ts';
export { schedule } from './schedule/schedule.ts';
export { scheduleAll } from './schedule/schedule-all.ts';
export type { ScorePlugin } from './schedule/score/plugin.ts';
export { defaultScorers } from './schedule/score/plugins.ts';
export { type AnyLossOptions, type Loss, simulateAnyLoss } from './simulate/any-loss.ts';
export type {
  AddTaint,
  Change,
  Drain,
  Lose,
  LoseRegion,
  Relabel,
  RemovePolicy,
  RemoveTaint,
  RemoveWorkload,
  Reschedule,
  Resize,
  Scale,
  SetCluster,
  SetPolicy,
  SetWorkload,
  WorkloadReference,
} from './simulate/change.ts';
export { createWorld, type WorldInput, type WorldOptions } from './simulate/create-world.ts';
export { compareWorlds, isNewlyUnplaced, isUnplaced } from './simulate/diff.ts';
export { SimulationError, WorldError, type WorldFailure } from './simulate/errors.ts';
export { describeWorkload, type WorkloadName } from './simulate/names.ts';
export type {
  CapacityLeft,
  ClusterDifference,
  Move,
  SimulationResult,
  SimulationSummary,
  Stand,
  WorkloadDifference,
} from './simulate/result.ts';
export { branchWorld, type SimulateOptions, simulate } from './simulate/simulate.ts';
export type { AnyBinding, Standing, World, WorldRules, WorldWorkload } from './simulate/world.ts';
