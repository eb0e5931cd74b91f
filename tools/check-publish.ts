/** Packs every package and has publint and attw (are the types wrong) judge the tarballs, as a user's tools would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from './pack.ts';
import { messageOf, repositoryRoot } from './workspace.ts';

const folder = mkdtempSync(join(tmpdir(), 'flotilla-publish-'));
try {
  const failures = packAll(folder).flatMap(({ name, path }) => [
    ...judge(name, 'publint', ['run', '--strict', path]),
    ...judge(name, 'attw', ['--profile', 'esm-only', '--no-definitely-typed', '--no-emoji', '--format', 'ascii', path]),
  ]);
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length === 0 ? 0 : 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function judge(name: string, tool: string, args: readonly string[]): readonly string[] {
  const program = join(repositoryRoot, 'node_modules/.bin', tool);
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: repositoryRoot, encoding: 'utf8' });
  if (status === 0) {
    console.log(`${name}: ${tool} has nothing to say`);
    return [];
  }
  return [`${name}: ${tool} ended with ${status}\n${stdout}${stderr}`];
}
