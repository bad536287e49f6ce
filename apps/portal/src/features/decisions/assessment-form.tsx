"use client";

import type { Alert } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { TextArea } from "@tamarisk/ui/text-area";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { useLocalText } from "@/i18n/local-text.tsx";
import type { Decisions } from "./use-decisions.ts";
import { useTyped } from "./use-typed.ts";

interface AssessmentFormProps {
  readonly alert: Alert;
  readonly assess: Decisions["assess"];
  readonly mayDecide: boolean;
  readonly onCancel: () => void;
  readonly onSaved: () => void;
  readonly onTyped: (isTyped: boolean) => void;
}

/** What somebody makes of an alert before anything is decided; what was written before can be changed. */
export function AssessmentForm({ alert, assess, mayDecide, onCancel, onSaved, onTyped }: AssessmentFormProps) {
  const t = useTranslations("decisions");
  const local = useLocalText();
  const before = alert.assessment ? local(alert.assessment.text) : "";
  const [text, setText] = useState(before);
  useTyped(text.trim() !== before.trim(), onTyped);
  if (!mayDecide) return <p className="m-0 text-muted">{t("assessment.notYet")}</p>;
  return (
    <div className="grid gap-3">
      <TextArea
        label={t("assessment.label")}
        hint={t(before ? "assessment.earlierStays" : "assessment.hint")}
        value={text}
        onValueChange={setText}
      />
      {assess.error && <ProblemNotice error={assess.error} />}
      <div className="flex flex-wrap justify-end gap-2 max-sm:[&>button]:flex-1">
        <Button onClick={onCancel}>{t("form.cancel")}</Button>
        <Button
          variant="primary"
          disabled={text.trim() === "" || text.trim() === before}
          pending={assess.isPending}
          onClick={() => assess.mutate({ alertId: alert.id, version: alert.version, text }, { onSuccess: onSaved })}
        >
          {t("assessment.save")}
        </Button>
      </div>
    </div>
  );
}
