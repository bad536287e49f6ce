"use client";

import type { ExchangeSheet, ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { Icon } from "@tamarisk/ui/icon";
import { Panel } from "@tamarisk/ui/panel";
import { Select } from "@tamarisk/ui/select";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { usePlanningClient } from "@/trpc/planning.ts";
import { saveFile } from "./save-file.ts";
import type { ExchangeWords } from "./use-exchange-words.ts";

interface ExportPanelProps {
  readonly projectId: ProjectId;
  readonly words: ExchangeWords;
}

/** Saves the project's tables: all in one workbook, or one of them as CSV. */
export function ExportPanel({ projectId, words }: ExportPanelProps) {
  const { t, locale, sheets, sheet } = words;
  const client = usePlanningClient();
  const [csv, setCsv] = useState<ExchangeSheet>("measures");
  const save = useMutation({
    mutationFn: (one: ExchangeSheet | null) =>
      client.exchange.export.query({ projectId, locale, ...(one && { csv: one }) }),
    onSuccess: saveFile,
  });
  return (
    <Panel title={t("export.title")} description={t("export.description")}>
      <div className="grid gap-4">
        <div>
          <Button
            variant="primary"
            pending={save.isPending && save.variables === null}
            onClick={() => save.mutate(null)}
          >
            <Icon name="download" />
            {t("export.workbook")}
          </Button>
        </div>
        <p className="m-0 text-muted">{t("export.ids")}</p>
        <div className="flex flex-wrap items-end gap-2 border-t border-hairline pt-4">
          <div className="min-w-48 grow sm:grow-0">
            <Select
              label={t("export.one")}
              value={csv}
              options={sheets.map(({ kind }) => ({ value: kind, label: sheet(kind) }))}
              onValueChange={setCsv}
            />
          </div>
          <Button pending={save.isPending && save.variables !== null} onClick={() => save.mutate(csv)}>
            <Icon name="download" />
            {t("export.csv")}
          </Button>
        </div>
        {save.error && <ProblemNotice error={save.error} />}
      </div>
    </Panel>
  );
}
