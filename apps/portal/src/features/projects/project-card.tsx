"use client";

import type { Project, Role } from "@tamarisk/domain";
import { IconButton } from "@tamarisk/ui/icon-button";
import { Menu, type MenuItem } from "@tamarisk/ui/menu";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { useState } from "react";
import { TownName } from "@/features/town/town-name.tsx";
import { Link } from "@/i18n/navigation.ts";
import { mayPlan, mayRemoveProjects } from "./may-plan.ts";
import { RemoveProjectDialog } from "./remove-project-dialog.tsx";
import { RenameProjectDialog } from "./rename-project-dialog.tsx";

/** One project in the list: its town, when it was changed, and what may be done with it. */
export function ProjectCard({ project, role }: { readonly project: Project; readonly role: Role | null }) {
  const t = useTranslations("projects.list");
  const format = useFormatter();
  const now = useNow();
  const [dialog, setDialog] = useState<"rename" | "remove" | null>(null);
  const items: MenuItem[] = [
    ...(mayPlan(role)
      ? [
          {
            kind: "action",
            id: "rename",
            label: t("rename"),
            icon: "edit",
            onSelect: () => setDialog("rename"),
          } as const,
        ]
      : []),
    ...(mayRemoveProjects(role)
      ? [
          {
            kind: "action",
            id: "remove",
            label: t("remove"),
            icon: "trash",
            danger: true,
            onSelect: () => setDialog("remove"),
          } as const,
        ]
      : []),
  ];
  const close = (open: boolean) => !open && setDialog(null);
  return (
    <article className="relative flex h-full items-start gap-2 rounded-lg border border-hairline bg-panel p-4 hover:border-field">
      <div className="min-w-0 flex-1">
        <h2 className="m-0 text-base font-semibold">
          <Link href={`/projects/${project.id}`} className="text-ink no-underline after:absolute after:inset-0">
            {project.name}
          </Link>
        </h2>
        <p className="m-0">
          <TownName name={project.townName} />
        </p>
        <p className="m-0 mt-2 text-xs text-muted">
          {t("changed", { when: format.relativeTime(project.updatedAt, now) })}
        </p>
      </div>
      {items.length > 0 && (
        <div className="relative">
          <Menu trigger={<IconButton icon="more" label={t("actions", { name: project.name })} />} items={items} />
        </div>
      )}
      {dialog === "rename" && <RenameProjectDialog project={project} onOpenChange={close} />}
      {dialog === "remove" && <RemoveProjectDialog project={project} onOpenChange={close} />}
    </article>
  );
}
