import { describe, expect, it } from "vitest";
import { jinchang } from "../towns/jinchang.ts";
import { oasisProblems } from "./oasis-problems.ts";

const withFigures = (figures: Readonly<Record<string, number>>) =>
  oasisProblems({
    ...jinchang.parameters,
    ...Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, { value }])),
  });

describe("oasisProblems", () => {
  it("finds nothing wrong with Jinchang", () => {
    expect(oasisProblems(jinchang.parameters)).toEqual([]);
  });

  it("wants groundwater between the ground's springs and the wells' floor", () => {
    expect(withFigures({ depth_at_start: 90 })).toEqual([
      "parameters.depth_at_start: found 90; expected less than well_floor, 80",
    ]);
    expect(withFigures({ depth_at_start: 2 })).toEqual([
      "parameters.depth_at_start: found 2; expected shallowest_depth, 3, or more",
    ]);
  });

  it("wants no more land than the territory, and no longer a front than it has", () => {
    expect(withFigures({ grass_share_at_start: 0.9 })[0]).toContain("that add up to 1.11; expected 1 or less");
    expect(withFigures({ advance_on_grass: 0.9 })[0]).toContain("found 1.05 with advance_on_cropland");
  });
});
