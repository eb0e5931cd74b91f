/**
 * Whether text is a cron expression as Karmada's library reads one.
 *
 * Five fields (minute, hour, day, month, weekday), optionally seconds before or a year after them or both; lists,
 * ranges, steps, names of months and days, `L`, `W` and `#`; and tags such as `@daily`.
 *
 * Counterpart: `IsValid` of github.com/adhocore/gronx, which pkg/webhook/cronfederatedhpa calls.
 *
 * Example: `isCronExpression('0,30 9-17 * * MON-FRI')` is true, `isCronExpression('61 * * * *')` is not.
 */

const TAGS: ReadonlySet<string> = new Set([
  '@yearly',
  '@annually',
  '@monthly',
  '@weekly',
  '@daily',
  '@hourly',
  '@always',
  '@5minutes',
  '@10minutes',
  '@15minutes',
  '@30minutes',
  '@everysecond',
]);

interface CronField {
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
  /** What the first name counts as. */
  readonly firstName?: number;
  /** Endings with a meaning of their own, such as `L`. */
  readonly special?: RegExp;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

const SECOND: CronField = { min: 0, max: 59 };
const FIVE: readonly CronField[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31, special: /^(?:L|\d{1,2}W)$/ },
  { min: 1, max: 12, names: MONTHS, firstName: 1 },
  { min: 0, max: 7, names: DAYS, firstName: 0, special: /^(?:L|[0-7]L|[0-7]#[1-5])$/ },
];
const YEAR: CronField = { min: 1, max: 9999 };

/** Tells whether the text is a schedule. */
export function isCronExpression(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.startsWith('@')) return TAGS.has(trimmed.toLowerCase());
  const parts = trimmed.toUpperCase().split(/\s+/);
  const fields = fieldsFor(parts);
  return fields?.every((field, index) => isField(parts[index] ?? '', field)) ?? false;
}

function fieldsFor(parts: readonly string[]): readonly CronField[] | undefined {
  if (parts.length === 5) return FIVE;
  if (parts.length === 6) return /\d{4}/.test(parts[5] ?? '') ? [...FIVE, YEAR] : [SECOND, ...FIVE];
  return parts.length === 7 ? [SECOND, ...FIVE, YEAR] : undefined;
}

function isField(text: string, field: CronField): boolean {
  return text.split(',').every((item) => isItem(item, field));
}

function isItem(item: string, field: CronField): boolean {
  if (field.special?.test(item)) return true;
  const [range = '', step, ...more] = item.split('/');
  if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return false;
  if (range === '*' || range === '?') return true;
  const [low, high, ...rest] = range.split('-').map((value) => cronValue(value, field));
  if (rest.length > 0 || low === undefined) return false;
  return range.includes('-') ? high !== undefined && low <= high : true;
}

function cronValue(text: string, field: CronField): number | undefined {
  const named = field.names?.indexOf(text) ?? -1;
  if (named >= 0) return named + (field.firstName ?? 0);
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= field.min && value <= field.max ? value : undefined;
}
