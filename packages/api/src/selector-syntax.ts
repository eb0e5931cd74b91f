/**
 * What Kubernetes accepts as a label's key and value, and as the DNS names that many fields must be.
 *
 * A key is `name` or `prefix/name`: the name has 1 to 63 of `[A-Za-z0-9._-]` and starts and ends alphanumeric, the
 * prefix is a DNS subdomain of at most 253. A value is empty or of the name's form. Each check answers with what is
 * wrong, in words that follow "must", or `undefined` when nothing is.
 *
 * Counterpart: `IsQualifiedName`, `IsValidLabelValue`, `IsDNS1123Subdomain`, `IsDNS1123Label` of k8s.io/apimachinery.
 *
 * Example: `labelKeyProblem('a/b/c')` says that there may be one slash only.
 */

const NAME = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const DNS_LABEL = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const DNS_SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;

/** What a reader of YAML makes of `a: 1` or of nothing is no text, whatever the types say. */
const mustBeText = 'must be text: put it in quotes';

/** What is wrong with a label's key (Kubernetes' "qualified name"), or `undefined`. */
export function labelKeyProblem(key: string): string | undefined {
  if (typeof key !== 'string') return mustBeText;
  const slash = key.indexOf('/');
  if (slash !== key.lastIndexOf('/')) return 'must have at most one "/", between an optional DNS prefix and the name';
  const prefix = slash < 0 ? undefined : key.slice(0, slash);
  const name = key.slice(slash + 1);
  if (prefix === '') return 'must have a DNS prefix before the "/"';
  const prefixProblem = prefix === undefined ? undefined : dnsSubdomainProblem(prefix);
  if (prefixProblem !== undefined) return `must have a valid prefix, which ${prefixProblem}`;
  if (name === '') return 'must have a name of at least one character';
  if (name.length > 63) return 'must have a name of no more than 63 characters';
  if (!NAME.test(name))
    return 'must consist of letters, digits, "-", "_" or ".", and start and end with a letter or digit';
  return undefined;
}

/** What is wrong with a label's value, or `undefined`. The empty string is a valid value. */
export function labelValueProblem(value: string): string | undefined {
  if (typeof value !== 'string') return mustBeText;
  if (value.length > 63) return 'must be no more than 63 characters';
  if (value === '' || NAME.test(value)) return undefined;
  return 'must be empty or consist of letters, digits, "-", "_" or ".", and start and end with a letter or digit';
}

/** What is wrong with a DNS-1123 label (a namespace, a cluster of a work), or `undefined`. */
export function dnsLabelProblem(text: string): string | undefined {
  if (text.length > 63) return 'must be no more than 63 characters';
  if (DNS_LABEL.test(text)) return undefined;
  return 'must consist of lower case letters, digits or "-", and start and end with a letter or digit';
}

/**
 * What is wrong with a DNS-1123 subdomain (most objects' names), in words that follow the name; `undefined` when nothing is.
 *
 * @example
 * dnsSubdomainProblem('Web_1') // 'must consist of lower case letters, digits, "-" or ".", and start and end with ...'
 */
export function dnsSubdomainProblem(text: string): string | undefined {
  if (text.length > 253) return 'must be no more than 253 characters';
  if (DNS_SUBDOMAIN.test(text)) return undefined;
  return 'must consist of lower case letters, digits, "-" or ".", and start and end with a letter or digit';
}

/** What is wrong with a DNS-1035 label (a Service's name, a version), or `undefined`. */
export function dns1035LabelProblem(text: string): string | undefined {
  const found = dnsLabelProblem(text);
  return found ?? (/^[a-z]/.test(text) ? undefined : 'must start with a lower case letter');
}
