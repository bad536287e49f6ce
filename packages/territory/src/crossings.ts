import type {
  BufferSide,
  Crossing,
  CrossingRule,
  GeometryFault,
  MeasurePlace,
  PlaceFault,
  PlanGeometry,
} from "@tamarisk/domain";
import type { ControlLayer } from "./control-layers.ts";
import { eastOf, northOf } from "./equal-area-plane.ts";
import { geometryFault } from "./geometry-fault.ts";
import { inDatum } from "./in-datum.ts";
import { isInside } from "./is-inside.ts";
import { lineMetres, metresInside } from "./line-length.ts";
import { type MeasuredArea, measuredArea } from "./measured-area.ts";
import { overlapSquareMetres } from "./overlap.ts";
import type { Position } from "./positions.ts";

/** Below these a place only touches a line: the width of a border drawn twice, not a crossing. */
export const crossingTolerance = { hectares: 0.01, metres: 1 } as const;

/** How a place stands against the control lines. */
export interface PlaceCrossings {
  readonly hectares: number;
  readonly crossings: readonly Crossing[];
  readonly faults: readonly PlaceFault[];
}

type Extent = Pick<Crossing, "hectares" | "metres" | "points">;

type LaidShape =
  | { readonly kind: "area"; readonly area: MeasuredArea }
  | { readonly kind: "line"; readonly line: readonly Position[] }
  | { readonly kind: "point"; readonly x: number; readonly y: number };

/**
 * Which control lines a measure's place does not keep to. A red line or permanent farmland must not be entered; a measure
 * that works within the growth boundary must stay in it, one that works beyond it need not, and of one without either
 * tag the land outside is told for somebody to check. The place is converted to CGCS2000 first. Shapes of one place,
 * and layers of one kind, are taken not to lie on each other: land that two of them share counts twice.
 *
 * @param buffer - The measure's buffer tags.
 * @param layers - From `controlLayers`.
 * @returns A shape with a fault is left out, with the reason.
 */
export function crossings(
  place: MeasurePlace,
  buffer: readonly BufferSide[],
  layers: readonly ControlLayer[],
): PlaceCrossings {
  const checked = place.shapes.map((shape, index) => ({ shape, number: index + 1, fault: faultOf(shape) }));
  const faults = checked.flatMap(({ number, fault }) => (fault ? [{ shape: number, fault }] : []));
  const shapes = checked
    .filter(({ fault }) => fault === null || fault.kind === "ring-touches-itself")
    .map(({ shape }) => laid(inDatum(shape, place.datum, "CGCS2000")));
  const entered = layers
    .filter(({ kind }) => kind !== "urban-growth-boundary")
    .flatMap((layer) =>
      crossingOf("must-not-enter", [layer], sumOf(shapes.map((shape) => extentIn(shape, layer.area)))),
    );
  const hectares = shapes.reduce((sum, shape) => sum + extentOf(shape).hectares, 0);
  return { hectares, faults, crossings: [...entered, ...beyondGrowth(shapes, buffer, layers)] };
}

function faultOf(shape: PlanGeometry): GeometryFault | null {
  return shape.type === "Polygon" || shape.type === "MultiPolygon" ? geometryFault(shape) : null;
}

function laid(shape: PlanGeometry): LaidShape {
  if (shape.type === "LineString") return { kind: "line", line: shape.coordinates };
  if (shape.type !== "Point") return { kind: "area", area: measuredArea(shape) };
  const [longitude, latitude] = shape.coordinates;
  return { kind: "point", x: eastOf(longitude), y: northOf(latitude) };
}

function beyondGrowth(shapes: LaidShape[], buffer: readonly BufferSide[], layers: readonly ControlLayer[]): Crossing[] {
  const boundaries = layers.filter(({ kind }) => kind === "urban-growth-boundary");
  if (boundaries.length === 0 || buffer.includes("beyond-boundary")) return [];
  const outside = shapes.map((shape) => {
    const [whole, within] = [extentOf(shape), sumOf(boundaries.map(({ area }) => extentIn(shape, area)))];
    return {
      hectares: Math.max(0, whole.hectares - within.hectares),
      metres: Math.max(0, whole.metres - within.metres),
      points: Math.max(0, whole.points - within.points),
    };
  });
  const rule = buffer.includes("within-boundary") ? "must-stay-within" : "check-whether-built";
  return crossingOf(rule, boundaries, sumOf(outside));
}

function crossingOf(rule: CrossingRule, layers: readonly ControlLayer[], extent: Extent): Crossing[] {
  const [first] = layers;
  const hectares = extent.hectares < crossingTolerance.hectares ? 0 : extent.hectares;
  const metres = extent.metres < crossingTolerance.metres ? 0 : extent.metres;
  if (!first || (hectares === 0 && metres === 0 && extent.points === 0)) return [];
  const layerIds = layers.map(({ id }) => id);
  return [{ rule, layerKind: first.kind, layerIds, hectares, metres, points: extent.points }];
}

function extentOf(shape: LaidShape): Extent {
  if (shape.kind === "point") return { hectares: 0, metres: 0, points: 1 };
  if (shape.kind === "line") return { hectares: 0, metres: lineMetres(shape.line), points: 0 };
  return { hectares: shape.area.squareMetres / 10_000, metres: 0, points: 0 };
}

function extentIn(shape: LaidShape, area: MeasuredArea): Extent {
  if (shape.kind === "point") return { hectares: 0, metres: 0, points: isInside(area, shape.x, shape.y) ? 1 : 0 };
  if (shape.kind === "line") return { hectares: 0, metres: metresInside(shape.line, area), points: 0 };
  return { hectares: overlapSquareMetres(shape.area, area) / 10_000, metres: 0, points: 0 };
}

function sumOf(extents: readonly Extent[]): Extent {
  const total = { hectares: 0, metres: 0, points: 0 };
  for (const { hectares, metres, points } of extents) {
    total.hectares += hectares;
    total.metres += metres;
    total.points += points;
  }
  return total;
}
