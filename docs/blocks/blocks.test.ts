import { describe, expect, test } from '@jest/globals';
import { blocksOf, examplesOf, titleOf } from './block.ts';
import { problemsOf } from './check.ts';
import { executePage } from './execute.ts';

/** What the checker says about a page, block by block. */
async function judge(...lines: readonly string[]): Promise<readonly string[]> {
  const page = { path: 'docs/sample.md', text: `${lines.join('\n')}\n` };
  const results = new Map((await executePage(page)).map((result) => [result.title, result]));
  return examplesOf(blocksOf(page.path, page.text)).flatMap((example) =>
    problemsOf(example, results.get(titleOf(example.block))),
  );
}

describe('a page is refused', () => {
  test.each([
    ['a language that nobody checks', ['```rust', 'fn main() {}', '```'], 'language "rust"'],
    [
      'a command that nobody runs',
      ['```sh', 'curl https://example.com', '```'],
      'cannot run "curl https://example.com"',
    ],
    ['a pipe into a foreign program', ['```sh', 'flotilla --help | head -1', '```'], 'cannot run'],
    [
      'a command whose output is another',
      ['```sh', 'flotilla --version', '```', '', '```text', '99', '```'],
      'it prints',
    ],
    ['a command that refuses its input', ['```sh', 'flotilla schedule -f nowhere', '```'], 'refuses its input'],
    ['a fence without a language around text', ['```', 'some output', '```'], 'cannot run "some output"'],
    ['YAML that does not parse', ['```yaml', 'a: [1', '```'], 'Flow sequence'],
    [
      'an unknown field of a Karmada object',
      ['```yaml', ...policy('  spreadConstraint: []'), '```'],
      'spreadConstraint',
    ],
    [
      'a policy that admission refuses',
      ['```yaml', ...policy('  spreadConstraints: [{ spreadByField: zone }]'), '```'],
      'spreadConstraints',
    ],
    ['a mistake that is none', ['```yaml invalid', ...policy('  clusterAffinity: {}'), '```'], 'nothing wrong'],
    ['JSON that does not parse', ['```json', '{', '```'], 'JSON'],
    ['a diagram of an unknown type', ['```mermaid', 'flow chart', 'a --> b', '```'], 'does not begin as a flowchart'],
    ['a diagram with a broken arrow', ['```mermaid', 'flowchart TD', 'a -> b', '```'], 'is no line of a flowchart'],
    ['an empty diagram', ['```mermaid', 'flowchart TD', '```'], 'empty'],
  ])('for %s', async (_, lines, problem) => {
    expect((await judge(...lines)).join('\n')).toContain(problem);
  });

  test('for a fence that is never closed, and for an output of nothing', async () => {
    await expect(judge('```ts', 'const a = 1;')).rejects.toThrow('never closed');
    await expect(judge('```text', 'hello', '```')).rejects.toThrow('no sh or ts block');
    await expect(judge('```yaml', 'a: 1', '```', '```text', 'hello', '```')).rejects.toThrow('no sh or ts block');
  });
});

function policy(line: string): readonly string[] {
  return [
    'apiVersion: policy.karmada.io/v1alpha1',
    'kind: PropagationPolicy',
    'metadata: { name: web, namespace: shop }',
    'spec:',
    '  resourceSelectors: [{ apiVersion: apps/v1, kind: Deployment }]',
    '  placement:',
    `  ${line}`,
  ];
}

describe('a TypeScript block is refused', () => {
  const stand = (code: readonly string[], output: string, marked: readonly (readonly [number, string])[] = []) => {
    const [example] = examplesOf(
      blocksOf('docs/sample.md', ['```ts', ...code, '```', '```text', 'shown', '```'].join('\n')),
    );
    if (example === undefined) throw new Error('no block');
    return problemsOf(example, { title: titleOf(example.block), output, marked, skipped: [], refused: [] });
  };

  test('when it prints something else than shown or promised, or nothing', () => {
    const code = ['console.log(1 + 1); // => 2'];
    expect(stand(code, 'shown\n', [[2, '2']])).toEqual([]);
    expect(stand(code, 'other\n', [[2, '2']])).toEqual(['it prints:\nother\n']);
    expect(stand(code, 'shown\n', [[2, '3']])).toEqual(['line 2 promises 2, but prints 3']);
    expect(stand(code, 'shown\n')).toEqual(['line 2 promises 2, but prints nothing']);
  });

  test('when it was not run, throws, or promises where nothing is printed', () => {
    const [example] = examplesOf(blocksOf('docs/sample.md', '```ts\nthrow new Error();\n```'));
    if (example === undefined) throw new Error('no block');
    expect(problemsOf(example, undefined)).toEqual(['docs/sample.md:1 (ts) was not run']);
    const failed = { title: '', output: '', marked: [], skipped: [], refused: [], error: 'Error: boom' };
    expect(problemsOf(example, failed)).toEqual(['it failed: Error: boom']);
    expect(() => stand(['const two = 2; // => 2'], 'shown\n')).toThrow('follows no console.log');
  });
});

test('files of a page, the examples and exit codes are at hand', async () => {
  const page = [
    '```sh',
    'cat examples/fleet.yaml | flotilla schedule -f - -f a.yaml 2>/dev/null; echo "$?"',
    '```',
    '```text',
    '2',
    '```',
  ];
  expect(await judge('```yaml file=a.yaml', ...policy('  clusterAffinity: {}'), '```', ...page)).toEqual([]);
});
