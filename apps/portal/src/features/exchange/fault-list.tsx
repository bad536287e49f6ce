"use client";

import type { CellProblem } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { VirtualList } from "@tamarisk/ui/virtual-list";
import type { ExchangeWords } from "./use-exchange-words.ts";

interface FaultListProps {
  readonly problems: readonly CellProblem[];
  readonly words: ExchangeWords;
}

/** The cells that cannot be read or taken, in the order of the file: where, what was found, what to do. */
export function FaultList({ problems, words }: FaultListProps) {
  const { t, sheet, column, problem: sentence } = words;
  const order = words.sheets.map(({ kind }) => kind);
  const sorted = [...problems].sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet) || a.row - b.row);
  return (
    <Panel title={t("fault.title", { count: problems.length })} description={t("fault.description")}>
      <VirtualList
        label={t("fault.title", { count: problems.length })}
        count={sorted.length}
        itemKey={(index) => String(index)}
        estimateHeight={() => 64}
      >
        {(index) => {
          const fault = sorted[index]!;
          return (
            <div className="grid gap-x-4 gap-y-0.5 border-t border-hairline py-2.5 sm:grid-cols-[13rem_1fr]">
              <div className="min-w-0">
                <span className="font-semibold">
                  {sheet(fault.sheet)} {fault.cell ?? t("row", { row: String(fault.row) })}
                </span>
                {fault.column !== null && (
                  <span className="block truncate text-xs text-muted">{column(fault.sheet, fault.column)}</span>
                )}
              </div>
              <p className="m-0 min-w-0 break-words">{sentence(fault)}</p>
            </div>
          );
        }}
      </VirtualList>
    </Panel>
  );
}
