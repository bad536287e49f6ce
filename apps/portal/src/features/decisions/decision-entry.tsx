"use client";

import type { ProjectId } from "@tamarisk/domain";
import { useFormatter, useTranslations } from "next-intl";
import { DecisionRecordView } from "./decision-record-view.tsx";
import type { DecisionView } from "./decision-view.ts";
import { useAboutWords } from "./use-about-words.ts";
import type { Decisions } from "./use-decisions.ts";

interface DecisionEntryProps {
  readonly projectId: ProjectId;
  readonly decision: DecisionView;
  readonly book: Decisions;
}

/** One entry of the log: when and which, what it was about, and the record itself. */
export function DecisionEntry({ projectId, decision, book }: DecisionEntryProps) {
  const t = useTranslations("decisions");
  const format = useFormatter();
  const about = useAboutWords()(decision);
  return (
    <li className="grid gap-x-6 gap-y-1 py-4 first:pt-1 last:pb-1 sm:grid-cols-[7.5rem_1fr] break-inside-avoid">
      <div className="text-xs text-muted sm:pt-0.5">
        <span className="font-semibold tabular-nums text-ink">
          {t("log.number", { number: String(decision.number) })}
        </span>
        <span className="block max-sm:ml-2 max-sm:inline">
          {format.dateTime(decision.decidedAt, { dateStyle: "medium" })}
        </span>
      </div>
      <div className="min-w-0">
        {about && <p className="m-0 mb-1 text-xs text-muted">{about}</p>}
        <DecisionRecordView projectId={projectId} decision={decision} book={book} />
      </div>
    </li>
  );
}
