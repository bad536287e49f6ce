"use client";

import { FilterSelect } from "@tamarisk/ui/filter-select";
import { IconButton } from "@tamarisk/ui/icon-button";
import type { PlanPanelProps } from "./plan-panel-props.ts";
import {
  fewestObjectives,
  type Judged,
  mostObjectives,
  type SearchedOutcome,
  searchableOutcomes,
  searchDirection,
} from "./search-plan.ts";

/** What matters: outcomes, each with the way in which many futures become one number. */
export function ObjectiveChoice(props: PlanPanelProps) {
  const { plan, list, words, onChange } = props;
  const { t, futures } = words;
  const others = searchableOutcomes(list.outcomes).filter(
    ({ id }) => !plan.objectives.some(({ outcomeId }) => outcomeId === id),
  );
  const add = (outcomeId: string) => {
    if (outcomeId !== "") onChange({ objectives: [...plan.objectives, { outcomeId, judged: "mean" }] });
  };
  return (
    <fieldset className="m-0 grid grid-cols-1 gap-2 border-0 p-0">
      <legend className="mb-1 p-0 font-semibold">{t("plan.objectives")}</legend>
      {plan.objectives.map((objective) => (
        <ObjectiveRow key={objective.outcomeId} {...props} objective={objective} />
      ))}
      {plan.objectives.length < mostObjectives && others.length > 0 && (
        <div>
          <FilterSelect
            label={t("plan.addObjective")}
            value=""
            options={[
              { value: "", label: t("plan.choose") },
              ...others.map(({ id }) => ({ value: id, label: futures.nameOf(id) })),
            ]}
            onValueChange={add}
          />
        </div>
      )}
    </fieldset>
  );
}

function ObjectiveRow({
  objective,
  plan,
  list,
  words,
  onChange,
}: PlanPanelProps & { readonly objective: SearchedOutcome }) {
  const { t, futures, local } = words;
  const { outcomeId, judged } = objective;
  const outcome = list.outcomes.find(({ id }) => id === outcomeId)!;
  const name = futures.nameOf(outcomeId);
  const threshold = outcome.threshold;
  const options: { value: Judged; label: string }[] = [
    { value: "mean", label: t("judged.mean") },
    { value: "nine-in-ten", label: t("judged.nine-in-ten") },
    ...(threshold
      ? [
          {
            value: "share" as const,
            label: t(`judged.share-${threshold.good}`, {
              name: local(threshold.name),
              value: futures.number(threshold.value),
            }),
          },
        ]
      : []),
  ];
  const setJudged = (next: Judged) =>
    onChange({
      objectives: plan.objectives.map((each) => (each.outcomeId === outcomeId ? { ...each, judged: next } : each)),
    });
  const more = judged === "share" ? "plan.moreFutures" : "plan.more";
  const wish = t(searchDirection(objective, outcome) === "maximize" ? more : "plan.less");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 border-b border-hairline pb-2">
      <div className="min-w-0">
        <div>
          {name} <span className="text-xs text-muted">{wish}</span>
        </div>
        <select
          aria-label={t("plan.judgedOf", { outcome: name })}
          value={judged}
          onChange={(event) => setJudged(event.target.value as Judged)}
          className="max-w-full rounded-md border border-edge bg-panel px-1.5 py-0.5 text-xs text-muted max-sm:min-h-11 max-sm:text-base"
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <IconButton
        icon="close"
        label={t("plan.removeObjective", { outcome: name })}
        disabled={plan.objectives.length <= fewestObjectives}
        onClick={() => onChange({ objectives: plan.objectives.filter((each) => each.outcomeId !== outcomeId) })}
      />
    </div>
  );
}
