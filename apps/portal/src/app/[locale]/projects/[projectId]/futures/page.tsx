import { ProjectId, townYear } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FuturesScreen } from "@/features/futures/futures-screen.tsx";
import { readProject } from "@/features/projects/read-project.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("futures");
  return { title: t("pageTitle") };
}

export default async function FuturesPage({ params }: PageProps<"/[locale]/projects/[projectId]/futures">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, list, runs] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.storyline.list.query({ projectId })),
    pageAnswer(api.ensemble.list.query({ projectId })),
  ]);
  return (
    <FuturesScreen
      projectId={projectId}
      townName={home.project.townName}
      role={home.role}
      currentYear={townYear(new Date())}
      list={list}
      runs={runs}
    />
  );
}
