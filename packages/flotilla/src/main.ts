/**
 * The process around the program: streams, exit code, the name it was called by.
 *
 * Installed as `kubectl-flotilla` it is a kubectl plugin, and its usage text says `kubectl flotilla`. A reader that goes
 * away (`flotilla schedule ... | head`) ends the program quietly. Importing this file runs it.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isatty } from 'node:tty';
import { type Io, main, type Output } from '@flotilla/cli';

/** Not one of the program's own exit codes: something broke that is not the user's fault. */
const exitCodeOfBug = 70;

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return process.stdin;
  },
  stdout: output(process.stdout),
  stderr: output(process.stderr),
};

/** Writes until the reader goes away. */
function output(stream: NodeJS.WriteStream & { readonly fd: number }): Output {
  let open = true;
  const isTerminal = isatty(stream.fd);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code === 'EPIPE') return;
    // Neither a verdict nor bad input: whoever reads the exit code must not take it for one.
    process.exitCode = exitCodeOfBug;
    if (stream !== process.stderr) process.stderr.write(`error: the output cannot be written: ${error.message}\n`);
    process.exit();
  });
  return {
    write: (text) => {
      if (open) stream.write(text);
    },
    isTerminal,
    columns: isTerminal ? stream.columns : undefined,
  };
}

/** npm links the program under both names; kubectl runs the one with its prefix. */
function calledAs(script: string | undefined): string {
  return basename(script ?? '').startsWith('kubectl-') ? 'kubectl flotilla' : 'flotilla';
}

function ownVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  return version;
}

try {
  process.exitCode = await main(process.argv.slice(2), io, { name: calledAs(process.argv[1]), version: ownVersion() });
} catch (error) {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`flotilla: this is a bug, please report it with the command that you ran\n${trace}\n`);
  process.exitCode = exitCodeOfBug;
}
