import { nameKey } from "../../model/name-key.ts";

/** What the names in an equation may stand for, by key. */
export interface VensimNames {
  /** Variables of the model, or of the macro the equation is in. */
  readonly variables: ReadonlySet<string>;
  /** Those of them that are lookups. */
  readonly lookups: ReadonlySet<string>;
  readonly macros: ReadonlyMap<string, { readonly inputCount: number; readonly outputCount: number }>;
  /** The place of each element in the whole dimension it belongs to, from 1. */
  readonly elementPlaces: ReadonlyMap<string, number>;
  readonly dimensions: ReadonlySet<string>;
  readonly isMacro: boolean;
}

/** Names of the settings of time, which a macro reads from outside itself. */
export const timeSettings = {
  "initial time": "start_time",
  "final time": "stop_time",
  "time step": "time_step",
  saveper: "save_every",
} as const;

/** The closest of some names to one that was not found, if any is close. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = nameKey(name);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate, bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit || from.length > 100) return limit;
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
