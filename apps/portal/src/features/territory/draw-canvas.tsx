"use client";

import {
  type PlaceArea,
  PlaceAreaMark,
  PlaceGrid,
  type PlaceOutline,
  PlaceOutlines,
  PlacePatterns,
  PlaceScale,
  PlaceShape,
} from "@tamarisk/ui/place-marks";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useId } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import { shapeUnderWay } from "./drawing.ts";
import type { DrawPlaceState } from "./use-draw-place.ts";

interface DrawCanvasProps {
  readonly state: DrawPlaceState;
  readonly outlines: readonly PlaceOutline[];
  readonly areas: readonly PlaceArea[];
  /** The id of the text that tells the keys. */
  readonly keysId: string;
}

/** The sheet that is drawn on, with mouse, finger or keys. */
export function DrawCanvas({ state, outlines, areas, keysId }: DrawCanvasProps) {
  const t = useTranslations("territory");
  const { number } = useFigures();
  const patterns = useId();
  const { view, drawing } = state;
  const at = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top] as const;
  };
  return (
    <svg
      width={view.width}
      height={view.height}
      role="application"
      aria-label={t("draw.canvas")}
      aria-describedby={keysId}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
      tabIndex={0}
      onKeyDown={(event) => onKey(event, state)}
      onPointerMove={(event) => event.pointerType !== "touch" && state.pointAt(...at(event))}
      onClick={(event) => state.setAt(...at(event))}
      onDoubleClick={() => state.step({ kind: "finish" })}
      className="block cursor-crosshair touch-manipulation bg-wash focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent"
    >
      <PlacePatterns id={patterns} />
      {outlines.length === 0 && <PlaceGrid view={view} />}
      <PlaceOutlines view={view} outlines={outlines} />
      {areas.map((area) => (
        <PlaceAreaMark key={area.id} view={view} area={area} patterns={patterns} />
      ))}
      {drawing.shapes.map((geometry, index) => (
        <PlaceShape key={index.toString()} view={view} geometry={geometry} />
      ))}
      <UnderWay state={state} />
      <PlaceScale
        view={view}
        scale={t("map.kilometres", { km: number(view.scaleBar.kilometres) })}
        north={t("map.north")}
      />
    </svg>
  );
}

/** The shape being drawn: its corners, a line to the cursor, and the cursor's cross. */
function UnderWay({ state: { drawing, view, cursor } }: { readonly state: DrawPlaceState }) {
  const corners = drawing.corners.map(view.toPixel);
  const to = cursor && view.toPixel(cursor);
  const line = [...corners, ...(to && corners.length > 0 ? [to] : [])];
  const shape = shapeUnderWay(drawing);
  return (
    <g className="pointer-events-none">
      {shape && <PlaceShape view={view} geometry={shape} isQuiet />}
      {line.length > 1 && (
        <path d={`M${line.join("L")}`} className="fill-none stroke-accent" strokeWidth="1.5" strokeDasharray="4 3" />
      )}
      {corners.map(([x, y], index) => (
        <circle
          key={index.toString()}
          cx={x}
          cy={y}
          r={index === 0 ? 5 : 3.5}
          className="fill-panel stroke-accent"
          strokeWidth="1.8"
        />
      ))}
      {to && <path d={`M${to[0] - 9} ${to[1]}h18M${to[0]} ${to[1] - 9}v18`} className="stroke-ink" strokeWidth="1.4" />}
    </g>
  );
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function onKey(event: KeyboardEvent<SVGSVGElement>, state: DrawPlaceState): void {
  const move = moves[event.key];
  const { drawing } = state;
  if (move) {
    const pixels = event.shiftKey ? 1 : 12;
    state.moveCursor(move[0] * pixels, move[1] * pixels);
  } else if (event.key === "Enter" || event.key === " ") state.setAtCursor();
  else if (event.key === "Backspace" && drawing.corners.length > 0) state.step({ kind: "remove-corner" });
  else if (event.key === "Escape" && drawing.corners.length > 0) state.step({ kind: "cancel" });
  else if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) state.step({ kind: "undo" });
  else if (event.key.toLowerCase() === "f") state.step({ kind: "finish" });
  else if (event.key === "+" || event.key === "=") state.zoom(0.5);
  else if (event.key === "-") state.zoom(2);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
