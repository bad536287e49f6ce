"use client";

import { Button } from "@tamarisk/ui/button";
import { csvFromTable } from "@tamarisk/ui/csv-from-table";
import { downloadText } from "@tamarisk/ui/download-text";
import { PageHeader } from "@tamarisk/ui/page-header";
import type { assumptionCounts } from "./assumption-counts.ts";
import { assumptionTable } from "./assumption-table.ts";
import type { ReadyList } from "./assumptions-screen-props.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface AssumptionsHeaderProps {
  readonly counts: ReturnType<typeof assumptionCounts>;
  readonly list: ReadyList;
  readonly town: string;
  readonly canEdit: boolean;
  readonly words: AssumptionWords;
}

/** What the model rests on, in one counted sentence, and all of it as a file. */
export function AssumptionsHeader({ counts, list, town, canEdit, words }: AssumptionsHeaderProps) {
  const { t } = words;
  const table = () => assumptionTable(list, { ...words, town });
  return (
    <PageHeader
      title={t("headline", { judged: counts.judged, total: counts.total, town })}
      lead={words.sentences(
        t("lead", { explored: counts.explored, changed: counts.changed }),
        t(canEdit ? "leadEdit" : "readOnly"),
      )}
      actions={
        <div className="print:hidden">
          <Button onClick={() => downloadText(`${t("fileName")}-${town}.csv`, csvFromTable(table()))}>
            {t("download")}
          </Button>
        </div>
      }
    />
  );
}
