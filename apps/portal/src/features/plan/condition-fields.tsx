"use client";

import type { ConditionReading, Indicator } from "@tamarisk/domain";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { IconButton } from "@tamarisk/ui/icon-button";
import { NumberField } from "@tamarisk/ui/number-field";
import { Select } from "@tamarisk/ui/select";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { unitLabel } from "@/features/data/unit-label.ts";
import { asName } from "@/i18n/as-name.ts";
import { AuthoredField } from "./authored-field.tsx";
import type { FieldProblem } from "./form-entry.ts";
import { betterSide, type ConditionForm } from "./gate-form.ts";
import type { GatePlace } from "./gate-place.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface ConditionFieldsProps {
  readonly number: number;
  readonly condition: ConditionForm;
  /** How the data judges it as it stands; `null` while something is wrong in the form. */
  readonly reading: ConditionReading | null;
  readonly indicators: readonly Indicator[];
  readonly places: readonly GatePlace[];
  readonly problems: Partial<Record<"label" | "threshold" | "holdYears", FieldProblem>>;
  readonly words: PlanWords;
  readonly onChange: (part: Partial<ConditionForm>) => void;
  readonly onRemove: () => void;
}

/** One condition: an indicator, a place, a side, a number, and for how long. */
export function ConditionFields(props: ConditionFieldsProps) {
  const { number, condition, reading, indicators, places, problems, words, onChange, onRemove } = props;
  const { t, local, locale } = words;
  const unit = indicators.find(({ id }) => id === condition.indicatorId)?.unit ?? "";
  return (
    <fieldset className="m-0 grid min-w-0 grid-cols-1 gap-2.5 rounded-md border border-edge p-3 pt-1">
      <legend className="flex items-center gap-1 px-1 font-semibold">
        {t("form.gate.condition", { number })}
        <IconButton icon="trash" label={t("form.gate.removeCondition", { number })} onClick={onRemove} />
      </legend>
      <Select
        label={t("form.gate.indicator")}
        value={condition.indicatorId}
        options={indicators.map(({ id, name }) => ({ value: id, label: `${id} ${asName(local(name))}` }))}
        onValueChange={(indicatorId) => {
          const indicator = indicators.find(({ id }) => id === indicatorId);
          onChange({ indicatorId, ...(indicator && { operator: betterSide(indicator) }), label: { en: "", zh: "" } });
        }}
      />
      <Select
        label={t("form.gate.place")}
        value={condition.townId}
        options={places.map(({ townId, name }) => ({ value: townId, label: name }))}
        onValueChange={(townId) => onChange({ townId })}
      />
      <div className="grid grid-cols-2 gap-2.5">
        <Select
          label={t("form.gate.operator")}
          value={condition.operator}
          options={[
            { value: "at-least", label: t("form.gate.at-least") },
            { value: "at-most", label: t("form.gate.at-most") },
          ]}
          onValueChange={(operator) => onChange({ operator })}
        />
        <NumberField
          label={t("form.gate.threshold")}
          unit={unitLabel(unit, locale)}
          value={condition.threshold}
          onValueChange={(threshold) => onChange({ threshold })}
          error={problems.threshold && words.problem(problems.threshold)}
        />
      </div>
      {condition.threshold.kind === "blank" && (
        <p className="m-0 -mt-1 text-xs text-muted">{t("form.gate.thresholdHint")}</p>
      )}
      <NumberField
        label={t("form.gate.holdYears")}
        value={condition.holdYears}
        onValueChange={(holdYears) => onChange({ holdYears })}
        error={problems.holdYears && words.problem(problems.holdYears)}
      />
      <AuthoredField
        label={t("form.gate.label")}
        hint={t("form.gate.labelHint")}
        note={t("form.optional")}
        value={condition.label}
        onValueChange={(label) => onChange({ label })}
        error={problems.label && words.problem(problems.label)}
      />
      <Checkbox
        label={t("form.gate.isProposal")}
        checked={condition.isProposal}
        onCheckedChange={(isProposal) => onChange({ isProposal })}
      />
      {reading && (
        <p className="m-0 flex flex-wrap items-center gap-2 text-xs text-muted">
          <StateBadge state={reading.status}>{t(`status.${reading.status}`)}</StateBadge>
          {words.reading(reading)}
        </p>
      )}
    </fieldset>
  );
}
