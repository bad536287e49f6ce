import { describe, expect, it } from "vitest";
import { oasisValues } from "../../test/oasis-values.ts";
import type { LeverId } from "../levers/lever-ids.ts";

const run = oasisValues([
  "front speed",
  "sandstorm days",
  "restored land",
  "sand",
  "cropland",
  "single belts",
  "barrier",
]);
const with1 = (lever: LeverId, intensity = 1) => run({ [`in force[${lever}]`]: intensity });
const steps = [0, 0.25, 0.5, 0.75, 1];

describe("ecology in a planner's words", () => {
  it("more mixed shelterbelts: the desert comes on more slowly, and from the tenth year clearly so", () => {
    const fronts = steps.map((intensity) => with1("mixed_belts", intensity)["front speed"]);
    for (const [place, front] of fronts.slice(1).entries()) {
      for (let year = 10; year <= 80; year++) expect(front[year]!).toBeLessThan(fronts[place]![year]!);
    }
  });

  it("shrubs on the mountain sand: less sand and fewer sandstorm days", () => {
    const [rest, planted] = [run(), with1("mountain_shrubs")];
    for (let year = 1; year <= 80; year++) {
      expect(planted.sand[year]!).toBeLessThan(rest.sand[year]!);
      expect(planted["sandstorm days"][year]!).toBeLessThanOrEqual(rest["sandstorm days"][year]!);
    }
  });

  it("each planting measure restores land; watching over it keeps more of it alive", () => {
    for (const lever of ["mixed_belts", "saline_shrubs", "mountain_shrubs", "river"] as const) {
      expect(with1(lever)["restored land"][20]!).toBeGreaterThan(5);
    }
    const watched = run({ "in force[mixed_belts]": 1, "in force[monitoring]": 1 });
    expect(watched["restored land"][20]!).toBeGreaterThan(with1("mixed_belts")["restored land"][20]!);
    expect(with1("monitoring")["restored land"][80]).toBe(0);
  });

  it("planting that survives better: more land restored", () => {
    const areas = [0.35, 0.5, 0.65, 0.8].map(
      (survival) => run({ "in force[mixed_belts]": 1, "restoration survival": survival })["restored land"][40]!,
    );
    expect([...areas].sort((a, b) => a - b)).toEqual(areas);
  });

  it("a stricter irrigation cap: less cropland, and belts that live longer", () => {
    const [rest, capped] = [run(), with1("irrigation_cap")];
    expect(capped.cropland[40]!).toBeLessThan(rest.cropland[40]!);
    expect(capped["single belts"][40]!).toBeGreaterThan(rest["single belts"][40]!);
  });

  it("carrying on: the front stays below its tipping point to mid-century and passes it for want of groundwater, not by itself", () => {
    expect(run()["front speed"][30]!).toBeLessThan(4.5);
    expect(run()["front speed"][80]!).toBeGreaterThan(5);
    const rooted = run({ dieback: 0 });
    expect(rooted["front speed"][80]!).toBeLessThan(4.5);
    expect(rooted.barrier[80]!).toBeGreaterThan(0.98);
  });
});
