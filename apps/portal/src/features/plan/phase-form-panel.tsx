"use client";

import type { Phase } from "@tamarisk/domain";
import { NumberField } from "@tamarisk/ui/number-field";
import { useState } from "react";
import { AuthoredField } from "./authored-field.tsx";
import { EditForm } from "./edit-form.tsx";
import { type PhaseForm, phaseForm, readPhaseForm } from "./phase-form.ts";
import type { PhaseDraft } from "./plan-edit.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface PhaseFormPanelProps {
  readonly phase: Phase | null;
  readonly words: PlanWords;
  readonly onSave: (draft: PhaseDraft) => void;
  readonly onCancel: () => void;
  readonly onTouched: () => void;
}

/** Writes a phase: its title and its years. */
export function PhaseFormPanel({ phase, words, onSave, ...form }: PhaseFormPanelProps) {
  const { t } = words;
  const [typed, setTyped] = useState<PhaseForm>(() => phaseForm(phase));
  const [wasTried, setTried] = useState(false);
  const reading = readPhaseForm(typed);
  const problems = wasTried && reading.kind === "wrong" ? reading.problems : {};
  return (
    <EditForm
      {...form}
      label={t(phase ? "form.heading.edit-phase" : "form.heading.new-phase")}
      saveLabel={phase ? undefined : t("form.create.phase")}
      onSave={() => {
        setTried(true);
        if (reading.kind === "ready") onSave(reading.draft);
      }}
    >
      <AuthoredField
        label={t("form.title")}
        value={typed.title}
        onValueChange={(title) => setTyped({ ...typed, title })}
        error={problems.title && words.problem(problems.title)}
      />
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          label={t("form.startYear")}
          value={typed.startYear}
          onValueChange={(startYear) => setTyped({ ...typed, startYear })}
          error={problems.startYear && words.problem(problems.startYear)}
        />
        <NumberField
          label={t("form.endYear")}
          value={typed.endYear}
          onValueChange={(endYear) => setTyped({ ...typed, endYear })}
          error={problems.endYear && words.problem(problems.endYear)}
        />
      </div>
      <p className="m-0 -mt-2 text-xs text-muted">{t("form.yearsHint")}</p>
    </EditForm>
  );
}
