/**
 * What `interpret` is given: customizations and one object among the inputs, an observed object, statuses of members.
 */
import type { AggregatedStatusItem, ResourceInterpreterCustomization } from '@flotilla/api';
import { parseAllDocuments } from 'yaml';
import { isCustomization } from '../input/kinds.ts';
import { isRecord, type Manifest } from '../input/manifest.ts';
import { positionAt } from '../input/position.ts';
import { InputError, refuse } from '../input/problem.ts';
import { readSources } from '../input/sources.ts';
import { readObjects, type World, type WorldOptions } from '../input/world.ts';
import { yamlError } from '../input/yaml-errors.ts';
import type { Io } from '../io.ts';

export interface Subject extends Pick<World, 'files' | 'warnings'> {
  readonly customizations: readonly ResourceInterpreterCustomization[];
  /** The object that the operation is about; undefined when there is none among the inputs. */
  readonly object: Manifest | undefined;
}

/** Reads everything after `-f`; more than one object is refused, since it would not be clear which is meant. */
export async function readSubject(options: WorldOptions, io: Io): Promise<Subject> {
  const { objects, files, warnings } = await readObjects(options, io);
  const manifests = objects.map(({ object }) => object);
  const others = manifests.filter((object) => !isCustomization(object));
  if (others.length > 1) {
    const names = others.slice(0, 3).map(({ kind, metadata }) => `${kind} ${metadata.name}`);
    refuse(`there are ${others.length} objects in the input: ${names.join(', ')}`, 'give one object at a time');
  }
  return { customizations: manifests.filter(isCustomization), object: others[0], files, warnings };
}

/** The one object of a file. */
export async function readObject(file: string, io: Io): Promise<Manifest> {
  const { object } = await readSubject({ files: [file], strict: false }, io);
  return object ?? refuse(`there is no object in ${file}`);
}

/** The items of a file: `{ clusterName, status, applied, health }`, one a document or in a list. */
export async function readStatuses(file: string, io: Io): Promise<readonly AggregatedStatusItem[]> {
  const { sources, problems } = await readSources([file], io);
  if (problems.length > 0) throw new InputError(problems);
  return sources.flatMap(({ name, text }) => {
    const documents = parseAllDocuments(text, { version: '1.1', prettyErrors: false });
    if ('empty' in documents) return [];
    const values = documents.map((document) => {
      const [error] = document.errors;
      if (error !== undefined) {
        const place = () => positionAt(text, error.pos[0]);
        const words = yamlError(error.code, error.message, text.slice(error.pos[0]));
        throw new InputError([{ severity: 'error', file: name, place, ...words }]);
      }
      return document.toJS() as unknown;
    });
    return values
      .flat()
      .filter((value) => value !== null && value !== undefined)
      .map((value) => itemOf(value, name));
  });
}

function itemOf(value: unknown, file: string): AggregatedStatusItem {
  if (isItem(value)) return value;
  return refuse(
    `${file}: a status must be an object with clusterName`,
    'write clusterName: member1 and status: below it',
  );
}

function isItem(value: unknown): value is AggregatedStatusItem {
  return isRecord(value) && typeof value['clusterName'] === 'string';
}
