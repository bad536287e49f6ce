import type { LeverSettings } from "./lever-settings.ts";

/** What a planner has tried: settings one after another, where among them he stands, and what the hand still holds. */
export interface LeverHistory {
  readonly steps: readonly LeverSettings[];
  readonly at: number;
  readonly held: LeverSettings | null;
}

/** @param start - What the run computed; undoing everything leads back to it. */
export function leverHistory(start: LeverSettings, tried: LeverSettings | null): LeverHistory {
  return tried ? { steps: [start, tried], at: 1, held: null } : { steps: [start], at: 0, held: null };
}

export function settingsNow({ steps, at, held }: LeverHistory): LeverSettings {
  return held ?? steps[at]!;
}

/** The hand moves a slider: nothing is written down yet. */
export function hold(history: LeverHistory, settings: LeverSettings): LeverHistory {
  return { ...history, held: settings };
}

/** The hand lets go: one step that can be undone, whatever way it took. */
export function letGo({ steps, at, held }: LeverHistory): LeverHistory {
  if (!held) return { steps, at, held };
  const kept = steps.slice(0, at + 1);
  return { steps: [...kept, held], at: at + 1, held: null };
}

export function step(history: LeverHistory, by: -1 | 1): LeverHistory {
  return { ...history, at: Math.min(history.steps.length - 1, Math.max(0, history.at + by)), held: null };
}
