"use client";

import type { MeasurePlace } from "@tamarisk/domain";
import { inDatum } from "@tamarisk/territory";
import { PlaceGrid, type PlaceOutline, PlaceOutlines, PlaceScale, PlaceShape } from "@tamarisk/ui/place-marks";
import { boundsOfShapes, placeView } from "@tamarisk/ui/place-view";
import { useElementWidth } from "@tamarisk/ui/use-element-width";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";

interface PlaceMapProps {
  readonly place: MeasurePlace;
  /** From `outlinesOf`; empty where the town has no shipped outline. */
  readonly outlines: readonly PlaceOutline[];
  readonly height?: number;
}

/** Where a measure works, in the outline of its town: small, still, and marked when it was drawn by eye. */
export function PlaceMap({ place, outlines, height = 120 }: PlaceMapProps) {
  const t = useTranslations("territory.map");
  const { number } = useFigures();
  const [ref, width] = useElementWidth<HTMLDivElement>(280);
  const shapes = useMemo(() => place.shapes.map((shape) => inDatum(shape, place.datum, "CGCS2000")), [place]);
  const view = useMemo(() => {
    const bounds = boundsOfShapes([...shapes, ...outlines.map(({ geometry }) => geometry)]);
    return bounds && placeView(bounds, width, height);
  }, [shapes, outlines, width, height]);
  if (!view || shapes.length === 0) return null;
  return (
    <div ref={ref} className="relative overflow-hidden rounded-md bg-wash">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={t("placeOf", { count: shapes.length })}
        className="block"
      >
        {outlines.length === 0 && <PlaceGrid view={view} />}
        <PlaceOutlines view={view} outlines={outlines} />
        {shapes.map((geometry, index) => (
          <PlaceShape key={index.toString()} view={view} geometry={geometry} />
        ))}
        <PlaceScale view={view} scale={t("kilometres", { km: number(view.scaleBar.kilometres) })} north={t("north")} />
      </svg>
      {place.isApproximate && (
        <span className="absolute right-2 top-1 rounded-sm bg-wash/90 px-1 text-xs text-muted">{t("approximate")}</span>
      )}
    </div>
  );
}
