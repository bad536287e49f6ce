"use client";

import type { Ensemble, Storyline, StorylineId } from "@tamarisk/domain";
import { useEffect, useMemo, useState } from "react";
import { hold, type LeverHistory, letGo, leverHistory, settingsNow, step } from "./lever-history.ts";
import { changedLevers, type LeverSettings, settingsInRun } from "./lever-settings.ts";

/** What a planner tries with the levers of one storyline, on top of a run; each storyline keeps its own. */
export function useLeverEdits(
  run: Ensemble,
  storyline: Storyline,
  address: {
    readonly settings: LeverSettings | null;
    readonly setSettings: (settings: LeverSettings | null) => void;
    readonly setStoryline: (storylineId: StorylineId) => void;
  },
) {
  const key = keyOf(run, storyline);
  const asRun = useMemo(() => settingsInRun(run, storyline), [run, storyline]);
  const [histories, setHistories] = useState<Readonly<Record<string, LeverHistory>>>(() => ({
    [key]: leverHistory(asRun, address.settings),
  }));
  const history = histories[key] ?? leverHistory(asRun, null);
  const change = (make: (before: LeverHistory) => LeverHistory) =>
    setHistories((all) => ({ ...all, [key]: make(all[key] ?? leverHistory(asRun, null)) }));

  const now = settingsNow(history);
  const kept = history.steps[history.at]!;
  const isChanged = changedLevers(now, asRun).length > 0;
  const { setSettings, setStoryline } = address;
  useEffect(() => setSettings(changedLevers(kept, asRun).length > 0 ? kept : null), [kept, asRun, setSettings]);
  return {
    settings: now,
    /** The same without what the hand still holds. */
    kept,
    /** What to compute anew; `null` when the run says it already. */
    toRun: isChanged ? now : null,
    changed: changedLevers(now, storyline.settings),
    canUndo: history.at > 0,
    canRedo: history.at < history.steps.length - 1,
    move: (settings: LeverSettings) => change((before) => hold(before, settings)),
    letGo: () => change(letGo),
    set: (settings: LeverSettings) => change((before) => letGo(hold(before, settings))),
    undo: () => change((before) => step(before, -1)),
    redo: () => change((before) => step(before, 1)),
    /** All levers as the storyline has them. */
    reset: () => change((before) => letGo(hold(before, storyline.settings))),
    /** Tries these settings with another storyline and turns to it; what was tried there can be had back by undoing. */
    copyTo: (other: Storyline) => {
      const from = leverHistory(settingsInRun(run, other), null);
      const place = keyOf(run, other);
      setHistories((all) => ({ ...all, [place]: letGo(hold(all[place] ?? from, now)) }));
      setStoryline(other.id);
    },
  };
}

export type LeverEdits = ReturnType<typeof useLeverEdits>;

function keyOf(run: Ensemble, storyline: Storyline): string {
  return `${run.id} ${storyline.id}`;
}
