"use client";

import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { Panel } from "@tamarisk/ui/panel";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { SourceNote } from "@tamarisk/ui/source-note";
import { useLocale, useTranslations } from "next-intl";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { ResourceBadge } from "@/features/town/resource-badge.tsx";
import { sourceName } from "@/features/town/source-name.ts";
import { residentSeries, type TownProfile } from "@/features/town/town-lines.ts";
import { TownMap } from "@/features/town/town-map.tsx";
import { TownName } from "@/features/town/town-name.tsx";
import { TownPopulation } from "@/features/town/town-population.tsx";
import { useFindingText } from "@/features/town/use-finding-text.ts";
import { useTownProfile } from "@/features/town/use-town-profile.ts";
import { Link } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import type { AtlasPlace } from "./atlas-place.ts";
import { townFinding } from "./town-finding.ts";
import { UnitFigures } from "./unit-figures.tsx";

interface TownCardProps {
  readonly place: AtlasPlace;
  readonly units: readonly AtlasPlace[];
  readonly loaded: TownProfile | null;
  readonly signedIn: boolean;
  readonly compared: boolean;
  readonly onCompare: () => void;
}

/** The selected town: what stands out, its map and people, and the way on to a project. */
export function TownCard({ place, units, loaded, signedIn, compared, onCompare }: TownCardProps) {
  const t = useTranslations("atlas.town");
  const { text } = useFigures();
  const findingText = useFindingText();
  const profile = useTownProfile(place.id, loaded);
  return (
    <Panel tone="selected" padding="tight">
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h2 className="m-0 text-lg font-semibold">
          <TownName name={place.name} />{" "}
          <span className="text-sm font-normal text-muted">· {text(place.province)}</span>
        </h2>
        {place.resourceClass && <ResourceBadge resourceClass={place.resourceClass} />}
      </header>
      <p className="m-0 mb-3 text-base">{findingText(townFinding(place, units))}</p>
      {profile.data ? <TownPictures profile={profile.data} /> : <TownWaiting error={profile.error} />}
      <UnitFigures place={place} units={units} />
      <div className="mt-3 flex flex-wrap gap-2 print:hidden">
        <Link href={`/projects/new?town=${place.id}`} className={`${buttonClass("primary")} flex-1 max-sm:hidden`}>
          {t("start")}
        </Link>
        <Link href={`/towns/${place.id}`} className={`${buttonClass()} max-sm:flex-1`}>
          {t("profile")}
        </Link>
        <Button aria-pressed={compared} onClick={onCompare} className="max-sm:flex-1">
          {compared ? t("compareStop") : t("compare")}
        </Button>
      </div>
      <div className="mt-3">
        <SourceNote>
          {signedIn ? t("startsWith") : t("accountNeeded")} {profile.data && <TownSources profile={profile.data} />}
        </SourceNote>
      </div>
    </Panel>
  );
}

function TownPictures({ profile }: { readonly profile: TownProfile }) {
  return (
    <div className="grid gap-4 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <div className="max-sm:hidden">
        <TownMap profile={profile} maxHeight={180} />
      </div>
      <TownPopulation profile={profile} height={148} />
    </div>
  );
}

function TownWaiting({ error }: { readonly error: unknown }) {
  const t = useTranslations("atlas.town");
  return error ? <ProblemNotice error={error} /> : <Skeleton label={t("loading")} height={164} />;
}

/** Every source that stands behind the card, each once. */
function TownSources({ profile }: { readonly profile: TownProfile }) {
  const t = useTranslations("atlas.town");
  const locale = useLocale();
  const { list } = useFigures();
  const points = residentSeries(profile.series).flatMap((series) => series.points);
  const sources = new Set(
    [profile.town.provenance, ...points.map(({ provenance }) => provenance)].map(({ source }) =>
      sourceName(source, locale),
    ),
  );
  const all = [...sources, ...(profile.boundary ? [t("boundarySource")] : [])];
  return t("sources", { sources: list(all) });
}
