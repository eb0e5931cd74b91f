/**
 * Permanent ids and finalizers: the marks by which Karmada finds what belongs to an object, whatever it is called.
 *
 * Policies get a new id whenever they are created (one that the user wrote, copied from elsewhere, is replaced) and a
 * finalizer, so that claims are released before they go. Bindings, Works and MultiClusterServices get an id when they
 * have none, also on update.
 *
 * Counterpart: the mutating webhooks of pkg/webhook; the labels of pkg/apis/policy, work and networking.
 *
 * Example: creating a PropagationPolicy sets `propagationpolicy.karmada.io/permanent-id: <permanentId>`.
 */
import type { DefaultsOptions, WebhookDefault } from './context.ts';
import { at, type Fields, fieldsOf, listOf, withField } from './fields.ts';

/** On creation, and only then: a new id, whatever was there. */
export function newPermanentId(label: string): WebhookDefault {
  return (object, options) => (isCreation(options) ? labelled(object, label, options.permanentId) : object);
}

/** An id where there is none. */
export function missingPermanentId(label: string): WebhookDefault {
  return (object, options) =>
    at(object, 'metadata', 'labels', label) ? object : labelled(object, label, options.permanentId);
}

/** On creation: the finalizer, unless it is there. */
export function creationFinalizer(finalizer: string): WebhookDefault {
  return (object, options) => {
    const metadata = fieldsOf(object['metadata']);
    const finalizers = listOf(metadata['finalizers']);
    if (!isCreation(options) || finalizers.includes(finalizer)) return object;
    return withField(object, 'metadata', withField(metadata, 'finalizers', [...finalizers, finalizer]));
  };
}

function labelled(object: Fields, label: string, id: string | undefined): Fields {
  if (id === undefined) return object;
  const metadata = fieldsOf(object['metadata']);
  const labels = withField(fieldsOf(metadata['labels']), label, id);
  return withField(object, 'metadata', withField(metadata, 'labels', labels));
}

function isCreation(options: DefaultsOptions): boolean {
  return options.operation !== 'UPDATE';
}
