import { describe, expect, it } from "vitest";
import { thinnedBoundary } from "./thinned-boundary.ts";

function outline(...coordinates: number[][][]) {
  const geometry = { type: "Polygon" as const, coordinates };
  return { type: "FeatureCollection" as const, features: [{ type: "Feature" as const, properties: {}, geometry }] };
}

const square = [
  [0, 0],
  [60, 0],
  [60, 60],
  [0, 60],
  [0, 0],
];

describe("thinnedBoundary", () => {
  it("leaves out corners that lie within a six-hundredth of the whole from the one before", () => {
    const [first, ...others] = square;
    const fine = [first!, [0.05, 0], [0.09, 0.01], [0.2, 0], ...others];
    const { features } = thinnedBoundary(outline(fine));
    expect(features[0]!.geometry.coordinates).toEqual([[first, [0.2, 0], ...others]]);
  });

  it("closes each ring where it was closed", () => {
    const ring = [...square.slice(0, -1), [0, 0.04], [0, 0]];
    const { features } = thinnedBoundary(outline(ring));
    expect(features[0]!.geometry.coordinates[0]!.at(-1)).toEqual([0, 0]);
  });

  it("keeps a small part as it is, rather than without an area", () => {
    const islet = [
      [1, 1],
      [1.01, 1],
      [1.01, 1.01],
      [1, 1],
    ];
    const { features } = thinnedBoundary(outline(square, islet));
    expect(features[0]!.geometry.coordinates[1]).toEqual(islet);
  });
});
