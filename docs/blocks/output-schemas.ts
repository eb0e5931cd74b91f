/**
 * JSON Schemas of what the program prints with `-o json`, made from the interfaces that it prints by.
 *
 * They are committed under `docs/schemas/`; `npm run docs:update` writes them, and a test compares. Fields that a later version adds
 * are allowed.
 */
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';
import { repositoryRoot } from './pages.ts';

export interface OutputSchema {
  /** From the root of the repository. */
  readonly path: string;
  /** As it is committed. */
  readonly text: string;
}

const outputs = [
  { path: 'docs/schemas/schedule-report.json', from: 'packages/cli/src/output/json.ts', type: 'ScheduleReport' },
  {
    path: 'docs/schemas/explanation.json',
    from: 'packages/cli/src/output/explanation-data.ts',
    type: 'ExplanationReport',
  },
  {
    path: 'docs/schemas/simulation-report.json',
    from: 'packages/cli/src/simulate/report.ts',
    type: 'SimulationReport',
  },
  { path: 'docs/schemas/render-report.json', from: 'packages/cli/src/render/report.ts', type: 'RenderReport' },
  { path: 'docs/schemas/diff-report.json', from: 'packages/cli/src/diff/report.ts', type: 'DiffReport' },
  { path: 'docs/schemas/loss-report.json', from: 'packages/cli/src/simulate/report.ts', type: 'LossReport' },
] as const;

export function outputSchemas(): readonly OutputSchema[] {
  return outputs.map(({ path, from, type }) => {
    const generator = createGenerator({
      path: join(repositoryRoot, from),
      tsconfig: join(repositoryRoot, 'packages/cli/tsconfig.json'),
      type,
      expose: 'export',
      jsDoc: 'extended',
      additionalProperties: true,
      encodeRefs: false,
      skipTypeCheck: true,
    });
    return { path, text: `${JSON.stringify(generator.createSchema(type), null, 2)}\n` };
  });
}
