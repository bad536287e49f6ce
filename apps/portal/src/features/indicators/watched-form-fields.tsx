"use client";

import { DesiredDirection, type Stakeholder, UpdateRhythm } from "@tamarisk/domain";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { NumberField } from "@tamarisk/ui/number-field";
import { Select } from "@tamarisk/ui/select";
import { TextField } from "@tamarisk/ui/text-field";
import { AuthoredField } from "@/features/plan/authored-field.tsx";
import { AddStakeholder } from "@/features/stakeholders/add-stakeholder.tsx";
import type { IndicatorWords } from "./use-indicator-words.ts";
import type { WatchedField, WatchedForm, WatchedProblems } from "./watched-form.ts";

interface WatchedFormFieldsProps {
  readonly form: WatchedForm;
  readonly unit: string;
  readonly stakeholders: readonly Stakeholder[];
  readonly problems: WatchedProblems;
  readonly words: IndicatorWords;
  readonly onChange: (part: Partial<WatchedForm>) => void;
}

/** Where it stood, where it shall go, what must not be crossed, how often it is asked, and by whom. */
export function WatchedFormFields(props: WatchedFormFieldsProps) {
  const { form, unit, stakeholders, problems, words, onChange } = props;
  const { t, name } = words;
  const errorOf = (field: WatchedField) => {
    const found = problems[field];
    return found && words.problem(found);
  };
  return (
    <>
      <MarkFields mark="baseline" form={form} errorOf={errorOf} words={words} unit={unit} onChange={onChange} />
      <MarkFields mark="target" form={form} errorOf={errorOf} words={words} unit={unit} onChange={onChange} />
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t("form.threshold")}
          value={form.thresholdSide}
          options={(["below", "above"] as const).map((value) => ({ value, label: t(`form.side.${value}`) }))}
          onValueChange={(thresholdSide) => onChange({ thresholdSide })}
        />
        <NumberField
          label={t("form.limit", { unit })}
          value={form.thresholdValue}
          onValueChange={(thresholdValue) => onChange({ thresholdValue })}
          error={errorOf("thresholdValue")}
        />
      </div>
      {form.thresholdValue.kind !== "blank" && (
        <AuthoredField
          label={t("form.meaning")}
          value={form.thresholdMeaning}
          error={errorOf("thresholdMeaning")}
          onValueChange={(thresholdMeaning) => onChange({ thresholdMeaning })}
        />
      )}
      <div className="grid grid-cols-2 gap-3">
        <Select
          label={t("form.direction")}
          value={form.direction}
          options={DesiredDirection.options.map((value) => ({ value, label: t(`direction.${value}`) }))}
          onValueChange={(direction) => onChange({ direction })}
        />
        <Select
          label={t("form.rhythm")}
          value={form.rhythm}
          options={UpdateRhythm.options.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
          onValueChange={(rhythm) => onChange({ rhythm })}
        />
      </div>
      <Select
        label={t("form.responsible")}
        value={form.responsibleId}
        options={[
          { value: "", label: t("nobody") },
          ...stakeholders.map((one) => ({ value: one.id as string, label: name(one.name) })),
        ]}
        onValueChange={(responsibleId) => onChange({ responsibleId })}
      />
      <AddStakeholder stakeholders={stakeholders} onAdded={({ id }) => onChange({ responsibleId: id })} />
      <TextField
        label={t("form.source")}
        hint={t("form.sourceHint")}
        value={form.source}
        onValueChange={(source) => onChange({ source })}
        error={errorOf("source")}
      />
      <Checkbox
        label={t("form.proposal")}
        hint={t("form.proposalHint")}
        checked={form.isProposal}
        onCheckedChange={(isProposal) => onChange({ isProposal })}
      />
    </>
  );
}

interface MarkFieldsProps extends Pick<WatchedFormFieldsProps, "form" | "unit" | "words" | "onChange"> {
  readonly mark: "baseline" | "target";
  readonly errorOf: (field: WatchedField) => string | undefined;
}

/** A value and the year it belongs to. */
function MarkFields({ mark, form, unit, errorOf, words, onChange }: MarkFieldsProps) {
  const { t } = words;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_6.5rem] gap-3">
      <NumberField
        label={t(`form.${mark}`, { unit })}
        value={form[`${mark}Value`]}
        onValueChange={(value) => onChange({ [`${mark}Value`]: value })}
        error={errorOf(`${mark}Value`)}
      />
      <NumberField
        label={t(`form.yearOf.${mark}`)}
        value={form[`${mark}Year`]}
        onValueChange={(value) => onChange({ [`${mark}Year`]: value })}
        error={errorOf(`${mark}Year`)}
      />
    </div>
  );
}
