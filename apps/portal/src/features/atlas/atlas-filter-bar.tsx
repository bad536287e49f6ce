"use client";

import { ResourceClass } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { ResourceMark } from "@tamarisk/ui/resource-mark";
import { ToggleChip } from "@tamarisk/ui/toggle-chip";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import {
  type AtlasFilters,
  ChangeFilter,
  hasFilters,
  noFilters,
  PopulationBand,
  provinceKey,
} from "./atlas-filters.ts";
import type { AtlasPlace } from "./atlas-place.ts";

interface AtlasFilterBarProps {
  readonly filters: AtlasFilters;
  readonly onFiltersChange: (change: (now: AtlasFilters) => AtlasFilters) => void;
  readonly counties: readonly AtlasPlace[];
  /** How many cities of each class are on the list. */
  readonly listed: Readonly<Partial<Record<ResourceClass, number>>>;
}

/** Narrows the atlas by province, size, change and resource class. */
export function AtlasFilterBar({ filters, onFiltersChange, counties, listed }: AtlasFilterBarProps) {
  const t = useTranslations("atlas");
  const { number } = useFigures();
  const change = (part: Partial<AtlasFilters>) => onFiltersChange((now) => ({ ...now, ...part }));
  const provinces = useProvinces(counties);
  return (
    <fieldset className="m-0 flex min-w-0 flex-wrap items-center gap-2 border-0 p-0 pb-4 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-0.5 max-sm:pt-0.5 print:hidden">
      <legend className="sr-only">{t("filter.label")}</legend>
      <FilterSelect
        label={t("filter.province")}
        value={filters.province ?? ""}
        active={filters.province !== null}
        options={[{ value: "", label: t("filter.allProvinces", { count: provinces.length }) }, ...provinces]}
        onValueChange={(value) => change({ province: value || null })}
      />
      <FilterSelect
        label={t("filter.population")}
        value={filters.population ?? ""}
        active={filters.population !== null}
        options={[
          { value: "", label: t("filter.any") },
          ...PopulationBand.options.map((value) => ({ value, label: t(`filter.bands.${value}`) })),
        ]}
        onValueChange={(value) => change({ population: value || null })}
      />
      <FilterSelect
        label={t("filter.change")}
        value={filters.change ?? ""}
        active={filters.change !== null}
        options={[
          { value: "", label: t("filter.any") },
          ...ChangeFilter.options.toReversed().map((value) => ({ value, label: t(`filter.changes.${value}`) })),
        ]}
        onValueChange={(value) => change({ change: value || null })}
      />
      <span className="ml-3 whitespace-nowrap text-muted max-sm:ml-1">{t("filter.resourceClass")}</span>
      {ResourceClass.options.map((each) => (
        <ToggleChip
          key={each}
          pressed={filters.classes.includes(each)}
          onPressedChange={(pressed) =>
            onFiltersChange((now) => ({ ...now, classes: toggled(now.classes, each, pressed) }))
          }
          count={number(listed[each] ?? 0)}
        >
          <ResourceMark resourceClass={each} />
          {t(`resourceClass.${each}`)}
        </ToggleChip>
      ))}
      <Button
        variant="quiet"
        size="sm"
        className="ml-auto"
        disabled={!hasFilters(filters)}
        onClick={() => onFiltersChange(() => noFilters)}
      >
        {t("filter.clear")}
      </Button>
    </fieldset>
  );
}

/** In the order of the classes, so that the same choice always makes the same address. */
function toggled(classes: readonly ResourceClass[], each: ResourceClass, pressed: boolean): ResourceClass[] {
  return ResourceClass.options.filter((option) => (option === each ? pressed : classes.includes(option)));
}

function useProvinces(counties: readonly AtlasPlace[]) {
  const locale = useLocale();
  const { text } = useFigures();
  return useMemo(() => {
    const names = new Map(counties.map((county) => [provinceKey(county), text(county.province)]));
    const { compare } = new Intl.Collator(locale);
    return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => compare(a.label, b.label));
  }, [counties, text, locale]);
}
