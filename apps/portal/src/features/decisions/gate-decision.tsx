"use client";

import type { ActionPlan, AuthoredText, Gate, GateReading } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { usePlanning } from "@/trpc/planning.ts";
import { DecisionDialog } from "./decision-dialog.tsx";
import { decisionAbout } from "./decision-subject.ts";
import type { DecisionView } from "./decision-view.ts";

interface GateDecisionProps {
  readonly projectId: ActionPlan["projectId"];
  readonly gate: Gate;
  readonly letter: string;
  readonly reading: GateReading | null;
  readonly opens: AuthoredText;
  readonly mayDecide: boolean;
}

/** What was decided about a gate, and the way to decide. */
export function GateDecision({ projectId, mayDecide, ...about }: GateDecisionProps) {
  const t = useTranslations("decisions");
  const planning = usePlanning();
  const { data } = useQuery(planning.decision.list.queryOptions({ projectId }));
  const [isOpen, setOpen] = useState(false);
  const subject = { kind: "gate", ...about } as const;
  const decision = data ? decisionAbout(subject, data) : null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
      {decision && <DecisionLine decision={decision} />}
      {(mayDecide || decision) && (
        <span className="print:hidden">
          <Button size="sm" aria-label={t("gateRow.decideOn", { letter: about.letter })} onClick={() => setOpen(true)}>
            {t(decision?.state === "proposed" ? "gateRow.see" : "gateRow.decide")}
          </Button>
        </span>
      )}
      {isOpen && (
        <DecisionDialog projectId={projectId} subject={subject} mayDecide={mayDecide} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}

function DecisionLine({ decision }: { readonly decision: DecisionView }) {
  const t = useTranslations("decisions");
  const format = useFormatter();
  const { decision: kind, voices, decidedByName: by, decidedAt } = decision;
  if (kind === "learned" || decision.state === "withdrawn") return null;
  const confirmation = voices.find(({ stance }) => stance === "confirm");
  const dissents = voices.filter(({ stance }) => stance === "dissent").length;
  const date = format.dateTime(confirmation?.at ?? decidedAt, { dateStyle: "medium" });
  const second = confirmation?.by.name ?? "";
  return (
    <span>
      {decision.state === "proposed"
        ? t(`gateRow.proposed.${kind}`, { by })
        : t(`gateRow.in-force.${kind}`, { by, date, second })}
      {dissents > 0 && <> · {t("gateRow.dissent", { count: dissents })}</>}
    </span>
  );
}
