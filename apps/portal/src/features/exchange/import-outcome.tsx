"use client";

import type { ImportOverview, ProjectId } from "@tamarisk/domain";
import { buttonClass } from "@tamarisk/ui/button-class";
import { Notice } from "@tamarisk/ui/notice";
import { AppLink } from "@/features/shell/app-link.tsx";
import { countOf } from "./import-counts.ts";
import type { ExchangeWords } from "./use-exchange-words.ts";
import type { Written } from "./use-import-decision.ts";

interface ImportOutcomeProps {
  readonly projectId: ProjectId;
  readonly overview: ImportOverview;
  /** What was written a moment ago; `null` for an import of earlier. */
  readonly written: Written | null;
  readonly words: ExchangeWords;
}

/** What became of a file, and where its changes are to be seen. */
export function ImportOutcome({ projectId, overview, written, words }: ImportOutcomeProps) {
  const { t } = words;
  if (overview.state === "previewed") return <Notice tone="info" title={t("outcome.waiting")} />;
  if (overview.state === "discarded") {
    return <Notice tone="info" title={t("outcome.discarded")} remedy={t("outcome.discardedRemedy")} />;
  }
  const left = overview.counts.problems > 0 || countOf(overview, "conflict") > 0;
  return (
    <Notice
      tone="info"
      title={written?.kind === "written" ? t("outcome.written", { count: written.rows }) : t("outcome.applied")}
      remedy={
        written?.kind === "written" && written.isTooLate ? t("outcome.tooLate") : left ? t("outcome.left") : undefined
      }
      actions={(["plan", "tasks", "indicators"] as const).map((page) => (
        <AppLink key={page} className={buttonClass("secondary", "sm")} href={`/projects/${projectId}/${page}`}>
          {t(`outcome.${page}`)}
        </AppLink>
      ))}
    />
  );
}
