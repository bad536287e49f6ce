"use client";

import type { Ensemble } from "@tamarisk/domain";
import type { TownParameters } from "@tamarisk/town-model";
import { useEffect, useMemo, useRef, useState } from "react";
import { computeFutures, type PageResults } from "@/features/futures/use-page-futures.ts";
import { useWorkers } from "@/features/futures/use-workers.ts";
import type { MatrixPolicies } from "./matrix-policies.ts";

/** As many futures as each cell of the matrix has: the first of the run. */
export const matrixFutures = 200;

type MatrixWork =
  | { readonly kind: "idle" }
  | { readonly kind: "computing"; readonly done: number; readonly total: number }
  | { readonly kind: "failed"; readonly message: string };

export interface MeasureMatrixWork {
  readonly work: MatrixWork;
  /** `null` until the outcome has been computed on this page. */
  readonly results: PageResults | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Small parts, so that the bar moves and a cancelled run ends soon; the kernel takes eight futures at a time. */
const chunkSize = 8;

/**
 * The futures of every policy of the matrix, for one outcome, computed in this page's workers when asked for. What was
 * computed stays while the page does.
 */
export function useMeasureMatrix(
  run: Ensemble,
  town: TownParameters | null,
  outcomeId: string,
  { policies }: MatrixPolicies,
): MeasureMatrixWork {
  const outcomeIds = useMemo(() => [outcomeId], [outcomeId]);
  const workers = useWorkers(town, outcomeIds);
  const [kept, setKept] = useState<ReadonlyMap<string, PageResults>>(new Map());
  const [work, setWork] = useState<MatrixWork>({ kind: "idle" });
  const stop = useRef<AbortController | null>(null);

  const cancel = () => {
    stop.current?.abort();
    setWork({ kind: "idle" });
  };
  // Another outcome ends the workers that were at this one.
  useEffect(() => cancel, [workers]);

  const start = () => {
    if (!workers) return;
    const control = new AbortController();
    stop.current = control;
    const { startYear, endYear } = run.recipe;
    const years = Array.from({ length: endYear - startYear + 1 }, (_, place) => startYear + place);
    const total = Math.min(matrixFutures, run.recipe.sampling.experimentCount);
    const order = { recipe: run.recipe, policies, years, futures: total, chunkSize };
    setWork({ kind: "computing", done: 0, total });
    const report = (done: number) => !control.signal.aborted && setWork({ kind: "computing", done, total });
    computeFutures(workers(), order, control.signal, report).then(
      (results) => {
        setKept((before) => new Map(before).set(outcomeId, results));
        if (!control.signal.aborted) setWork({ kind: "idle" });
      },
      (error: Error) => control.signal.aborted || setWork({ kind: "failed", message: error.message }),
    );
  };
  return { work, results: kept.get(outcomeId) ?? null, start, cancel };
}
