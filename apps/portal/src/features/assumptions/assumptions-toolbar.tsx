"use client";

import { controlClass } from "@tamarisk/ui/control-class";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { Icon } from "@tamarisk/ui/icon";
import { ToggleChip } from "@tamarisk/ui/toggle-chip";
import type { assumptionCounts } from "./assumption-counts.ts";
import type { AssumptionFilter, BasisFilter } from "./assumption-filter.ts";
import type { ReadyList } from "./assumptions-screen-props.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface AssumptionsToolbarProps {
  readonly modules: ReadyList["modules"];
  readonly filter: AssumptionFilter;
  readonly counts: ReturnType<typeof assumptionCounts>;
  readonly shown: number;
  readonly words: AssumptionWords;
  readonly onFilter: (filter: AssumptionFilter) => void;
}

const bases = ["all", "data", "fit", "judgement", "class-average", "project"] as const satisfies readonly BasisFilter[];

/** Search in both languages, and which figures are shown. */
export function AssumptionsToolbar({ modules, filter, counts, shown, words, onFilter }: AssumptionsToolbarProps) {
  const { t, text } = words;
  const change = (part: Partial<AssumptionFilter>) => onFilter({ ...filter, ...part });
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2 print:hidden">
      <label className="relative grow basis-60">
        <span className="sr-only">{t("search")}</span>
        <Icon name="search" className="pointer-events-none absolute inset-y-0 left-3 my-auto text-muted" />
        <input
          type="search"
          value={filter.search}
          onChange={(event) => change({ search: event.target.value })}
          placeholder={t("searchExample")}
          className={`${controlClass} pl-9`}
        />
      </label>
      <FilterSelect
        label={t("column.module")}
        value={filter.moduleId}
        options={[
          { value: "all", label: t("all") },
          ...modules.map(({ id, name }) => ({ value: id, label: text(name) })),
        ]}
        active={filter.moduleId !== "all"}
        onValueChange={(moduleId) => change({ moduleId })}
      />
      <FilterSelect
        label={t("column.basis")}
        value={filter.basis}
        options={bases.map((value) => ({ value, label: value === "all" ? t("all") : t(`basis.${value}`) }))}
        active={filter.basis !== "all"}
        onValueChange={(basis) => change({ basis })}
      />
      <ToggleChip
        pressed={filter.onlyExplored}
        count={words.count(counts.explored)}
        onPressedChange={(onlyExplored) => change({ onlyExplored })}
      >
        {t("explored")}
      </ToggleChip>
      <ToggleChip
        pressed={filter.onlyChanged}
        count={words.count(counts.changed)}
        onPressedChange={(onlyChanged) => change({ onlyChanged })}
      >
        {t("changed")}
      </ToggleChip>
      <span role="status" className="ml-auto text-xs text-muted">
        {t("shown", { shown, total: counts.total })}
      </span>
    </div>
  );
}
