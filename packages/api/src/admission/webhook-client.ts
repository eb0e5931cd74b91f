/**
 * How to reach a webhook: a URL or a Service, one of the two.
 *
 * Counterpart: `ValidateWebhookURL`, `ValidateWebhookService` of k8s.io/apiserver.
 */
import { type Fields, fieldsOf, isPresent, numberOf, textOf } from '../defaults/fields.ts';
import { dnsSubdomainProblem } from '../selector-syntax.ts';
import { type FieldError, invalid, required } from './errors.ts';
import { splitUrl } from './url.ts';

const DEFAULT_PORT = 443;

/** Judges a client configuration. */
export function admitWebhookClient(config: Fields, path: string): readonly FieldError[] {
  if (isPresent(config['url']) === isPresent(config['service'])) {
    return [required(path, 'exactly one of url or service is required', 'say how to reach the webhook')];
  }
  if (isPresent(config['url'])) return admitUrl(textOf(config['url']), `${path}.url`);
  return admitService(fieldsOf(config['service']), `${path}.service`);
}

function admitUrl(text: string, field: string): readonly FieldError[] {
  const remedy = 'write it as in https://webhook.example.com/interpret';
  const url = splitUrl(text);
  if (!url) return [required(field, 'url must be a valid URL', remedy)];
  const errors: FieldError[] = [];
  if (url.scheme !== 'https') errors.push(invalid(field, "'https' is the only allowed URL scheme", remedy));
  if (url.host === '') errors.push(invalid(field, 'host must be specified', remedy));
  if (url.user !== '') errors.push(invalid(field, 'user information is not permitted in the URL', remedy));
  if (url.fragment !== '') errors.push(invalid(field, 'fragments are not permitted in the URL', remedy));
  if (url.query !== '') errors.push(invalid(field, 'query parameters are not permitted in the URL', remedy));
  return errors;
}

function admitService(service: Fields, path: string): readonly FieldError[] {
  const port = numberOf(service['port']) ?? DEFAULT_PORT;
  return [
    ...['name', 'namespace'].flatMap((part) =>
      textOf(service[part]) === ''
        ? [required(`${path}.${part}`, `service ${part} is required`, `give the ${part} of the Service`)]
        : [],
    ),
    ...(port >= 1 && port <= 65535 ? [] : [invalid(`${path}.port`, 'must be between 1 and 65535', 'correct the port')]),
    ...admitPath(textOf(service['path']), `${path}.path`),
  ];
}

function admitPath(path: string, field: string): readonly FieldError[] {
  if (path === '' || path === '/') return [];
  const remedy = 'write it as in /interpret';
  if (!path.startsWith('/')) return [invalid(field, "must start with a '/'", remedy)];
  const segments = path.replace(/^\//, '').replace(/\/$/, '').split('/');
  return segments.flatMap((segment, index) => {
    const found = segment === '' ? 'may not be empty' : dnsSubdomainProblem(segment);
    return found === undefined ? [] : [invalid(field, `segment[${index}] ${found}`, remedy)];
  });
}
