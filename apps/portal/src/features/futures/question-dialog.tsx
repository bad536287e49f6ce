"use client";

import type { EnsembleSummary, Objective, Outcome } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Dialog } from "@tamarisk/ui/dialog";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { RadioGroup } from "@tamarisk/ui/radio-group";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { proposedQuestion } from "./outcome-question.ts";
import type { FuturesWords } from "./use-futures-words.ts";

interface QuestionDialogProps {
  readonly summary: EnsembleSummary;
  readonly outcome: Outcome;
  readonly question: Objective;
  readonly words: FuturesWords;
  /** `null` goes back to what the product proposes. */
  readonly onApply: (question: Objective | null) => void;
  readonly onClose: () => void;
}

/** What is asked of every future about one outcome: a value, a side, and until when. */
export function QuestionDialog({ summary, outcome, question, words, onApply, onClose }: QuestionDialogProps) {
  const { t, local } = words;
  const shell = useTranslations("shell");
  const [side, setSide] = useState(question.side);
  const [threshold, setThreshold] = useState<NumberEntry>(numberEntry(question.threshold));
  const [untilYear, setUntilYear] = useState<NumberEntry>(numberEntry(question.untilYear));
  const formId = useId();
  const [wasTried, setTried] = useState(false);
  const proposed = proposedQuestion(summary, outcome);
  const isYear = untilYear.kind === "number" && summary.years.includes(untilYear.value);
  const found = (entry: NumberEntry) =>
    entry.kind === "blank" ? t("question.blank") : entry.kind === "number" ? String(entry.value) : `“${entry.text}”`;

  function apply() {
    setTried(true);
    if (threshold.kind !== "number" || untilYear.kind !== "number" || !isYear) return;
    onApply({ outcomeId: outcome.id, side, threshold: threshold.value, untilYear: untilYear.value });
  }

  return (
    <Dialog
      open
      size="sm"
      onOpenChange={(open) => !open && onClose()}
      title={t("question.title", { outcome: local(outcome.name) })}
      description={t("question.description")}
      closeLabel={shell("close")}
      footer={
        <>
          <Button onClick={() => onApply(null)}>{t("question.reset")}</Button>
          <Button type="submit" form={formId} variant="primary">
            {t("question.apply")}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="grid grid-cols-1 gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <RadioGroup
          label={t("question.side")}
          value={side}
          options={(["at-least", "at-most"] as const).map((value) => ({ value, label: t(`question.${value}`) }))}
          onValueChange={setSide}
        />
        <div className="grid grid-cols-2 gap-3">
          <NumberField
            label={t("question.threshold")}
            hint={local(outcome.unit)}
            value={threshold}
            onValueChange={setThreshold}
            error={
              wasTried && threshold.kind !== "number"
                ? t("question.thresholdProblem", { found: found(threshold) })
                : undefined
            }
          />
          <NumberField
            label={t("question.untilYear")}
            value={untilYear}
            onValueChange={setUntilYear}
            error={
              wasTried && !isYear
                ? t("question.yearProblem", {
                    found: found(untilYear),
                    start: String(summary.years[0]),
                    end: String(summary.years.at(-1)),
                  })
                : undefined
            }
          />
        </div>
        {proposed && (
          <p className="m-0 text-xs text-muted">
            {t("question.proposed", { start: String(summary.years[0]), threshold: words.number(proposed.threshold) })}
          </p>
        )}
      </form>
    </Dialog>
  );
}
