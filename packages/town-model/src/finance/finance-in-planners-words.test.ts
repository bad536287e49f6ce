import { describe, expect, it } from "vitest";
import { carryOn, fromNowOn, inYear, model, reference, runOnce, series } from "../../test/jinchang-runs.ts";
import { LEVER_IDS } from "../levers/lever-ids.ts";

const every = { id: "every", settings: LEVER_IDS.flatMap((id) => fromNowOn(id).settings) };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("public finance in planners' words", () => {
  it("starts with its needs paid and nothing that jumps in the first year", () => {
    const funded = series("services_funded");
    expect(funded[0]).toBeCloseTo(100, 9);
    for (const id of ["services_funded", "debt_ratio", "satisfaction", "trust", "just"]) {
      const [first, second] = series(id);
      expect(Math.abs(second! / first! - 1)).toBeLessThan(0.06);
    }
  });

  it("more transfers pay for more services; dear money leaves less for them", () => {
    const funded = (scenario: object) => sum(series("services_funded", { ...scenario }));
    expect(funded({ transfer_growth: 0.01 })).toBeGreaterThan(funded({ transfer_growth: 0 }));
    expect(funded({ transfer_growth: 0 })).toBeGreaterThan(funded({ transfer_growth: -0.01 }));
    expect(funded({ interest_rate: 0.055 })).toBeLessThan(funded({ interest_rate: 0.02 }));
  });

  it("measures that cost more than planned leave more debt and less for services", () => {
    const [planned, dearer] = [0.9, 1.8].map((cost_overrun) => ({ cost_overrun }));
    expect(inYear(series("debt_ratio", dearer, every), 2050)).toBeGreaterThan(
      inYear(series("debt_ratio", planned, every), 2050),
    );
    expect(sum(series("services_funded", dearer, every))).toBeLessThan(sum(series("services_funded", planned, every)));
  });

  it("planting and storage answer to their own costs and not to one another's", () => {
    const cost = (leverId: "mixed_belts" | "storage_grid", scenario: object) =>
      inYear(series("measures_cost", { ...scenario }, fromNowOn(leverId)), 2030);
    expect(cost("mixed_belts", { restoration_cost: 1.8 })).toBeGreaterThan(1.3 * cost("mixed_belts", {}));
    expect(cost("mixed_belts", { storage_cost: 1.6 })).toBeCloseTo(cost("mixed_belts", {}), 6);
    expect(cost("storage_grid", { storage_cost: 1.6 })).toBeGreaterThan(1.3 * cost("storage_grid", {}));
  });

  it("the longer measures take, the later what they do is felt", () => {
    const trust = (implementation_delay: number) =>
      inYear(series("trust", { implementation_delay }, fromNowOn("participation")), 2028);
    expect(trust(2)).toBeLessThan(trust(0.6));
  });

  it("all measures at once still balance the books, and debt stays below the line of rescue", () => {
    expect(runOnce(model, reference, every).some(Number.isNaN)).toBe(false);
    expect(Math.max(...series("debt_ratio", {}, every))).toBeLessThan(3);
    expect(Math.min(...series("services_funded", {}, every))).toBeGreaterThanOrEqual(45);
  });

  it("rights and services for newcomers narrow the gap and mix places; taking part is heard", () => {
    const end = (id: string, policy = carryOn) => inYear(series(id, {}, policy), 2050);
    expect(end("service_gap", fromNowOn("migrant_services"))).toBeLessThan(end("service_gap"));
    expect(end("segregation", fromNowOn("migrant_services"))).toBeLessThan(end("segregation"));
    expect(end("self_organisation", fromNowOn("participation"))).toBeGreaterThan(end("self_organisation"));
    expect(end("learning", fromNowOn("monitoring"))).toBeGreaterThan(end("learning"));
  });
});
