"use client";

import type { ObservationDraft } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Notice } from "@tamarisk/ui/notice";
import { useFormatter } from "next-intl";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import type { CallProblem } from "@/trpc/problem-of.ts";
import type { DataWords } from "./use-data-words.ts";

/** A value the server did not take. */
export interface RefusedCell {
  readonly draft: ObservationDraft;
  readonly problem: CallProblem;
}

interface RefusedCellNoticeProps {
  readonly refused: RefusedCell;
  /** The cell in words. */
  readonly cell: string;
  readonly words: DataWords;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** Why a value was not saved, and the way back to what was typed. */
export function RefusedCellNotice({ refused, cell, words, onOpen, onDismiss }: RefusedCellNoticeProps) {
  const { t } = words;
  const format = useFormatter();
  const problemText = useProblemText();
  const { problem } = refused;
  const actions = (
    <>
      <Button onClick={onOpen}>{t("refused.open")}</Button>
      <Button variant="quiet" onClick={onDismiss}>
        {t("refused.dismiss")}
      </Button>
    </>
  );
  if (problem.kind === "stale-version") {
    const { changedBy, changedAt } = problem;
    const title =
      changedBy !== null && changedAt !== null
        ? t("refused.stale", {
            who: changedBy,
            cell,
            time: format.dateTime(changedAt, { hour: "2-digit", minute: "2-digit" }),
          })
        : t("refused.staleUnknown", { cell });
    return <Notice tone="check" title={title} remedy={t("refused.staleRemedy")} actions={actions} />;
  }
  const text = problemText(problem);
  return (
    <Notice
      tone="error"
      title={t("refused.other", { cell })}
      where={text.title}
      remedy={text.remedy}
      actions={actions}
    />
  );
}
