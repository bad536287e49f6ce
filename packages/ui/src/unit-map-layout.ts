import type { SeverityClass } from "@tamarisk/domain";
import { geoArea, geoDistance, geoMercator, geoPath } from "d3-geo";
import { placeLabel } from "./place-label.ts";
import { textWidth } from "./text-width.ts";

/** A polygon in longitude and latitude, as GeoJSON has it. */
export type UnitGeometry =
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[] };

/** One unit of a town: its shape, what became of it, and what is written on it. */
export interface MapUnit {
  readonly id: string;
  readonly name: string;
  /** Under the name: "+13.9 %", or "no data". */
  readonly value: string;
  /** Fills the shape; null is hatched. */
  readonly change: SeverityClass | null;
  readonly geometry: UnitGeometry;
  /** Its seat, longitude and latitude. */
  readonly seat?: readonly [number, number];
}

export interface UnitMapLayout {
  readonly width: number;
  readonly height: number;
  readonly units: readonly {
    readonly unit: MapUnit;
    readonly path: string;
    /** Middle of the label, px. */
    readonly label: Spot;
    readonly seat: Spot | null;
  }[];
  /** The bar: its length, and the kilometres it stands for. */
  readonly scaleBar: { readonly kilometres: number; readonly length: number };
}

const earthRadiusKm = 6371.0088;
const margin = 8;
const footHeight = 26;
const labelHeight = 32;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Projects units into a drawing (Mercator, fitted), with a label in each and a scale bar true at its middle latitude.
 *
 * @param width - Pixels; the height follows from the shape, up to `maxHeight`.
 * @throws {RangeError} If there is no unit.
 */
export function unitMapLayout(units: readonly MapUnit[], width: number, maxHeight = 420): UnitMapLayout {
  if (units.length === 0) throw new RangeError("a map needs at least one unit to draw");
  const features = units.map(({ geometry }) => windRight(geometry));
  const everything: GeoJSON.GeometryCollection = { type: "GeometryCollection", geometries: features };
  const projection = geoMercator().fitWidth(width - 2 * margin, everything);
  const [, [, tall]] = geoPath(projection).bounds(everything);
  const height = Math.min(maxHeight, Math.ceil(tall) + 2 * margin + footHeight);
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - footHeight - margin],
    ],
    everything,
  );
  const path = geoPath(projection).digits(1);
  const point = (at: readonly [number, number] | undefined) => {
    const projected = at && projection([at[0], at[1]]);
    return projected ? { x: tenths(projected[0]), y: tenths(projected[1]) } : null;
  };
  const seats = units.flatMap(({ seat }) => point(seat) ?? []);
  return {
    width,
    height,
    units: units.map((unit, index) => ({
      unit,
      path: path(features[index]!) ?? "",
      label: placeName(path.centroid(features[index]!), unit, width, seats),
      seat: point(unit.seat),
    })),
    scaleBar: scaleBar(projection.invert!, width, height),
  };
}

/** d3-geo works on the sphere and takes an outer ring that runs the wrong way for the whole earth except the unit. */
function windRight(geometry: UnitGeometry): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.map((rings) => {
    const polygon: GeoJSON.Polygon = { type: "Polygon", coordinates: rings.map((ring) => ring.map((at) => [...at])) };
    if (geoArea(polygon) > 2 * Math.PI) for (const ring of polygon.coordinates) ring.reverse();
    return polygon.coordinates;
  });
  return { type: "MultiPolygon", coordinates };
}

/** At the middle of the shape, or as near to it as no seat's dot is covered; within the drawing. */
function placeName([x, y]: [number, number], unit: MapUnit, width: number, seats: readonly Spot[]): Spot {
  const wide = Math.max(textWidth(unit.name, 12, true), textWidth(unit.value));
  const aside = wide / 2 + 10;
  const moves = [
    [0, 0],
    [0, -12],
    [0, 12],
    [-aside, 0],
    [aside, 0],
    [0, -24],
    [0, 24],
  ] as const;
  const candidates = moves.map(([right, down]) => ({
    x: Math.min(Math.max(x + right - wide / 2, 2), Math.max(2, width - wide - 2)),
    y: y + down - labelHeight / 2,
    width: wide,
    height: labelHeight,
  }));
  const box = placeLabel(candidates, seats, [], 4);
  return { x: tenths(box.x + wide / 2), y: tenths(box.y + labelHeight / 2) };
}

/** Sines differ in their last digits between a server and a browser; what both draw must not. */
function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The longest round distance that fits a third of the width. */
function scaleBar(
  invert: (point: [number, number]) => [number, number] | null,
  width: number,
  height: number,
): UnitMapLayout["scaleBar"] {
  const [a, b] = [invert([0, height / 2]), invert([width, height / 2])];
  const kilometresPerPixel = a && b ? (geoDistance(a, b) * earthRadiusKm) / width : 1;
  const most = (width / 3) * kilometresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((digit) => digit * power).find((distance) => distance <= most) ?? power;
  return { kilometres, length: kilometres / kilometresPerPixel };
}
