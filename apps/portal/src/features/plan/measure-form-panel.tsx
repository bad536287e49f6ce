"use client";

import { Capacity, type ImplementationUnit, type Measure, type MeasureDraft, type Stakeholder } from "@tamarisk/domain";
import { NumberField } from "@tamarisk/ui/number-field";
import { Select } from "@tamarisk/ui/select";
import { TextField } from "@tamarisk/ui/text-field";
import { useState } from "react";
import { asName } from "@/i18n/as-name.ts";
import { ActorsField } from "./actors-field.tsx";
import { AuthoredField } from "./authored-field.tsx";
import { EditForm } from "./edit-form.tsx";
import { type MeasureForm, measureForm, readMeasureForm } from "./measure-form.ts";
import type { PlanWords } from "./use-plan-words.ts";

type UnitId = ImplementationUnit["id"];

interface MeasureFormPanelProps {
  readonly measure: Measure | null;
  /** Where a new measure goes, and where else it could; `null` for a measure that is there. */
  readonly target: { readonly unitId: UnitId; readonly units: readonly ImplementationUnit[] } | null;
  readonly stakeholders: readonly Stakeholder[];
  readonly words: PlanWords;
  readonly onSave: (draft: MeasureDraft, unitId: UnitId | null) => void;
  readonly onCancel: () => void;
  readonly onTouched: () => void;
}

/** Writes a measure: a new one, or one that is there. */
export function MeasureFormPanel({ measure, target, stakeholders, words, onSave, ...form }: MeasureFormPanelProps) {
  const { t, local } = words;
  const [unitId, setUnitId] = useState(target?.unitId ?? null);
  const [typed, setTyped] = useState<MeasureForm>(() => measureForm(measure));
  const [kept] = useState(measure);
  const [wasTried, setTried] = useState(false);
  const reading = readMeasureForm(typed, kept);
  const problems = wasTried && reading.kind === "wrong" ? reading.problems : {};
  const set = <Field extends keyof MeasureForm>(field: Field, value: MeasureForm[Field]) => {
    form.onTouched();
    setTyped((before) => ({ ...before, [field]: value }));
  };
  const errorOf = (field: keyof typeof problems) => {
    const problem = problems[field];
    return problem && words.problem(problem);
  };
  return (
    <EditForm
      {...form}
      label={t(measure ? "form.heading.edit-measure" : "form.heading.new-measure")}
      saveLabel={measure ? undefined : t("form.create.measure")}
      onSave={() => {
        setTried(true);
        if (reading.kind === "ready") onSave(reading.draft, unitId);
      }}
    >
      {target && unitId && (
        <Select
          label={t("form.unit")}
          value={unitId}
          options={target.units.map(({ id, code, title }) => ({ value: id, label: `${code} ${asName(local(title))}` }))}
          onValueChange={setUnitId}
        />
      )}
      <AuthoredField
        label={t("form.title")}
        value={typed.title}
        onValueChange={(value) => set("title", value)}
        error={errorOf("title")}
      />
      <AuthoredField
        isLong
        label={t("form.description")}
        note={t("form.optional")}
        value={typed.description}
        onValueChange={(value) => set("description", value)}
        error={errorOf("description")}
      />
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          label={t("form.startYear")}
          value={typed.startYear}
          onValueChange={(value) => set("startYear", value)}
          error={errorOf("startYear")}
        />
        <NumberField
          label={t("form.endYear")}
          value={typed.endYear}
          onValueChange={(value) => set("endYear", value)}
          error={errorOf("endYear")}
        />
      </div>
      <NumberField
        label={t("form.budget")}
        unit={t("form.budgetUnit")}
        hint={t("form.budgetHint")}
        value={typed.budgetMillionCny}
        onValueChange={(value) => set("budgetMillionCny", value)}
        error={errorOf("budgetMillionCny")}
      />
      <Select
        label={t("form.capacity")}
        value={typed.capacity}
        options={(["none", ...Capacity.options] as const).map((value) => ({ value, label: t(`capacity.${value}`) }))}
        onValueChange={(value) => set("capacity", value)}
      />
      <ActorsField
        actors={typed.actors}
        stakeholders={stakeholders}
        words={words}
        onChange={(value) => set("actors", value)}
      />
      <TextField
        label={t("form.source")}
        hint={t("form.sourceHint")}
        note={t("form.optional")}
        value={typed.source}
        onValueChange={(value) => set("source", value)}
        error={errorOf("source")}
      />
    </EditForm>
  );
}
