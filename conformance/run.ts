/**
 * The program behind `npm run conformance`. See arguments.ts for its options, README.md for what the cases are.
 */
import { runCommand } from './command.ts';

const { output, exitCode } = runCommand(process.argv.slice(2));
console.log(output);
process.exitCode = exitCode;
