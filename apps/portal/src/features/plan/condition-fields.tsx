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
import { betterSide, type ConditionField, type ConditionForm, indicatorOf } from "./condition-form.ts";
import { ConditionQualityFields } from "./condition-quality-fields.tsx";
import type { FieldProblem } from "./form-entry.ts";
import type { GatePlace } from "./gate-place.ts";
import type { PlanWords } from "./use-plan-words.ts";

export interface ConditionFieldsProps {
  readonly number: number;
  readonly condition: ConditionForm;
  /** How the data judges it as it stands; `null` while something is wrong in the form. */
  readonly reading: ConditionReading | null;
  readonly indicators: readonly Indicator[];
  readonly places: readonly GatePlace[];
  readonly problems: Partial<Record<ConditionField, FieldProblem>>;
  readonly words: PlanWords;
  readonly onChange: (part: Partial<ConditionForm>) => void;
  readonly onRemove: () => void;
}

/** One condition: an indicator, a place, what it must be or how it must move, and how sure the values must be. */
export function ConditionFields(props: ConditionFieldsProps) {
  const { number, condition, reading, indicators, places, problems, words, onChange, onRemove } = props;
  const { t, local } = words;
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
          onChange({ indicatorId, ...(indicator && betterSide(indicator)), label: { en: "", zh: "" } });
        }}
      />
      <Select
        label={t("form.gate.place")}
        value={condition.townId}
        options={places.map(({ townId, name }) => ({ value: townId, label: name }))}
        onValueChange={(townId) => onChange({ townId })}
      />
      <Select
        label={t("form.gate.asks")}
        value={condition.kind}
        options={[
          { value: "value", label: t("form.gate.asksValue") },
          { value: "trend", label: t("form.gate.asksTrend") },
        ]}
        onValueChange={(kind) => onChange({ kind })}
      />
      {condition.kind === "value" ? <ValueFields {...props} /> : <TrendFields {...props} />}
      <Checkbox
        label={t("form.gate.isNegated")}
        checked={condition.isNegated}
        onCheckedChange={(isNegated) => onChange({ isNegated })}
      />
      <ConditionQualityFields quality={condition.quality} words={words} onChange={(quality) => onChange({ quality })} />
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

const operators = ["at-least", "at-most", "above", "below", "between"] as const;

function ValueFields({ condition, indicators, problems, words, onChange }: ConditionFieldsProps) {
  const { t, locale } = words;
  const unit = unitLabel(indicatorOf(condition, indicators)?.unit ?? "", locale);
  const isBetween = condition.operator === "between";
  return (
    <>
      <div className="grid grid-cols-2 gap-2.5">
        <Select
          label={t("form.gate.operator")}
          value={condition.operator}
          options={operators.map((value) => ({ value, label: t(`form.gate.${value}`) }))}
          onValueChange={(operator) => onChange({ operator })}
        />
        <NumberField
          label={t(isBetween ? "form.gate.lowerEnd" : "form.gate.threshold")}
          unit={unit}
          value={condition.threshold}
          onValueChange={(threshold) => onChange({ threshold })}
          error={problems.threshold && words.problem(problems.threshold)}
        />
        {isBetween && (
          <div className="col-start-2">
            <NumberField
              label={t("form.gate.upperEnd")}
              unit={unit}
              value={condition.upperThreshold}
              onValueChange={(upperThreshold) => onChange({ upperThreshold })}
              error={problems.upperThreshold && words.problem(problems.upperThreshold)}
            />
          </div>
        )}
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
    </>
  );
}

function TrendFields({ condition, indicators, problems, words, onChange }: ConditionFieldsProps) {
  const { t, locale } = words;
  const unit = unitLabel(indicatorOf(condition, indicators)?.unit ?? "", locale);
  return (
    <>
      <div className="grid grid-cols-2 gap-2.5">
        <Select
          label={t("form.gate.direction")}
          value={condition.direction}
          options={[
            { value: "rising", label: t("form.gate.rising") },
            { value: "falling", label: t("form.gate.falling") },
          ]}
          onValueChange={(direction) => onChange({ direction })}
        />
        <NumberField
          label={t("form.gate.perYear")}
          unit={t("form.gate.perYearUnit", { unit })}
          value={condition.perYear}
          onValueChange={(perYear) => onChange({ perYear })}
          error={problems.perYear && words.problem(problems.perYear)}
        />
      </div>
      {condition.perYear.kind === "blank" && (
        <p className="m-0 -mt-1 text-xs text-muted">{t("form.gate.thresholdHint")}</p>
      )}
      <NumberField
        label={t("form.gate.overYears")}
        hint={t("form.gate.overYearsHint")}
        value={condition.overYears}
        onValueChange={(overYears) => onChange({ overYears })}
        error={problems.overYears && words.problem(problems.overYears)}
      />
    </>
  );
}
