"use client";

import { Button } from "@tamarisk/ui/button";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { useDeferredValue, useMemo, useState } from "react";
import { assumptionCounts } from "./assumption-counts.ts";
import { type AssumptionFilter, filtered, noFilter } from "./assumption-filter.ts";
import { AssumptionsHeader } from "./assumptions-header.tsx";
import type { AssumptionsScreenProps, ReadyList } from "./assumptions-screen-props.ts";
import { AssumptionsToolbar } from "./assumptions-toolbar.tsx";
import { mayEditAssumptions } from "./may-edit-assumptions.ts";
import { ModulePanel } from "./module-panel.tsx";
import { OtherRunsNote } from "./other-runs-note.tsx";
import { StrangersNotice } from "./strangers-notice.tsx";
import { useAssumptionEdits } from "./use-assumption-edits.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface AssumptionsWorkspaceProps extends AssumptionsScreenProps {
  readonly list: ReadyList;
  readonly words: AssumptionWords;
}

/** The figures by module, with search and filters over them. */
export function AssumptionsWorkspace({ projectId, townName, role, list, runs, words }: AssumptionsWorkspaceProps) {
  const { t } = words;
  const edits = useAssumptionEdits(projectId, list, words);
  const { modules, assumptions, strangers } = edits.list;
  const [filter, setFilter] = useState<AssumptionFilter>(noFilter);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const canEdit = mayEditAssumptions(role);
  const applied = useDeferredValue(filter);
  const shown = useMemo(() => filtered(assumptions, applied), [assumptions, applied]);
  const counts = assumptionCounts(assumptions);
  const changes = [...assumptions.flatMap(({ change }) => change ?? []), ...strangers].map(({ change }) => change);
  return (
    <>
      <AssumptionsHeader
        counts={counts}
        list={edits.list}
        town={words.text(townName)}
        canEdit={canEdit}
        words={words}
      />
      <StrangersNotice strangers={strangers} onTakeOut={canEdit ? edits.takeOut : null} words={words} />
      <OtherRunsNote projectId={projectId} runs={runs} changes={changes} words={words} />
      <AssumptionsToolbar
        modules={modules}
        filter={filter}
        counts={counts}
        shown={shown.length}
        words={words}
        onFilter={setFilter}
      />
      {shown.length === 0 && (
        <EmptyState
          title={t("nothingFound")}
          action={<Button onClick={() => setFilter(noFilter)}>{t("clearFilters")}</Button>}
        >
          {t("nothingFoundBody")}
        </EmptyState>
      )}
      <div className="grid gap-4">
        {modules.map((module) => {
          const rows = shown.filter(({ moduleId }) => moduleId === module.id);
          return rows.length === 0 ? null : (
            <ModulePanel
              key={module.id}
              projectId={projectId}
              module={module}
              assumptions={rows}
              openKey={openKey}
              edits={edits}
              canEdit={canEdit}
              words={words}
              onOpen={setOpenKey}
            />
          );
        })}
      </div>
    </>
  );
}
