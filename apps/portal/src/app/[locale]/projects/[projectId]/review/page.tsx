import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readProject } from "@/features/projects/read-project.ts";
import { ReviewScreen } from "@/features/review/review-screen.tsx";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review");
  return { title: t("pageTitle") };
}

export default async function ReviewPage({ params }: PageProps<"/[locale]/projects/[projectId]/review">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [{ role }, head, versions, stakeholders, { strategies }, comments] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.plan.head.query({ projectId })),
    pageAnswer(api.plan.versions.query({ projectId })),
    pageAnswer(api.stakeholder.list.query({ projectId })),
    pageAnswer(api.strategy.list.query({ projectId })),
    pageAnswer(api.comment.list.query({ projectId })),
  ]);
  const props = { projectId, role, head, versions, stakeholders, strategies, comments };
  return <ReviewScreen {...props} />;
}
