import { AreaGeometry, type CoordinateDatum, type GeometryFault } from "@tamarisk/domain";
import { geometryFault } from "@tamarisk/territory";
import { z } from "zod";

/** The largest file that is read, and the largest shape that is sent. */
export const mostFileBytes = 5_000_000;
const mostShapeBytes = 900_000;

/** What a GeoJSON file holds for a layer; or why it holds none, with what was found. */
export type ReadGeojson =
  | {
      readonly kind: "areas";
      readonly geometry: AreaGeometry;
      readonly features: number;
      readonly corners: number;
      /** What the file says of its datum, if it does. */
      readonly datum: CoordinateDatum | null;
      readonly hadHeights: boolean;
      /** Points and lines that stood beside the areas. */
      readonly leftOut: number;
      readonly touch: GeometryFault | null;
    }
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "too-detailed"; readonly corners: number }
  | { readonly kind: "not-json" }
  | { readonly kind: "not-geojson"; readonly found: string }
  | { readonly kind: "no-areas"; readonly found: string }
  | { readonly kind: "projected"; readonly found: number }
  | { readonly kind: "other-system"; readonly found: string }
  | { readonly kind: "bad-shape"; readonly message: string }
  | { readonly kind: "faulty"; readonly fault: GeometryFault };

interface Shape {
  readonly type: string;
  readonly coordinates?: unknown;
}

const Loose = z.looseObject({ type: z.string() });
const Named = z.object({ properties: z.object({ name: z.string() }) });

/**
 * Reads the areas of a GeoJSON file (RFC 7946, and the older `crs` member) into one shape: Feature, FeatureCollection,
 * GeometryCollection or a bare geometry. Heights are dropped; positions are kept to a centimetre.
 */
export function readGeojson(text: string): ReadGeojson {
  if (text.length > mostFileBytes) return { kind: "too-large", bytes: text.length };
  const root = Loose.safeParse(parsed(text));
  if (!root.success)
    return parsed(text) === undefined ? { kind: "not-json" } : { kind: "not-geojson", found: text.slice(0, 40) };
  const system = systemOf(root.data.crs);
  if (system.kind === "other") return { kind: "other-system", found: system.name };
  const shapes = shapesOf(root.data);
  if (shapes === null) return { kind: "not-geojson", found: root.data.type };
  const areas = shapes.filter(({ type }) => type === "Polygon" || type === "MultiPolygon");
  if (areas.length === 0) return { kind: "no-areas", found: [...new Set(shapes.map(({ type }) => type))].join(", ") };
  const facts = { far: null as number | null, hadHeights: false, corners: 0 };
  const polygons = areas.flatMap(({ type, coordinates }) => {
    const clean = cleaned(coordinates, facts) as unknown[];
    return type === "Polygon" ? [clean] : clean;
  });
  if (facts.far !== null) return { kind: "projected", found: facts.far };
  const shape = AreaGeometry.safeParse(
    polygons.length === 1
      ? { type: "Polygon", coordinates: polygons[0] }
      : { type: "MultiPolygon", coordinates: polygons },
  );
  if (!shape.success) return { kind: "bad-shape", message: shape.error.issues[0]?.message ?? "" };
  if (JSON.stringify(shape.data).length > mostShapeBytes) return { kind: "too-detailed", corners: facts.corners };
  const fault = geometryFault(shape.data);
  if (fault && fault.kind !== "ring-touches-itself") return { kind: "faulty", fault };
  return {
    kind: "areas",
    geometry: shape.data,
    features: areas.length,
    corners: facts.corners,
    datum: system.datum,
    hadHeights: facts.hadHeights,
    leftOut: shapes.length - areas.length,
    touch: fault,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The geometries of a GeoJSON object; `null` when it is none. */
function shapesOf(object: unknown): Shape[] | null {
  const read = Loose.safeParse(object);
  if (!read.success) return null;
  const { type, features, geometries, geometry, coordinates } = read.data;
  if (type === "FeatureCollection")
    return Array.isArray(features) ? features.flatMap((each) => shapesOf(each) ?? []) : null;
  if (type === "GeometryCollection") {
    return Array.isArray(geometries) ? geometries.flatMap((each) => shapesOf(each) ?? []) : null;
  }
  if (type === "Feature") return geometry === null ? [] : shapesOf(geometry);
  return Array.isArray(coordinates) ? [{ type, coordinates }] : null;
}

/** Two numbers per position, to seven digits, rings closed; notes the first number that cannot be a degree. */
function cleaned(nested: unknown, facts: { far: number | null; hadHeights: boolean; corners: number }): unknown {
  if (!Array.isArray(nested)) return nested;
  if (typeof nested[0] !== "number") return nested.map((part) => cleaned(part, facts));
  facts.corners += 1;
  if (nested.length > 2) facts.hadHeights = true;
  const pair = nested.slice(0, 2) as unknown[];
  for (const number of pair) {
    if (typeof number === "number" && Math.abs(number) > 360) facts.far ??= number;
  }
  return pair.map((number) => (typeof number === "number" ? Number(number.toFixed(7)) : number));
}

/** What the `crs` member of older files says: a datum in degrees, nothing, or another system. */
function systemOf(crs: unknown): { kind: "degrees"; datum: CoordinateDatum | null } | { kind: "other"; name: string } {
  if (crs === undefined || crs === null) return { kind: "degrees", datum: null };
  const named = Named.safeParse(crs);
  const name = named.success ? named.data.properties.name : JSON.stringify(crs).slice(0, 80);
  if (/CRS84$|4326$/.test(name)) return { kind: "degrees", datum: "WGS84" };
  return /4490$/.test(name) ? { kind: "degrees", datum: "CGCS2000" } : { kind: "other", name };
}
