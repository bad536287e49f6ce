import { ProjectId, townYear } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { addressOfKept } from "@/features/pathways/kept-address.ts";
import { PathwaysScreen } from "@/features/pathways/pathways-screen.tsx";
import { readProject } from "@/features/projects/read-project.ts";
import { redirect } from "@/i18n/navigation.ts";
import { pageAnswer } from "@/trpc/page-answer.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pathways");
  return { title: t("title") };
}

export default async function PathwaysPage({
  params,
  searchParams,
}: PageProps<"/[locale]/projects/[projectId]/pathways">) {
  const parsed = ProjectId.safeParse((await params).projectId);
  if (!parsed.success) notFound();
  const projectId = parsed.data;
  const api = await planningApi();
  const [home, list, runs, maps, plan, vulnerabilities] = await Promise.all([
    readProject(projectId),
    pageAnswer(api.storyline.list.query({ projectId })),
    pageAnswer(api.ensemble.list.query({ projectId })),
    pageAnswer(api.pathway.list.query({ projectId })),
    pageAnswer(api.plan.get.query({ projectId })),
    pageAnswer(api.vulnerability.list.query({ projectId })),
  ]);
  const { map, run } = await searchParams;
  const kept = run === undefined && maps.find(({ id }) => id === map);
  if (kept) {
    // A link names the map; what it was drawn from belongs to the address too.
    const entries = Object.entries(addressOfKept(kept)).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    );
    redirect({
      locale: await getLocale(),
      href: { pathname: `/projects/${projectId}/pathways`, query: Object.fromEntries(entries) },
    });
  }
  return (
    <PathwaysScreen
      projectId={projectId}
      townName={home.project.townName}
      role={home.role}
      currentYear={townYear(new Date())}
      list={list}
      runs={runs}
      maps={maps}
      plan={plan.plan}
      vulnerabilities={vulnerabilities}
    />
  );
}
