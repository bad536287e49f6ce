"use client";

import { NumberField } from "@tamarisk/ui/number-field";
import { Select } from "@tamarisk/ui/select";
import { useState } from "react";
import { asName } from "@/i18n/as-name.ts";
import { ActorsField } from "./actors-field.tsx";
import { AuthoredField } from "./authored-field.tsx";
import { sumOfCells } from "./budget-grid.ts";
import { EditForm } from "./edit-form.tsx";
import { type MeasureForm, type MeasureProblems, measureForm, readMeasureForm } from "./measure-form.ts";
import type { MeasureFields, MeasureFormPanelProps } from "./measure-form-props.ts";
import { MeasureFormSections } from "./measure-form-sections.tsx";

const noProblems: MeasureProblems = { fields: {}, results: [] };

/** Writes a measure: a new one, or one that is there. Who, when and how much come first; the rest is folded. */
export function MeasureFormPanel(props: MeasureFormPanelProps) {
  const { measure, target, stakeholders, words, onSave, onCancel, onTouched } = props;
  const { t, local } = words;
  const [unitId, setUnitId] = useState(target?.unitId ?? null);
  const [typed, setTyped] = useState<MeasureForm>(() => measureForm(measure));
  const [kept] = useState(measure);
  const [wasTried, setTried] = useState(false);
  const reading = readMeasureForm(typed, kept);
  const problems = wasTried && reading.kind === "wrong" ? reading.problems : noProblems;
  const fields: MeasureFields = {
    typed,
    problems,
    set: (field, value) => {
      onTouched();
      setTyped((before) => ({ ...before, [field]: value }));
    },
    errorOf: (field) => {
      const problem = problems.fields[field];
      return problem && words.problem(problem);
    },
  };
  return (
    <EditForm
      label={t(measure ? "form.heading.edit-measure" : "form.heading.new-measure")}
      saveLabel={measure ? undefined : t("form.create.measure")}
      onCancel={onCancel}
      onTouched={onTouched}
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
      <FirstFields {...fields} stakeholders={stakeholders} words={words} />
      <MeasureFormSections {...props} {...fields} />
    </EditForm>
  );
}

/** What a planner fills in first: what, when, how much, who. */
function FirstFields(props: MeasureFields & Pick<MeasureFormPanelProps, "stakeholders" | "words">) {
  const { typed, set, errorOf, stakeholders, words } = props;
  const { t } = words;
  const sum = sumOfCells(typed.budget.rows.flatMap(({ amounts }) => amounts));
  return (
    <>
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
      {sum === null ? (
        <NumberField
          label={t("form.budget")}
          unit={t("form.budgetUnit")}
          hint={t("form.budgetHint")}
          value={typed.budgetMillionCny}
          onValueChange={(value) => set("budgetMillionCny", value)}
          error={errorOf("budgetMillionCny")}
        />
      ) : (
        <p className="m-0 flex flex-wrap justify-between gap-x-2">
          <span className="font-semibold">{t("form.budget")}</span>
          <span>
            {t("measure.budget", { amount: words.amount(sum) })}{" "}
            <span className="text-xs text-muted">{t("form.budgetGrid.follows")}</span>
          </span>
        </p>
      )}
      <ActorsField
        actors={typed.actors}
        stakeholders={stakeholders}
        words={words}
        onChange={(value) => set("actors", value)}
      />
    </>
  );
}
