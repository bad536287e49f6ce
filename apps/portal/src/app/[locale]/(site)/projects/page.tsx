import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoOrganisation } from "@/features/projects/no-organisation.tsx";
import { ProjectsPage } from "@/features/projects/projects-page.tsx";
import { requireSession } from "@/features/session/read-session.ts";
import { planningApi } from "@/trpc/server.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("projects.list");
  return { title: t("title") };
}

export default async function ProjectsRoute() {
  const session = await requireSession();
  const { organisation } = session;
  if (!organisation) return <NoOrganisation />;
  const api = await planningApi();
  const projects = await api.project.list.query();
  return <ProjectsPage key={organisation.id} session={{ ...session, organisation }} loaded={projects} />;
}
