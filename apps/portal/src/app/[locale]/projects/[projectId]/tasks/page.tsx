import { type PlanVersionId, ProjectId, townDay } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readProject } from "@/features/projects/read-project.ts";
import { TasksScreen } from "@/features/tasks/tasks-screen.tsx";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

/** A screenful. A larger plan's measures ask for theirs when they come into sight. */
const take = 100;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tasks");
  return { title: t("pageTitle") };
}

export default async function TasksPage({ params }: PageProps<"/[locale]/projects/[projectId]/tasks">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, head, stakeholders] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.plan.head.query({ projectId })),
    pageAnswer(api.stakeholder.list.query({ projectId })),
  ]);
  return (
    <TasksScreen
      projectId={projectId}
      head={head}
      role={home.role}
      stakeholders={stakeholders}
      first={head.counts.measures > take ? null : await firstTasks(projectId, head.heading.versionId)}
    />
  );
}

async function firstTasks(projectId: ProjectId, versionId: PlanVersionId) {
  const api = await planningApi();
  const today = townDay(new Date());
  const [progress, { tasks, total }] = await Promise.all([
    pageAnswer(api.task.progress.query({ projectId, versionId, today })),
    pageAnswer(api.task.list.query({ projectId, versionId, take })),
  ]);
  return { progress, tasks: total > take ? null : tasks };
}
