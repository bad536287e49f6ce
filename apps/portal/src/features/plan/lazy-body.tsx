"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

interface LazyBodyProps {
  /** How high the rows are likely to be, in pixels, until they have been drawn once. */
  readonly likelyHeight: number;
  readonly isFirst: boolean;
  readonly children: () => ReactNode;
}

/**
 * A stretch of a long table that is drawn only near what is seen, and on paper. What holds the focus stays drawn.
 */
export function LazyBody({ likelyHeight, isFirst, children }: LazyBodyProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const height = useRef(likelyHeight);
  const [isNear, setNear] = useState(isFirst);

  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && element.contains(document.activeElement)) return;
        if (!entry.isIntersecting && entry.boundingClientRect.height > 0)
          height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      { rootMargin: "900px 0px" },
    );
    observer.observe(element);
    const drawForPaper = () => flushSync(() => setNear(true));
    window.addEventListener("beforeprint", drawForPaper);
    return () => {
      observer.disconnect();
      window.removeEventListener("beforeprint", drawForPaper);
    };
  }, []);

  return (
    <tbody ref={body}>
      {isNear ? (
        children()
      ) : (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row holds height and takes no focus
        <tr aria-hidden="true">
          <td colSpan={4} style={{ height: height.current, padding: 0 }} />
        </tr>
      )}
    </tbody>
  );
}
