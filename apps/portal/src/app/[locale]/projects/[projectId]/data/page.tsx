import { ProjectId, townYear } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DataScreen } from "@/features/data/data-screen.tsx";
import type { Overview } from "@/features/data/data-screen-props.ts";
import { readProject } from "@/features/projects/read-project.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

/** A project up to this size comes with the page; of a larger one the first rows, the others when the page is there. */
const shownWhole = 60;
const firstShown = 16;
/** So many values come with their sources and notes. */
const fewValues = 300;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("data");
  return { title: t("pageTitle") };
}

export default async function DataPage({ params }: PageProps<"/[locale]/projects/[projectId]/data">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, found] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.observation.overview.query({ projectId, first: shownWhole })),
  ]);
  const isSmall =
    found.total <= shownWhole && found.series.reduce((sum, { years }) => sum + years.length, 0) <= fewValues;
  const observations = isSmall ? await pageAnswer(api.observation.list.query({ projectId })) : [];
  return (
    <DataScreen
      projectId={projectId}
      role={home.role}
      currentYear={townYear(new Date())}
      places={[
        { townId: home.project.townId, name: home.project.townName },
        ...home.units.filter(({ townId }) => townId !== home.project.townId),
      ]}
      overview={found.total > shownWhole ? firstRows(found) : found}
      observations={observations}
    />
  );
}

function firstRows(overview: Overview): Overview {
  const indicators = overview.indicators.slice(0, firstShown);
  const ids = new Set<string>(indicators.map(({ id }) => id));
  return { ...overview, indicators, series: overview.series.filter(({ indicatorId }) => ids.has(indicatorId)) };
}
