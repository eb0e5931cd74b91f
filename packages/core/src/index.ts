export { InterpretError } from './interpret/fields.ts';
export type { InterpretedReplicas, Interpreter, InterpretGates, InterpretOptions } from './interpret/interpreter.ts';
export { applyWorkloadDefaults } from './interpret/native/defaults.ts';
export { hasReplicas, interpretReplicas } from './interpret/replicas.ts';
export type { ResourceTemplate } from './interpret/template.ts';
export {
  type MustSchedule,
  type NeedsScheduling,
  type NeedsSchedulingOptions,
  type NotScheduled,
  needsScheduling,
} from './schedule/needs-scheduling.ts';
export type { BindingEvent, BindingPatch } from './schedule/needs-scheduling-effects.ts';
export { defaultSchedulerName, passesBindingFilter } from './schedule/needs-scheduling-filter.ts';
