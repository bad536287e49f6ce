import { describe, expect, it } from "vitest";
import { readGeojson } from "./read-geojson.ts";

const ring = [
  [102, 38.5, 1500],
  [102.01, 38.5, 1500],
  [102.01, 38.51, 1500],
  [102, 38.5, 1500],
];
const polygon = { type: "Polygon", coordinates: [ring] };
const feature = (geometry: unknown) => ({ type: "Feature", properties: {}, geometry });
const read = (object: unknown) => readGeojson(JSON.stringify(object));

describe("readGeojson", () => {
  it("reads a geometry, a feature and a collection, without heights", () => {
    const flat = { type: "Polygon", coordinates: [ring.map(([x, y]) => [x, y])] };
    expect(read(polygon)).toMatchObject({ kind: "areas", geometry: flat, corners: 4, hadHeights: true, datum: null });
    const other = { type: "Polygon", coordinates: [ring.map(([x, y]) => [x! + 1, y])] };
    const both = read({ type: "FeatureCollection", features: [feature(polygon), feature(other), feature(null)] });
    expect(both).toMatchObject({ kind: "areas", features: 2, geometry: { type: "MultiPolygon" } });
  });

  it("leaves out points beside areas, and refuses a file of points", () => {
    const point = { type: "Point", coordinates: [102, 38] };
    expect(read({ type: "GeometryCollection", geometries: [polygon, point] })).toMatchObject({
      kind: "areas",
      leftOut: 1,
    });
    expect(read(point)).toEqual({ kind: "no-areas", found: "Point" });
  });

  it("knows projected coordinates by their size or by their name", () => {
    const metres = {
      type: "Polygon",
      coordinates: [
        [
          [18_345_221, 4_265_000],
          [18_345_300, 4_265_000],
          [18_345_300, 4_265_100],
          [18_345_221, 4_265_000],
        ],
      ],
    };
    expect(read(metres)).toEqual({ kind: "projected", found: 18_345_221 });
    const named = (name: string) => ({ ...polygon, crs: { type: "name", properties: { name } } });
    expect(read(named("urn:ogc:def:crs:EPSG::4525"))).toEqual({
      kind: "other-system",
      found: "urn:ogc:def:crs:EPSG::4525",
    });
    expect(read(named("urn:ogc:def:crs:EPSG::4490"))).toMatchObject({ kind: "areas", datum: "CGCS2000" });
    expect(read(named("urn:ogc:def:crs:OGC:1.3:CRS84"))).toMatchObject({ kind: "areas", datum: "WGS84" });
  });

  it("says what is wrong with text that is no GeoJSON, an open ring, and a ring that crosses itself", () => {
    expect(readGeojson("name,area")).toEqual({ kind: "not-json" });
    expect(read({ type: "Topology", objects: {} })).toEqual({ kind: "not-geojson", found: "Topology" });
    expect(read([1, 2])).toMatchObject({ kind: "not-geojson" });
    expect(read({ type: "Polygon", coordinates: [[...ring.slice(0, 3), [103, 39]]] })).toMatchObject({
      kind: "bad-shape",
    });
    expect(read({ type: "Polygon", coordinates: [[["a", 1]]] })).toMatchObject({ kind: "bad-shape" });
    const eight = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [1, 1],
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      ],
    };
    expect(read(eight)).toMatchObject({ kind: "faulty", fault: { kind: "ring-crosses-itself", ring: 1 } });
  });

  it("refuses what is too large to read or too detailed to send", () => {
    expect(readGeojson(" ".repeat(5_000_001))).toEqual({ kind: "too-large", bytes: 5_000_001 });
    const corners = Array.from({ length: 2_500 }, (_, at): [number, number][] => {
      const [x, y] = [(at % 50) / 100, Math.floor(at / 50) / 100];
      return Array.from({ length: 31 }, (__, step) => {
        const angle = (2 * Math.PI * (step % 30)) / 30;
        return [102.123456 + x + 0.003 * Math.cos(angle), 38.123456 + y + 0.003 * Math.sin(angle)];
      });
    });
    const many = { type: "MultiPolygon", coordinates: corners.slice(0, 1_900).map((each) => [each]) };
    expect(read(many)).toMatchObject({ kind: "too-detailed", corners: 58_900 });
  });
});
