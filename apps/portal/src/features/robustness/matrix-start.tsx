"use client";

import type { Ensemble, Storyline } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Notice } from "@tamarisk/ui/notice";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { type MeasureMatrixWork, matrixFutures } from "./use-measure-matrix.ts";
import type { RobustnessWords } from "./use-robustness-words.ts";

interface MatrixStartProps {
  readonly run: Ensemble;
  readonly storylines: readonly Storyline[];
  readonly rowCount: number;
  /** What one run took on this page. */
  readonly secondsPerRun: number;
  readonly matrix: MeasureMatrixWork;
  readonly words: RobustnessWords;
}

/** Before there is a matrix: what will be computed, about how long it takes, how far it is, or why it stopped. */
export function MatrixStart(props: MatrixStartProps) {
  const { run, storylines, rowCount, secondsPerRun, matrix, words } = props;
  const { t, futures: page } = words;
  const futures = Math.min(matrixFutures, run.recipe.sampling.experimentCount);
  const { work } = matrix;
  if (work.kind === "computing") {
    return (
      <ProgressBar
        label={t("matrix.computing")}
        value={work.done}
        max={work.total}
        detail={t("matrix.done", { done: page.count(work.done), total: page.count(work.total) })}
        cancel={{ label: t("matrix.cancel"), onCancel: matrix.cancel }}
      />
    );
  }
  const runs = futures * rowCount * storylines.length;
  return (
    <div className="grid grid-cols-1 gap-3">
      {work.kind === "failed" && (
        <Notice tone="error" title={t("matrix.failed")} remedy={t("matrix.failedRemedy", { message: work.message })} />
      )}
      <p className="m-0">
        {t("matrix.promise", {
          futures: page.count(futures),
          runs: page.count(runs),
        })}{" "}
        {t("matrix.seconds", { seconds: Math.max(1, Math.ceil(runs * secondsPerRun)) })}
      </p>
      <div className="print:hidden">
        <Button variant="primary" onClick={matrix.start}>
          {t("matrix.start")}
        </Button>
      </div>
    </div>
  );
}
