"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { ChartFrame } from "@tamarisk/ui/chart-frame";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { Panel } from "@tamarisk/ui/panel";
import { PopulationPyramid } from "@tamarisk/ui/population-pyramid";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { exampleTownId } from "@/features/atlas/town-id-in.ts";
import { Link } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import { type AgePair, agePairs, longestBar } from "./age-pairs.ts";
import type { CohortFinding } from "./cohort-finding.ts";
import type { TownPeople } from "./town-lines.ts";
import { TownMap } from "./town-map.tsx";
import { TownName } from "./town-name.tsx";
import { useAgeTable } from "./use-age-table.ts";
import { usePyramidLabels } from "./use-pyramid-labels.ts";

/** Who lives in each unit of a town by age and sex, with the map that tells the units; an honest gap where nobody knows. */
export function PeopleByAge({ profile }: { readonly profile: TownPeople }) {
  const t = useTranslations("town.people");
  const labels = useTranslations("town");
  const locale = useLocale();
  const pairs = useMemo(() => agePairs(profile), [profile]);
  const table = useAgeTable(pairs);
  const max = longestBar(pairs);
  if (pairs.length === 0) return <NoAges profile={profile} />;
  return (
    <ChartFrame
      title={t("title")}
      headline={<span className="text-muted">{t("description")}</span>}
      source={profile.boundary ? t("source") : t("sourceNoMap")}
      table={table}
      locale={locale}
      labels={{ table: labels("table"), chart: labels("chart"), download: labels("download") }}
      fileName={t("file")}
      className="h-full p-6 max-sm:p-4"
    >
      <div className="grid *:min-w-0 gap-x-6 gap-y-8 md:grid-cols-[repeat(auto-fit,minmax(12.5rem,1fr))]">
        <div>
          <h3 className="m-0 mb-2 text-sm font-semibold">{t("units", { count: profile.units.length })}</h3>
          <TownMap profile={profile} maxHeight={260} />
          {profile.boundary && <p className="m-0 mt-2 text-xs text-muted">{t("mapNote")}</p>}
        </div>
        {pairs.map((pair, index) => (
          <UnitPyramid key={pair.id} pair={pair} max={max} number={index + 1} />
        ))}
      </div>
    </ChartFrame>
  );
}

interface UnitPyramidProps {
  readonly pair: AgePair;
  readonly max: number;
  /** Written in the disc, and before the finding that explains it. */
  readonly number: number;
}

function UnitPyramid({ pair, max, number }: UnitPyramidProps) {
  const labels = usePyramidLabels(pair);
  const { finding } = pair;
  return (
    <div>
      <h3 className="m-0 mb-1 text-sm font-semibold">
        <TownName name={pair.name} />
      </h3>
      <PopulationPyramid
        now={pair.now}
        before={pair.before}
        max={max}
        change={pair.severity ?? "unchanged"}
        notes={finding ? [{ number, fromAge: finding.fromAgeNow, side: "female" }] : []}
        labels={labels}
      />
      {finding && <CohortNote finding={finding} number={number} />}
    </div>
  );
}

function CohortNote({ finding, number }: { readonly finding: CohortFinding; readonly number: number }) {
  const t = useTranslations("town.people");
  const figures = useFigures();
  const { kind, before, now, fromAgeBefore, toAgeBefore, fromAgeNow } = finding;
  const words = {
    age: t("age", { from: String(fromAgeBefore), to: String(toAgeBefore) }),
    before: figures.number(before),
    now: figures.number(now),
  };
  return (
    <p className="m-0 mt-2 border-l-2 border-accent pl-3 text-xs">
      <strong className="font-semibold">
        {number} {t(kind)}
      </strong>{" "}
      {kind === "young-left"
        ? t("young-leftText", { ...words, percent: figures.wholePercent((now / before) * 100) })
        : t("large-staysText", { ...words, year: String(2020 + 65 - fromAgeNow) })}
    </p>
  );
}

function NoAges({ profile }: { readonly profile: TownPeople }) {
  const t = useTranslations("town.people");
  return (
    <Panel title={t("title")} className="h-full">
      <div className="grid gap-6">
        {profile.boundary && (
          <div className="max-w-72">
            <TownMap profile={profile} maxHeight={260} />
          </div>
        )}
        <EmptyState
          title={t("none")}
          example={t("noneExample")}
          action={
            <Link href={`/towns/${exampleTownId}`} className={buttonClass()}>
              {t("noneAction")}
            </Link>
          }
        >
          {t("noneBody")}
        </EmptyState>
      </div>
    </Panel>
  );
}
