"use client";

import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Notice } from "@tamarisk/ui/notice";
import { Panel } from "@tamarisk/ui/panel";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { StackedRow } from "@/features/shell/stacked-row.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { useAdmin } from "@/trpc/admin.ts";
import type { AdminOutputs } from "@/trpc/outputs.ts";
import { Pending } from "./pending.tsx";

type Status = AdminOutputs["reference"]["status"];
type ReferenceFile = Status["files"][number];

/** The shipped data files, file by file, and what is wrong with any of them. */
export function ReferencePanel() {
  const t = useTranslations("administration.reference");
  const admin = useAdmin();
  const status = useQuery(admin.reference.status.queryOptions());
  return (
    <Panel title={t("title")}>{status.data ? <Files status={status.data} /> : <Pending error={status.error} />}</Panel>
  );
}

function Files({ status }: { readonly status: Status }) {
  const t = useTranslations("administration.reference");
  const format = useFormatter();
  const locale = useLocale();
  const { number } = useFigures();
  const columns = useFileColumns();
  const { loadedAt, files, problems, manifestHash } = status;
  const loaded = loadedAt
    ? t("loaded", {
        when: format.dateTime(loadedAt, { dateStyle: "medium", timeStyle: "short" }),
        files: files.length,
        rows: number(files.reduce((total, { rows }) => total + (rows ?? 0), 0)),
      })
    : t("notLoaded");
  return (
    <div className="grid gap-3">
      <p className="m-0 text-muted">
        {loaded} {problems.length === 0 && t("allWell")}
      </p>
      {problems.length > 0 && (
        <Notice tone="error" title={t("problems", { count: problems.length })} where={problems.join(" · ")} />
      )}
      <DataTable
        label={t("title")}
        rows={files}
        columns={columns}
        rowId={({ file }) => file}
        locale={locale}
        rowHeight={44}
        maxHeight={640}
        phoneRow={(file) => <StackedRow row={file} columns={columns} />}
        phoneRowHeight={140}
      />
      <p className="m-0 break-all text-xs text-muted">{t("hash", { hash: manifestHash })}</p>
    </div>
  );
}

function useFileColumns(): readonly DataColumn<ReferenceFile>[] {
  const t = useTranslations("administration.reference");
  const { text, number } = useFigures();
  return useMemo(
    () => [
      {
        id: "file",
        header: t("file"),
        cell: ({ title, file, contradicted }) => (
          <>
            {text(title)}
            <span className="block text-xs text-muted">
              {file}
              {contradicted.length > 0 && ` · ${t("contradicted", { count: contradicted.length })}`}
            </span>
          </>
        ),
        sortValue: ({ title }) => text(title),
        rowHeader: true,
        width: "34%",
      },
      {
        id: "source",
        header: t("source"),
        cell: ({ source }) => (
          <span className="line-clamp-2 text-xs text-muted" title={source}>
            {source}
          </span>
        ),
      },
      {
        id: "licence",
        header: t("licence"),
        cell: ({ licence }) => <span className="text-xs">{licence}</span>,
        width: "9rem",
      },
      {
        id: "rows",
        header: t("rows"),
        cell: ({ rows }) => (rows === null ? t("document") : number(rows)),
        sortValue: ({ rows }) => rows,
        align: "end",
        width: "6rem",
      },
      {
        id: "state",
        header: t("state"),
        cell: ({ isLoaded }) => (isLoaded ? t("isLoaded") : t("isNotLoaded")),
        sortValue: ({ isLoaded }) => Number(isLoaded),
        width: "9rem",
      },
    ],
    [t, text, number],
  );
}
