import { type BufferSide, type MapLayer, MapLayerId, type MeasurePlace, type PlanGeometry } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { square } from "../test/shapes.ts";
import { areaHectares } from "./area-hectares.ts";
import { controlLayers } from "./control-layers.ts";
import { crossings } from "./crossings.ts";
import { inDatum } from "./in-datum.ts";

const id = (digit: number) => MapLayerId.parse(`00000000-0000-4000-8000-00000000000${digit}`);
const layer = (
  digit: number,
  kind: MapLayer["kind"],
  geometry: MapLayer["geometry"],
  datum: MapLayer["datum"] = "CGCS2000",
) => ({
  id: id(digit),
  kind,
  datum,
  geometry,
});
const place = (...shapes: PlanGeometry[]): MeasurePlace => ({
  words: null,
  datum: "WGS84",
  shapes,
  isApproximate: true,
});
const against = (where: MeasurePlace, layers: ReturnType<typeof layer>[], buffer: BufferSide[] = []) =>
  crossings(where, buffer, controlLayers(layers));

const farmland = layer(1, "permanent-basic-farmland", square(102, 38, 0.1, 0.1));
const growth = layer(2, "urban-growth-boundary", square(102, 38, 0.1, 0.1));

describe("crossings", () => {
  it("[CTL5] tells how much farmland a measure takes", () => {
    const { crossings: found, hectares } = against(place(square(102.09, 38, 0.02, 0.01)), [farmland]);
    const half = areaHectares(square(102.09, 38, 0.01, 0.01));
    expect(found).toMatchObject([{ rule: "must-not-enter", layerKind: "permanent-basic-farmland", layerIds: [id(1)] }]);
    expect(found[0]!.hectares).toBeCloseTo(half, 4);
    expect(hectares).toBeCloseTo(2 * half, 2);
  });

  it("[CTL6] tells the land outside the growth boundary, by what the measure says of itself", () => {
    const where = place(square(102.09, 38, 0.02, 0.01));
    const outside = areaHectares(square(102.1, 38, 0.01, 0.01));
    const [within] = against(where, [growth], ["within-boundary"]).crossings;
    expect(within).toMatchObject({ rule: "must-stay-within" });
    expect(within!.hectares).toBeCloseTo(outside, 4);
    expect(against(where, [growth]).crossings).toMatchObject([{ rule: "check-whether-built" }]);
    expect(against(where, [growth], ["beyond-boundary"]).crossings).toEqual([]);
  });

  it("takes several growth boundaries together", () => {
    const next = layer(3, "urban-growth-boundary", square(102.1, 38, 0.1, 0.1));
    expect(against(place(square(102.09, 38, 0.02, 0.01)), [growth, next], ["within-boundary"]).crossings).toEqual([]);
  });

  it("measures a line in metres and says yes or no of a point", () => {
    const line = {
      type: "LineString" as const,
      coordinates: [
        [102.05, 38.05],
        [102.15, 38.05],
      ] as [number, number][],
    };
    const [road] = against(place(line), [farmland]).crossings;
    // A degree of longitude at 38.05° N on GRS 80: 87 781 m. Half of a tenth lies inside.
    expect(road!.metres).toBeCloseTo(0.05 * 87_781, -1);
    expect(against(place({ type: "Point", coordinates: [102.05, 38.05] }), [farmland]).crossings).toMatchObject([
      { points: 1 },
    ]);
    expect(against(place({ type: "Point", coordinates: [102.15, 38.05] }), [farmland]).crossings).toEqual([]);
  });

  it("[CTL7] does not call a shared border a crossing", () => {
    expect(against(place(square(102.1, 38, 0.1, 0.1)), [farmland]).crossings).toEqual([]);
  });

  it("converts the datum first", () => {
    const shifted = layer(
      1,
      "permanent-basic-farmland",
      inDatum(square(102, 38, 0.1, 0.1), "WGS84", "GCJ-02"),
      "GCJ-02",
    );
    expect(against(place(square(102.1, 38, 0.1, 0.1)), [shifted]).crossings).toEqual([]);
    const unconverted = layer(1, "permanent-basic-farmland", shifted.geometry, "WGS84");
    expect(against(place(square(102.1, 38, 0.1, 0.1)), [unconverted]).crossings).toHaveLength(1);
  });

  it("leaves a faulty shape out and says which and why", () => {
    const eight: PlanGeometry = {
      type: "Polygon",
      coordinates: [
        [
          [102, 38],
          [102.1, 38.1],
          [102.1, 38],
          [102, 38.1],
          [102, 38],
        ],
      ],
    };
    const { faults, crossings: found, hectares } = against(place(square(102, 38, 0.01, 0.01), eight), [farmland]);
    expect(faults).toMatchObject([{ shape: 2, fault: { kind: "ring-crosses-itself", ring: 1 } }]);
    expect(found[0]!.hectares).toBeCloseTo(hectares, 4);
  });

  it("says nothing about layers of other kinds, or of no place", () => {
    expect(against(place(square(102, 38, 0.1, 0.1)), [layer(4, "other", square(102, 38, 1, 1))]).crossings).toEqual([]);
    expect(against(place(), [farmland, growth])).toEqual({ hectares: 0, crossings: [], faults: [] });
  });
});
