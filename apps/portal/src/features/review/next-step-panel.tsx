"use client";

import type { PlanAction } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { TextArea } from "@tamarisk/ui/text-area";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import type { VersionView } from "./review-view.ts";
import type { Review } from "./use-review.ts";

interface NextStepPanelProps {
  readonly version: VersionView;
  readonly review: Review;
  readonly mayRevise: boolean;
}

/** What is asked of this person now, with room to say something to it. */
export function NextStepPanel({ version, review, mayRevise }: NextStepPanelProps) {
  const t = useTranslations("review");
  const format = useFormatter();
  const [note, setNote] = useState("");
  const [reason, setReason] = useState("");
  const { others } = version.allowed;
  const actions = version.allowed.actions.filter((action) => action !== "supersede");
  const isAlone = others?.length === 0 && actions.includes("approve");
  const isLatest = review.view.versions[0]!.id === version.id;
  const isOver = version.state === "published" || version.state === "approved" || version.state === "superseded";
  const canRevise = mayRevise && isLatest && isOver;
  if (actions.length === 0 && !canRevise) {
    return (
      <Panel title={t("next.title")}>
        <p className="m-0">
          {others && others.length > 0
            ? t("next.waitsFor", { others: format.list(others, { type: "disjunction" }) })
            : t(`next.nothing.${version.state}`)}
        </p>
      </Panel>
    );
  }
  const take = (action: PlanAction) =>
    review.step.mutate(
      { version, action, note, overrideReason: action === "approve" ? reason : "" },
      { onSuccess: () => setNote("") },
    );
  const needs = (action: PlanAction) =>
    (action === "request-changes" && note.trim() === "") || (action === "approve" && isAlone && reason.trim() === "");
  return (
    <Panel title={t("next.title")} tone={actions.length > 0 ? "selected" : "plain"} className="print:hidden">
      {actions.length > 0 && (
        <div className="grid gap-3">
          {version.state !== "published" && version.state !== "superseded" && (
            <p className="m-0">{t(`next.ask.${version.state}`)}</p>
          )}
          {others && others.length > 0 && (
            <p className="m-0 text-muted">
              {t("next.waitsFor", { others: format.list(others, { type: "disjunction" }) })}
            </p>
          )}
          {isAlone && (
            <TextArea
              label={t("next.override")}
              hint={t("next.overrideHint")}
              value={reason}
              onValueChange={setReason}
            />
          )}
          <TextArea label={t("next.note")} hint={t("next.noteHint")} rows={2} value={note} onValueChange={setNote} />
          <div className="flex flex-wrap gap-2">
            {actions.toReversed().map((action) => (
              <Button
                key={action}
                variant={action === "request-changes" ? "secondary" : "primary"}
                disabled={needs(action)}
                pending={review.step.isPending && review.step.variables.action === action}
                onClick={() => take(action)}
              >
                {t(`step.${action}`)}
              </Button>
            ))}
          </div>
        </div>
      )}
      {canRevise && <ReviseForm review={review} number={version.number + 1} isApart={actions.length > 0} />}
    </Panel>
  );
}

interface ReviseFormProps {
  readonly review: Review;
  readonly number: number;
  readonly isApart: boolean;
}

function ReviseForm({ review, number, isApart }: ReviseFormProps) {
  const t = useTranslations("review.revise");
  const [reason, setReason] = useState("");
  return (
    <div className={isApart ? "mt-4 grid gap-3 border-t border-hairline pt-4" : "grid gap-3"}>
      {!isApart && <p className="m-0">{t("nothingDue")}</p>}
      <TextArea label={t("reason")} hint={t("hint")} rows={2} value={reason} onValueChange={setReason} />
      <div>
        <Button
          variant={isApart ? "secondary" : "primary"}
          disabled={reason.trim() === ""}
          pending={review.revise.isPending}
          onClick={() => review.revise.mutate(reason)}
        >
          {t("button", { number })}
        </Button>
      </div>
    </div>
  );
}
