/**
 * The differences for people and for `patch`: a comment that says what would happen to an object, then its unified diff.
 *
 * On a terminal, what goes is red and what comes is green.
 */
import { titleOf } from '../decide/decision.ts';
import type { Problem } from '../input/problem.ts';
import { compactJson } from '../output/exact-json.ts';
import { count, few, type Paint, printable } from '../output/text.ts';
import { type Action, type Comparison, type Difference, isDifference, isError } from './difference.ts';

export function formatDifferences({ differences }: Comparison, paint: Paint): string {
  return differences
    .filter((one) => !isError(one) && (one.action !== 'none' || one.conflicts.length + one.filledIn.length > 0))
    .flatMap((one) => [
      paint.strong(`# ${printable(`${titleIn(one)}: ${words[one.action]}: ${whyOf(one)}`)}`),
      ...one.filledIn.map((path) =>
        printable(`#   ${path}: has more in the member, as servers fill it in: not counted`),
      ),
      ...one.conflicts.map((conflict) => printable(`#   ${conflictText(conflict)}`)),
      ...(one.patch === undefined
        ? []
        : one.patch
            .trimEnd()
            .split('\n')
            .map((line) => painted(line, paint))),
    ])
    .map((line) => `${line}\n`)
    .join('');
}

const words: Readonly<Record<Action, string>> = {
  create: 'would be created',
  update: 'would be changed',
  remove: 'would be removed',
  none: 'stays',
  held: 'is held back',
  refused: 'is refused',
  failed: 'cannot be told',
};

function whyOf({ action, why, patch, filledIn }: Difference): string {
  if (action === 'none' && filledIn.length > 0) return 'the member has what is desired, and more';
  return action === 'update' && patch === undefined ? `${why} (nothing that can be seen)` : why;
}

function conflictText({ path, owners, desired, observed, settled }: Difference['conflicts'][number]): string {
  const [own, other] = [compactJson(desired), compactJson(observed)];
  return settled === 'taken'
    ? `${path}: ${other} is owned by ${owners.join(', ')} too, and becomes ${own}`
    : `${path}: ${other} is owned by ${owners.join(', ')}, and stays; the template says ${own} (--force-conflicts takes it)`;
}

function painted(line: string, paint: Paint): string {
  if (line.startsWith('---') || line.startsWith('+++')) return paint.strong(line);
  if (line.startsWith('@@')) return paint.faint(line);
  if (line.startsWith('-')) return paint.bad(line);
  return line.startsWith('+') ? paint.good(line) : line;
}

/** What would not become what is desired. */
export function problemsIn({ differences }: Comparison): readonly Problem[] {
  return differences
    .filter(isError)
    .map((one) => ({ severity: 'error', message: `${titleIn(one)}: ${words[one.action]}: ${one.why}` }));
}

/** The last line. */
export function formatSummary({ differences, notCompared }: Comparison): string {
  const seen = differences.filter(isDifference);
  const parts = (['create', 'update', 'remove'] as const).map(
    (action) => `${seen.filter((one) => one.action === action).length} ${words[action].replace('would be ', '')}`,
  );
  const errors = differences.filter(isError).length;
  const others =
    notCompared.length === 0
      ? ''
      : `; not compared, since --live has nothing of them: ${few(notCompared.map(printable), 8)}`;
  return `${count(differences.length, 'object')}: ${parts.join(', ')}${errors === 0 ? '' : `, ${errors} refused or failed`}, ${differences.length - seen.length - errors} left as they are${others}`;
}

function titleIn(one: Difference): string {
  return `${one.cluster}: ${titleOf(one)}`;
}
