import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ExchangeScreen } from "@/features/exchange/exchange-screen.tsx";
import { readProject } from "@/features/projects/read-project.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("exchange");
  return { title: t("pageTitle") };
}

export default async function ExchangePage({ params }: PageProps<"/[locale]/projects/[projectId]/exchange">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [{ role }, sheets, imports] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.exchange.sheets.query({ projectId })),
    pageAnswer(api.exchange.list.query({ projectId })),
  ]);
  return <ExchangeScreen projectId={projectId} role={role} sheets={sheets} imports={imports} />;
}
