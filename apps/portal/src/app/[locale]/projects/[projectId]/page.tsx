import { ProjectId } from "@tamarisk/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readProject } from "@/features/projects/read-project.ts";
import { readTownHome } from "@/features/projects/read-town-home.ts";
import { TownHome } from "@/features/projects/town-home.tsx";

export async function generateMetadata({ params }: PageProps<"/[locale]/projects/[projectId]">): Promise<Metadata> {
  const projectId = ProjectId.safeParse((await params).projectId);
  if (!projectId.success) return {};
  const { project } = await readProject(projectId.data);
  return { title: project.name };
}

export default async function TownHomePage({ params }: PageProps<"/[locale]/projects/[projectId]">) {
  const projectId = ProjectId.safeParse((await params).projectId);
  if (!projectId.success) notFound();
  const data = await readTownHome(projectId.data);
  if (!data) notFound();
  return <TownHome {...data} />;
}
