import { ProjectId, townYear } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readProject } from "@/features/projects/read-project.ts";
import { ScheduleScreen } from "@/features/schedule/schedule-screen.tsx";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("schedule");
  return { title: t("pageTitle") };
}

export default async function SchedulePage({ params }: PageProps<"/[locale]/projects/[projectId]/schedule">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, head, { schedule }] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.plan.head.query({ projectId })),
    pageAnswer(api.schedule.get.query({ projectId })),
  ]);
  return (
    <ScheduleScreen
      projectId={projectId}
      head={head}
      schedule={schedule}
      role={home.role}
      currentYear={townYear(new Date())}
    />
  );
}
