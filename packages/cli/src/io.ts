/**
 * What a command may touch of the outside: streams, the working directory, the terminal's traits.
 *
 * Commands get it as an argument, so that tests run them in process, and so that nothing else in this package reads
 * `process`. Files are read through `node:fs`, relative to `cwd`.
 *
 * @example
 * const exitCode = await main(['schedule', '-f', 'fleet.yaml'], {
 *   cwd: process.cwd(), env: process.env, stdin: process.stdin,
 *   stdout: { write: (text) => process.stdout.write(text), isTerminal: false, columns: undefined },
 *   stderr: { write: (text) => process.stderr.write(text), isTerminal: false, columns: undefined },
 * });
 */

/** Where text goes. */
export interface Output {
  /** Takes text; never throws for a reader that went away. */
  write(text: string): void;
  /** A person reads it: colours and the terminal's width apply. */
  readonly isTerminal: boolean;
  /** Width of the terminal in characters; undefined when it is not one. */
  readonly columns: number | undefined;
}

export interface Io {
  /** Relative paths start here. */
  readonly cwd: string;
  readonly env: { readonly [name: string]: string | undefined };
  /** Read only for `-f -`. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** What the commands answer to the shell. */
export const exitCodes: { readonly allPlaced: 0; readonly notAllPlaced: 1; readonly badInput: 2 } = {
  allPlaced: 0,
  notAllPlaced: 1,
  badInput: 2,
};

export type ExitCode = 0 | 1 | 2;

/** Whether to colour: a terminal, unless `NO_COLOR` is set (https://no-color.org) or `FORCE_COLOR` asks for it. */
export function wantsColour(output: Output, env: Io['env']): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return output.isTerminal && env['TERM'] !== 'dumb';
}
