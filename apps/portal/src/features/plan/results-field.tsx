"use client";

import type { Indicator, SpatialUnit } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { IconButton } from "@tamarisk/ui/icon-button";
import { NumberField } from "@tamarisk/ui/number-field";
import { Select } from "@tamarisk/ui/select";
import { TextField } from "@tamarisk/ui/text-field";
import { unitLabel } from "@/features/data/unit-label.ts";
import { AuthoredField } from "./authored-field.tsx";
import { type ResultField, type ResultForm, type ResultProblems, resultForm } from "./result-form.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface ResultsFieldProps {
  readonly results: readonly ResultForm[];
  readonly problems: readonly ResultProblems[];
  readonly indicators: readonly Indicator[];
  readonly places: readonly Pick<SpatialUnit, "townId" | "name">[];
  readonly words: PlanWords;
  readonly onChange: (results: readonly ResultForm[]) => void;
}

/** The chains measure → output → outcome → indicator, one card each. */
export function ResultsField({ results, problems, words, onChange, ...rest }: ResultsFieldProps) {
  const { t } = words;
  return (
    <div className="grid grid-cols-1 gap-3">
      {results.map((result, index) => (
        <fieldset key={index} className="m-0 grid min-w-0 gap-3 rounded-md border border-hairline p-3">
          <legend className="flex items-center gap-1 px-1 text-xs text-muted">
            {t("form.results.chain", { number: index + 1 })}
            <IconButton
              icon="close"
              label={t("form.results.remove", { number: index + 1 })}
              onClick={() => onChange(results.filter((_, at) => at !== index))}
            />
          </legend>
          <ResultFields
            {...rest}
            result={result}
            problems={problems[index] ?? {}}
            words={words}
            onChange={(part) => onChange(results.map((each, at) => (at === index ? { ...each, ...part } : each)))}
          />
        </fieldset>
      ))}
      <div>
        <Button size="sm" onClick={() => onChange([...results, resultForm(null)])}>
          <Icon name="plus" size={12} />
          {t("form.results.add")}
        </Button>
      </div>
    </div>
  );
}

interface ResultFieldsProps extends Pick<ResultsFieldProps, "indicators" | "places" | "words"> {
  readonly result: ResultForm;
  readonly problems: ResultProblems;
  readonly onChange: (part: Partial<ResultForm>) => void;
}

function ResultFields({ result, problems, indicators, places, words, onChange }: ResultFieldsProps) {
  const { t, local, locale } = words;
  const indicator = indicators.find(({ id }) => id === result.indicatorId);
  const unit = indicator ? unitLabel(indicator.unit, locale) : undefined;
  const none = { value: "none" as const, label: t("form.results.none") };
  const errorOf = (field: ResultField) => {
    const problem = problems[field];
    return problem && words.problem(problem);
  };
  return (
    <>
      <AuthoredField
        label={t("form.results.output")}
        hint={t("form.results.outputHint")}
        value={result.output}
        onValueChange={(output) => onChange({ output })}
        error={errorOf("output")}
      />
      <AuthoredField
        label={t("form.results.outcome")}
        note={t("form.optional")}
        value={result.outcome}
        onValueChange={(outcome) => onChange({ outcome })}
        error={errorOf("outcome")}
      />
      <Select
        label={t("form.results.indicator")}
        value={result.indicatorId}
        options={[none, ...indicators.map(({ id, name }) => ({ value: id, label: local(name) }))]}
        onValueChange={(indicatorId) => onChange({ indicatorId })}
      />
      <Select
        label={t("form.results.place")}
        value={result.townId}
        options={[none, ...places.map(({ townId, name }) => ({ value: townId, label: local(name) }))]}
        onValueChange={(townId) => onChange({ townId })}
      />
      <div className="grid grid-cols-3 gap-2">
        <NumberField
          label={t("form.results.low")}
          hint={unit}
          value={result.low}
          onValueChange={(low) => onChange({ low })}
          error={errorOf("low")}
        />
        <NumberField
          label={t("form.results.high")}
          hint={unit}
          value={result.high}
          onValueChange={(high) => onChange({ high })}
          error={errorOf("high")}
        />
        <NumberField
          label={t("form.results.byYear")}
          value={result.byYear}
          onValueChange={(byYear) => onChange({ byYear })}
          error={errorOf("byYear")}
        />
      </div>
      <Select
        label={t("form.results.confidence")}
        value={result.confidence}
        options={(["none", "high", "medium", "low"] as const).map((value) => ({
          value,
          label: t(`confidence.${value}`),
        }))}
        onValueChange={(confidence) => onChange({ confidence })}
      />
      <TextField
        label={t("form.source")}
        note={t("form.optional")}
        value={result.source}
        onValueChange={(source) => onChange({ source })}
        error={errorOf("source")}
      />
    </>
  );
}
