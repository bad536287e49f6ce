import { ProjectId, townYear } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { IndicatorsScreen } from "@/features/indicators/indicators-screen.tsx";
import { readProject } from "@/features/projects/read-project.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

/** A set up to this size comes with the page; of a larger one the first rows, the others when somebody asks for them. */
const shownWhole = 40;
const firstShown = 12;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("indicators");
  return { title: t("pageTitle") };
}

export default async function IndicatorsPage({ params }: PageProps<"/[locale]/projects/[projectId]/indicators">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, watched, counts, stakeholders] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.indicator.watched.query({ projectId, first: shownWhole })),
    pageAnswer(api.indicator.watchedCounts.query({ projectId })),
    pageAnswer(api.stakeholder.list.query({ projectId })),
  ]);
  return (
    <IndicatorsScreen
      projectId={projectId}
      role={home.role}
      currentYear={townYear(new Date())}
      places={[
        { townId: home.project.townId, name: home.project.townName },
        ...home.units.filter(({ townId }) => townId !== home.project.townId),
      ]}
      watched={counts.watched > shownWhole ? watched.slice(0, firstShown) : watched}
      counts={counts}
      stakeholders={stakeholders}
    />
  );
}
