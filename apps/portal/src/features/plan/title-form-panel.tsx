"use client";

import type { AuthoredText } from "@tamarisk/domain";
import { useState } from "react";
import { AuthoredField } from "./authored-field.tsx";
import { EditForm } from "./edit-form.tsx";
import { textEntry } from "./form-entry.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface TitleFormPanelProps {
  readonly title: AuthoredText;
  readonly words: PlanWords;
  readonly onSave: (title: AuthoredText) => void;
  readonly onCancel: () => void;
  readonly onTouched: () => void;
}

/** Gives the plan another title. */
export function TitleFormPanel({ title, words, onSave, ...form }: TitleFormPanelProps) {
  const [typed, setTyped] = useState(title);
  const [wasTried, setTried] = useState(false);
  const reading = textEntry(typed);
  return (
    <EditForm
      {...form}
      label={words.t("form.heading.rename-plan")}
      onSave={() => {
        setTried(true);
        if (reading.ok) onSave(reading.value);
      }}
    >
      <AuthoredField
        label={words.t("form.title")}
        value={typed}
        onValueChange={setTyped}
        error={wasTried && !reading.ok ? words.problem(reading.problem) : undefined}
      />
    </EditForm>
  );
}
