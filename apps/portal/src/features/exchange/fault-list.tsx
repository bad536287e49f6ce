"use client";

import { type CellProblem, type ImportOverview, importPageMax, type ProjectId } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { VirtualList } from "@tamarisk/ui/virtual-list";
import { useQuery } from "@tanstack/react-query";
import { usePlanning } from "@/trpc/planning.ts";
import { RowOnItsWay } from "./row-on-its-way.tsx";
import type { ExchangeWords } from "./use-exchange-words.ts";

interface FaultListProps {
  readonly projectId: ProjectId;
  readonly overview: ImportOverview;
  readonly words: ExchangeWords;
}

/** The cells that cannot be read or taken, in the order of the file: where, what was found, what to do. */
export function FaultList({ projectId, overview, words }: FaultListProps) {
  const { t } = words;
  const { id: importId, problems, counts } = overview;
  const title = t("fault.title", { count: counts.problems });
  return (
    <Panel title={title} description={t("fault.description")}>
      <VirtualList label={title} count={counts.problems} itemKey={String} estimateHeight={() => 64}>
        {(index) =>
          problems[index] ? (
            <Fault fault={problems[index]} words={words} />
          ) : (
            <LaterFault {...{ projectId, importId, index, words }} />
          )
        }
      </VirtualList>
    </Panel>
  );
}

interface LaterFaultProps extends Pick<FaultListProps, "projectId" | "words"> {
  readonly importId: ImportOverview["id"];
  readonly index: number;
}

/** A fault that did not come with the overview. Those of one page are asked for together. */
function LaterFault({ projectId, importId, index, words }: LaterFaultProps) {
  const skip = index - (index % importPageMax);
  const { data, error } = useQuery(
    usePlanning().exchange.problems.queryOptions({ projectId, importId, skip }, { staleTime: Infinity }),
  );
  const fault = data?.[index - skip];
  if (fault) return <Fault fault={fault} words={words} />;
  return <RowOnItsWay error={index === skip ? error : null} words={words} />;
}

function Fault({ fault, words }: { readonly fault: CellProblem; readonly words: ExchangeWords }) {
  const { t, sheet, column, problem: sentence } = words;
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
}
