"use client";

import { Button } from "@tamarisk/ui/button";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { showFirstProblem } from "@/features/shell/show-first-problem.ts";

interface EditFormProps {
  readonly label: string;
  readonly saveLabel?: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onTouched: () => void;
  readonly children: ReactNode;
  /** Left of the buttons: remove. */
  readonly aside?: ReactNode;
}

/** A form in the side panel; its buttons stay in sight while the fields scroll. */
export function EditForm({ label, saveLabel, onSave, onCancel, onTouched, children, aside }: EditFormProps) {
  const t = useTranslations("plan.form");
  return (
    <form
      aria-label={label}
      noValidate
      className="grid grid-cols-1 gap-3"
      onChange={onTouched}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
        showFirstProblem(event.currentTarget);
      }}
    >
      {children}
      <div className="sticky -bottom-4 z-10 -mx-1 -mb-4 flex items-center gap-2 border-t border-hairline bg-panel px-1 py-3 max-sm:[&>button]:flex-1">
        <Button type="submit" variant="primary">
          {saveLabel ?? t("save")}
        </Button>
        <Button onClick={onCancel}>{t("cancel")}</Button>
        <span className="ml-auto">{aside}</span>
      </div>
    </form>
  );
}
