/** In how many futures an answer is yes. */
export interface FutureCount {
  readonly held: number;
  readonly counted: number;
}

/**
 * The share as whole futures out of a hundred. "None" and "all" are said only when they are true: 999 of 1,000 is 99.
 *
 * @returns `null` when no future could be counted.
 */
export function outOfHundred({ held, counted }: FutureCount): number | null {
  if (counted === 0) return null;
  if (held === 0) return 0;
  if (held === counted) return 100;
  return Math.min(99, Math.max(1, Math.round((100 * held) / counted)));
}
