import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readProject } from "@/features/projects/read-project.ts";
import { TasksScreen } from "@/features/tasks/tasks-screen.tsx";
import { todayIn } from "@/features/tasks/today-in.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

/** As many tasks as one request gives; a larger plan's measures ask for theirs when they come into sight. */
const take = 500;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tasks");
  return { title: t("pageTitle") };
}

export default async function TasksPage({ params }: PageProps<"/[locale]/projects/[projectId]/tasks">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, { plan }, stakeholders] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.plan.get.query({ projectId })),
    pageAnswer(api.stakeholder.list.query({ projectId })),
  ]);
  const { versionId } = plan;
  const today = todayIn("Asia/Shanghai", new Date());
  const [progress, { tasks, total }] = await Promise.all([
    api.task.progress.query({ projectId, versionId, today }),
    api.task.list.query({ projectId, versionId, take }),
  ]);
  return (
    <TasksScreen
      projectId={projectId}
      plan={plan}
      role={home.role}
      stakeholders={stakeholders}
      progress={progress}
      tasks={total > take ? null : tasks}
    />
  );
}
