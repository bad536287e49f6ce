"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "./button.tsx";
import { ChartTable } from "./chart-table.tsx";
import { classNames } from "./class-names.ts";
import { csvFromTable } from "./csv-from-table.ts";
import { downloadText } from "./download-text.ts";
import { SourceNote } from "./source-note.tsx";
import type { TableData } from "./table-data.ts";

export interface ChartFrameProps {
  readonly title: ReactNode;
  /** In muted ink beside the title: "thousand people". */
  readonly unit?: ReactNode;
  /** The finding, as a sentence: "61 of 100 futures stay above 350 k to 2060". */
  readonly headline?: ReactNode;
  /** Right of the headline: "up from 60". */
  readonly aside?: ReactNode;
  /** The chart. */
  readonly children: ReactNode;
  readonly source: ReactNode;
  /** The same figures as a table. */
  readonly table: TableData;
  readonly locale: string;
  readonly labels: { readonly table: string; readonly chart: string; readonly download: string };
  /** Name of the CSV file. */
  readonly fileName: string;
  /** Takes the place of the CSV download. */
  readonly onDownload?: () => void;
  /** `alert` frames the one chart that matters on a page; `plain` is for a chart inside a panel. */
  readonly tone?: "panel" | "alert" | "selected" | "plain";
  /** Level of the title; 2 where nothing is said. */
  readonly level?: 2 | 3;
  readonly className?: string;
}

const tones = {
  panel: "rounded-lg border border-hairline bg-panel p-4",
  alert: "rounded-lg border border-error bg-panel p-4 ring-1 ring-error",
  selected: "rounded-lg border border-accent bg-panel p-4 ring-1 ring-accent",
  plain: "",
};

/** A chart with its title, unit, finding, source, table view and download. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, unit, headline, aside, children, source, table, locale, labels, fileName, onDownload } = props;
  const { tone = "panel", level = 2, className } = props;
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <figure aria-labelledby={id} className={classNames("m-0 flex min-w-0 flex-col", tones[tone], className)}>
      <figcaption className="mb-2">
        <div className="flex flex-wrap items-baseline gap-x-2">
          <Heading id={id} className="m-0 text-base font-semibold">
            {title}
          </Heading>
          {unit && <span className="text-xs text-muted">{unit}</span>}
        </div>
        {(headline || aside) && (
          <div className="flex flex-wrap justify-between gap-x-4">
            <p className="m-0">{headline}</p>
            {aside && <p className="m-0 text-xs text-muted">{aside}</p>}
          </div>
        )}
      </figcaption>
      <div className="min-w-0 flex-1">{asTable ? <ChartTable table={table} locale={locale} /> : children}</div>
      <div className="mt-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-t border-hairline pt-2">
        <div className="min-w-40 flex-1">
          <SourceNote>{source}</SourceNote>
        </div>
        <div className="flex gap-2 print:hidden">
          <Button size="sm" aria-describedby={id} onClick={() => setAsTable(!asTable)}>
            {asTable ? labels.chart : labels.table}
          </Button>
          <Button
            size="sm"
            aria-describedby={id}
            onClick={onDownload ?? (() => downloadText(fileName, csvFromTable(table)))}
          >
            {labels.download}
          </Button>
        </div>
      </div>
    </figure>
  );
}
