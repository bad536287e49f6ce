"use client";

import { Button } from "@tamarisk/ui/button";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { expectedSearchSeconds } from "./expected-search-seconds.ts";
import { ProgressLine } from "./progress-line.tsx";
import { evaluationChoices, type SearchPlan } from "./search-plan.ts";
import type { SearchProgress, TradeOffSearch } from "./use-trade-off-search.ts";
import type { TradeOffsWords } from "./use-tradeoffs-words.ts";

interface SearchStatusProps {
  readonly search: TradeOffSearch;
  readonly plan: SearchPlan;
  readonly words: TradeOffsWords;
  readonly canStart: boolean;
  readonly measuredSecondsPerRun: number | null;
  readonly onStart: () => void;
  readonly onPause: () => void;
  /** Gives up what was found, if anything was; what it gives back brings that back. */
  readonly onCancel: () => (() => void) | null;
}

/** How far a search has come, whether it still finds anything, and what can be done with it. */
export function SearchStatus(props: SearchStatusProps) {
  const { search, plan, words, canStart, onStart, onPause, onCancel } = props;
  const { t, count } = words;
  const say = useSnackbar();
  const progress = "progress" in search ? search.progress : null;
  const isUnderWay = search.kind === "running" || search.kind === "starting";
  const done = progress?.state.evaluationCount ?? 0;
  const seconds = expectedSearchSeconds(plan, progress, props.measuredSecondsPerRun);
  const cancel = () => {
    const bringBack = onCancel();
    if (bringBack) say({ message: t("status.cancelled"), undo: { label: t("status.undo"), onUndo: bringBack } });
  };
  return (
    <section
      data-panel
      aria-label={t("status.title")}
      className="grid grid-cols-1 gap-3 rounded-lg border border-hairline bg-panel p-4"
    >
      {search.kind !== "idle" && search.kind !== "failed" && (
        <ProgressBar
          label={t(`status.${search.kind}`)}
          value={search.kind === "starting" ? null : Math.min(done, plan.evaluations)}
          max={plan.evaluations}
          detail={t("status.tried", { done: count(done), all: count(plan.evaluations) })}
        />
      )}
      {progress && progress.history.length > 1 && <Found progress={progress} words={words} />}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden">
        {isUnderWay ? (
          <Button variant="primary" onClick={onPause}>
            {t("status.pause")}
          </Button>
        ) : (
          search.kind !== "finished" && (
            <Button variant="primary" disabled={!canStart} onClick={onStart}>
              {progress ? t("status.continue") : t("status.start", { count: count(plan.evaluations) })}
            </Button>
          )
        )}
        {(isUnderWay || progress) && <Button onClick={cancel}>{t("status.cancel")}</Button>}
        <span className="text-muted">
          {search.kind === "finished"
            ? plan.evaluations < evaluationChoices.at(-1)!
              ? t("status.more")
              : t("status.most")
            : t("status.seconds", { seconds })}
        </span>
      </div>
    </section>
  );
}

/** Whether the search still opens anything new: a line that flattens says that going on brings little. */
function Found({ progress, words }: { readonly progress: SearchProgress; readonly words: TradeOffsWords }) {
  const { t, count } = words;
  const { history, state } = progress;
  const last = history.at(-1)!;
  const half = history.find(({ evaluations }) => evaluations >= last.evaluations / 2) ?? last;
  const label = t("status.line", {
    found: count(last.progress),
    later: count(last.progress - half.progress),
    tried: count(last.evaluations - half.evaluations),
  });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <ProgressLine history={history} label={label} />
      <p className="m-0 min-w-0 grow basis-60 text-muted">
        {label}
        {state.failedCount > 0 && ` ${t("status.failedRuns", { count: state.failedCount })}`}
      </p>
    </div>
  );
}
