"use client";

import { Button } from "@tamarisk/ui/button";
import { RadioGroup } from "@tamarisk/ui/radio-group";
import { TextArea } from "@tamarisk/ui/text-area";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useLocalText } from "@/i18n/local-text.tsx";
import { problemOf } from "@/trpc/problem-of.ts";
import type { DecisionSubject } from "./decision-subject.ts";
import type { Decisions } from "./use-decisions.ts";
import { useTyped } from "./use-typed.ts";

interface DecisionFormProps {
  readonly subject: DecisionSubject;
  readonly propose: Decisions["propose"];
  readonly mayDecide: boolean;
  readonly onCancel: () => void;
  readonly onTyped: (isTyped: boolean) => void;
}

type Choice = "keep" | "adjust" | "trigger";

/** Three choices, each with what follows from it, and the reason that is kept for good. */
export function DecisionForm({ subject, propose, mayDecide, onCancel, onTyped }: DecisionFormProps) {
  const t = useTranslations("decisions");
  const local = useLocalText();
  const [choice, setChoice] = useState<Choice | null>(null);
  const [reason, setReason] = useState("");
  const [override, setOverride] = useState("");
  useTyped(reason.trim() !== "" || override.trim() !== "", onTyped);
  if (!mayDecide) return <p className="m-0 text-muted">{t("form.mayNot")}</p>;
  const status = subject.kind === "gate" ? (subject.reading?.status ?? "unknown") : "met";
  const asked = askedBy(propose.error);
  const isAgainst = choice === "trigger" && (status !== "met" || asked === "against");
  const needsOverride = isAgainst || asked === "anew";
  const opens = subject.kind === "gate" ? local(subject.opens) : "";
  const isReady = choice !== null && reason.trim() !== "" && (!needsOverride || override.trim() !== "");
  const about =
    subject.kind === "gate"
      ? ({ kind: "gate", gateId: subject.gate.id } as const)
      : ({ kind: "alert", alertId: subject.alert.id } as const);
  return (
    <div className="grid gap-4">
      <RadioGroup
        variant="cards"
        label={t("form.question")}
        value={choice}
        options={(["keep", "adjust", "trigger"] as const).map((value) => ({
          value,
          label: <span className="font-semibold">{t(`form.${subject.kind}.${value}`, { opens })}</span>,
          detail: t(`form.${subject.kind}.${value}Detail`, { opens }),
        }))}
        onValueChange={setChoice}
      />
      <TextArea
        label={t("form.why")}
        note={t("form.whyNote")}
        value={reason}
        onValueChange={setReason}
        maxLength={4000}
      />
      {propose.error && <ProblemNotice error={propose.error} />}
      {needsOverride && (
        <TextArea
          autoFocus={asked !== null}
          label={t(
            asked === "anew" ? "form.overrideAnew" : status === "unknown" ? "form.overrideUnknown" : "form.override",
          )}
          hint={isAgainst && status !== "met" ? t(`form.overrideHint.${status}`) : undefined}
          value={override}
          onValueChange={setOverride}
          maxLength={4000}
        />
      )}
      <div className="sticky -bottom-5 -mb-5 flex flex-wrap items-center justify-end gap-x-4 gap-y-2 border-t border-hairline bg-panel py-3">
        <p className="m-0 flex-1 basis-60 text-xs text-muted">{t("form.secondPerson")}</p>
        <div className="flex gap-2 max-sm:w-full max-sm:[&>button]:flex-1">
          <Button onClick={onCancel}>{t("form.cancel")}</Button>
          <Button
            variant="primary"
            disabled={!isReady}
            pending={propose.isPending}
            onClick={() =>
              choice &&
              propose.mutate({ about, decision: choice, reason, overrideReason: needsOverride ? override : null })
            }
          >
            {t("form.record")}
          </Button>
        </div>
      </div>
    </div>
  );
}

/** What the server has asked a reason for: deciding anew though nothing newer is known, or going against a gate. */
function askedBy(error: unknown): "anew" | "against" | null {
  const problem = error ? problemOf(error) : null;
  if (problem?.kind === "another-decision" && problem.reason === "nothing-newer") return "anew";
  return problem?.kind === "decision-refused" && problem.reason === "override-needed" ? "against" : null;
}
