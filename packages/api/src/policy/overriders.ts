/**
 * Overriders: what to change in a manifest for the clusters of a rule.
 *
 * Within a rule they apply in this order: image, command, args, labels, annotations, field, plaintext.
 * Counterpart: Overriders of pkg/apis/policy/v1alpha1, override_types.go.
 *
 * @example
 * const overriders: Overriders = { imageOverrider: [{ component: 'Registry', operator: 'replace', value: 'registry.example.com' }] };
 */
import type { StringMap } from '../primitives.ts';

/** What to change in a manifest. */
export interface Overriders {
  /** JSON patches by pointer. */
  readonly plaintext?: readonly PlaintextOverrider[];
  /** Changes of images. */
  readonly imageOverrider?: readonly ImageOverrider[];
  /** Changes of containers' commands. */
  readonly commandOverrider?: readonly CommandArgsOverrider[];
  /** Changes of containers' arguments. */
  readonly argsOverrider?: readonly CommandArgsOverrider[];
  /** Changes of labels. */
  readonly labelsOverrider?: readonly LabelAnnotationOverrider[];
  /** Changes of annotations. */
  readonly annotationsOverrider?: readonly LabelAnnotationOverrider[];
  /** Changes inside a string field that itself holds JSON or YAML. */
  readonly fieldOverrider?: readonly FieldOverrider[];
}

/** A JSON patch. */
export interface PlaintextOverrider {
  /** JSON pointer (RFC 6901) of the field. */
  readonly path: string;
  /** What to do with it. */
  readonly operator: 'add' | 'remove' | 'replace';
  /** The value; must be absent for "remove". */
  readonly value?: unknown;
}

/** A change of one part of an image. */
export interface ImageOverrider {
  /** Which image; absent finds the images of all containers of a Pod, Deployment, ReplicaSet, DaemonSet, StatefulSet or Job. */
  readonly predicate?: ImagePredicate;
  /** Part of the image: "[registry/]repository[:tag or @digest]". */
  readonly component: 'Registry' | 'Repository' | 'Tag';
  /** What to do with it: "add" appends. */
  readonly operator: 'add' | 'remove' | 'replace';
  /** The value; must be absent for "remove". */
  readonly value?: string;
}

/** Finds an image. */
export interface ImagePredicate {
  /** JSON pointer of the image field. */
  readonly path: string;
}

/** A change of the command or the arguments of a container. */
export interface CommandArgsOverrider {
  /** Name of the container. */
  readonly containerName: string;
  /** "add" appends the values, "remove" takes out those that equal one. */
  readonly operator: 'add' | 'remove';
  /** The values. */
  readonly value?: readonly string[];
}

/** A change of labels or annotations. */
export interface LabelAnnotationOverrider {
  /** "add" sets the keys, "replace" sets only those that exist, "remove" deletes them whatever the value. */
  readonly operator: 'add' | 'remove' | 'replace';
  /** Keys and values. */
  readonly value: StringMap;
}

/** Changes inside a string field that holds a document; `json` and `yaml` exclude each other. */
export interface FieldOverrider {
  /** JSON pointer of the field. */
  readonly fieldPath: string;
  /** Changes, where the field holds JSON. */
  readonly json?: readonly JSONPatchOperation[];
  /** Changes, where the field holds YAML. */
  readonly yaml?: readonly YAMLPatchOperation[];
}

/** A change inside a JSON document. */
export interface JSONPatchOperation {
  /** JSON pointer inside the document. */
  readonly subPath: string;
  /** What to do with it. */
  readonly operator: 'add' | 'remove' | 'replace';
  /** The value; must be absent for "remove". */
  readonly value?: unknown;
}

/** A change inside a YAML document. */
export interface YAMLPatchOperation {
  /** JSON pointer inside the document. */
  readonly subPath: string;
  /** What to do with it. */
  readonly operator: 'add' | 'remove' | 'replace';
  /** The value; must be absent for "remove". */
  readonly value?: unknown;
}
