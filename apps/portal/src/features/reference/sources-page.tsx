"use client";

import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { PageHeader } from "@tamarisk/ui/page-header";
import { Panel } from "@tamarisk/ui/panel";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { StackedRow } from "@/features/shell/stacked-row.tsx";
import { sourceWords } from "@/features/town/source-words.ts";
import { Link } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { Section } from "./article.tsx";

type Source = PlanningOutputs["town"]["sources"][number];

interface SourcesPageProps {
  readonly sources: readonly Source[];
  /** Administrators can look at the state of every file. */
  readonly mayAdminister: boolean;
}

/** Where the figures come from, under which licence, and how far they can be trusted. */
export function SourcesPage({ sources, mayAdminister }: SourcesPageProps) {
  const t = useTranslations("reference.sources");
  const locale = useLocale();
  const columns = useSourceColumns();
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead", { count: sources.length })} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <div className="min-w-0 lg:col-span-2">
          <Panel
            title={t("files")}
            actions={
              mayAdminister && (
                <Link href="/administration?view=reference" className="link">
                  {t("admin")}
                </Link>
              )
            }
          >
            <DataTable
              label={t("files")}
              rows={sources}
              columns={columns}
              rowId={({ file }) => file}
              locale={locale}
              rowHeight={44}
              maxHeight={720}
              phoneRow={(source) => <StackedRow row={source} columns={columns} />}
              phoneRowHeight={140}
            />
          </Panel>
        </div>
        <Section title={t("boundaries")}>
          <p className="m-0">{t("boundariesBody")}</p>
        </Section>
        <Section title={t("knowledge")}>
          <p className="m-0">{t("knowledgeBody")}</p>
        </Section>
      </div>
    </>
  );
}

function useSourceColumns(): readonly DataColumn<Source>[] {
  const t = useTranslations("reference.sources");
  const locale = useLocale();
  const { text, number } = useFigures();
  return useMemo(
    () => [
      {
        id: "what",
        header: t("what"),
        cell: ({ title, file }) => (
          <>
            {text(title)}
            <span className="block text-xs text-muted">{file}</span>
          </>
        ),
        sortValue: ({ title }) => text(title),
        rowHeader: true,
        width: "30%",
      },
      {
        id: "source",
        header: t("source"),
        cell: ({ source }) => <span className="text-xs">{sourceWords(source, locale)}</span>,
      },
      {
        id: "licence",
        header: t("licence"),
        cell: ({ licence }) => <span className="text-xs">{sourceWords(licence, locale)}</span>,
        sortValue: ({ licence }) => licence,
        width: "11rem",
      },
      {
        id: "quality",
        header: t("quality"),
        cell: ({ confidence }) => (
          <span lang="en" className="line-clamp-3 text-xs text-muted" title={confidence}>
            {confidence}
          </span>
        ),
        width: "24%",
      },
      {
        id: "rows",
        header: t("rows"),
        cell: ({ rows }) => (rows === null ? t("document") : number(rows)),
        sortValue: ({ rows }) => rows,
        align: "end",
        width: "6rem",
      },
    ],
    [t, text, number, locale],
  );
}
