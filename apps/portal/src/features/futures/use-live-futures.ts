"use client";

import type { Ensemble, StorylineId } from "@tamarisk/domain";
import { type EnsembleChunk, type EnsembleDesign, joinColumns, type SimulatorPool } from "@tamarisk/scenario-engine";
import { type TownParameters, townOutcomes } from "@tamarisk/town-model";
import { useEffect, useMemo, useState } from "react";
import type { LeverSettings } from "./lever-settings.ts";
import { type LiveResults, liveResults } from "./live-results.ts";
import { pageScenarios } from "./page-scenarios.ts";
import { useWorkers } from "./use-workers.ts";

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
 * @param town - `null` while its figures are on their way, or when this page cannot run them.
 * @param settings - `null` while nothing is changed.
 */
export function useLiveFutures(
  run: Ensemble,
  town: TownParameters | null,
  storylineId: StorylineId,
  settings: LeverSettings | null,
): LiveFutures {
  const outcomeIds = useMemo(() => (town ? townOutcomes(town).map(({ id }) => id) : []), [town]);
  const workers = useWorkers(town, outcomeIds);
  const [live, setLive] = useState<LiveFutures>({ kind: "saved" });
  const scenarios = useMemo(() => pageScenarios(run.recipe), [run.recipe]);

  useEffect(() => {
    if (!settings) {
      setLive({ kind: "saved" });
      return;
    }
    setLive((before) => ({ kind: "starting", before: before.kind === "drawn" ? before.results : null }));
    if (!workers) return;
    const moved = performance.now();
    const stop = new AbortController();
    const design = { ...scenarios, policies: [{ id: storylineId, settings: [...settings] }] };
    drawAll(workers(), design, stop.signal, (results, isWhole) => {
      setLive({ kind: "drawn", results, milliseconds: isWhole ? performance.now() - moved : null });
    }).catch((error: Error) => {
      if (!stop.signal.aborted) setLive({ kind: "failed", message: error.message });
    });
    return () => stop.abort();
  }, [settings, storylineId, scenarios, workers]);
  return live;
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
