"use client";

import { type ImportOverview, type ImportPart, importPageMax, type ProjectId, type RowChange } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { SegmentedControl } from "@tamarisk/ui/segmented-control";
import { VirtualList } from "@tamarisk/ui/virtual-list";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { usePlanning } from "@/trpc/planning.ts";
import { ChangedRow } from "./changed-row.tsx";
import { countOf, partOf, sheetBeginning } from "./import-counts.ts";
import { RowOnItsWay } from "./row-on-its-way.tsx";
import type { ExchangeWords } from "./use-exchange-words.ts";
import type { ImportDecision } from "./use-import-decision.ts";

interface ChangeListProps {
  readonly projectId: ProjectId;
  readonly overview: ImportOverview;
  /** `null` where nothing is decided any more, or not by this reader. */
  readonly decision: ImportDecision | null;
  readonly words: ExchangeWords;
}

const parts: readonly ImportPart[] = ["all", "add", "change", "conflict"];

/** The rows that a file adds and changes, sheet by sheet; of many, those near the window are read as they are needed. */
export function ChangeList({ projectId, overview, decision, words }: ChangeListProps) {
  const { t, sheet, number } = words;
  const [part, setPart] = useState<ImportPart>("all");
  const offered = parts.filter((one) => one === part || countOf(overview, one) > 0);
  const known = partOf(overview, part);
  return (
    <Panel
      title={t("change.title")}
      description={t("change.description")}
      actions={
        offered.length > 2 && (
          <span className="print:hidden">
            <SegmentedControl
              label={t("change.part")}
              value={part}
              segments={offered.map((value) => ({ value, label: t(`part.${value}`) }))}
              onValueChange={setPart}
            />
          </span>
        )
      }
    >
      <VirtualList
        key={part}
        label={t("change.title")}
        count={countOf(overview, part)}
        itemKey={(index) => known[index]?.key ?? String(index)}
        estimateHeight={(index) => 44 + 26 * (known[index]?.fields.length ?? 1)}
      >
        {(index) => {
          const beginning = sheetBeginning(overview, part, index);
          return (
            <>
              {beginning && (
                <h3 className="m-0 pb-1 pt-3 text-sm font-semibold">
                  {sheet(beginning.sheet)} <span className="font-normal text-muted">{number(beginning.count)}</span>
                </h3>
              )}
              {known[index] ? (
                <ChangedRow change={known[index]} decision={decision} words={words} />
              ) : (
                <LaterRow {...{ projectId, part, index, decision, words }} importId={overview.id} />
              )}
            </>
          );
        }}
      </VirtualList>
    </Panel>
  );
}

interface LaterRowProps extends Pick<ChangeListProps, "projectId" | "decision" | "words"> {
  readonly importId: ImportOverview["id"];
  readonly part: ImportPart;
  readonly index: number;
}

/** A row that did not come with the overview. Those of one page are asked for together. */
function LaterRow({ projectId, importId, part, index, decision, words }: LaterRowProps) {
  const skip = index - (index % importPageMax);
  const { data, error } = useQuery(
    usePlanning().exchange.changes.queryOptions({ projectId, importId, part, skip }, { staleTime: Infinity }),
  );
  const change: RowChange | undefined = data?.[index - skip];
  if (change) return <ChangedRow change={change} decision={decision} words={words} />;
  return <RowOnItsWay error={index === skip ? error : null} words={words} />;
}
