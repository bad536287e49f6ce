"use client";

import { Badge } from "@tamarisk/ui/badge";
import { Button } from "@tamarisk/ui/button";
import { Notice } from "@tamarisk/ui/notice";
import type { FuturesWords } from "./use-futures-words.ts";
import type { LiveFutures } from "./use-live-futures.ts";

interface LiveBadgeProps {
  readonly live: LiveFutures;
  /** Futures of the saved run. */
  readonly saved: number;
  readonly words: FuturesWords;
}

/** How many futures the page shows, and how long they took when they were computed here. */
export function LiveBadge({ live, saved, words }: LiveBadgeProps) {
  const { t, count } = words;
  switch (live.kind) {
    case "saved":
    case "failed":
      return <Badge>{t("live.count", { count: count(saved) })}</Badge>;
    case "starting":
      return <Badge tone="accent">{t("live.starting")}</Badge>;
    case "drawn":
      return (
        <Badge tone="accent">
          {live.milliseconds === null
            ? t("live.coarse", { count: count(live.results.futures) })
            : `${t("live.count", { count: count(live.results.futures) })} · ${t("live.time", { milliseconds: count(Math.round(live.milliseconds)) })}`}
        </Badge>
      );
  }
}

interface UnsavedProps {
  readonly live: LiveFutures;
  readonly words: FuturesWords;
  readonly isSaving: boolean;
  /** Left out for people who may look only. */
  readonly onSave: (() => void) | null;
}

/** Says that what is shown is not saved, or could not be computed, and offers to save it. */
export function UnsavedNotice({ live, words, isSaving, onSave }: UnsavedProps) {
  const { t } = words;
  if (live.kind === "saved") return null;
  if (live.kind === "failed") {
    return <Notice tone="error" title={t("live.failed")} remedy={t("live.failedRemedy", { message: live.message })} />;
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 print:hidden">
      <Badge tone="illustrative">{t("live.unsaved")}</Badge>
      {onSave && (
        <Button size="sm" pending={isSaving} onClick={onSave}>
          {t("live.save")}
        </Button>
      )}
      {onSave && <span className="text-xs text-muted">{t("live.saving")}</span>}
    </div>
  );
}
