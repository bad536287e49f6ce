import { type RefCallback, useCallback, useRef, useState } from "react";

/**
 * The width of an element in CSS pixels, followed as it changes. Before the first measurement, and on the server,
 * it is `initialWidth`, so that the layout does not jump.
 */
export function useElementWidth<Target extends Element>(initialWidth: number): [RefCallback<Target>, number] {
  const [width, setWidth] = useState(initialWidth);
  const observer = useRef<ResizeObserver | null>(null);
  const ref = useCallback((element: Target | null) => {
    observer.current?.disconnect();
    observer.current = null;
    if (!element || typeof ResizeObserver === "undefined") return;
    const measured = element.getBoundingClientRect().width;
    if (measured > 0) setWidth(Math.round(measured));
    observer.current = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? 0);
      if (next > 0) setWidth(next);
    });
    observer.current.observe(element);
  }, []);
  return [ref, width];
}
