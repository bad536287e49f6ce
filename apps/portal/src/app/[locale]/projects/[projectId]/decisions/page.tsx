import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DecisionsScreen } from "@/features/decisions/decisions-screen.tsx";
import { mayDecide } from "@/features/decisions/may-decide.ts";
import { readProject } from "@/features/projects/read-project.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("decisions");
  return { title: t("pageTitle") };
}

export default async function DecisionsPage({ params }: PageProps<"/[locale]/projects/[projectId]/decisions">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [{ role }, decisions] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.decision.list.query({ projectId })),
  ]);
  return <DecisionsScreen projectId={projectId} decisions={decisions} mayDecide={mayDecide(role)} />;
}
