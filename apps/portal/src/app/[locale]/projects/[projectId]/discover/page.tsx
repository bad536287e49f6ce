import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DiscoverScreen } from "@/features/discover/discover-screen.tsx";
import { readProject } from "@/features/projects/read-project.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("discover");
  return { title: t("title") };
}

export default async function DiscoverPage({ params }: PageProps<"/[locale]/projects/[projectId]/discover">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, list, runs, vulnerabilities] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.storyline.list.query({ projectId })),
    pageAnswer(api.ensemble.list.query({ projectId })),
    pageAnswer(api.vulnerability.list.query({ projectId })),
  ]);
  return (
    <DiscoverScreen
      projectId={projectId}
      townName={home.project.townName}
      role={home.role}
      list={list}
      runs={runs}
      vulnerabilities={vulnerabilities}
    />
  );
}
