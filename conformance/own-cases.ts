import { fileURLToPath } from 'node:url';

/** The folder of the project's own copy of the recorded cases. */
export const ownCases: string = fileURLToPath(new URL('cases', import.meta.url));
