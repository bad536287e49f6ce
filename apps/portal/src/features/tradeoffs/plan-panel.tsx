"use client";

import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { type NumberEntry, numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { Panel } from "@tamarisk/ui/panel";
import { Select } from "@tamarisk/ui/select";
import { useState } from "react";
import { LeverChoice } from "./lever-choice.tsx";
import { ObjectiveChoice } from "./objective-choice.tsx";
import type { PlanPanelProps } from "./plan-panel-props.ts";
import { evaluationChoices, futuresChoices } from "./search-plan.ts";

/** What to search for: what matters, which measures may be combined, and how long to go on. */
export function PlanPanel(props: PlanPanelProps) {
  const { plan, usual, years, firstYear, words, onChange } = props;
  const { t, count } = words;
  const asOption = (value: number) => ({ value: String(value), label: count(value) });
  return (
    <Panel title={t("plan.title")} description={t("plan.description")} padding="tight">
      <div className="grid grid-cols-1 gap-4">
        <ObjectiveChoice {...props} />
        <div>
          <FilterSelect
            label={t("plan.year")}
            value={String(plan.year)}
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
            onValueChange={(year) => onChange({ year: Number(year) })}
          />
        </div>
        <LeverChoice {...props} />
        <Checkbox
          label={t("plan.starts")}
          hint={plan.choosesStarts ? t("plan.startsFree") : t("plan.startsFixed", { year: String(firstYear) })}
          checked={plan.choosesStarts}
          onCheckedChange={(choosesStarts) => onChange({ choosesStarts })}
        />
        <div className="grid grid-cols-2 gap-3">
          <Select
            label={t("plan.evaluations")}
            value={String(plan.evaluations)}
            options={evaluationChoices.map(asOption)}
            onValueChange={(evaluations) => onChange({ evaluations: Number(evaluations) })}
          />
          <Select
            label={t("plan.futures")}
            value={String(plan.futures)}
            options={futuresChoices.map(asOption)}
            onValueChange={(futures) => onChange({ futures: Number(futures) })}
          />
        </div>
        <SeedField {...props} />
        <Button size="sm" onClick={() => onChange(usual)}>
          {t("plan.asUsual")}
        </Button>
      </div>
    </Panel>
  );
}

/** Another seed is another search; it counts once it can be read. */
function SeedField({ plan, words, onChange }: PlanPanelProps) {
  const { t } = words;
  const [typed, setTyped] = useState<NumberEntry | null>(null);
  const isWrong = (entry: NumberEntry) =>
    entry.kind !== "number" || !Number.isInteger(entry.value) || entry.value < 0 || entry.value > 4_294_967_295;
  return (
    <NumberField
      label={t("plan.seed")}
      hint={t("plan.seedHint")}
      value={typed ?? numberEntry(plan.seed)}
      error={typed && isWrong(typed) ? t("plan.seedProblem") : undefined}
      onValueChange={(entry) => {
        if (entry.kind !== "number" || isWrong(entry)) return setTyped(entry);
        setTyped(null);
        onChange({ seed: entry.value });
      }}
    />
  );
}
