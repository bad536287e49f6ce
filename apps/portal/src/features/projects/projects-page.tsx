"use client";

import type { Project } from "@tamarisk/domain";
import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useTranslations } from "next-intl";
import type { Session } from "@/features/session/read-session.ts";
import { Link } from "@/i18n/navigation.ts";
import { mayPlan } from "./may-plan.ts";
import { ProjectCard } from "./project-card.tsx";
import { useProjects } from "./use-projects.ts";

interface ProjectsPageProps {
  readonly session: Session & { readonly organisation: NonNullable<Session["organisation"]> };
  readonly loaded: Project[];
}

/** The projects of the organisation the reader works in. */
export function ProjectsPage({ session, loaded }: ProjectsPageProps) {
  const t = useTranslations("projects.list");
  const { data: projects } = useProjects(loaded);
  const isPlanner = mayPlan(session.role);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { organisation: session.organisation.name, count: projects.length })}
        actions={
          isPlanner && (
            <Link href="/" className={buttonClass(projects.length > 0 ? "primary" : "secondary")} title={t("newHint")}>
              {t("new")}
            </Link>
          )
        }
      />
      {projects.length === 0 ? (
        <NoProjects role={session.role} />
      ) : (
        <ul className="m-0 grid list-none gap-4 p-0 md:grid-cols-2 xl:grid-cols-3">
          {projects.map((project) => (
            <li key={project.id}>
              <ProjectCard project={project} role={session.role} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function NoProjects({ role }: { readonly role: Session["role"] }) {
  const t = useTranslations("projects.list");
  const roleName = useTranslations("shell.role");
  if (!mayPlan(role)) {
    return (
      <EmptyState title={t("empty")}>{role ? t("emptyReadOnly", { role: roleName(role) }) : t("emptyBody")}</EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("empty")}
      example={t("emptyExample")}
      action={
        <Link href="/" className={buttonClass("primary")}>
          {t("emptyAction")}
        </Link>
      }
    >
      {t("emptyBody")}
    </EmptyState>
  );
}
