"use client";

import type { ActionPlan, Measure } from "@tamarisk/domain";
import { IconButton } from "@tamarisk/ui/icon-button";
import { NumberField } from "@tamarisk/ui/number-field";
import { SearchCombobox } from "@tamarisk/ui/search-combobox";
import { useMemo, useState } from "react";
import { asName } from "@/i18n/as-name.ts";
import { dependantsOf } from "./dependants-of.ts";
import type { DependencyForm } from "./measure-form.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface DependenciesFieldProps {
  readonly dependsOn: readonly DependencyForm[];
  /** The measure that waits; `null` while it is new. */
  readonly measureId: Measure["id"] | null;
  readonly plan: ActionPlan;
  readonly words: PlanWords;
  readonly error?: string;
  readonly onChange: (dependsOn: readonly DependencyForm[]) => void;
}

/** What must have ended before this measure begins: picked among the plan's measures, with the years in between. */
export function DependenciesField({ dependsOn, measureId, plan, words, error, onChange }: DependenciesFieldProps) {
  const { t, local } = words;
  const [query, setQuery] = useState("");
  const measures = useMemo(
    () =>
      plan.phases.flatMap(({ units }) =>
        units.flatMap(({ code, measures: own }) => own.map((each) => ({ each, code }))),
      ),
    [plan],
  );
  const barred = useMemo(() => (measureId ? dependantsOf(plan, measureId) : new Set<string>()), [plan, measureId]);
  const nameOf = (id: string) => {
    const found = measures.find(({ each }) => each.id === id);
    return found ? `${found.code} ${asName(local(found.each.title))}` : t("form.dependencies.gone");
  };
  const wanted = query.trim().toLocaleLowerCase();
  const options = measures
    .filter(({ each }) => !barred.has(each.id) && !dependsOn.some((one) => one.measureId === each.id))
    .filter(({ each, code }) => `${code} ${each.title.en} ${each.title.zh}`.toLocaleLowerCase().includes(wanted))
    .slice(0, 12)
    .map(({ each, code }) => ({ id: each.id, label: asName(local(each.title)), detail: code }));
  return (
    <div className="grid grid-cols-1 gap-2">
      {dependsOn.map(({ measureId: id, lagYears }, index) => (
        <div key={id} className="grid grid-cols-[minmax(0,1fr)_6rem_auto] items-end gap-1">
          <span className="self-center">{nameOf(id)}</span>
          <NumberField
            label={<span className="text-xs font-normal text-muted">{t("form.dependencies.lag")}</span>}
            value={lagYears}
            onValueChange={(lag) =>
              onChange(dependsOn.map((one, at) => (at === index ? { ...one, lagYears: lag } : one)))
            }
          />
          <IconButton
            icon="close"
            label={t("form.dependencies.remove", { title: nameOf(id) })}
            onClick={() => onChange(dependsOn.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {error && (
        <p role="alert" className="m-0 text-xs text-error">
          {error}
        </p>
      )}
      <SearchCombobox
        label={t("form.dependencies.find")}
        query={query}
        onQueryChange={setQuery}
        options={options}
        onSelect={({ id }) => {
          setQuery("");
          onChange([...dependsOn, { measureId: id as Measure["id"], lagYears: { kind: "number", value: 0 } }]);
        }}
        emptyText={t("form.dependencies.none")}
        clearLabel={t("form.dependencies.clear")}
      />
      <p className="m-0 text-xs text-muted">{t("form.dependencies.hint")}</p>
    </div>
  );
}
