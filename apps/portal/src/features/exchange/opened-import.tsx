"use client";

import type { ImportId, ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import { ImportView } from "./import-view.tsx";
import { openImport } from "./open-import.ts";
import type { ExchangeWords } from "./use-exchange-words.ts";

interface OpenedImportProps {
  readonly projectId: ProjectId;
  readonly importId: ImportId;
  readonly canEdit: boolean;
  readonly words: ExchangeWords;
}

/** One import that the address names, with the way back. */
export function OpenedImport({ projectId, importId, canEdit, words }: OpenedImportProps) {
  const { data: overview, error } = useQuery(usePlanning().exchange.get.queryOptions({ projectId, importId }));
  return (
    <>
      <div className="-ml-2.5 mb-1 print:hidden">
        <Button variant="quiet" size="sm" onClick={() => openImport(null)}>
          <Icon name="chevron-left" size={14} />
          {words.t("back")}
        </Button>
      </div>
      {error && <ProblemNotice error={error} />}
      {!error && !overview && <Skeleton label={words.t("opening")} height={256} />}
      {overview && <ImportView key={overview.id} {...{ projectId, overview, canEdit, words }} />}
    </>
  );
}
