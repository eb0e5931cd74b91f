/** What is committed under packages/api/src/generated is what the interfaces imply. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

test('schemas and validators are those of the interfaces as they are', () => {
  const script = join(import.meta.dirname, 'generate-schemas.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '--check'], { encoding: 'utf8' });
  expect(stderr.replaceAll(/^.*(?:ExperimentalWarning|--trace-warnings).*\n/gm, '')).toBe('');
  expect(status).toBe(0);
}, 60_000);
