"use client";

import type { RowChange } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { SegmentedControl } from "@tamarisk/ui/segmented-control";
import { VirtualList } from "@tamarisk/ui/virtual-list";
import { useMemo, useState } from "react";
import { ChangedRow } from "./changed-row.tsx";
import type { ExchangeWords } from "./use-exchange-words.ts";
import type { ImportDecision } from "./use-import-decision.ts";

interface ChangeListProps {
  readonly changes: readonly RowChange[];
  /** `null` where nothing is decided any more, or not by this reader. */
  readonly decision: ImportDecision | null;
  readonly words: ExchangeWords;
}

type Part = "all" | "add" | "change" | "conflict";

const parts: readonly Part[] = ["all", "add", "change", "conflict"];

/** The rows that a file adds and changes, sheet by sheet. */
export function ChangeList({ changes, decision, words }: ChangeListProps) {
  const { t, sheet, number } = words;
  const [part, setPart] = useState<Part>("all");
  const shown = useMemo(() => changes.filter((change) => isPartOf(change, part)), [changes, part]);
  const offered = parts.filter((one) => one === part || changes.some((change) => isPartOf(change, one)));
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
        count={shown.length}
        itemKey={(index) => shown[index]!.key}
        estimateHeight={(index) => 44 + 26 * shown[index]!.fields.length}
      >
        {(index) => {
          const change = shown[index]!;
          const isFirst = shown[index - 1]?.sheet !== change.sheet;
          return (
            <>
              {isFirst && (
                <h3 className="m-0 pb-1 pt-3 text-sm font-semibold">
                  {sheet(change.sheet)}{" "}
                  <span className="font-normal text-muted">
                    {number(shown.filter((one) => one.sheet === change.sheet).length)}
                  </span>
                </h3>
              )}
              <ChangedRow change={change} decision={decision} words={words} />
            </>
          );
        }}
      </VirtualList>
    </Panel>
  );
}

function isPartOf({ kind, conflict }: RowChange, part: Part): boolean {
  return part === "all" || (part === "conflict" ? conflict !== null : kind === part);
}
