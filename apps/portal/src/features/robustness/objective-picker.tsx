"use client";

import type { EnsembleSummary, Objective } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { useState } from "react";
import { QuestionDialog } from "@/features/futures/question-dialog.tsx";
import type { RobustnessAddressControl } from "./use-robustness-address.ts";
import type { RobustnessWords } from "./use-robustness-words.ts";

interface ObjectivePickerProps {
  readonly summary: EnsembleSummary;
  /** One for each outcome that has a better side. */
  readonly questions: readonly Objective[];
  readonly objective: Objective;
  readonly address: RobustnessAddressControl;
  readonly words: RobustnessWords;
}

/** The objective both tables are about: an outcome, and what it has to hold. */
export function ObjectivePicker({ summary, questions, objective, address, words }: ObjectivePickerProps) {
  const { t, local, number, futures } = words;
  const [isAsking, setAsking] = useState(false);
  const outcome = summary.outcomes.find(({ id }) => id === objective.outcomeId)!;
  const others = address.questions.filter(({ outcomeId }) => outcomeId !== objective.outcomeId);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <FilterSelect
        label={t("outcome")}
        value={objective.outcomeId}
        options={questions.map(({ outcomeId }) => ({ value: outcomeId, label: futures.nameOf(outcomeId) }))}
        onValueChange={address.setOutcome}
      />
      <span>
        {t(`objective.${objective.side}`, {
          threshold: number(objective.threshold),
          unit: local(outcome.unit),
          year: String(objective.untilYear),
        })}
      </span>
      <Button size="sm" className="print:hidden" onClick={() => setAsking(true)}>
        {t("change")}
      </Button>
      {isAsking && (
        <QuestionDialog
          summary={summary}
          outcome={outcome}
          question={objective}
          words={futures}
          onApply={(asked) => {
            address.setQuestions(asked ? [...others, asked] : others);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
