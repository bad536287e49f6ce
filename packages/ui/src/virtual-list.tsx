"use client";

import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useIsPrinting } from "./use-is-printing.ts";

export interface VirtualListProps {
  /** The list's name, read aloud. */
  readonly label: string;
  readonly count: number;
  readonly itemKey: (index: number) => string;
  /** About how high an item is, in pixels, before it has been drawn once. */
  readonly estimateHeight: (index: number) => number;
  readonly children: (index: number) => ReactNode;
  /** Pixels between items. */
  readonly gap?: number;
}

/** Lists of this many items or fewer are drawn whole, so that they are found by the browser's search. */
const wholeUpTo = 60;

/**
 * A list of items of any height that scrolls with the page; of a long one only what is near the window is drawn, and on
 * paper all.
 */
export function VirtualList(props: VirtualListProps) {
  return props.count > wholeUpTo ? <WindowedList {...props} /> : <WholeList {...props} />;
}

function WholeList({ label, count, itemKey, gap = 0, children }: VirtualListProps) {
  return (
    <ul aria-label={label} className="m-0 grid list-none grid-cols-1 p-0" style={{ gap }}>
      {Array.from({ length: count }, (_, index) => (
        <li key={itemKey(index)}>{children(index)}</li>
      ))}
    </ul>
  );
}

function WindowedList(props: VirtualListProps) {
  const { label, count, itemKey, estimateHeight, gap = 0, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const isPrinting = useIsPrinting();
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtualizer = useWindowVirtualizer({
    count,
    gap,
    estimateSize: estimateHeight,
    getItemKey: itemKey,
    overscan: 4,
    scrollMargin: top,
    initialRect: { width: 1200, height: 900 },
  });
  if (isPrinting) return WholeList(props);
  return (
    <ul
      ref={list}
      aria-label={label}
      className="relative m-0 list-none p-0"
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  );
}
