import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DataScreen } from "@/features/data/data-screen.tsx";
import { readProject } from "@/features/projects/read-project.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("data");
  return { title: t("pageTitle") };
}

export default async function DataPage({ params }: PageProps<"/[locale]/projects/[projectId]/data">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, indicators, observations] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.indicator.list.query({ projectId })),
    pageAnswer(api.observation.list.query({ projectId })),
  ]);
  return (
    <DataScreen
      projectId={projectId}
      role={home.role}
      currentYear={new Date().getFullYear()}
      places={[
        { townId: home.project.townId, name: home.project.townName },
        ...home.units.filter(({ townId }) => townId !== home.project.townId),
      ]}
      indicators={indicators}
      observations={observations}
    />
  );
}
