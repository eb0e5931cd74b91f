/**
 * The parts of a URL that admission looks at, without the platform's URL class (core runs where there is none).
 *
 * Counterpart: `url.Parse` of Go, which reads `host:6443` as a scheme `host`; hence the advice to write `https://`.
 *
 * Example: `splitUrl('https://10.0.0.1:6443')` has scheme `https` and host `10.0.0.1:6443`.
 */

/** A URL, taken apart. Absent parts are empty. */
export interface UrlParts {
  readonly scheme: string;
  readonly user: string;
  readonly host: string;
  readonly query: string;
  readonly fragment: string;
}

const URL_PATTERN = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/(?:([^/?#]*)@)?([^/?#@]*))?[^?#]*(?:\?([^#]*))?(?:#(.*))?$/;

/** The parts, or `undefined` when the text is no URL. */
export function splitUrl(text: string): UrlParts | undefined {
  if (/\s|[^\x20-\x7e]/.test(text) || text.startsWith(':')) return undefined;
  const match = URL_PATTERN.exec(text);
  if (!match) return undefined;
  const [, scheme = '', user = '', host = '', query = '', fragment = ''] = match;
  return { scheme: scheme.toLowerCase(), user, host, query, fragment };
}
