"use client";

import { Button } from "@tamarisk/ui/button";
import { Notice } from "@tamarisk/ui/notice";
import { useFormatter, useTranslations } from "next-intl";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import type { RefusedEdit } from "./use-plan-editor.ts";

interface RefusedNoticeProps {
  readonly refused: Pick<RefusedEdit, "problem"> & Partial<Pick<RefusedEdit, "theirs">>;
  readonly onAgain: () => void;
  readonly onDismiss: () => void;
}

/** An edit that the server did not take: why, and the way to make it again on the newer plan. */
export function RefusedNotice({ refused, onAgain, onDismiss }: RefusedNoticeProps) {
  const t = useTranslations("plan.refused");
  const problemText = useProblemText();
  const format = useFormatter();
  const { problem, theirs = [] } = refused;
  const theirParts = format.list(theirs.map((part) => t(`part.${part}`)));
  const dismiss = (
    <Button key="dismiss" onClick={onDismiss}>
      {t("dismiss")}
    </Button>
  );
  if (problem.kind === "stale-version") {
    const { changedBy, changedAt } = problem;
    return (
      <Notice
        tone="check"
        title={
          changedBy !== null && changedAt !== null
            ? t("stale", {
                who: changedBy,
                time: format.dateTime(changedAt, { hour: "2-digit", minute: "2-digit" }),
              })
            : t("staleUnknown")
        }
        where={theirs.length > 0 ? t("theirs", { parts: theirParts }) : undefined}
        remedy={t(theirs.length > 0 ? "staleMerged" : "staleRemedy")}
        actions={
          <>
            <Button variant="primary" onClick={onAgain}>
              {t("again")}
            </Button>
            {dismiss}
          </>
        }
      />
    );
  }
  if (problem.kind === "not-found") {
    return <Notice tone="check" title={t("gone")} remedy={t("goneRemedy")} actions={dismiss} />;
  }
  const text = problemText(problem);
  const isWorthTrying = problem.kind === "unreachable" || problem.kind === "unexpected";
  return (
    <Notice
      tone="error"
      title={text.title}
      where={t("taken")}
      remedy={text.remedy}
      actions={
        <>
          {isWorthTrying && <Button onClick={onAgain}>{t("again")}</Button>}
          {dismiss}
        </>
      }
    />
  );
}
