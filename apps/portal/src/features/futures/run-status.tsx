"use client";

import type { Ensemble } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Notice } from "@tamarisk/ui/notice";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { interruptedRun } from "./shown-run.ts";
import type { FuturesWords } from "./use-futures-words.ts";
import type { Runs } from "./use-runs.ts";

interface RunStatusProps {
  readonly runs: Runs;
  readonly canRun: boolean;
  readonly words: FuturesWords;
}

/** The run under way with its progress, or the one that was interrupted with a way to go on. */
export function RunStatus({ runs, canRun, words }: RunStatusProps) {
  const { t } = words;
  const { moving, progress, change } = runs;
  const interrupted = interruptedRun(runs.runs);
  return (
    <div className="grid gap-3 empty:hidden">
      {moving && progress && (
        <section data-panel className="rounded-lg border border-hairline bg-panel p-4">
          <ProgressBar
            label={
              progress.state === "queued" ? t("run.queued") : t("run.progress", { count: words.count(progress.total) })
            }
            value={progress.state === "queued" ? null : progress.done}
            max={progress.total}
            detail={t("run.detail", { done: words.count(progress.done), total: words.count(progress.total) })}
            cancel={
              canRun
                ? {
                    label: change.isPending ? t("run.cancelling") : t("run.cancel"),
                    onCancel: () => change.mutate({ runId: moving.id, action: "cancel" }),
                  }
                : undefined
            }
          />
          {runs.isStreamCut && <p className="m-0 mt-2 text-xs text-check">{t("run.lost")}</p>}
        </section>
      )}
      {interrupted && (
        <InterruptedNotice
          run={interrupted}
          words={words}
          onResume={canRun ? () => change.mutate({ runId: interrupted.id, action: "resume" }) : null}
          isPending={change.isPending}
        />
      )}
      {change.error && <ProblemNotice error={change.error} />}
    </div>
  );
}

interface InterruptedNoticeProps {
  readonly run: Ensemble;
  readonly words: FuturesWords;
  readonly onResume: (() => void) | null;
  readonly isPending: boolean;
}

function InterruptedNotice({ run, words, onResume, isPending }: InterruptedNoticeProps) {
  const { t } = words;
  const values = { done: words.count(run.experimentsDone), total: words.count(run.experimentsTotal) };
  const isFailed = run.state === "failed";
  return (
    <Notice
      tone={isFailed ? "error" : "info"}
      title={isFailed ? t("run.failed", values) : t("run.cancelled", values)}
      remedy={isFailed ? t("run.failedRemedy", { reason: run.failure ?? t("run.noReason") }) : t("run.cancelledRemedy")}
      actions={
        onResume && (
          <Button pending={isPending} onClick={onResume}>
            {t("run.resume")}
          </Button>
        )
      }
    />
  );
}
