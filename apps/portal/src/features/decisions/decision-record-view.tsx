"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { DecisionActions } from "./decision-actions.tsx";
import { DecisionEvidenceList } from "./decision-evidence-list.tsx";
import type { DecisionView } from "./decision-view.ts";
import type { Decisions } from "./use-decisions.ts";

interface DecisionRecordViewProps {
  readonly projectId: ProjectId;
  readonly decision: DecisionView;
  readonly book: Decisions;
  /** In the dialog the heading above says what it is about, and the evidence stands there as it is now. */
  readonly isInDialog?: boolean;
}

const tones = { proposed: "check", "in-force": "met", withdrawn: "no-data" } as const;

/** One decision: what, why, on what ground, who said what of it, and what came of it. */
export function DecisionRecordView({ projectId, decision, book, isInDialog = false }: DecisionRecordViewProps) {
  const t = useTranslations("decisions");
  const format = useFormatter();
  const day = (at: Date) => format.dateTime(at, { dateStyle: "medium" });
  const { state, supersededBy, voices, overrideReason, planVersion } = decision;
  const isLesson = decision.decision === "learned";
  return (
    <div className="grid gap-2">
      <p className="m-0 flex flex-wrap items-center gap-2">
        <span className="font-semibold">{t(`kind.${decision.decision}`)}</span>
        {!isLesson && supersededBy === null && <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>}
        {supersededBy !== null && <Badge tone="no-data">{t("superseded", { number: String(supersededBy) })}</Badge>}
        {decision.isConfirmedAlone && <Badge tone="check">{t("confirmedAlone")}</Badge>}
      </p>
      <p className="m-0 max-w-[75ch] whitespace-pre-line">
        <LocalText text={decision.reason} />
      </p>
      {overrideReason && (
        <p className="m-0 max-w-[75ch] text-sm">
          <span className="font-semibold">{t(isAgainstGate(decision) ? "override" : "overrideAnew")}</span>{" "}
          <LocalText text={overrideReason} />
        </p>
      )}
      <ul className="m-0 grid list-none gap-1 p-0 text-xs text-muted">
        <li>
          <span className="text-ink">{decision.decidedByName}</span> · {t(isLesson ? "noted" : "proposed")} ·{" "}
          {day(decision.decidedAt)}
        </li>
        {voices.map((voice) => (
          <li key={`${voice.by.id} ${voice.stance} ${voice.at.toISOString()}`}>
            <span className="text-ink">{voice.by.name}</span> · {t(`voice.${voice.stance}`)} · {day(voice.at)}
            {voice.text && (
              <>
                {": "}
                <LocalText text={voice.text} />
              </>
            )}
          </li>
        ))}
        {state === "proposed" && (
          <li>
            {decision.others.length > 0
              ? t("waitsFor", { names: format.list(decision.others, { type: "disjunction" }) })
              : t(voices.some(({ stance }) => stance === "dissent") ? "waitsForThird" : "waitsForNobody")}
          </li>
        )}
      </ul>
      {!isInDialog && <DecisionEvidenceList evidence={decision.evidence} />}
      {planVersion !== null && (
        <p className="m-0 text-sm">
          <AppLink className="link" href={`/projects/${projectId}/review`}>
            {t("ledTo", { number: String(planVersion) })}
          </AppLink>
        </p>
      )}
      <DecisionActions decision={decision} book={book} />
    </div>
  );
}

/** Whether the gate stood against it; otherwise it was decided anew though nothing newer was known. */
function isAgainstGate({ decision, evidence: { gate } }: DecisionView): boolean {
  return decision === "trigger" && gate !== null && gate.reading.status !== "met";
}
