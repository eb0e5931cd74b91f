/**
 * Why a cluster was kept out, as a code for programs and as the sentence that Karmada prints.
 *
 * A filter answers with a {@link Rejection}; its message is what ends up in the binding's condition, so it must
 * be Karmada's text to the letter. The code and the remedy are ours.
 */

/** The codes of the built-in filters; a user's own filter brings its own. */
export type RejectionCode =
  | 'ApiNotEnabled'
  | 'AffinityMismatch'
  | 'BeingEvicted'
  | 'SpreadPropertyMissing'
  | 'UntoleratedTaint'
  | 'AffinityGroupElsewhere'
  | 'AntiAffinityGroupPresent';

/** One filter's answer that a cluster cannot take the unit. */
export interface Rejection {
  /** Machine-readable: one of {@link RejectionCode}, or a code of the plugin's own. */
  readonly code: RejectionCode | (string & {});
  /** The sentence Karmada prints, for example `cluster(s) had untolerated taint {dedicated=a:NoSchedule}`. */
  readonly message: string;
  /** What exactly did not match, for people: the selector, the taint, the missing API. */
  readonly detail?: string;
}
