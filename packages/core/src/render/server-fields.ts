/**
 * The identity of an object, which its server gives and no client decides.
 *
 * Example: an object read from one cluster keeps none of these when it is written to another.
 */
export const serverFields: readonly string[] = [
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
];
