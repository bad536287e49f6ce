import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

interface RowKeysOptions<Row> {
  readonly rows: readonly Row[];
  readonly rowHeight: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onSelect?: (row: Row) => void;
  readonly scrollTo: (index: number) => void;
}

/** Walks the rows of a table with the arrow keys, Home, End and the page keys; Enter and Space select. */
export function useRowKeys<Row>({ rows, rowHeight, scroller, onSelect, scrollTo }: RowKeysOptions<Row>) {
  const [chosen, setActive] = useState(0);
  const active = Math.min(chosen, Math.max(0, rows.length - 1));
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const target = event.target as HTMLElement;
    if (!target.matches("[data-row-index]")) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onSelect?.(rows[active]!);
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const next = nextRow(event.key, active, rows.length, page);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    setActive(next);
    scrollTo(next);
  }

  return { active, setActive, onKeyDown };
}

function nextRow(key: string, active: number, count: number, page: number): number | null {
  const moves: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  const move = moves[key];
  return move === undefined ? null : Math.min(count - 1, Math.max(0, move));
}
