import type { CoordinateDatum, PlanGeometry } from "@tamarisk/domain";
import { mapPositions, type Position } from "./positions.ts";

/** Krasovsky 1940, which the published form of the shift uses. */
const semiMajorAxis = 6_378_245;
const eccentricitySquared = 0.006693421622965823;

/**
 * The same shape in another datum. CGCS2000 and WGS 84 agree within a metre and are taken as one; GCJ-02 is the shifted
 * datum of Chinese web maps, by the formula in public use (it is not an official text). Outside the box in which the shift
 * applies (72.004–137.8347° E, 0.8293–55.8271° N) nothing moves. There and back is within a centimetre.
 *
 * @see https://github.com/hujiulong/gcoord: the same formula under the MIT licence; a test compares the two.
 *
 * @example
 * inDatum({ type: "Point", coordinates: [102.19, 38.52] }, "WGS84", "GCJ-02"); // 102.19198, 38.52043: 173 m east, 48 m north
 */
export function inDatum<Geometry extends PlanGeometry>(
  geometry: Geometry,
  from: CoordinateDatum,
  to: CoordinateDatum,
): Geometry {
  const isShifted = from === "GCJ-02";
  if (isShifted === (to === "GCJ-02")) return geometry;
  return mapPositions(geometry, isShifted ? shiftedBack : shifted);
}

function shifted([longitude, latitude]: Position): Position {
  if (!isWhereShifted(longitude, latitude)) return [longitude, latitude];
  const [east, north] = shiftAt(longitude, latitude);
  return [longitude + east, latitude + north];
}

/** The shift changes by less than a part in a thousand over its own length, so four rounds leave less than a millimetre. */
function shiftedBack([longitude, latitude]: Position): Position {
  if (!isWhereShifted(longitude, latitude)) return [longitude, latitude];
  let [east, north] = [longitude, latitude];
  for (let round = 0; round < 4; round++) {
    const [byEast, byNorth] = shiftAt(east, north);
    east = longitude - byEast;
    north = latitude - byNorth;
  }
  return [east, north];
}

function isWhereShifted(longitude: number, latitude: number): boolean {
  return longitude >= 72.004 && longitude <= 137.8347 && latitude >= 0.8293 && latitude <= 55.8271;
}

/** Degrees east and north. */
function shiftAt(longitude: number, latitude: number): [number, number] {
  const [x, y] = [longitude - 105, latitude - 35];
  const phi = (latitude * Math.PI) / 180;
  const magic = 1 - eccentricitySquared * Math.sin(phi) ** 2;
  const metresPerRadianNorth = (semiMajorAxis * (1 - eccentricitySquared)) / (magic * Math.sqrt(magic));
  const metresPerRadianEast = (semiMajorAxis / Math.sqrt(magic)) * Math.cos(phi);
  const degrees = 180 / Math.PI;
  return [(metresEast(x, y) / metresPerRadianEast) * degrees, (metresNorth(x, y) / metresPerRadianNorth) * degrees];
}

const wave = (amplitude: number, cycles: number) => (amplitude * Math.sin(cycles * Math.PI) * 2) / 3;

function metresEast(x: number, y: number): number {
  const trend = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  const short = wave(20, 6 * x) + wave(20, 2 * x) + wave(20, x);
  return trend + short + wave(40, x / 3) + wave(150, x / 12) + wave(300, x / 30);
}

function metresNorth(x: number, y: number): number {
  const trend = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  const short = wave(20, 6 * x) + wave(20, 2 * x) + wave(20, y);
  return trend + short + wave(40, y / 3) + wave(160, y / 12) + wave(320, y / 30);
}
