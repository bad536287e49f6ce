"use client";

import type { Ensemble, Storyline } from "@tamarisk/domain";
import { numberEntry } from "@tamarisk/ui/number-entry";
import { useState } from "react";
import { expectedSeconds } from "./expected-seconds.ts";
import { type RunOptions, readRunOptions } from "./run-options.ts";
import type { Runs } from "./use-runs.ts";

/** The number of futures a planner gets without asking for another. */
export const usualCount = 1000;

/**
 * How many futures will be run, from which seed, and the start of the run.
 *
 * @param onStarted - Told the run, and whether the same recipe had been computed before.
 */
export function useRunForm(
  runs: Runs,
  storylines: readonly Storyline[],
  onStarted: (run: Ensemble, wasKnown: boolean) => void,
) {
  const [isOpen, setOpen] = useState(false);
  const [options, setOptions] = useState<RunOptions>(() => ({
    count: numberEntry(usualCount),
    seed: numberEntry(runs.runs[0]?.recipe.sampling.seed ?? 1),
  }));
  const reading = readRunOptions(options);
  return {
    isOpen,
    options,
    reading,
    /** About how long it takes; `null` before the first run, or while a number cannot be read. */
    seconds: reading.kind === "ready" ? expectedSeconds(runs.runs, reading.count) : null,
    error: runs.start.error,
    toggle: () => setOpen(!isOpen),
    change: (part: Partial<RunOptions>) => setOptions((before) => ({ ...before, ...part })),
    run: () => {
      if (reading.kind === "wrong") {
        setOpen(true);
        return;
      }
      const known = runs.runs.filter(({ state }) => state === "finished").map(({ id }) => id);
      runs.start.mutate(
        { experimentCount: reading.count, seed: reading.seed, storylineIds: storylines.map(({ id }) => id) },
        { onSuccess: (started) => onStarted(started, known.includes(started.id)) },
      );
    },
  };
}

export type RunForm = ReturnType<typeof useRunForm>;
