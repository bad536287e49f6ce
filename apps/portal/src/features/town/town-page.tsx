"use client";

import { Breadcrumb } from "@tamarisk/ui/breadcrumb";
import { buttonClass } from "@tamarisk/ui/button-class";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useTranslations } from "next-intl";
import { AppLink } from "@/features/shell/app-link.tsx";
import { Link } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import { PeopleByAge } from "./people-by-age.tsx";
import { ResidentsChart } from "./residents-chart.tsx";
import { ShrinkageFacts } from "./shrinkage-facts.tsx";
import { TownFigures } from "./town-figures.tsx";
import type { TownProfile } from "./town-lines.ts";
import { TownName } from "./town-name.tsx";
import { UnitTable } from "./unit-table.tsx";
import { useTownSentences } from "./use-town-sentences.ts";
import { YearlyFigures } from "./yearly-figures.tsx";

/** One town as the reference data knows it: its people, how it shrinks, and every figure with its source. */
export function TownPage({ profile }: { readonly profile: TownProfile }) {
  const t = useTranslations("town");
  const shell = useTranslations("shell");
  const { text } = useFigures();
  const { finding, lead } = useTownSentences(profile);
  const { town } = profile;
  const regions = town.level === "county" ? [town.province, town.prefecture] : [town.province];
  return (
    <>
      <Breadcrumb
        label={t("breadcrumb")}
        items={[
          { label: shell("atlas"), href: `/?town=${town.id}` },
          ...[...new Set(regions.map(text))].map((label) => ({ label })),
          { label: text(town.name) },
        ]}
        link={AppLink}
      />
      <PageHeader
        title={<TownName name={town.name} />}
        lead={
          <>
            <span className="block text-base text-ink">{finding}</span>
            {lead}
          </>
        }
        actions={
          <>
            <Link href={`/?town=${town.id}`} className={buttonClass()}>
              {t("showInAtlas")}
            </Link>
            <Link href={`/projects/new?town=${town.id}`} className={buttonClass("primary")}>
              {t("start")}
            </Link>
          </>
        }
      />
      <div className="grid gap-4">
        <PeopleByAge profile={profile} />
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <ResidentsChart profile={profile} />
          <div className="grid content-start gap-4">
            <ShrinkageFacts profile={profile} />
            {profile.units.length > 0 && <UnitTable units={profile.units} />}
          </div>
        </div>
        <YearlyFigures profile={profile} />
        <TownFigures profile={profile} />
      </div>
    </>
  );
}
