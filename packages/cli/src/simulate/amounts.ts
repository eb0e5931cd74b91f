/** Amounts of capacity for people: cores, and memory in binary units, at most one digit behind the point. */

/** `46`, `5.6`, `-0.5`. */
export function cores(millis: number): string {
  return decimal(millis / 1000);
}

/** `171.1Gi`, `512Mi`. */
export function binary(bytes: number): string {
  const units = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
  let [amount, unit] = [bytes, 0];
  while (Math.abs(amount) >= 1024 && unit < units.length - 1) [amount, unit] = [amount / 1024, unit + 1];
  return `${decimal(amount)}${units[unit] ?? ''}`;
}

function decimal(amount: number): string {
  return String(Math.round(amount * 10) / 10);
}

/** `568 -> 584`, or one of them where they are alike; `-` where nothing is known. */
export function change(before: string | undefined, after: string | undefined): string {
  if (before === after) return before ?? '-';
  return `${before ?? '-'} -> ${after ?? '-'}`;
}
