import type { Policy } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyScenario, carryOn, fromNowOn, inYear, series } from "../test/jinchang-runs.ts";
import { LEVER_IDS } from "./levers/lever-ids.ts";

describe("in planners' words", () => {
  const neverLess = (more: readonly number[], less: readonly number[], within = 1e-9) => {
    for (const [place, value] of less.entries()) expect(more[place]).toBeGreaterThanOrEqual(value * (1 - within));
  };
  const around = { numRuns: 15, seed: 2035 };

  it("higher fertility never means fewer births", () => {
    const variant = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyScenario, variant, variant, (scenario, a, b) => {
        const births = (z: number) => series("births", { ...scenario, fertility_variant: z });
        neverLess(births(Math.max(a, b)), births(Math.min(a, b)));
      }),
      around,
    );
  });

  it("higher fertility fills schools six years after the births, not before", () => {
    const [low, high] = [-1, 1].map((fertility_variant) => series("pupils", { fertility_variant }));
    expect(Math.abs(inYear(high!, 2029) / inYear(low!, 2029) - 1)).toBeLessThan(0.001);
    expect(inYear(high!, 2036) / inYear(low!, 2036)).toBeGreaterThan(1.3);
  });

  it("lower fertility means fewer people of working age after twenty years, and none before", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const [low, high] = [-1, 1].map((variant) =>
          series("working_age", { ...scenario, fertility_variant: variant }),
        );
        // Pupils follow births, schools need teachers, work holds people: a few come or stay for that.
        expect(Math.abs(inYear(low!, 2030) / inYear(high!, 2030) - 1)).toBeLessThan(0.02);
        for (const year of [2045, 2055, 2070]) expect(inYear(low!, year)).toBeLessThan(inYear(high!, year));
      }),
      around,
    );
  });

  it("the more ore there is, the more posts in mines when less of it would have run out", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const [short, long] = [12, 45].map((reserve_life) => series("mining_jobs", { ...scenario, reserve_life }));
        expect(inYear(long!, 2042)).toBeGreaterThanOrEqual(inYear(short!, 2042));
        expect(inYear(long!, 2050)).toBeGreaterThanOrEqual(inYear(short!, 2050));
      }),
      around,
    );
  });

  it("dearer money never means less debt for a town that borrows", () => {
    const everything = { id: "everything", settings: LEVER_IDS.flatMap((id) => fromNowOn(id).settings) };
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const [cheap, dear] = [0.02, 0.055].map((interest_rate) =>
          series("debt_ratio", { ...scenario, interest_rate }, everything),
        );
        expect(inYear(dear!, 2040)).toBeGreaterThanOrEqual(inYear(cheap!, 2040) * (1 - 1e-3));
      }),
      around,
    );
  });

  it("a higher nickel price never means fewer mining jobs while own ore lasts", () => {
    const level = fc.double({ min: 8800, max: 16_000, noNaN: true });
    fc.assert(
      fc.property(anyScenario, level, level, (scenario, a, b) => {
        const jobs = (price_level: number) =>
          series("mining_jobs", {
            ...scenario,
            price_level,
            reserve_life: 45,
            price_volatility: 0.18,
          }).slice(0, 21);
        // Shops that live on mines draw hands too: up to one post in ten thousand.
        neverLess(jobs(Math.max(a, b)), jobs(Math.min(a, b)), 1e-4);
      }),
      around,
    );
  });

  it("the more of the old net loss goes on, the fewer residents there are", () => {
    const [some, most] = [0.5, 1.1].map((net_loss_scale) => series("residents", { net_loss_scale }));
    neverLess(some!, most!);
    expect(inYear(some!, 2050) / inYear(most!, 2050)).toBeGreaterThan(1.05);
  });

  it("people who live longer are more people", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const residents = (mortality_improvement: number) =>
          series("residents", { ...scenario, mortality_improvement });
        neverLess(residents(1.5), residents(0.4));
      }),
      around,
    );
  });

  it("jobs hold people: with more of them fewer leave, the more so the more people follow jobs", () => {
    const gain = (migration_sensitivity: number) => {
      const chain = series("residents", { migration_sensitivity }, fromNowOn("battery_chain"));
      return inYear(chain, 2050) - inYear(series("residents", { migration_sensitivity }), 2050);
    };
    expect(gain(0.4)).toBeGreaterThan(0);
    expect(gain(1.8)).toBeGreaterThan(gain(0.4));
  });

  it("a cap on extraction costs mining jobs at first and keeps some when the ore would have ended", () => {
    const [free, capped] = [carryOn, fromNowOn("extraction_cap", 0.8)].map((policy) =>
      series("mining_jobs", {}, policy),
    );
    expect(inYear(capped!, 2032)).toBeLessThan(inYear(free!, 2032));
    expect(inYear(capped!, 2058)).toBeGreaterThan(inYear(free!, 2058));
  });

  it("ore from outside keeps smelters at work, heritage brings posts, larger farms need fewer hands", () => {
    const jobs = (policy: Policy, id = "jobs") => inYear(series(id, {}, policy), 2050);
    expect(jobs(fromNowOn("outside_ore"), "mining_jobs")).toBeGreaterThan(1.2 * jobs(carryOn, "mining_jobs"));
    expect(jobs(fromNowOn("heritage_tourism"))).toBeGreaterThan(jobs(carryOn));
    expect(jobs(fromNowOn("small_business"))).toBeGreaterThan(jobs(carryOn));
    expect(inYear(series("jobs", {}, fromNowOn("farm_scale")), 2032)).toBeLessThan(inYear(series("jobs"), 2032));
  });

  it("services at the edge hold the county, a talent policy the young", () => {
    const county = (policy: Policy) => inYear(series("residents_county", {}, policy), 2050);
    expect(county(fromNowOn("edge_services"))).toBeGreaterThan(1.02 * county(carryOn));
    expect(inYear(series("working_age", {}, fromNowOn("talent")), 2050)).toBeGreaterThan(
      inYear(series("working_age"), 2050),
    );
  });

  it("weak visitors make heritage tourism worth little", () => {
    const gain = (tourism_pull: number) =>
      inYear(series("jobs", { tourism_pull }, fromNowOn("heritage_tourism")), 2050) -
      inYear(series("jobs", { tourism_pull }), 2050);
    expect(gain(0.4)).toBeLessThan(0.3 * gain(1));
  });
});
