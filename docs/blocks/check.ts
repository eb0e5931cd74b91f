/**
 * Holds an example against what came of it: what is wrong with it, as sentences; none when it is right.
 */
import { type Example, titleOf } from './block.ts';
import { jsonProblems, mermaidProblems, yamlProblems } from './data.ts';
import type { Result } from './execute.ts';
import { promisesOf } from './typescript.ts';

/** Everything that is wrong with an example. */
export function problemsOf({ block, output }: Example, result: Result | undefined): readonly string[] {
  switch (block.language) {
    case 'ts':
    case 'sh':
    case '':
      return ranProblems({ block, output }, result);
    case 'yaml':
      return block.attributes.has('invalid') ? invalidProblems(block.code) : yamlProblems(block.code);
    case 'json':
      return jsonProblems(block.code);
    case 'mermaid':
      return mermaidProblems(block.code);
    default:
      return [`nobody checks blocks of the language "${block.language}"; use ts, sh, yaml, json, mermaid or text`];
  }
}

function ranProblems({ block, output }: Example, result: Result | undefined): readonly string[] {
  if (result === undefined) return [`${titleOf(block)} was not run`];
  if (result.error !== undefined) return [`it failed: ${result.error}`];
  const marked = new Map(result.marked);
  const promises = block.language === 'ts' ? [...promisesOf(block)] : [];
  return [
    ...promises
      .filter(([line, text]) => marked.get(line) !== text)
      .map(([line, text]) => `line ${line} promises ${text}, but prints ${marked.get(line) ?? 'nothing'}`),
    ...(output === undefined || output.code === result.output ? [] : [`it prints:\n${result.output}`]),
    ...(output === undefined ? result.refused.map((command) => `${command} refuses its input:\n${result.output}`) : []),
  ];
}

/** Blocks marked `invalid` show a mistake; they must keep making it. */
function invalidProblems(code: string): readonly string[] {
  return yamlProblems(code).length > 0 ? [] : ['is marked invalid, but there is nothing wrong with it'];
}
