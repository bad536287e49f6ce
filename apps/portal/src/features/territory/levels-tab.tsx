"use client";

import { type LevelExchange, PlanningLevel } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { Icon } from "@tamarisk/ui/icon";
import { SegmentedControl } from "@tamarisk/ui/segmented-control";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { LevelColumn } from "./level-column.tsx";
import { LevelDialog } from "./level-dialog.tsx";
import { levelExample } from "./level-example.ts";
import { LevelTable } from "./level-table.tsx";
import type { LevelsTabProps } from "./levels-tab-props.ts";

/** Province, county, township, village side by side: what each passes down and what it sends up. */
export function LevelsTab(props: LevelsTabProps) {
  const { levels, canEdit } = props;
  const t = useTranslations("territory.levels");
  const [view, setView] = useState<"columns" | "table">("columns");
  const [edited, setEdited] = useState<LevelExchange | PlanningLevel | null>(null);
  const takeOver = (
    <Button pending={levels.add.isPending} onClick={() => levels.add.mutate(levelExample)}>
      {t("takeExample")}
    </Button>
  );
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-2 print:hidden">
        <SegmentedControl
          label={t("view")}
          value={view}
          segments={[
            { value: "columns", label: t("columns") },
            { value: "table", label: t("table") },
          ]}
          onValueChange={setView}
        />
        {canEdit && (
          <Button className="ml-auto" onClick={() => setEdited("county")}>
            <Icon name="plus" />
            {t("add")}
          </Button>
        )}
      </div>
      {(levels.error ?? levels.add.error) && <ProblemNotice error={levels.error ?? levels.add.error} />}
      {levels.list.length === 0 ? (
        <EmptyState title={t("emptyTitle")} action={canEdit && takeOver} example={t("emptyExample")}>
          {t(canEdit ? "emptyBody" : "emptyBodyReading")}
        </EmptyState>
      ) : view === "table" ? (
        <LevelTable {...props} />
      ) : (
        <div className="grid items-start gap-3 sm:grid-cols-2 xl:grid-cols-4">
          {PlanningLevel.options.map((level) => (
            <LevelColumn
              {...props}
              key={level}
              level={level}
              onAdd={() => setEdited(level)}
              onEdit={(exchange) => setEdited(exchange)}
            />
          ))}
        </div>
      )}
      {edited !== null && <LevelDialog {...props} edited={edited} onClose={() => setEdited(null)} />}
    </div>
  );
}
