"use client";

import { DesignScale, type Measure, type Stakeholder } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { controlClass } from "@tamarisk/ui/control-class";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { SegmentedControl } from "@tamarisk/ui/segmented-control";
import { ToggleChip } from "@tamarisk/ui/toggle-chip";
import { useState } from "react";
import { isFiltering, type PlanFilter, pathwayTags, planFilter } from "./plan-filter.ts";
import type { StrategyList } from "./strategy-list.ts";
import { type PlanAddress, planViews } from "./use-plan-address.ts";
import type { PlanWords } from "./use-plan-words.ts";

interface PlanFilterBarProps {
  readonly address: PlanAddress;
  readonly measures: readonly Measure[];
  readonly foundCount: number;
  readonly stakeholders: readonly Stakeholder[];
  readonly strategies: StrategyList["strategies"];
  readonly words: PlanWords;
}

/** Which view of the plan is shown, and which of its measures. */
export function PlanFilterBar(props: PlanFilterBarProps) {
  const { address, measures, foundCount, words } = props;
  const { t } = words;
  const { filter } = address;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2 print:hidden">
      <SegmentedControl
        label={t("view.label")}
        value={address.view}
        segments={planViews.map((value) => ({ value, label: t(`view.${value}`) }))}
        onValueChange={address.setView}
      />
      {address.view === "plan" && (
        <ToggleChip pressed={address.showsCritical} onPressedChange={address.setCritical}>
          {t("view.critical")}
        </ToggleChip>
      )}
      {address.view !== "synergies" && (
        <>
          <FindField filter={filter} onChange={address.setFilter} words={words} />
          <Filters {...props} />
          {isFiltering(filter) && (
            <>
              <span role="status" className="text-xs text-muted">
                {t("filter.found", { found: foundCount, count: measures.length })}
              </span>
              <Button size="sm" variant="quiet" onClick={() => address.setFilter(planFilter(new URLSearchParams()))}>
                {t("filter.clear")}
              </Button>
            </>
          )}
        </>
      )}
    </div>
  );
}

interface FindFieldProps {
  readonly filter: PlanFilter;
  readonly onChange: (filter: PlanFilter) => void;
  readonly words: PlanWords;
}

/** Keeps what is typed to itself, so that the address following behind never moves the cursor. */
function FindField({ filter, onChange, words }: FindFieldProps) {
  const [typed, setTyped] = useState(filter.text);
  const [known, setKnown] = useState(filter.text);
  if (filter.text !== known) {
    setKnown(filter.text);
    setTyped(filter.text);
  }
  return (
    <input
      type="search"
      aria-label={words.t("filter.find")}
      placeholder={words.t("filter.find")}
      className={`${controlClass} max-w-44 min-h-8 max-sm:max-w-none`}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        setKnown(event.target.value);
        onChange({ ...filter, text: event.target.value });
      }}
    />
  );
}

function Filters({ address: { filter, setFilter }, measures, stakeholders, strategies, words }: PlanFilterBarProps) {
  const { t, local } = words;
  const all = { value: "", label: t("filter.all") };
  const acting = new Set(measures.flatMap(({ actors }) => actors.map(({ stakeholderId }) => stakeholderId as string)));
  const goals = [...new Set(measures.flatMap(({ tags }) => tags.sdgTargets.map((target) => target.split(".")[0]!)))];
  const set = (part: Partial<PlanFilter>) => setFilter({ ...filter, ...part });
  return (
    <>
      <FilterSelect
        label={t("filter.actor")}
        value={filter.actorId ?? ""}
        active={filter.actorId !== null}
        options={[
          all,
          ...stakeholders
            .filter(({ id }) => acting.has(id))
            .map(({ id, name }) => ({ value: id as string, label: local(name) })),
        ]}
        onValueChange={(value) => set({ actorId: value || null })}
      />
      <FilterSelect
        label={t("filter.tag")}
        value={filter.tag ?? ""}
        active={filter.tag !== null}
        options={[all, ...pathwayTags.map((tag) => ({ value: tag as string, label: words.pathwayTag(tag) }))]}
        onValueChange={(value) => set({ tag: pathwayTags.find((tag) => tag === value) ?? null })}
      />
      <FilterSelect
        label={t("filter.strategy")}
        value={filter.strategy ?? ""}
        active={filter.strategy !== null}
        options={[all, ...strategies.map(({ id, name }) => ({ value: id as string, label: local(name) }))]}
        onValueChange={(value) => set({ strategy: strategies.find(({ id }) => id === value)?.id ?? null })}
      />
      <FilterSelect
        label={t("filter.goal")}
        value={filter.goal ?? ""}
        active={filter.goal !== null}
        options={[
          all,
          ...goals.sort((a, b) => Number(a) - Number(b)).map((goal) => ({ value: goal, label: `SDG ${goal}` })),
        ]}
        onValueChange={(value) => set({ goal: value || null })}
      />
      <FilterSelect
        label={t("filter.scale")}
        value={filter.scale ?? ""}
        active={filter.scale !== null}
        options={[all, ...DesignScale.options.map((scale) => ({ value: scale as string, label: t(`scale.${scale}`) }))]}
        onValueChange={(value) => set({ scale: DesignScale.safeParse(value).data ?? null })}
      />
    </>
  );
}
