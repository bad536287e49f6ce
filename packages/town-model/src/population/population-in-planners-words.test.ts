import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyScenario, carryOn, fromNowOn, inYear, series } from "../../test/jinchang-runs.ts";
import { createTownModel } from "../create-town-model.ts";
import { groupOutcomes } from "../outcomes.ts";
import { jinchang } from "../towns/jinchang.ts";

const residentsByGroup = groupOutcomes(jinchang).flatMap(({ id }) => (id.startsWith("residents_") ? [id] : []));
const groups = createTownModel(jinchang, { outcomeIds: ["residents", ...residentsByGroup] });
const ofGroup = (id: string, scenario = {}, policy = carryOn) => series(id, scenario, policy, groups);

describe("residents in planners' words", () => {
  it("the more people drought displaces, the more of them live here", () => {
    const count = fc.double({ min: 0, max: 3000, noNaN: true });
    fc.assert(
      fc.property(anyScenario, count, count, (scenario, a, b) => {
        const displaced = (displaced_per_year: number) =>
          ofGroup("residents_core_displaced", { ...scenario, displaced_per_year });
        const [more, fewer] = [displaced(Math.max(a, b)), displaced(Math.min(a, b))];
        for (const [year, people] of fewer.entries()) expect(more[year]).toBeGreaterThanOrEqual(people * (1 - 1e-9));
      }),
      { numRuns: 10, seed: 11 },
    );
  });

  it("services open to newcomers make more of them long-term residents", () => {
    const longterm = (policy = carryOn) => inYear(ofGroup("residents_core_longterm", {}, policy), 2050);
    const countryside = (policy = carryOn) => inYear(ofGroup("residents_core_countryside", {}, policy), 2050);
    expect(longterm(fromNowOn("migrant_services"))).toBeGreaterThan(1.05 * longterm());
    expect(countryside(fromNowOn("migrant_services"))).toBeLessThan(0.9 * countryside());
  });

  it("the slower the countryside runs out of people, the more residents there are", () => {
    const residents = (arrivals_decline: number) => inYear(series("residents", { arrivals_decline }), 2060);
    expect(residents(0.005)).toBeGreaterThan(residents(0.02));
    expect(residents(0.02)).toBeGreaterThan(residents(0.04));
  });

  it("a town that loses its young has fewer births a generation later", () => {
    const births = (net_loss_scale: number) => inYear(series("births", { net_loss_scale }), 2050);
    expect(births(0.3)).toBeGreaterThan(1.1 * births(1.2));
  });
});
