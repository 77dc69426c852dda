/** Digits of a date, some of which may be unspecified: `201X`, `XX`, `0X`. */
export interface DatePattern {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The first (step 1) or last (step -1) day that matches a pattern, if any. */
export function extremeDay({ year, month, day }: DatePattern, step: 1 | -1): string | undefined {
  const months = matching(month, 12, step);
  const days = matching(day, 31, step);
  const [low, high] = rangeOf(year);
  for (let y = step === 1 ? low : high; low <= y && y <= high; y += step) {
    if (!fits(year, y)) continue;
    for (const m of months) {
      const d = days.find((candidate) => candidate <= daysInMonth(y, m));
      if (d !== undefined) return date(y, m, d);
    }
  }
  return undefined;
}

function rangeOf(digits: string): [from: number, to: number] {
  return [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))];
}

/** The numbers from 1 to `highest` that match a two-digit pattern, ascending or descending. */
function matching(digits: string, highest: number, step: 1 | -1): number[] {
  if (!digits.includes('X')) return [Number(digits)].filter((n) => 1 <= n && n <= highest);
  const fitting = Array.from({ length: highest }, (_, i) => i + 1).filter((n) => fits(digits, n));
  return step === 1 ? fitting : fitting.reverse();
}

function fits(digits: string, n: number): boolean {
  let rest = n;
  for (let i = digits.length - 1; i >= 0; i--) {
    if (digits[i] !== 'X' && Number(digits[i]) !== rest % 10) return false;
    rest = Math.floor(rest / 10);
  }
  return rest === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function date(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
