/**
 * Where a key leads on a walk along `count` places; null for keys that do not walk. Arrows go one place, the page keys
 * `page` places, Home and End to the ends. From nowhere (`at` −1) the first step leads to the first place.
 *
 * @example
 * walkStep("ArrowRight", 3, 10, 5); // 4
 */
export function walkStep(key: string, at: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const moves: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowUp: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at - 1,
    PageUp: at + page,
    PageDown: at - page,
    Home: 0,
    End: count - 1,
  };
  const move = moves[key];
  return move === undefined ? null : Math.min(count - 1, Math.max(0, move));
}
