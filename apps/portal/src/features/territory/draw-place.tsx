"use client";

import type { BufferSide, MapLayer, MeasurePlace, PlanGeometry } from "@tamarisk/domain";
import { inDatum } from "@tamarisk/territory";
import { Button } from "@tamarisk/ui/button";
import { Checkbox } from "@tamarisk/ui/checkbox";
import { Icon } from "@tamarisk/ui/icon";
import { IconButton } from "@tamarisk/ui/icon-button";
import type { PlaceOutline } from "@tamarisk/ui/place-marks";
import { SegmentedControl } from "@tamarisk/ui/segmented-control";
import { useElementWidth } from "@tamarisk/ui/use-element-width";
import { useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import { areasOf } from "./areas-of.ts";
import { DrawCanvas } from "./draw-canvas.tsx";
import { type DrawingTool, leastCorners } from "./drawing.ts";
import { DrawnShapes } from "./drawn-shapes.tsx";
import { PickUnit } from "./pick-unit.tsx";
import { PlaceFindings } from "./place-findings.tsx";
import { TypedCorner } from "./typed-corner.tsx";
import { type DrawPlaceState, useDrawPlace } from "./use-draw-place.ts";

interface DrawPlaceProps {
  /** The place as it is when drawing begins; later changes come from the drawing alone. */
  readonly place: MeasurePlace | null;
  /** From `outlinesOf`; empty where the town has no shipped outline. */
  readonly outlines: readonly PlaceOutline[];
  readonly layers: readonly MapLayer[];
  /** The measure's buffer tags, which say whether it may leave the growth boundary. */
  readonly buffer?: readonly BufferSide[];
  readonly onChange: (place: MeasurePlace) => void;
  readonly height?: number;
}

const noTags: readonly BufferSide[] = [];

/** Draw where a measure works: areas, lines, points or whole units, held against the control lines as they are drawn. */
export function DrawPlace({ place, outlines, layers, buffer = noTags, onChange, height = 320 }: DrawPlaceProps) {
  const t = useTranslations("territory.draw");
  const [ref, width] = useElementWidth<HTMLDivElement>(320);
  const keysId = useId();
  const { text } = useFigures();
  const areas = useMemo(() => areasOf(layers, text), [layers, text]);
  const around = useMemo(() => [...outlines, ...areas].map(({ geometry }) => geometry), [outlines, areas]);
  const [isApproximate, setApproximate] = useState(place === null || place.shapes.length === 0 || place.isApproximate);
  const placeOf = (shapes: readonly PlanGeometry[]): MeasurePlace => ({
    words: place?.words ?? null,
    datum: "CGCS2000",
    shapes: [...shapes],
    isApproximate,
  });
  const begun = useMemo(
    () => (place ? place.shapes.map((shape) => inDatum(shape, place.datum, "CGCS2000")) : []),
    [place],
  );
  const state = useDrawPlace({ shapes: begun, around, width, height, onShapes: (shapes) => onChange(placeOf(shapes)) });
  const drawn = placeOf(state.drawing.shapes);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Tools state={state} />
        <PickUnit outlines={outlines} onPick={(shape) => state.step({ kind: "add-shape", shape })} />
      </div>
      <div ref={ref} className="overflow-hidden rounded-md border border-edge">
        <DrawCanvas state={state} outlines={outlines} areas={areas} keysId={keysId} />
      </div>
      <DrawFoot state={state} />
      <p id={keysId} className="m-0 text-xs text-muted">
        {t("keys")}
      </p>
      <TypedCorner onCorner={state.set} />
      <DrawnShapes shapes={state.drawing.shapes} onRemove={(index) => state.step({ kind: "remove-shape", index })} />
      <PlaceFindings place={drawn} buffer={buffer} layers={layers} />
      <Checkbox
        label={t("isApproximate")}
        hint={t("isApproximateHint")}
        checked={isApproximate}
        onCheckedChange={(checked) => {
          setApproximate(checked);
          onChange({ ...drawn, isApproximate: checked });
        }}
      />
    </div>
  );
}

const tools: readonly DrawingTool[] = ["area", "line", "point"];

function Tools({ state: { drawing, step } }: { readonly state: DrawPlaceState }) {
  const t = useTranslations("territory.draw");
  return (
    <SegmentedControl
      label={t("tool")}
      value={drawing.tool}
      segments={tools.map((tool) => ({ value: tool, label: t(`tools.${tool}`) }))}
      onValueChange={(tool) => step({ kind: "choose-tool", tool })}
    />
  );
}

/** Finish, undo and zoom, and what the cursor points at. */
function DrawFoot({ state }: { readonly state: DrawPlaceState }) {
  const t = useTranslations("territory.draw");
  const { drawing, cursor, step } = state;
  const missing = leastCorners[drawing.tool] - drawing.corners.length;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {drawing.corners.length > 0 && (
        <Button size="sm" variant="primary" disabled={missing > 0} onClick={() => step({ kind: "finish" })}>
          {missing > 0 ? t("missing", { count: missing }) : t(`finish.${drawing.tool}`)}
        </Button>
      )}
      {drawing.corners.length > 0 && (
        <Button size="sm" variant="quiet" onClick={() => step({ kind: "cancel" })}>
          {t("cancel")}
        </Button>
      )}
      <Button
        size="sm"
        variant="quiet"
        disabled={drawing.corners.length === 0 && drawing.past.length === 0}
        onClick={() => step({ kind: "undo" })}
      >
        <Icon name="undo" size={12} />
        {t("undo")}
      </Button>
      <IconButton icon="plus" label={t("zoomIn")} onClick={() => state.zoom(0.5)} />
      <IconButton icon="minus" label={t("zoomOut")} onClick={() => state.zoom(2)} />
      <Button size="sm" variant="quiet" onClick={state.showAll}>
        {t("showAll")}
      </Button>
      <span className="ml-auto text-xs text-muted tabular-nums" aria-live="polite">
        {cursor
          ? t("cursor", {
              longitude: cursor[0].toFixed(4),
              latitude: cursor[1].toFixed(4),
              corners: drawing.corners.length,
            })
          : t("corners", { corners: drawing.corners.length })}
      </span>
    </div>
  );
}
