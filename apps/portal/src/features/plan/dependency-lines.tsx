"use client";

import { type TimelineSpan, timelineAt } from "@tamarisk/ui/timeline-layout";
import { type RefObject, useLayoutEffect, useState } from "react";
import type { DependencyLink } from "./dependency-links.ts";

interface DependencyLinesProps {
  /** What holds the table, and these lines above it. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly links: readonly DependencyLink[];
  readonly span: TimelineSpan;
}

interface Line {
  readonly key: string;
  readonly path: string;
  readonly isCritical: boolean;
}

/**
 * Connects the bars of measures that wait for each other, where both are drawn. A picture of what the rows and the side
 * panel say in words.
 */
export function DependencyLines({ frame, links, span }: DependencyLinesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const draw = () => setLines(links.flatMap((link) => lineOf(element, link, span) ?? []));
    draw();
    const resized = new ResizeObserver(draw);
    resized.observe(element);
    const redrawn = new MutationObserver(draw);
    for (const body of element.querySelectorAll("tbody")) redrawn.observe(body, { childList: true });
    return () => {
      resized.disconnect();
      redrawn.disconnect();
    };
  }, [frame, links, span]);

  return (
    <svg
      aria-hidden="true"
      width="100%"
      height="100%"
      className="pointer-events-none absolute inset-0 max-md:hidden print:hidden"
    >
      {lines.map(({ key, path, isCritical }) => (
        <path
          key={key}
          d={path}
          fill="none"
          strokeWidth={isCritical ? 1.8 : 1.2}
          strokeLinejoin="round"
          className={isCritical ? "stroke-accent" : "stroke-muted"}
        />
      ))}
    </svg>
  );
}

const step = 7;
const tip = 3.5;

function lineOf(
  frame: HTMLElement,
  { fromId, toId, fromYear, toYear, isCritical }: DependencyLink,
  span: TimelineSpan,
): Line | null {
  const origin = frame.getBoundingClientRect();
  const at = (id: string, year: number) => {
    const cell = frame.querySelector(`[data-measure="${id}"]`)?.closest("tr")?.querySelector("[data-years]");
    if (!cell) return null;
    const box = cell.getBoundingClientRect();
    const x = box.left - origin.left + (timelineAt(span, year) / 100) * box.width;
    return { x: Math.round(x), y: Math.round(box.top - origin.top + box.height / 2), half: box.height / 2 };
  };
  const from = at(fromId, fromYear);
  const to = at(toId, toYear);
  if (!from || !to) return null;
  const between = to.y - Math.sign(to.y - from.y) * Math.round(to.half);
  const way =
    to.x - from.x > 2 * step
      ? `H${to.x - step} V${to.y} H${to.x}`
      : `h${step} V${between} H${to.x - step} V${to.y} H${to.x}`;
  const arrow = `M${to.x - tip} ${to.y - tip} L${to.x} ${to.y} L${to.x - tip} ${to.y + tip}`;
  return { key: `${fromId} ${toId}`, path: `M${from.x} ${from.y} ${way} ${arrow}`, isCritical };
}
