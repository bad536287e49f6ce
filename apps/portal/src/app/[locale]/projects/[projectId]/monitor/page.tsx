import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { MonitorScreen } from "@/features/monitor/monitor-screen.tsx";
import { readProject } from "@/features/projects/read-project.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("monitor");
  return { title: t("pageTitle") };
}

export default async function MonitorPage({ params }: PageProps<"/[locale]/projects/[projectId]/monitor">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, view] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.monitor.get.query({ projectId, inShort: true })),
  ]);
  return <MonitorScreen projectId={projectId} role={home.role} view={view} />;
}
