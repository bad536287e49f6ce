import type { AreaGeometry } from "@tamarisk/domain";
import { measuredArea } from "./measured-area.ts";
import { overlapSquareMetres } from "./overlap.ts";

/**
 * The land two areas of one datum share, in hectares, on the same ellipsoid as `areaHectares`. Many measures against many
 * layers go through `crossings`, which lays each shape into the plane once.
 *
 * @example
 * overlapHectares(belt, redLine); // 12.4
 */
export function overlapHectares(a: AreaGeometry, b: AreaGeometry): number {
  return overlapSquareMetres(measuredArea(a), measuredArea(b)) / 10_000;
}
