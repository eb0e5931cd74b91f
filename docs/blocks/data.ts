/**
 * Checks of blocks that are read, not run: YAML and JSON must parse, Karmada's objects in them must be valid and admitted,
 * and diagrams must look like diagrams.
 */
import { admit, applyDefaults, validateObject } from '@flotilla/api';
import { parseAllDocuments } from 'yaml';

/** What is wrong with a `yaml` block; empty when nothing is. */
export function yamlProblems(code: string): readonly string[] {
  const documents = parseAllDocuments(code);
  if (!Array.isArray(documents) || documents.length === 0) return ['is empty'];
  return documents.flatMap((document) => {
    if (document.errors.length > 0) return document.errors.map(({ message }) => message);
    return objectProblems(document.toJS());
  });
}

/** What is wrong with a `json` block; empty when nothing is. */
export function jsonProblems(code: string): readonly string[] {
  try {
    return objectProblems(JSON.parse(code));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Fragments of objects and objects of other groups pass. */
function objectProblems(value: unknown): readonly string[] {
  if (!isManifest(value)) return value == null ? ['holds nothing'] : [];
  const { errors } = validateObject(value, { strict: true });
  if (errors.length > 0) return errors.map(({ object, path, message }) => `${object}: ${path}: ${message}`);
  return admit(applyDefaults(value)).map(({ field, detail }) => `${value.kind}: ${field}: ${detail}`);
}

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null || !('apiVersion' in value) || !('kind' in value)) return false;
  const { apiVersion, kind } = value;
  return typeof apiVersion === 'string' && typeof kind === 'string' && apiVersion.includes('karmada.io/');
}

/** A header that mermaid knows, and in flowcharts only lines that it could read. */
export function mermaidProblems(code: string): readonly string[] {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  const [header = '', ...rest] = lines;
  if (!/^(?:flowchart|graph) (?:TB|TD|BT|LR|RL)$/.test(header.trim()))
    return [`does not begin as a flowchart: ${header}`];
  if (rest.length === 0) return ['is an empty diagram'];
  const odd = rest.filter((line) => !flowchartLine.test(line.trim()));
  return [...odd.map((line) => `is no line of a flowchart: ${line.trim()}`), ...unbalanced(code)];
}

const node = String.raw`\w+(?:\[[^\]]+\]|\([^)]+\)|\{[^}]+\})?(?::::\w+)?`;
const arrow = String.raw`(?:-->|-\.->|---|==>)(?:\|[^|]+\|)?`;
const flowchartLine = new RegExp(
  `^(?:subgraph .+|end|classDef .+|class [\\w,]+ \\w+|direction \\w+|%%.*|${node}(?: *${arrow} *${node})*)$`,
);

function unbalanced(code: string): readonly string[] {
  const opened = code.match(/^\s*subgraph /gm)?.length ?? 0;
  const closed = code.match(/^\s*end$/gm)?.length ?? 0;
  return opened === closed ? [] : [`opens ${opened} subgraphs and ends ${closed}`];
}
