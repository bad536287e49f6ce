import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readProject } from "@/features/projects/read-project.ts";
import { TerritoryScreen } from "@/features/territory/territory-screen.tsx";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("territory");
  return { title: t("pageTitle") };
}

export default async function TerritoryPage({ params }: PageProps<"/[locale]/projects/[projectId]/territory">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const home = await readProject(projectId);
  const [crossings, levels, head] = await Promise.all([
    pageAnswer(api.layer.crossings.query({ projectId })),
    pageAnswer(api.level.list.query({ projectId })),
    pageAnswer(api.plan.head.query({ projectId })),
  ]);
  return (
    <TerritoryScreen
      projectId={projectId}
      role={home.role}
      units={home.units}
      townId={home.project.townId}
      crossings={crossings}
      levels={levels}
      head={head}
    />
  );
}
