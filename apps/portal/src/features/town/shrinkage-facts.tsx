"use client";

import { Panel } from "@tamarisk/ui/panel";
import { SourceNote } from "@tamarisk/ui/source-note";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import { ResourceBadge } from "./resource-badge.tsx";
import type { TownProfile } from "./town-lines.ts";

/** What the censuses and the list of 2013 say of a town, fact by fact; what cannot be said is said. */
export function ShrinkageFacts({ profile }: { readonly profile: TownProfile }) {
  const t = useTranslations("town.shrinkage");
  const { change: signed, percent } = useFigures();
  const { town, shrinkage } = profile;
  const { change, annual, severity } = shrinkage;
  const unknown = <span className="text-muted">{t("unknown", { reason: t("needsTwo") })}</span>;
  return (
    <Panel title={t("title")}>
      <dl className="m-0 grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4 gap-y-2 max-sm:grid-cols-1 max-sm:gap-y-0.5">
        <Fact term={t("pattern")}>
          <Pattern pattern={shrinkage.pattern} />
        </Fact>
        <Fact term={t("degree")}>
          {change === null || severity === null ? (
            unknown
          ) : (
            <>
              <strong className="font-semibold">{t(`severity.${severity}`)}</strong> {signed(change)}
            </>
          )}
        </Fact>
        <Fact term={t("annual")}>{annual === null ? unknown : t("perYear", { percent: signed(annual) })}</Fact>
        <Fact term={t("aged")}>
          {town.share65Plus2010 === null || town.share65Plus2020 === null
            ? t("noData")
            : t("agedChange", { before: percent(town.share65Plus2010), after: percent(town.share65Plus2020) })}
        </Fact>
        <Fact term={t("class")}>
          {town.resourceClass ? <ResourceBadge resourceClass={town.resourceClass} /> : t("notListed")}
        </Fact>
      </dl>
      <div className="mt-4">
        <SourceNote>{t("limits")}</SourceNote>
      </div>
    </Panel>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="m-0 max-sm:mb-2">{children}</dd>
    </>
  );
}

function Pattern({ pattern }: { readonly pattern: TownProfile["shrinkage"]["pattern"] }) {
  const t = useTranslations("town.shrinkage");
  const { change } = useFigures();
  const years = ({ fromYear, toYear }: { fromYear: number; toYear: number }) => `${fromYear}–${toYear}`;
  switch (pattern.kind) {
    case "two-periods":
      return (
        <>
          <strong className="font-semibold">{t(`patterns.${pattern.code}`)}</strong>
          <br />
          {t("periods", {
            earlier: change(pattern.earlier.changePercent),
            earlierYears: years(pattern.earlier),
            later: change(pattern.later.changePercent),
            laterYears: years(pattern.later),
          })}
        </>
      );
    case "one-period":
      return t("onePeriod", { percent: change(pattern.period.changePercent), years: years(pattern.period) });
    case "no-period":
      return t("noPeriod");
  }
}
