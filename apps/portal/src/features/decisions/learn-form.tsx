"use client";

import { Button } from "@tamarisk/ui/button";
import { Panel } from "@tamarisk/ui/panel";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { TextArea } from "@tamarisk/ui/text-area";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import type { Decisions } from "./use-decisions.ts";

interface LearnFormProps {
  readonly learn: Decisions["learn"];
  readonly onClose: () => void;
}

/** A note for the log that decides nothing. */
export function LearnForm({ learn, onClose }: LearnFormProps) {
  const t = useTranslations("decisions");
  const say = useSnackbar();
  const [text, setText] = useState("");
  const saved = () => {
    say({ message: t("learn.saved") });
    onClose();
  };
  return (
    <div className="mb-4 print:hidden">
      <Panel>
        <div className="grid gap-3">
          <TextArea
            autoFocus
            label={t("learn.label")}
            hint={t("learn.hint")}
            value={text}
            onValueChange={setText}
            maxLength={4000}
          />
          {learn.error && <ProblemNotice error={learn.error} />}
          <div className="flex justify-end gap-2 max-sm:[&>button]:flex-1">
            <Button onClick={onClose}>{t("form.cancel")}</Button>
            <Button
              variant="primary"
              disabled={text.trim() === ""}
              pending={learn.isPending}
              onClick={() => learn.mutate(text, { onSuccess: saved })}
            >
              {t("learn.save")}
            </Button>
          </div>
        </div>
      </Panel>
    </div>
  );
}
