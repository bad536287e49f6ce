"use client";

import { Confidence, type Indicator } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { NumberField } from "@tamarisk/ui/number-field";
import { QualityGlyph } from "@tamarisk/ui/quality-glyph";
import { RadioGroup } from "@tamarisk/ui/radio-group";
import { SegmentedControl } from "@tamarisk/ui/segmented-control";
import { Select } from "@tamarisk/ui/select";
import { TextArea } from "@tamarisk/ui/text-area";
import { TextField } from "@tamarisk/ui/text-field";
import type { CellForm } from "./cell-form.ts";
import { conversionOffer } from "./conversion-offer.ts";
import type { CellField, CellProblems } from "./read-cell-form.ts";
import type { DataWords } from "./use-data-words.ts";

interface CellFormFieldsProps {
  readonly form: CellForm;
  readonly indicator: Indicator;
  readonly problems: CellProblems;
  readonly words: DataWords;
  /** The last source that was saved here, to use again. */
  readonly lastSource: string | null;
  readonly onChange: (part: Partial<CellForm>) => void;
}

/** What is known, in which unit, from where, and how far it can be trusted. */
export function CellFormFields({ form, indicator, problems, words, lastSource, onChange }: CellFormFieldsProps) {
  const { t } = words;
  const errorOf = (field: CellField) => {
    const problem = problems[field];
    return problem && words.problem(field, problem, indicator);
  };
  const isZero = form.knowledge === "measured" && form.value.kind === "number" && form.value.value === 0;
  return (
    <>
      <RadioGroup
        label={t("form.knowledge")}
        value={form.knowledge}
        options={(["no-data", "measured", "range"] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
        onValueChange={(knowledge) => onChange({ knowledge })}
      />
      {form.knowledge === "measured" && (
        <div className="grid grid-cols-[minmax(0,1fr)_7rem] gap-3">
          <NumberField
            label={t("form.value")}
            value={form.value}
            onValueChange={(value) => onChange({ value })}
            hint={isZero ? t("form.zeroHint") : undefined}
            error={errorOf("value")}
          />
          <UnitField form={form} indicator={indicator} words={words} error={errorOf("unit")} onChange={onChange} />
        </div>
      )}
      {form.knowledge === "range" && (
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_6rem] gap-3">
          <NumberField
            label={t("form.low")}
            value={form.low}
            onValueChange={(low) => onChange({ low })}
            error={errorOf("low")}
          />
          <NumberField
            label={t("form.high")}
            value={form.high}
            onValueChange={(high) => onChange({ high })}
            error={errorOf("high")}
          />
          <UnitField form={form} indicator={indicator} words={words} error={errorOf("unit")} onChange={onChange} />
        </div>
      )}
      <Conversion form={form} indicator={indicator} words={words} onChange={onChange} />
      {problems.year && <p className="m-0 text-xs text-error">{words.problem("year", problems.year, indicator)}</p>}
      <div className="grid grid-cols-1 gap-1.5">
        <TextField
          label={form.knowledge === "no-data" ? t("form.noDataSource") : t("form.source")}
          note={t("form.needed")}
          hint={t("form.sourceHint")}
          value={form.source}
          onValueChange={(source) => onChange({ source })}
          error={errorOf("source")}
        />
        {lastSource && form.source === "" && (
          <div>
            <Button size="sm" className="max-w-full" onClick={() => onChange({ source: lastSource })}>
              <span className="truncate">{t("form.again", { source: lastSource })}</span>
            </Button>
          </div>
        )}
      </div>
      {form.knowledge !== "no-data" && (
        <Checkbox
          label={t("form.provisional")}
          hint={t("form.provisionalHint")}
          checked={form.isProvisional}
          onCheckedChange={(isProvisional) => onChange({ isProvisional })}
        />
      )}
      {form.knowledge !== "no-data" && <QualityField form={form} words={words} onChange={onChange} />}
      <details className="group">
        <summary className="text-muted max-sm:py-2">{t("form.more")}</summary>
        <div className="mt-2 grid gap-3">
          <TextField
            label={t("form.licence")}
            note={t("form.optional")}
            value={form.licence}
            onValueChange={(licence) => onChange({ licence })}
            error={errorOf("licence")}
          />
          <TextArea
            label={t("form.note")}
            note={t("form.optional")}
            hint={t("form.noteHint")}
            value={form.note}
            onValueChange={(note) => onChange({ note })}
            error={errorOf("note")}
          />
        </div>
      </details>
    </>
  );
}

/** A value typed in another unit is converted only when the planner says so. */
function Conversion({
  form,
  indicator,
  words,
  onChange,
}: Pick<CellFormFieldsProps, "form" | "indicator" | "words" | "onChange">) {
  const offer = conversionOffer(form, indicator);
  if (!offer) return null;
  const { typed, converted, change } = offer;
  const said = (quantity: typeof typed) => `${words.number(quantity.value)} ${words.unit(quantity.unit)}`;
  return (
    <div className="grid justify-items-start gap-1.5 rounded-md bg-accent-wash p-2.5 text-sm" role="status">
      <span>{words.t("form.typed", { typed: said(typed), converted: said(converted) })}</span>
      <Button size="sm" onClick={() => onChange(change)}>
        {words.t("form.convert")}
      </Button>
    </div>
  );
}

interface UnitFieldProps extends Pick<CellFormFieldsProps, "form" | "indicator" | "words" | "onChange"> {
  readonly error: string | undefined;
}

/** The unit the value was given in; the indicator's own is shown in the reader's language and stored as the library has it. */
function UnitField({ form, indicator, words, error, onChange }: UnitFieldProps) {
  const own = words.unit(indicator.unit);
  return (
    <TextField
      label={words.t("form.unit")}
      value={form.unit === indicator.unit ? own : form.unit}
      onValueChange={(unit) => onChange({ unit: unit.trim() === own ? indicator.unit : unit })}
      error={error}
    />
  );
}

/** The three usual qualities side by side; the two rare ones only where a value already has them. */
function QualityField({ form, words, onChange }: Pick<CellFormFieldsProps, "form" | "words" | "onChange">) {
  const { t } = words;
  const usual = ["high", "medium", "low"] as const;
  const isUsual = usual.some((quality) => quality === form.confidence);
  if (!isUsual) {
    return (
      <Select
        label={t("form.quality")}
        value={form.confidence}
        options={Confidence.options.map((value) => ({ value, label: t(`qualityLong.${value}`) }))}
        onValueChange={(confidence) => onChange({ confidence })}
      />
    );
  }
  return (
    <div className="grid gap-1">
      <span className="font-semibold">{t("form.quality")}</span>
      <SegmentedControl<Confidence>
        label={t("form.quality")}
        value={form.confidence}
        segments={usual.map((value) => ({
          value,
          label: (
            <span className={value === form.confidence ? "[&_span]:text-on-ink" : undefined}>
              <QualityGlyph quality={value} label={t(`quality.${value}`)} />
            </span>
          ),
        }))}
        onValueChange={(confidence) => onChange({ confidence })}
      />
      <p className="m-0 text-xs text-muted">{t(`qualityLong.${form.confidence}`)}</p>
    </div>
  );
}
