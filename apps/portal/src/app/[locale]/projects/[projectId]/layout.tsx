import { ProjectId } from "@tamarisk/domain";
import { notFound } from "next/navigation";
import { readProject } from "@/features/projects/read-project.ts";
import { requireSession } from "@/features/session/read-session.ts";
import { ProjectFrame } from "@/features/shell/project-frame.tsx";

export default async function ProjectLayout({ children, params }: LayoutProps<"/[locale]/projects/[projectId]">) {
  const projectId = ProjectId.safeParse((await params).projectId);
  if (!projectId.success) notFound();
  const session = await requireSession();
  return (
    <ProjectFrame session={session} home={await readProject(projectId.data)}>
      {children}
    </ProjectFrame>
  );
}
