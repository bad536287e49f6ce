"use client";

import type { PlanGeometry } from "@tamarisk/domain";
import { type PlaceBounds, placeView } from "@tamarisk/ui/place-view";
import { useMemo, useState } from "react";
import { afterStep, type Drawing, type DrawingStep, type DrawnPosition, drawingOf, leastCorners } from "./drawing.ts";
import { panned, windowAround, zoomed } from "./map-window.ts";
import { nearestCorner } from "./nearest-corner.ts";

interface DrawPlaceInput {
  readonly shapes: readonly PlanGeometry[];
  /** Outlines and layers, whose corners catch the cursor. */
  readonly around: readonly PlanGeometry[];
  readonly width: number;
  readonly height: number;
  readonly onShapes: (shapes: readonly PlanGeometry[]) => void;
}

/** The state of a drawing: its shapes, the window of the map, and the cursor that mouse, touch and keys share. */
export function useDrawPlace({ shapes, around, width, height, onShapes }: DrawPlaceInput) {
  const [drawing, setDrawing] = useState<Drawing>(() => drawingOf(shapes));
  const [window, setWindow] = useState<PlaceBounds>(() => windowAround([...around, ...shapes]));
  const [cursor, setCursor] = useState<DrawnPosition | null>(null);
  const view = useMemo(() => placeView(window, width, height), [window, width, height]);
  const middle = view.toPosition(width / 2, height / 2);

  const step = (next: DrawingStep) => {
    const after = afterStep(drawing, next);
    setDrawing(after);
    if (after.shapes !== drawing.shapes) onShapes(after.shapes);
  };
  const snapped = (x: number, y: number): DrawnPosition => {
    const under: PlanGeometry[] = drawing.corners.map(([longitude, latitude]) => ({
      type: "Point",
      coordinates: [longitude, latitude],
    }));
    return nearestCorner(view, [...under, ...drawing.shapes, ...around], [x, y]) ?? rounded(view.toPosition(x, y));
  };
  /** Sets a corner, or finishes the shape when the corner closes it. */
  const set = (at: DrawnPosition) => {
    const { corners, tool } = drawing;
    const closes = tool === "area" ? corners[0] : corners.at(-1);
    const isClosing = closes && closes[0] === at[0] && closes[1] === at[1] && corners.length >= leastCorners[tool];
    step(isClosing ? { kind: "finish" } : { kind: "add-corner", at });
  };
  const moveCursor = (byX: number, byY: number) => {
    const [x, y] = view.toPixel(cursor ?? middle);
    const [nextX, nextY] = [x + byX, y + byY];
    const isOut = nextX < 8 || nextY < 8 || nextX > width - 8 || nextY > height - 8;
    if (isOut) setWindow(panned(window, Math.sign(byX) * 0.2, -Math.sign(byY) * 0.2));
    setCursor(Math.abs(byX) + Math.abs(byY) > 1 ? snapped(nextX, nextY) : rounded(view.toPosition(nextX, nextY)));
  };
  return {
    ...{ drawing, view, cursor, step, set, moveCursor },
    pointAt: (x: number, y: number) => setCursor(snapped(x, y)),
    setAt: (x: number, y: number) => set(snapped(x, y)),
    setAtCursor: () => set(cursor ?? rounded(middle)),
    zoom: (factor: number) => setWindow(zoomed(window, cursor ?? middle, factor)),
    showAll: () => setWindow(windowAround([...around, ...drawing.shapes])),
  };
}

export type DrawPlaceState = ReturnType<typeof useDrawPlace>;

/** To a tenth of a metre. */
function rounded([longitude, latitude]: DrawnPosition): DrawnPosition {
  return [Number(longitude.toFixed(6)), Number(latitude.toFixed(6))];
}
