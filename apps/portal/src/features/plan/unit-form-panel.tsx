"use client";

import { ImplementationUnit } from "@tamarisk/domain";
import { TextField } from "@tamarisk/ui/text-field";
import { useState } from "react";
import { AuthoredField } from "./authored-field.tsx";
import { EditForm } from "./edit-form.tsx";
import { textEntry } from "./form-entry.ts";
import type { UnitDraft } from "./plan-edit.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface UnitFormPanelProps {
  readonly unit: UnitDraft | null;
  readonly words: PlanWords;
  readonly onSave: (draft: UnitDraft) => void;
  readonly onCancel: () => void;
  readonly onTouched: () => void;
}

/** Writes an implementation unit: its code and its title. */
export function UnitFormPanel({ unit, words, onSave, ...form }: UnitFormPanelProps) {
  const { t } = words;
  const [code, setCode] = useState(unit?.code ?? "");
  const [title, setTitle] = useState(unit?.title ?? { en: "", zh: "" });
  const [wasTried, setTried] = useState(false);
  const readCode = ImplementationUnit.shape.code.safeParse(code);
  const readTitle = textEntry(title);
  return (
    <EditForm
      {...form}
      label={t(unit ? "form.heading.edit-unit" : "form.heading.new-unit")}
      saveLabel={unit ? undefined : t("form.create.unit")}
      onSave={() => {
        setTried(true);
        if (readCode.success && readTitle.ok) onSave({ code: readCode.data, title: readTitle.value });
      }}
    >
      <TextField
        label={t("form.code")}
        hint={t("form.codeHint")}
        value={code}
        onValueChange={setCode}
        error={
          wasTried && !readCode.success ? t("form.problem.code", { length: String(code.trim().length) }) : undefined
        }
      />
      <AuthoredField
        label={t("form.title")}
        value={title}
        onValueChange={setTitle}
        error={wasTried && !readTitle.ok ? words.problem(readTitle.problem) : undefined}
      />
    </EditForm>
  );
}
