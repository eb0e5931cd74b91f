/**
 * What the file system says, in words: why a file or folder cannot be read, and what to do.
 *
 * @example
 * unreadable({ code: 'EACCES' }); // { message: 'may not be read', remedy: 'check its permissions' }
 */
import type { Problem } from './problem.ts';

type Why = Pick<Problem, 'message' | 'remedy'>;

const known: { readonly [code: string]: Why } = {
  ENOENT: { message: 'no such file or folder', remedy: 'check the name; it counts from the current folder' },
  EACCES: { message: 'may not be read', remedy: 'check its permissions' },
  EPERM: { message: 'may not be read', remedy: 'check its permissions' },
  ELOOP: { message: 'is a symbolic link that leads in a circle', remedy: 'remove it, or let it lead to a file' },
  ENOTDIR: { message: 'part of the path is a file, not a folder', remedy: 'check the name' },
  EISDIR: { message: 'is a folder where a file is expected', remedy: 'name its files, or the folder itself' },
};

const brokenLink: Why = {
  message: 'is a symbolic link to something that is not there',
  remedy: 'remove it, or let it lead to a file',
};

/** Of an entry that a folder lists, `listed`, "no such file" means that it is a link to nowhere. */
export function unreadable(error: unknown, listed = false): Why {
  const { code, message } = detailsOf(error);
  if (listed && code === 'ENOENT') return brokenLink;
  return known[code] ?? { message: `cannot be read: ${message}`, remedy: 'check the file, or leave it out' };
}

/** By shape, not by class: errors of the file system come from another realm under some test runners. */
function detailsOf(error: unknown): { readonly code: string; readonly message: string } {
  if (typeof error !== 'object' || error === null) return { code: '', message: String(error) };
  const code = 'code' in error ? String(error.code) : '';
  return { code, message: 'message' in error ? String(error.message) : code };
}
