import { SimulationFailure } from "@tamarisk/system-dynamics";
import { describe, expect, it } from "vitest";
import { assertBalance } from "./assert-balance.ts";

const year = { opening: 1000, births: 10, arrived: 5, deaths: 8, left: 7, closing: 1000 };

describe("assertBalance", () => {
  it("is content when 1000 + 10 + 5 − 8 − 7 = 1000 [COHORT5]", () => {
    expect(() => assertBalance("core", 2021, year)).not.toThrow();
    expect(() => assertBalance("core", 2021, { ...year, closing: 1000 + 5e-7 })).not.toThrow();
  });

  it("stops the run when a single person is made up or lost, with the unit, the year and all numbers", () => {
    const attempt = () => assertBalance("core", 2021, { ...year, closing: 1001 });
    expect(attempt).toThrow(SimulationFailure);
    expect(attempt).toThrow(
      "residents of core in 2021: people do not balance: opening 1000 + births 10 + arrived 5 − deaths 8 − left 7 = 1000, " +
        "but 1001 were counted, 1 too many",
    );
    expect(() => assertBalance("core", 2021, { ...year, closing: 1000 - 2e-6 })).toThrow("do not balance");
  });
});
