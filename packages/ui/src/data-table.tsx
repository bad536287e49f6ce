"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useMemo, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import type { DataColumn } from "./data-column.ts";
import { DataTableHead } from "./data-table-head.tsx";
import { DataTableRow } from "./data-table-row.tsx";
import { DataTableSortMenu } from "./data-table-sort-menu.tsx";
import { type Sort, sortRows } from "./sort-rows.ts";
import { useElementWidth } from "./use-element-width.ts";
import { useIsPrinting } from "./use-is-printing.ts";
import { useRowKeys } from "./use-row-keys.ts";

export interface DataTableProps<Row> {
  /** The table's name, read aloud. */
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly DataColumn<Row>[];
  readonly rowId: (row: Row) => string;
  readonly locale: string;
  /** Sorting held here unless `onSortChange` is given; then the caller sorts. */
  readonly sort?: Sort | null;
  readonly onSortChange?: (sort: Sort) => void;
  readonly defaultSort?: Sort;
  /** Rows marked in the accent. */
  readonly selectedIds?: ReadonlySet<string>;
  /** Makes rows selectable by click, Enter and Space, and walkable by arrow keys. */
  readonly onSelect?: (row: Row) => void;
  /** Most height before the rows scroll, in pixels. */
  readonly maxHeight?: number;
  readonly rowHeight?: number;
  /** Where the table is narrower than 480 px, each row is drawn by this instead of by columns. */
  readonly phoneRow?: (row: Row) => ReactNode;
  readonly phoneRowHeight?: number;
  /** "Sort by" for the phone's control; needed with `phoneRow` and sortable columns. */
  readonly sortLabel?: string;
  /** Shown in place of rows when there are none. */
  readonly empty?: ReactNode;
}

/** Rows beyond this number are drawn only where they are seen; on paper all are. */
const virtualFrom = 80;

/**
 * A table that sorts, scrolls under its head, draws thousands of rows, and can be walked by keyboard. On a narrow
 * place it turns into cards through `phoneRow`, or scrolls sideways without it.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rowId, selectedIds, onSelect, phoneRow, empty } = props;
  const [widthRef, width] = useElementWidth<HTMLDivElement>(800);
  const narrow = phoneRow !== undefined && width < 480;
  const rowHeight = narrow ? (props.phoneRowHeight ?? 64) : (props.rowHeight ?? 36);
  const { rows, sort, sortBy } = useSorted(props);

  const scroller = useRef<HTMLDivElement>(null);
  const keys = useRowKeys({
    rows,
    rowHeight,
    scroller,
    onSelect,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });
  const isPrinting = useIsPrinting();
  const virtual = rows.length > virtualFrom && !isPrinting;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: virtual,
    estimateSize: () => rowHeight,
    getScrollElement: () => scroller.current,
    initialRect: { width: 800, height: props.maxHeight ?? 480 },
    overscan: 8,
    rangeExtractor: (range) => withActive(range, keys.active),
  });
  const items = virtual ? virtualizer.getVirtualItems() : rows.map((_, index) => ({ index, start: index * rowHeight }));

  const drawn: ReactNode[] = [];
  let filledTo = 0;
  for (const { index } of items) {
    if (index > filledTo) drawn.push(<Gap key={`gap-${index}`} rows={index - filledTo} rowHeight={rowHeight} />);
    filledTo = index + 1;
    const row = rows[index]!;
    const id = rowId(row);
    drawn.push(
      <DataTableRow
        key={id}
        row={row}
        columns={columns}
        index={index}
        height={rowHeight}
        selected={selectedIds?.has(id) ?? false}
        focusable={onSelect ? index === keys.active : null}
        onSelect={onSelect}
        onFocus={keys.setActive}
        phoneRow={narrow ? phoneRow : undefined}
      />,
    );
  }
  if (filledTo < rows.length) drawn.push(<Gap key="gap-end" rows={rows.length - filledTo} rowHeight={rowHeight} />);

  return (
    <div ref={widthRef} className="min-w-0">
      {narrow && props.sortLabel && (
        <DataTableSortMenu label={props.sortLabel} columns={columns} sort={sort} onSortBy={sortBy} />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a scrolling place needs a name and the focus */}
      <div
        ref={scroller}
        role="region"
        aria-label={label}
        tabIndex={onSelect ? undefined : 0}
        className="relative overflow-auto print:overflow-visible"
        style={{ maxHeight: isPrinting ? undefined : (props.maxHeight ?? (virtual ? 480 : undefined)) }}
      >
        <table
          role={onSelect ? "grid" : undefined}
          aria-label={label}
          aria-rowcount={virtual ? rows.length + 1 : undefined}
          onKeyDown={onSelect ? keys.onKeyDown : undefined}
          className={classNames("w-full border-collapse print:text-xs", virtual && !narrow && "table-fixed")}
        >
          {!narrow && (
            <colgroup>
              {columns.map((column) => (
                <col key={column.id} style={column.width ? { width: column.width } : undefined} />
              ))}
            </colgroup>
          )}
          <DataTableHead columns={columns} sort={sort} onSortBy={sortBy} hidden={narrow} />
          <tbody>{drawn}</tbody>
        </table>
        {rows.length === 0 && empty}
      </div>
    </div>
  );
}

function Gap({ rows, rowHeight }: { readonly rows: number; readonly rowHeight: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row holds height and takes no focus
    <tr aria-hidden="true">
      <td style={{ height: rows * rowHeight, padding: 0 }} />
    </tr>
  );
}

/** The rows in sight, and the one that holds the focus, so that scrolling never drops it. */
function withActive(
  range: { startIndex: number; endIndex: number; overscan: number; count: number },
  active: number,
): number[] {
  const start = Math.max(0, range.startIndex - range.overscan);
  const end = Math.min(range.count - 1, range.endIndex + range.overscan);
  const seen = Array.from({ length: end - start + 1 }, (_, offset) => start + offset);
  if (active < 0 || active >= range.count || (active >= start && active <= end)) return seen;
  return active < start ? [active, ...seen] : [...seen, active];
}

function useSorted<Row>({ rows, columns, locale, sort, onSortChange, defaultSort }: DataTableProps<Row>) {
  const [own, setOwn] = useState<Sort | null>(defaultSort ?? null);
  const current = onSortChange ? (sort ?? null) : own;
  const sorted = useMemo(() => {
    const sortValueOf = columns.find((column) => column.id === own?.columnId)?.sortValue;
    return onSortChange || !own || !sortValueOf ? rows : sortRows(rows, sortValueOf, own.direction, locale);
  }, [rows, columns, own, locale, onSortChange]);
  return { rows: sorted, sort: current, sortBy: onSortChange ?? setOwn };
}
