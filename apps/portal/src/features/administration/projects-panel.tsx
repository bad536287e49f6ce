"use client";

import { Button } from "@tamarisk/ui/button";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { StackedRow } from "@/features/shell/stacked-row.tsx";
import { TownName } from "@/features/town/town-name.tsx";
import { Link } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import { useAdmin } from "@/trpc/admin.ts";
import type { AdminOutputs } from "@/trpc/outputs.ts";
import { Pending } from "./pending.tsx";

type AdministeredProject = AdminOutputs["project"]["list"][number];

interface ProjectsPanelProps {
  readonly onShowTrail: (projectId: string) => void;
}

/** All projects, removed ones too, each with the length of its audit trail. */
export function ProjectsPanel({ onShowTrail }: ProjectsPanelProps) {
  const t = useTranslations("administration.projects");
  const locale = useLocale();
  const admin = useAdmin();
  const projects = useQuery(admin.project.list.queryOptions());
  const columns = useProjectColumns(onShowTrail);
  return (
    <Panel title={t("title")} description={t("description")}>
      {projects.data ? (
        <DataTable
          label={t("title")}
          rows={projects.data}
          columns={columns}
          rowId={({ id }) => id}
          locale={locale}
          phoneRow={(project) => <StackedRow row={project} columns={columns} />}
          phoneRowHeight={140}
          empty={<p className="m-0 py-2 text-muted">{t("none")}</p>}
        />
      ) : (
        <Pending error={projects.error} />
      )}
    </Panel>
  );
}

function useProjectColumns(onShowTrail: (projectId: string) => void): readonly DataColumn<AdministeredProject>[] {
  const t = useTranslations("administration.projects");
  const format = useFormatter();
  const { number } = useFigures();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("name"),
        cell: ({ id, name, removedAt }) =>
          removedAt ? (
            name
          ) : (
            <Link href={`/projects/${id}`} className="link-quiet">
              {name}
            </Link>
          ),
        sortValue: ({ name }) => name,
        rowHeader: true,
      },
      { id: "town", header: t("town"), cell: ({ townName }) => <TownName name={townName} />, width: "11rem" },
      {
        id: "created",
        header: t("created"),
        cell: ({ createdAt }) => format.dateTime(createdAt, { dateStyle: "medium" }),
        sortValue: ({ createdAt }) => createdAt.getTime(),
        width: "9rem",
      },
      {
        id: "state",
        header: t("state"),
        cell: ({ removedAt }) =>
          removedAt ? t("removed", { when: format.dateTime(removedAt, { dateStyle: "medium" }) }) : t("active"),
        width: "11rem",
      },
      {
        id: "events",
        header: t("events"),
        cell: ({ id, name, auditCount }) => (
          <Button size="sm" aria-label={t("showTrail", { name })} onClick={() => onShowTrail(id)}>
            {number(auditCount)}
          </Button>
        ),
        sortValue: ({ auditCount }) => auditCount,
        align: "end",
        width: "8rem",
      },
    ],
    [t, format, number, onShowTrail],
  );
}
