/** The public names of `@flotilla/cli`, listed one by one. */
export { type ExitCode, exitCodes, type Io, type Output } from './io.ts';
export { main, type Program } from './main.ts';
