"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { LeaveDialog } from "@/features/plan/leave-dialog.tsx";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useLocalText } from "@/i18n/local-text.tsx";
import { actedOn } from "./acted-on.ts";
import { AssessmentForm } from "./assessment-form.tsx";
import { DecisionFacts } from "./decision-facts.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { DecisionRecordView } from "./decision-record-view.tsx";
import { DecisionSteps } from "./decision-steps.tsx";
import { type DecisionSubject, decisionAbout, decisionStage } from "./decision-subject.ts";
import { MisleadingRates } from "./misleading-rates.tsx";
import { useConditionRates } from "./use-condition-rates.ts";
import { useDecisions } from "./use-decisions.ts";

/** Nobody waits longer than this for a run before writing, in milliseconds. */
const longestWait = 3000;

interface DecisionDialogProps {
  readonly projectId: ProjectId;
  readonly subject: DecisionSubject;
  /** Whether this person may assess and propose; everybody may look. */
  readonly mayDecide: boolean;
  readonly onClose: () => void;
}

/** From an alert or a gate to a decision that counts, and on to the next version of the plan. */
export function DecisionDialog({ projectId, subject, mayDecide, onClose }: DecisionDialogProps) {
  const t = useTranslations("decisions");
  const shell = useTranslations("shell");
  const local = useLocalText();
  const book = useDecisions(projectId);
  const [isRewriting, setRewriting] = useState(false);
  const [isTyped, setTyped] = useState(false);
  const [isLeaving, setLeaving] = useState(false);
  const decision = book.decisions && decisionAbout(subject, book.decisions);
  const isSettled = decision?.state === "in-force" && decision.allowedSteps.length === 0;
  const isAgain = subject.kind === "gate" && isSettled;
  const reached = isAgain ? 2 : decisionStage(subject, decision);
  const mayRewrite = mayDecide && reached === 2 && !decision && subject.kind === "alert";
  const stage = mayRewrite && isRewriting ? 1 : reached;
  const next = (book.decisions?.[0]?.number ?? 0) + 1;
  const title =
    subject.kind === "alert"
      ? local(subject.alert.message)
      : t("dialog.gate", { letter: subject.letter, title: local(subject.gate.title) });
  const steps = [t(`steps.${subject.kind}`), t("steps.assessment"), t("steps.decision"), t("steps.version")];
  const conditions = isSettled ? [] : actedOn(subject);
  const rates = useConditionRates(projectId, conditions);
  /** What is acted on is known before anything to press is drawn below it, unless it takes long, and then stays. */
  const [isKnown, setKnown] = useState(false);
  const hasWaited = useHasWaited(longestWait);
  if (!isKnown && book.decisions && (hasWaited || !rates.isAsking)) setKnown(true);
  const leave = () => (isTyped ? setLeaving(true) : onClose());
  const close = { open: true, onOpenChange: (open: boolean) => !open && leave(), closeLabel: shell("close") };
  return (
    <Dialog
      {...close}
      title={title}
      kicker={book.decisions ? t("dialog.record", { number: isAgain || !decision ? next : decision.number }) : "\u00a0"}
    >
      <DecisionSteps label={t("steps.label")} names={steps} current={stage} />
      <DecisionFacts subject={subject} />
      {mayRewrite && !isRewriting && (
        <Button size="sm" className="-mt-2 mb-4" onClick={() => setRewriting(true)}>
          {t("assessment.again")}
        </Button>
      )}
      {conditions.length > 0 && (
        <div className="mb-4">
          <MisleadingRates {...{ projectId, conditions, rates }} />
        </div>
      )}
      {book.error && <ProblemNotice error={book.error} />}
      {!isKnown && !book.error && <Skeleton label={t("dialog.loading")} height={160} />}
      {isKnown && stage === 1 && subject.kind === "alert" && (
        <AssessmentForm
          {...{ mayDecide, alert: subject.alert, assess: book.assess }}
          onCancel={isRewriting ? () => setRewriting(false) : onClose}
          onSaved={() => setRewriting(false)}
          onTyped={setTyped}
        />
      )}
      {isKnown && decision && (!isAgain || decision.state === "in-force") && (
        <div className={isAgain ? "mb-4 border-b border-hairline pb-4" : undefined}>
          <DecisionRecordView projectId={projectId} decision={decision} book={book} isInDialog />
        </div>
      )}
      {isKnown && stage === 2 && (!decision || isAgain) && (
        <DecisionForm {...{ subject, mayDecide }} propose={book.propose} onCancel={onClose} onTyped={setTyped} />
      )}
      {isLeaving && <LeaveDialog onStay={() => setLeaving(false)} onLeave={onClose} />}
    </Dialog>
  );
}

function useHasWaited(milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}
