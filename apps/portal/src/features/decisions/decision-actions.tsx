"use client";

import { Button } from "@tamarisk/ui/button";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { TextArea } from "@tamarisk/ui/text-area";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { DecisionView } from "./decision-view.ts";
import type { Decisions, VoiceStance } from "./use-decisions.ts";

interface DecisionActionsProps {
  readonly decision: DecisionView;
  readonly book: Decisions;
}

/** Confirm, dissent, withdraw; and the next version of the plan, once it counts. */
export function DecisionActions({ decision, book: { say, revise } }: DecisionActionsProps) {
  const t = useTranslations("decisions");
  const tell = useSnackbar();
  const [stance, setStance] = useState<VoiceStance | null>(null);
  const [text, setText] = useState("");
  const { allowedSteps, id } = decision;
  if (allowedSteps.length === 0) return null;
  /** Whoever could confirm may dissent as well, but for the author. */
  const isOwn = !allowedSteps.includes("dissent");
  const needsText = stance === "dissent" || (stance === "confirm" && isOwn) || (stance === "withdraw" && !isOwn);
  const start = (next: VoiceStance) => {
    setStance(next);
    setText("");
  };
  if (stance === null) {
    return (
      <div className="mt-1 flex flex-wrap gap-2 print:hidden max-sm:[&>button]:flex-1">
        {allowedSteps.includes("dissent") && <Button onClick={() => start("dissent")}>{t("action.dissent")}</Button>}
        {allowedSteps.includes("withdraw") && <Button onClick={() => start("withdraw")}>{t("action.withdraw")}</Button>}
        {allowedSteps.includes("confirm") && (
          <Button variant="primary" onClick={() => start("confirm")}>
            {t("action.confirm")}
          </Button>
        )}
        {allowedSteps.includes("revise") && (
          <Button
            variant="primary"
            pending={revise.isPending}
            onClick={() => revise.mutate(decision, { onSuccess: () => tell({ message: t("begun") }) })}
          >
            {t("action.revise")}
          </Button>
        )}
        {revise.error && <ProblemNotice error={revise.error} />}
      </div>
    );
  }
  return (
    <div className="mt-1 grid gap-2 rounded-md border border-edge p-3 print:hidden">
      <TextArea
        autoFocus
        label={t(`say.${stance}`)}
        note={needsText ? undefined : t("say.optional")}
        hint={stance === "confirm" && isOwn ? t("say.aloneHint") : undefined}
        value={text}
        onValueChange={setText}
        maxLength={4000}
      />
      {say.error && <ProblemNotice error={say.error} />}
      <div className="flex flex-wrap justify-end gap-2 max-sm:[&>button]:flex-1">
        <Button onClick={() => setStance(null)}>{t("form.cancel")}</Button>
        <Button
          variant="primary"
          disabled={needsText && text.trim() === ""}
          pending={say.isPending}
          onClick={() =>
            say.mutate(
              { id, stance, text },
              {
                onSuccess: () => {
                  setStance(null);
                  tell({ message: t(`said.${stance}`) });
                },
              },
            )
          }
        >
          {t(`action.${stance}`)}
        </Button>
      </div>
    </div>
  );
}
