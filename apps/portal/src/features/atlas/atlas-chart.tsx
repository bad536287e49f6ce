"use client";

import { defaultSeverityLimits, type Provenance, ResourceClass } from "@tamarisk/domain";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { CountySwarm } from "@tamarisk/ui/county-swarm";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { formatPercent } from "@tamarisk/ui/format-number";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { sourceName } from "@/features/town/source-name.ts";
import { sourceWords } from "@/features/town/source-words.ts";
import { type Figures, useFigures } from "@/i18n/use-figures.ts";
import type { AtlasPlace } from "./atlas-place.ts";
import type { AtlasPlaces } from "./use-atlas-places.ts";
import { useAtlasTable } from "./use-atlas-table.ts";
import { swarmDomain, useSwarmLabels } from "./use-swarm-labels.ts";

interface AtlasChartProps {
  readonly places: AtlasPlaces;
  readonly filtered: boolean;
  readonly sources: readonly Provenance[];
  readonly highlightedIds: ReadonlySet<string>;
  readonly onPick: (townId: string) => void;
}

/** The whole country on one axis of change: every comparable county, and below the resource cities by class. */
export function AtlasChart({ places, filtered, sources, highlightedIds, onPick }: AtlasChartProps) {
  const t = useTranslations("atlas.chart");
  const figures = useFigures();
  const counties = useMemo(() => places.shownCounties.filter(isComparable), [places.shownCounties]);
  const cities = useMemo(() => places.shownCities.filter(isComparable), [places.shownCities]);
  const dots = useMemo(() => counties.map((place) => dotOf(place, figures)), [counties, figures]);
  const rows = useMemo(
    () =>
      ResourceClass.options.map((resourceClass) => ({
        resourceClass,
        cities: cities.filter((city) => city.resourceClass === resourceClass).map((city) => dotOf(city, figures)),
      })),
    [cities, figures],
  );
  const labels = useSwarmLabels(counties);
  return (
    <ChartFrame
      title={t("title")}
      headline={
        <span className="text-muted">
          {filtered ? <Shown places={places} counties={counties} cities={cities} /> : t("description")}
        </span>
      }
      source={<AtlasSource places={places} sources={sources} />}
      table={useAtlasTable(counties, cities)}
      locale={useLocale()}
      labels={{ table: t("table"), chart: t("chart"), download: t("download") }}
      fileName={t("file")}
      className="h-full p-6 max-sm:p-4"
    >
      {counties.length + cities.length === 0 ? (
        <EmptyState title={t("empty")} />
      ) : (
        <CountySwarm
          counties={dots}
          rows={rows}
          limits={defaultSeverityLimits}
          domain={swarmDomain}
          highlightedIds={highlightedIds}
          labels={labels}
          onPick={(place) => onPick(place.id)}
        />
      )}
    </ChartFrame>
  );
}

type ComparablePlace = AtlasPlace & { readonly change: number; readonly severity: NonNullable<AtlasPlace["severity"]> };

function isComparable(place: AtlasPlace): place is ComparablePlace {
  return place.change !== null && place.severity !== null;
}

function dotOf({ id, name, change, severity }: ComparablePlace, { text }: Figures) {
  return { id, name: text(name), change, severity };
}

function Shown({
  places,
  counties,
  cities,
}: {
  places: AtlasPlaces;
  counties: readonly AtlasPlace[];
  cities: readonly AtlasPlace[];
}) {
  const t = useTranslations("atlas.chart");
  const { number } = useFigures();
  return t("filtered", {
    shown: number(counties.length),
    all: number(places.counties.filter(isComparable).length),
    shownCities: number(cities.length),
    allCities: number(places.cities.filter(isComparable).length),
  });
}

function AtlasSource({ places, sources }: { places: AtlasPlaces; sources: readonly Provenance[] }) {
  const t = useTranslations("atlas.chart");
  const locale = useLocale();
  const { list } = useFigures();
  const named = sources.map(({ source, licence }) =>
    licence
      ? t("sourceLicence", { source: sourceName(source, locale), licence: sourceWords(licence, locale) })
      : sourceName(source, locale),
  );
  return t("source", {
    sources: list([...new Set(named)]),
    counties: places.counties.filter((place) => !isComparable(place)).length,
    cities: places.cities.filter((place) => !isComparable(place)).length,
    mild: formatPercent(defaultSeverityLimits.mildDownTo, locale),
    moderate: formatPercent(defaultSeverityLimits.moderateDownTo, locale),
  });
}
