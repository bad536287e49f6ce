import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AssumptionsScreen } from "@/features/assumptions/assumptions-screen.tsx";
import { readProject } from "@/features/projects/read-project.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assumptions");
  return { title: t("pageTitle") };
}

export default async function AssumptionsPage({ params }: PageProps<"/[locale]/projects/[projectId]/assumptions">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, list, runs] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.assumption.list.query({ projectId })),
    pageAnswer(api.ensemble.list.query({ projectId })),
  ]);
  return (
    <AssumptionsScreen
      projectId={projectId}
      townName={home.project.townName}
      role={home.role}
      list={list}
      runs={runs}
    />
  );
}
