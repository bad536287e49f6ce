"use client";

import type { Ensemble, StorylineId } from "@tamarisk/domain";
import {
  type EnsembleChunk,
  type EnsembleDesign,
  joinColumns,
  type SimulatorPool,
  sampleScenarios,
} from "@tamarisk/scenario-engine";
import { useEffect, useMemo, useRef, useState } from "react";
import { futuresWorkers } from "./futures-workers.ts";
import type { LeverSettings } from "./lever-settings.ts";
import { type LiveResults, liveResults } from "./live-results.ts";

/** As many futures as are redrawn while a slider moves; a saved run may have more. */
const liveCount = 1000;
const chunkSize = 125;
/** So many chunks make a first picture … */
const coarseChunks = 2;
/** … drawn only when all futures would take longer: drawing twice costs more than a short wait. */
const patienceMs = 400;

export type LiveFutures =
  /** The saved run is shown. */
  | { readonly kind: "saved" }
  /** The first of these settings' futures are being computed. */
  | { readonly kind: "starting"; readonly before: LiveResults | null }
  /** Some of them are there, or all; `milliseconds` from the move of the hand until the last. */
  | { readonly kind: "drawn"; readonly results: LiveResults; readonly milliseconds: number | null }
  | { readonly kind: "failed"; readonly message: string };

/**
 * The futures of changed lever settings, computed on this page: with the run's own scenarios, up to a thousand of them,
 * a first picture from a quarter where all would take long. A new move of the hand drops what the last one asked for.
 *
 * @param settings - `null` while nothing is changed.
 */
export function useLiveFutures(run: Ensemble, storylineId: StorylineId, settings: LeverSettings | null): LiveFutures {
  const workers = useWorkers(run.recipe.townId);
  const [live, setLive] = useState<LiveFutures>({ kind: "saved" });
  const scenarios = useMemo(() => {
    const { uncertainties, sampling } = run.recipe;
    const count = Math.min(liveCount, sampling.experimentCount);
    return { count, columns: sampleScenarios(uncertainties, { ...sampling, count }) };
  }, [run.recipe]);

  useEffect(() => {
    if (!settings) {
      setLive({ kind: "saved" });
      return;
    }
    const moved = performance.now();
    const stop = new AbortController();
    setLive((before) => ({ kind: "starting", before: before.kind === "drawn" ? before.results : null }));
    const design = {
      scenarioCount: scenarios.count,
      scenarios: scenarios.columns,
      policies: [{ id: storylineId, settings: [...settings] }],
    };
    drawAll(workers(), design, stop.signal, (results, isWhole) => {
      setLive({ kind: "drawn", results, milliseconds: isWhole ? performance.now() - moved : null });
    }).catch((error: Error) => {
      if (!stop.signal.aborted) setLive({ kind: "failed", message: error.message });
    });
    return () => stop.abort();
  }, [settings, storylineId, scenarios, workers]);
  return live;
}

/** Workers that start when the page asks for them first, and end with the page. */
function useWorkers(townId: Ensemble["recipe"]["townId"]): () => SimulatorPool {
  const pool = useRef<SimulatorPool | null>(null);
  useEffect(
    () => () => {
      pool.current?.close();
      pool.current = null;
    },
    [],
  );
  return useMemo(
    () => () => {
      pool.current ??= futuresWorkers(townId);
      return pool.current;
    },
    [townId],
  );
}

/** Draws all chunks together, and before that the first ones where all would keep the hand waiting. */
async function drawAll(
  workers: SimulatorPool,
  design: EnsembleDesign,
  signal: AbortSignal,
  draw: (results: LiveResults, isWhole: boolean) => void,
): Promise<void> {
  const begun = performance.now();
  const parts: EnsembleChunk[] = [];
  for await (const part of workers.run(design, { chunkSize, signal })) {
    parts.push(part);
    const isEarly = parts.length === coarseChunks && design.scenarioCount > coarseChunks * chunkSize;
    const expected = ((performance.now() - begun) * design.scenarioCount) / (parts.length * chunkSize);
    if (isEarly && expected > patienceMs) draw(wholeOf(leading(parts)), false);
  }
  signal.throwIfAborted();
  draw(wholeOf(parts), true);
}

/** Chunks from the first on without a gap, or one chunk where the first is not there yet. */
function leading(parts: readonly EnsembleChunk[]): readonly EnsembleChunk[] {
  const inOrder = parts.toSorted((a, b) => a.index - b.index);
  const run = inOrder.filter(({ index }, place) => index === place);
  return run.length > 0 ? run : inOrder.slice(0, 1);
}

/** Neighbouring chunks put together, in whatever order they came. */
function wholeOf(parts: readonly EnsembleChunk[]): LiveResults {
  const inOrder = parts.toSorted((a, b) => a.index - b.index);
  const failedRuns = inOrder.reduce((sum, { failures }) => sum + failures.length, 0);
  return liveResults(joinColumns(inOrder.map(({ columns }) => columns)), failedRuns);
}
