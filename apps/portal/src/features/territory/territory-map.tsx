"use client";

import type { MapLayer } from "@tamarisk/domain";
import { inDatum } from "@tamarisk/territory";
import {
  PlaceAreaMark,
  PlaceGrid,
  type PlaceOutline,
  PlaceOutlines,
  PlacePatterns,
  PlaceScale,
  PlaceShape,
} from "@tamarisk/ui/place-marks";
import { placeView } from "@tamarisk/ui/place-view";
import { useElementWidth } from "@tamarisk/ui/use-element-width";
import { useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import { areasOf } from "./areas-of.ts";
import { windowAround } from "./map-window.ts";
import type { PlacedMeasure } from "./territory-screen-props.ts";

interface TerritoryMapProps {
  readonly outlines: readonly PlaceOutline[];
  readonly layers: readonly MapLayer[];
  readonly measures: readonly PlacedMeasure[];
  readonly chosenId: string | null;
  readonly onChoose: (measureId: string | null) => void;
}

/** The town with its control lines and the places of measures. A measure is chosen here or in the list beside. */
export function TerritoryMap({ outlines, layers, measures, chosenId, onChoose }: TerritoryMapProps) {
  const t = useTranslations("territory.map");
  const { text, number } = useFigures();
  const [ref, width] = useElementWidth<HTMLDivElement>(600);
  const patterns = useId();
  const height = Math.round(Math.min(560, Math.max(300, width * 0.72)));
  const areas = useMemo(() => areasOf(layers, text), [layers, text]);
  const placed = useMemo(
    () =>
      measures.map(({ measureId, title, place }) => ({
        measureId,
        title: text(title),
        shapes: place.shapes.map((shape) => inDatum(shape, place.datum, "CGCS2000")),
      })),
    [measures, text],
  );
  const view = useMemo(() => {
    const shapes = [...outlines, ...areas].map(({ geometry }) => geometry);
    return placeView(windowAround([...shapes, ...placed.flatMap((each) => each.shapes)]), width, height);
  }, [outlines, areas, placed, width, height]);
  return (
    <div ref={ref} className="overflow-hidden rounded-md bg-wash">
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={t("whole", { layers: areas.length, measures: placed.length })}
        className="block"
      >
        <PlacePatterns id={patterns} />
        {outlines.length === 0 && <PlaceGrid view={view} />}
        <PlaceOutlines view={view} outlines={outlines} />
        {areas.map((area) => (
          <PlaceAreaMark key={area.id} view={view} area={area} patterns={patterns} />
        ))}
        {placed.map(({ measureId, title, shapes }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside offers the same choice to keys
          <g
            key={measureId}
            className="cursor-pointer"
            onClick={() => onChoose(measureId === chosenId ? null : measureId)}
          >
            <title>{title}</title>
            {shapes.map((geometry, index) => (
              <PlaceShape
                key={index.toString()}
                view={view}
                geometry={geometry}
                isQuiet={chosenId !== null && measureId !== chosenId}
              />
            ))}
          </g>
        ))}
        {outlines.map(({ id, name, geometry }) => (
          <OutlineName key={id} at={view.toPixel(middleOf(geometry))} name={name} />
        ))}
        <PlaceScale view={view} scale={t("kilometres", { km: number(view.scaleBar.kilometres) })} north={t("north")} />
      </svg>
    </div>
  );
}

function OutlineName({ at: [x, y], name }: { readonly at: readonly [number, number]; readonly name: string }) {
  return (
    <text x={x} y={y} textAnchor="middle" className="halo pointer-events-none fill-muted" fontSize="12">
      {name}
    </text>
  );
}

/** The middle of the longest ring's box: good enough for a name. */
function middleOf(geometry: PlaceOutline["geometry"]): [number, number] {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  const ring = rings.reduce((longest, each) => (each.length > longest.length ? each : longest));
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
