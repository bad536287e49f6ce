"use client";

import type { Indicator } from "@tamarisk/domain";
import { classNames } from "@tamarisk/ui/class-names";
import { type ClipboardEvent, type CSSProperties, Fragment, type KeyboardEvent, useEffect, useId, useRef } from "react";
import { LocalText } from "@/i18n/local-text.tsx";
import { GridCellButton } from "./grid-cell.tsx";
import { cellKey, type GridModel, type GridRow } from "./grid-model.ts";
import { type GridPosition, gridStep } from "./grid-step.ts";
import type { DataWords } from "./use-data-words.ts";

interface IndicatorGridProps {
  readonly model: GridModel;
  readonly townId: string;
  readonly placeName: string;
  readonly words: DataWords;
  readonly active: GridPosition;
  readonly unsavedKeys: ReadonlySet<string>;
  readonly onActive: (position: GridPosition) => void;
  /** Enter, F2 or a click: go and edit. */
  readonly onEdit: (position: GridPosition) => void;
  /** `null` for readers who may not change anything. */
  readonly onPaste: ((text: string) => void) | null;
}

/** Indicators by year. One tab stop; arrow keys move, Enter edits, a pasted block starts at the active cell. */
export function IndicatorGrid(props: IndicatorGridProps) {
  const { model, placeName, words, active, onActive, onEdit, onPaste } = props;
  const { t } = words;
  const helpId = useId();
  const table = useRef<HTMLTableElement>(null);
  const rows = model.groups.flatMap((group) => group.rows);
  const phoneYear = model.years[active.column];
  const newest = model.years.at(-1);
  // The newest years are in sight first where they do not all have room.
  useEffect(() => {
    if (newest !== undefined) table.current?.parentElement?.scrollTo({ left: table.current.scrollWidth });
  }, [newest]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      onEdit(active);
      return;
    }
    const size = { rows: rows.length, columns: model.years.length };
    const next = gridStep(active, event.key, size, event.ctrlKey || event.metaKey);
    if (!next) return;
    event.preventDefault();
    onActive(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
  }

  function paste(event: ClipboardEvent) {
    const text = event.clipboardData.getData("text/plain");
    if (!onPaste || text.trim() === "") return;
    event.preventDefault();
    onPaste(text);
  }

  return (
    <>
      <p id={helpId} className="sr-only">
        {t("grid.help")}
      </p>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrow keys walk
        role="grid"
        aria-label={t("grid.label", { place: placeName })}
        aria-describedby={helpId}
        className="w-full table-fixed border-collapse sm:min-w-(--least-width) print:min-w-0"
        style={{ "--least-width": leastWidth(model, words) } as CSSProperties}
        onKeyDown={onKeyDown}
        onPaste={paste}
      >
        <thead>
          <tr className="text-xs text-muted">
            <th
              scope="col"
              className="h-8 border-b border-hairline px-3 text-left font-semibold sm:w-56 sm:sticky sm:left-0 sm:z-20 sm:bg-panel"
            >
              {t("grid.indicator")}
            </th>
            <th
              scope="col"
              className="w-18 border-x border-b border-hairline px-2 text-left font-semibold max-sm:hidden"
            >
              {t("grid.unit")}
            </th>
            {model.years.map((year) => (
              <th
                key={year}
                scope="col"
                className={classNames(
                  "border-b border-l border-hairline px-2 text-right font-semibold",
                  year === phoneYear ? "max-sm:w-36" : "max-sm:hidden",
                )}
              >
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.groups.map((group) => (
            <Fragment key={group.capacity ?? "none"}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={2}
                  className="h-7 border-y border-hairline bg-wash px-3 text-left text-xs font-semibold"
                >
                  {t(`capacity.${group.capacity ?? "none"}`)}
                </th>
                <td colSpan={model.years.length} className="border-y border-hairline bg-wash max-sm:hidden" />
              </tr>
              {group.rows.map((row) => (
                <GridRowCells key={row.indicator.id} {...props} row={row} rowIndex={rows.indexOf(row)} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  );
}

type GridRowCellsProps = Pick<
  IndicatorGridProps,
  "model" | "townId" | "words" | "active" | "unsavedKeys" | "onActive" | "onEdit"
> & { readonly row: GridRow; readonly rowIndex: number };

function GridRowCells({ row, rowIndex, ...props }: GridRowCellsProps) {
  const { model, townId, words, active, unsavedKeys, onActive, onEdit } = props;
  const phoneYear = model.years[active.column];
  return (
    <tr className="border-b border-hairline">
      <RowHeader indicator={row.indicator} words={words} />
      {row.cells.map((cell, column) => {
        const year = model.years[column]!;
        const isHere = active.row === rowIndex && active.column === column;
        return (
          <td
            key={year}
            className={classNames("h-px border-l border-hairline p-0", year !== phoneYear && "max-sm:hidden")}
          >
            <GridCellButton
              cell={cell}
              label={words.cellLabel(row.indicator, year, cell)}
              words={words}
              isActive={isHere}
              hasUnsaved={unsavedKeys.has(cellKey(row.indicator.id, townId, year))}
              position={`${rowIndex} ${column}`}
              onFocus={() => onActive({ row: rowIndex, column })}
              onChoose={() => onEdit({ row: rowIndex, column })}
            />
          </td>
        );
      })}
    </tr>
  );
}

function RowHeader({ indicator, words }: { readonly indicator: Indicator; readonly words: DataWords }) {
  const unit = words.unit(indicator.unit);
  return (
    <>
      <th scope="row" className="px-3 py-1 text-left font-normal sm:sticky sm:left-0 sm:z-20 sm:bg-panel">
        <LocalText isName text={indicator.name} />
        <span className="block text-xs text-muted sm:hidden">{unit}</span>
      </th>
      <td className="border-l border-hairline px-2 text-xs text-muted max-sm:hidden">{unit}</td>
    </>
  );
}

/** What the columns need so that no figure runs into its neighbour, in rem; from there on the years scroll sideways. */
function leastWidth({ groups, years }: GridModel, words: DataWords): string {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const unbroken = cells.flatMap((cell) => (cell.kind === "no-data" ? [] : words.cellValue(cell).split(" ")));
  const longest = Math.max(4, ...unbroken.map(({ length }) => length));
  return `${18.5 + years.length * (1.9 + longest * 0.47)}rem`;
}
