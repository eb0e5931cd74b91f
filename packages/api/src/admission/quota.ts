/**
 * A FederatedResourceQuota limits resources that quotas know, and hands out no more than there is.
 *
 * Counterpart: pkg/webhook/federatedresourcequota/validating.go.
 *
 * Example: `overall: { cpu: 2 }` with assignments of 1 and 2 CPU is refused at `spec.overall[cpu]`.
 */
import { at, type Fields, fieldsOf, listOf, own, textOf } from '../defaults/fields.ts';
import { addQuantity, compareQuantity, type Quantity } from '../quantity.ts';
import { type FieldError, invalid } from './errors.ts';
import { admitClusterName } from './metadata.ts';
import { quantityOf } from './quantities.ts';
import { admitResourceList } from './quota-resources.ts';

const NAME_MAX = 63;
const ZERO: Quantity = { mantissa: 0, scale: 0, format: 'DecimalSI' };

/** Judges name, spec and status of a FederatedResourceQuota. */
export function admitFederatedResourceQuota(object: Fields): readonly FieldError[] {
  const spec = fieldsOf(object['spec']);
  const assignments = listOf(spec['staticAssignments']).map(fieldsOf);
  return [
    ...admitQuotaName(textOf(at(object, 'metadata', 'name'))),
    ...admitResourceList(spec['overall'], 'spec.overall'),
    ...assignments.flatMap((assignment, index) => admitShare(assignment, ['hard'], `spec.staticAssignments[${index}]`)),
    ...admitTotals(fieldsOf(spec['overall']), assignments),
    ...admitStatus(fieldsOf(object['status'])),
  ];
}

function admitQuotaName(name: string): readonly FieldError[] {
  if (name.length <= NAME_MAX) return [];
  const detail = `must be no more than ${NAME_MAX} characters`;
  return [invalid('metadata.name', detail, 'shorten the name: it is used as a label')];
}

function admitShare(share: Fields, lists: readonly string[], path: string): readonly FieldError[] {
  return [
    ...admitClusterName(textOf(share['clusterName']), `${path}.clusterName`),
    ...lists.flatMap((list) => admitResourceList(share[list], `${path}.${list}`)),
  ];
}

function admitTotals(overall: Fields, assignments: readonly Fields[]): readonly FieldError[] {
  const shares = assignments.map((assignment) => fieldsOf(assignment['hard']));
  const errors = Object.keys(overall).flatMap((resource) => {
    const total = shares.reduce((sum, share) => addQuantity(sum, quantityOf(own(share, resource)) ?? ZERO), ZERO);
    const limit = quantityOf(overall[resource]);
    if (!limit || compareQuantity(limit, total) >= 0) return [];
    const remedy = `raise overall ${resource} or lower the assignments`;
    return [invalid(`spec.overall[${resource}]`, 'overall is less than assignments', remedy)];
  });
  return [...errors, ...shares.flatMap((share, index) => admitKnown(share, overall, index))];
}

function admitKnown(share: Fields, overall: Fields, index: number): readonly FieldError[] {
  return Object.keys(share).flatMap((resource) => {
    if (own(overall, resource) !== undefined) return [];
    const path = `spec.staticAssignments[${index}].hard[${resource}]`;
    return [invalid(path, 'assignment resourceName is not exist in overall', `add ${resource} to overall`)];
  });
}

function admitStatus(status: Fields): readonly FieldError[] {
  return [
    ...admitResourceList(status['overall'], 'status.overall'),
    ...admitResourceList(status['overallUsed'], 'status.overallUsed'),
    ...listOf(status['aggregatedStatus']).flatMap((share, index) =>
      admitShare(fieldsOf(share), ['hard', 'used'], `status.aggregatedStatus[${index}]`),
    ),
  ];
}
