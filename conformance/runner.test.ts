import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCommand } from './command.ts';

/** One right and one wrong case of `policy/quantity`, under ids that say nothing about the set. */
const right = {
  id: 'right',
  tags: [],
  input: { operation: 'construct', value: 1024, format: 'BinarySI' },
  expected: { newQuantity: '1Ki', newMilliQuantity: '1024m' },
};
const wrong = { ...right, id: 'wrong', expected: { ...right.expected, newQuantity: '2Ki' } };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'conformance-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

function lines(...cases: readonly unknown[]): string {
  return cases.map((one) => `${JSON.stringify(one)}\n`).join('');
}

describe('a run', () => {
  test('ends with the totals and exits 1 when a case differs, showing where', () => {
    const path = write('plain/any-name.jsonl', lines(right, wrong));
    const { output, exitCode } = runCommand([path]);
    expect(exitCode).toBe(1);
    expect(output.split('\n').at(-1)).toBe('1 passed, 1 failed, 0 skipped');
    expect(output).toContain(`FAIL wrong  (policy/quantity, ${path}:2)`);
    expect(output).toContain('newQuantity: expected "2Ki", actual "1Ki"');
  });

  test('exits 0 when nothing differs, and reads folders and compressed files of any name', () => {
    write('packed/a.jsonl.gz', gzipSync(lines(right)));
    write('packed/deep/b.jsonl.br', brotliCompressSync(lines(right)));
    write('packed/c.jsonl', `${lines(right)}\n`);
    write('packed/d.txt', lines(right));
    write('packed/e.json.gz', gzipSync(lines(right, right)));
    write('packed/notes.txt', 'not a case');
    write('packed/other.json', '{"id": "x"}');
    const { output, exitCode } = runCommand([join(folder, 'packed')]);
    expect(output.split('\n').at(-1)).toBe('6 passed, 0 failed, 0 skipped');
    expect(exitCode).toBe(0);
  });

  test('shows the differences of at most --limit-diffs cases and names the rest', () => {
    const path = write('many.jsonl', lines(...['w1', 'w2', 'w3'].map((id) => ({ ...wrong, id }))));
    const { output } = runCommand([path, '--limit-diffs', '1']);
    expect(output.match(/expected "2Ki"/g)).toHaveLength(1);
    expect(output).toContain('2 more differ');
    expect(output).toContain('FAIL w3');
  });

  test('takes only the set and the case that are asked for', () => {
    const path = write('two.jsonl', lines(right, wrong));
    expect(runCommand([path, '--id', 'right']).output).toContain('1 passed, 0 failed, 0 skipped');
    expect(runCommand([path, '--set', 'policy/selector'])).toEqual({
      output: 'bad input: no case matches --set policy/selector',
      exitCode: 2,
    });
  });

  test('skips a set of a later issue and names its entry in DIVERGENCES.md, which is there', () => {
    const later = { id: 'promote-x-0001', tags: [], input: { plural: 'x' }, expected: { result: 'r' } };
    const { output, exitCode } = runCommand([write('later.jsonl', lines(later))]);
    expect(exitCode).toBe(0);
    expect(output).toContain('DIVERGENCES.md, "Not implemented yet", policy/promote');
    expect(output.split('\n').at(-1)).toBe('0 passed, 0 failed, 1 skipped');
    const divergences = readFileSync(new URL('../DIVERGENCES.md', import.meta.url), 'utf8');
    expect(divergences).toContain('## Not implemented yet');
    expect(divergences).toContain('`policy/promote`');
  });
});

describe('--emit', () => {
  test('writes one answer a case in the form of the expectation, whether it is right or not', () => {
    const path = write('emit.jsonl', lines(right, wrong));
    const out = join(folder, 'answers.jsonl');
    expect(runCommand([path, '--emit', out]).exitCode).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe(
      lines(
        { id: 'right', actual: { newMilliQuantity: '1024m', newQuantity: '1Ki' } },
        { id: 'wrong', actual: { newMilliQuantity: '1024m', newQuantity: '1Ki' } },
      ),
    );
  });

  test('answers cases without an expectation, which are bad input otherwise', () => {
    const { expected: _expected, ...question } = right;
    const path = write('questions.jsonl', lines(question));
    expect(runCommand([path])).toEqual({
      output: expect.stringContaining(`${path}:1: case right (policy/quantity) lacks "expected"`) as unknown,
      exitCode: 2,
    });
    const out = join(folder, 'answered.jsonl');
    const { output, exitCode } = runCommand([path, '--emit', out]);
    expect(output.split('\n').at(-1)).toBe('0 passed, 0 failed, 1 skipped');
    expect(exitCode).toBe(0);
    expect(output).toContain(
      'SKIP 1 case of policy/quantity: answered only: see DIVERGENCES.md, "Cases without an expectation"',
    );
    const divergences = readFileSync(new URL('../DIVERGENCES.md', import.meta.url), 'utf8');
    expect(divergences).toContain('## Cases without an expectation');
    expect(readFileSync(out, 'utf8')).toContain('"newQuantity":"1Ki"');
  });
});

describe('--self-test', () => {
  test('passes where the comparer notices a corruption, also of a case that fails anyway', () => {
    const path = write('self.jsonl', lines(right, wrong));
    const { output, exitCode } = runCommand([path, '--self-test']);
    expect(output.split('\n').at(-1)).toBe('2 passed, 0 failed, 0 skipped');
    expect(exitCode).toBe(0);
  });

  test('fails where there is no answer to compare with', () => {
    const path = write('thrown.jsonl', lines({ ...right, input: { operation: 'parse' } }));
    const { output, exitCode } = runCommand([path, '--self-test']);
    expect(output).toContain('no answer: TypeError: input.string is not a string');
    expect(exitCode).toBe(1);
  });
});

describe('bad input exits 2 and names file and line', () => {
  const scheduling = {
    id: 'c',
    tags: [],
    options: {},
    binding: { metadata: {}, spec: {} },
    expected: { clusters: [] },
  };

  test.each([
    ['a line that is not JSON', `${lines(right)}{"id": "x",\n`, ':2: not JSON:'],
    ['a line that is no object', '[]\n', ':1: expected one JSON object a line'],
    ['a case without an id', lines({ ...right, id: undefined }), ':1: a case needs an "id"'],
    ['tags that are no list', lines({ ...right, tags: 'edge' }), '"tags" must be a list of strings'],
    ['a case of no known set', lines({ id: 'x', input: { a: 1 }, expected: 1 }), 'belongs to no known set'],
    ['an empty file', '\n', 'no case in this file'],
    ['a case without a fleet', lines(scheduling), ':1: case c (scheduling) lacks "fleet"'],
    ['a fleet without fleets.json', lines({ ...scheduling, fleet: 'f' }), 'there is no fleets.json beside the file'],
  ])('%s', (what, content, message) => {
    const path = write(`bad/${what}/cases.jsonl`, content);
    const { output, exitCode } = runCommand([path]);
    expect(output).toContain(`bad input: ${path}`);
    expect(output).toContain(message);
    expect(exitCode).toBe(2);
  });

  test('a fleet that fleets.json does not hold, and a fleets.json that is something else', () => {
    const path = write('fleets/cases.jsonl', lines({ ...scheduling, fleet: 'f' }));
    const fleets = write('fleets/fleets.json', '{"g": []}');
    expect(runCommand([path])).toEqual({
      output: [
        `FAIL c  (bad input, ${path}:1)`,
        `  bad input: ${path}:1: case c names the fleet "f", which is not in ${fleets}`,
        '',
        'bad input: 0 passed, 1 failed, 0 skipped',
        '0 passed, 1 failed, 0 skipped',
      ].join('\n'),
      exitCode: 2,
    });
    write('fleets/fleets.json', '{"f": {}}');
    expect(runCommand([path]).output).toContain(`${fleets}: fleet "f" is not a list of Cluster objects`);
    write('fleets/fleets.json', '{');
    expect(runCommand([path]).output).toContain(`${fleets}: not JSON:`);
  });

  test('but the other lines and files are run, and the answers to them written', () => {
    const [alone, nameless] = [lines({ ...scheduling, fleet: 'f' }), '{"id": "x",\n'];
    write('mixed/a.jsonl', `${lines(right)}${nameless}${alone}${lines(wrong)}`);
    write('mixed/b.jsonl', '\n');
    write('mixed/c.jsonl.gz', 'no gzip');
    write('mixed/d.jsonl', lines({ ...right, id: 'last' }));
    const out = join(folder, 'mixed.out');
    const { output, exitCode } = runCommand([join(folder, 'mixed'), '--emit', out]);
    expect(exitCode).toBe(2);
    expect(output.split('\n').at(-1)).toBe('2 passed, 5 failed, 0 skipped');
    for (const place of [
      'a.jsonl:2: not JSON',
      'a.jsonl:3: case c',
      'b.jsonl: no case',
      'c.jsonl.gz: cannot be unpacked',
    ]) {
      expect(output).toContain(`bad input: ${join(folder, 'mixed', place)}`);
    }
    const answered = readFileSync(out, 'utf8').trim().split('\n');
    expect(answered.map((line) => (JSON.parse(line) as { readonly id: string }).id)).toEqual([
      'right',
      'wrong',
      'last',
    ]);
    expect(runCommand([join(folder, 'mixed'), '--id', 'last']).exitCode).toBe(0);
  });

  test('a path that is not there, a folder without cases, a file that is not what its name says', () => {
    expect(runCommand([join(folder, 'nowhere')])).toEqual({
      output: expect.stringContaining('cannot be read') as unknown,
      exitCode: 2,
    });
    mkdirSync(join(folder, 'empty'));
    expect(runCommand([join(folder, 'empty')])).toEqual({
      output: expect.stringContaining('no case file here') as unknown,
      exitCode: 2,
    });
    expect(runCommand([write('no.jsonl.gz', 'text')]).output).toContain('cannot be unpacked');
    expect(runCommand([write('latin1.jsonl', new Uint8Array([0x22, 0xe9, 0x22]))]).output).toContain('is not UTF-8');
  });

  test('options that make no sense', () => {
    expect(runCommand(['--frobnicate']).exitCode).toBe(2);
    expect(runCommand(['--limit-diffs', '-1']).exitCode).toBe(2);
    expect(runCommand(['--help'])).toEqual({ output: expect.stringContaining('--emit FILE') as unknown, exitCode: 0 });
  });
});
