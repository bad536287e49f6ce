"use client";

import { Capacity, DesignScale } from "@tamarisk/domain";
import { NumberField } from "@tamarisk/ui/number-field";
import { Select } from "@tamarisk/ui/select";
import { TextField } from "@tamarisk/ui/text-field";
import { AuthoredField } from "./authored-field.tsx";
import { BudgetGridField } from "./budget-grid-field.tsx";
import { DependenciesField } from "./dependencies-field.tsx";
import { DrawMeasurePlace } from "./draw-measure-place.tsx";
import { FormSection } from "./form-section.tsx";
import type { MeasureForm } from "./measure-form.ts";
import type { MeasureFields, MeasureFormPanelProps } from "./measure-form-props.ts";
import { ResultsField } from "./results-field.tsx";
import { TagsField } from "./tags-field.tsx";

type SectionProps = MeasureFields & MeasureFormPanelProps;

/** The parts of a measure that are filled in later, folded, each with what stands in it. */
export function MeasureFormSections(props: SectionProps) {
  const { typed, set, errorOf, problems, words, plan, measure, strategies, indicators, places } = props;
  const { t } = words;
  return (
    <div>
      <FormSection
        title={t("form.section.budget")}
        summary={t("form.section.rows", { count: typed.budget.rows.length })}
        hasProblem={hasAny(problems.fields, "budget", "costOfDelay")}
      >
        <BudgetSection {...props} />
      </FormSection>
      <FormSection
        title={t("form.section.place")}
        summary={typed.scale === "none" ? t("form.section.nothing") : t(`scale.${typed.scale}`)}
        hasProblem={hasAny(problems.fields, "placeWords")}
      >
        <PlaceSection {...props} />
      </FormSection>
      <FormSection
        title={t("form.section.order")}
        summary={t("form.section.waits", { count: typed.dependsOn.length })}
        hasProblem={hasAny(problems.fields, "dependsOn", "leadTimeYears", "durationYears")}
      >
        <OrderFields {...props} />
        <DependenciesField
          dependsOn={typed.dependsOn}
          measureId={measure?.id ?? null}
          plan={plan}
          words={words}
          error={errorOf("dependsOn")}
          onChange={(value) => set("dependsOn", value)}
        />
      </FormSection>
      <FormSection
        title={t("form.section.tags")}
        summary={t("form.section.tagCount", { count: tagCount(typed) })}
        hasProblem={false}
      >
        <Select
          label={t("form.capacity")}
          value={typed.capacity}
          options={(["none", ...Capacity.options] as const).map((value) => ({ value, label: t(`capacity.${value}`) }))}
          onValueChange={(value) => set("capacity", value)}
        />
        <TagsField tags={typed.tags} strategies={strategies} words={words} onChange={(value) => set("tags", value)} />
      </FormSection>
      <FormSection
        title={t("form.section.results")}
        summary={t("form.section.chains", { count: typed.results.length })}
        hasProblem={problems.results.some((each) => Object.keys(each).length > 0)}
      >
        <ResultsField
          results={typed.results}
          problems={problems.results}
          indicators={indicators}
          places={places}
          words={words}
          onChange={(value) => set("results", value)}
        />
      </FormSection>
      <FormSection
        title={t("form.source")}
        summary={typed.source.trim() === "" ? t("form.section.nothing") : typed.source}
        hasProblem={hasAny(problems.fields, "source")}
      >
        <TextField
          label={t("form.source")}
          hint={t("form.sourceHint")}
          note={t("form.optional")}
          value={typed.source}
          onValueChange={(value) => set("source", value)}
          error={errorOf("source")}
        />
      </FormSection>
    </div>
  );
}

function BudgetSection({ typed, set, errorOf, words, currentYear }: SectionProps) {
  const { t } = words;
  const from = typed.startYear.kind === "number" ? typed.startYear.value : currentYear;
  const to = typed.endYear.kind === "number" ? typed.endYear.value : from + 4;
  return (
    <>
      <BudgetGridField
        grid={typed.budget}
        years={{ from, to }}
        words={words}
        error={errorOf("budget")}
        onChange={(value) => set("budget", value)}
      />
      <NumberField
        label={t("form.costOfDelay")}
        unit={t("form.budgetUnit")}
        hint={t("form.costOfDelayHint")}
        note={t("form.optional")}
        value={typed.costOfDelay}
        onValueChange={(value) => set("costOfDelay", value)}
        error={errorOf("costOfDelay")}
      />
    </>
  );
}

function PlaceSection({ typed, set, errorOf, words, plan, places }: SectionProps) {
  const { t } = words;
  return (
    <>
      <AuthoredField
        label={t("form.placeWords")}
        hint={t("form.placeWordsHint")}
        note={t("form.optional")}
        value={typed.placeWords}
        onValueChange={(value) => set("placeWords", value)}
        error={errorOf("placeWords")}
      />
      <Select
        label={t("form.scale")}
        value={typed.scale}
        options={(["none", ...DesignScale.options] as const).map((value) => ({ value, label: t(`scale.${value}`) }))}
        onValueChange={(value) => set("scale", value)}
      />
      <DrawMeasurePlace
        projectId={plan.projectId}
        drawn={typed.drawn}
        buffer={typed.tags.buffer}
        places={places}
        onChange={(value) => set("drawn", value)}
      />
    </>
  );
}

function OrderFields({ typed, set, errorOf, words }: SectionProps) {
  const { t } = words;
  return (
    <div className="grid grid-cols-2 gap-3">
      <NumberField
        label={t("form.leadTime")}
        unit={t("form.yearsUnit")}
        hint={t("form.leadTimeHint")}
        value={typed.leadTimeYears}
        onValueChange={(value) => set("leadTimeYears", value)}
        error={errorOf("leadTimeYears")}
      />
      <NumberField
        label={t("form.duration")}
        unit={t("form.yearsUnit")}
        hint={t("form.durationHint")}
        value={typed.durationYears}
        onValueChange={(value) => set("durationYears", value)}
        error={errorOf("durationYears")}
      />
    </div>
  );
}

function hasAny(fields: SectionProps["problems"]["fields"], ...names: (keyof typeof fields)[]): boolean {
  return names.some((name) => fields[name] !== undefined);
}

function tagCount({ tags, capacity }: MeasureForm): number {
  const lists = Object.values(tags).reduce((count, list) => count + list.length, 0);
  return lists + (capacity === "none" ? 0 : 1);
}
