import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readProject } from "@/features/projects/read-project.ts";
import { StakeholdersScreen } from "@/features/stakeholders/stakeholders-screen.tsx";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stakeholders");
  return { title: t("pageTitle") };
}

export default async function StakeholdersPage({ params }: PageProps<"/[locale]/projects/[projectId]/stakeholders">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, stakeholders, uses] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.stakeholder.list.query({ projectId })),
    pageAnswer(api.stakeholder.uses.query({ projectId })),
  ]);
  return <StakeholdersScreen projectId={projectId} role={home.role} stakeholders={stakeholders} uses={uses} />;
}
