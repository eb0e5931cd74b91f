/**
 * What Karmada's webhook sets in a FederatedHPA: what Kubernetes sets in a HorizontalPodAutoscaler.
 *
 * At least one replica, CPU at 80 % when no metric is given, and, where a behavior is given, whatever its two sides
 * leave open: up by 4 Pods or 100 % each 15 seconds at once, down by 100 % each 15 seconds.
 *
 * Counterpart: `SetDefaultsFederatedHPA` of pkg/util/lifted.
 *
 * Example: `behavior: { scaleDown: { selectPolicy: 'Disabled' } }` gets policies for both sides, and stays disabled.
 */
import { type Fields, fieldsOf, isPresent, listOf, updateAt, withField } from './fields.ts';

const CPU_AT_80: readonly Fields[] = [
  { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
];
const SCALE_UP: Fields = {
  stabilizationWindowSeconds: 0,
  selectPolicy: 'Max',
  policies: [
    { type: 'Pods', value: 4, periodSeconds: 15 },
    { type: 'Percent', value: 100, periodSeconds: 15 },
  ],
};
const SCALE_DOWN: Fields = { selectPolicy: 'Max', policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }] };

/** Fills in minReplicas, metrics and the open parts of the behavior. */
export function defaultFederatedHpa(object: Fields): Fields {
  return fieldsOf(
    updateAt(object, ['spec'], (value) => {
      let spec = fieldsOf(value);
      if (!isPresent(spec['minReplicas'])) spec = withField(spec, 'minReplicas', 1);
      if (listOf(spec['metrics']).length === 0) spec = withField(spec, 'metrics', CPU_AT_80);
      return isPresent(spec['behavior'])
        ? withField(spec, 'behavior', filledBehavior(fieldsOf(spec['behavior'])))
        : spec;
    }),
  );
}

function filledBehavior(behavior: Fields): Fields {
  return {
    ...behavior,
    scaleUp: filledRules(fieldsOf(behavior['scaleUp']), SCALE_UP),
    scaleDown: filledRules(fieldsOf(behavior['scaleDown']), SCALE_DOWN),
  };
}

function filledRules(given: Fields, open: Fields): Fields {
  const present = Object.entries(given).filter(([, value]) => isPresent(value));
  return { ...open, ...Object.fromEntries(present) };
}
