import { ProjectId, townYear } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PlanScreen } from "@/features/plan/plan-screen.tsx";
import { readProject } from "@/features/projects/read-project.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan");
  return { title: t("pageTitle") };
}

export default async function PlanPage({ params }: PageProps<"/[locale]/projects/[projectId]/plan">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, head, stakeholders, strategies] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.plan.head.query({ projectId })),
    pageAnswer(api.stakeholder.list.query({ projectId })),
    pageAnswer(api.strategy.list.query({ projectId })),
  ]);
  const conditions = Object.values(head.readings).flatMap((reading) => reading.conditions);
  const indicatorIds = [...new Set(conditions.map(({ condition }) => condition.indicatorId))];
  const indicators =
    indicatorIds.length === 0 ? [] : await pageAnswer(api.indicator.list.query({ projectId, indicatorIds }));
  return (
    <PlanScreen
      projectId={projectId}
      head={head}
      role={home.role}
      currentYear={townYear(new Date())}
      town={{ townId: home.project.townId, name: home.project.townName }}
      units={home.units.filter(({ townId }) => townId !== home.project.townId)}
      gateIndicators={indicators.map(({ id, name }) => ({ id, name }))}
      stakeholders={stakeholders}
      strategies={strategies}
    />
  );
}
