"use client";

import { ImportId, type ProjectId, type Role, type SheetDescription } from "@tamarisk/domain";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { mayPlan } from "@/features/projects/may-plan.ts";
import { useIsStillHere } from "@/i18n/use-is-still-here.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { ExportPanel } from "./export-panel.tsx";
import { ImportPanel } from "./import-panel.tsx";
import { openImport } from "./open-import.ts";
import { OpenedImport } from "./opened-import.tsx";
import { type ListedImport, PastImports } from "./past-imports.tsx";
import { useExchangeWords } from "./use-exchange-words.ts";

interface ExchangeScreenProps {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly sheets: readonly SheetDescription[];
  readonly imports: readonly ListedImport[];
}

/** The project as tables: saved to be changed in a spreadsheet, and read back after a look at what would change. */
export function ExchangeScreen({ projectId, role, sheets, imports }: ExchangeScreenProps) {
  const words = useExchangeWords(sheets);
  const { t } = words;
  const isStillHere = useIsStillHere();
  const canEdit = mayPlan(role);
  const { data: listed } = useQuery(
    usePlanning().exchange.list.queryOptions({ projectId }, { initialData: [...imports] }),
  );
  const opened = ImportId.safeParse(useSearchParams().get("import"));
  if (opened.success) return <OpenedImport {...{ projectId, canEdit, words }} importId={opened.data} />;
  return (
    <>
      <PageHeader title={t("headline")} lead={canEdit ? t("lead") : t("leadReading")} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <ExportPanel projectId={projectId} words={words} />
        {canEdit && (
          <ImportPanel projectId={projectId} words={words} onRead={(id) => isStillHere() && openImport(id)} />
        )}
      </div>
      <PastImports imports={listed} words={words} onOpen={openImport} />
    </>
  );
}
