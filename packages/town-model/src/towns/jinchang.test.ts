import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runOnce } from "../../test/jinchang-runs.ts";
import { readJinchangEvidence } from "../../tools/jinchang/evidence.ts";
import { jinchangParameters } from "../../tools/jinchang/parameters.ts";
import { jinchangReport, reportPage } from "../../tools/jinchang/report.ts";
import { createTownModel } from "../create-town-model.ts";
import { referenceScenario } from "../uncertainties.ts";
import { jinchang } from "./jinchang.ts";
import { jinchangStorylines } from "./jinchang-storylines.ts";

const evidence = readJinchangEvidence();
const report = jinchangReport(evidence, jinchang);

describe("Jinchang's parameter file", () => {
  it("is what data, fits and judgements give; if not, run `pnpm build:jinchang`", () => {
    expectAlike(jinchang, jinchangParameters(evidence), "town");
  });

  it("keeps the census: every age group's total, in people", () => {
    for (const [unit, { id }] of jinchang.units.entries()) {
      for (const sex of ["female", "male"] as const) {
        const ages = jinchang.population.residents.value[id]![sex];
        for (const { fromAge, toAge, count } of evidence.census2020[unit]![sex]) {
          const spread = ages.slice(fromAge, (toAge ?? 100) + 1).reduce((sum, people) => sum + people, 0);
          expect(spread).toBeCloseTo(count, 3);
        }
      }
    }
  });

  it("has the rates that were fitted by hand before: mortality 1.2, births 1.05 [CAL6]", () => {
    expect(report.townFactor).toBeCloseTo(1.2, 1);
    expect(report.birthFactorAfter).toBeCloseTo(1.05, 1);
  });
});

describe("Jinchang's calibration", () => {
  it("started from 2010 meets the census of 2020: units within 0.1 %, age groups within 2 %, each sex within 3 % [CAL5]", () => {
    for (const { counted, modelled } of report.unitTotals) expect(Math.abs(modelled / counted - 1)).toBeLessThan(0.001);
    for (const { ages, percent, percentWomen, percentMen } of report.census) {
      expect(Math.abs(percent)).toBeLessThan(2);
      // Under ten, births are shared out by the country's sex ratio: rule CAL2.
      if (ages === "0–4" || ages === "5–9") continue;
      expect(Math.max(Math.abs(percentWomen), Math.abs(percentMen))).toBeLessThan(3);
    }
  });

  it("misses the residents of 2022 to 2024, to which nothing was fitted, by up to 2 %, more each year, and says so [CAL7]", () => {
    const off = report.heldBack.filter((row) => row.what.startsWith("residents")).map((row) => row.percent);
    expect(off).toHaveLength(3);
    expect(Math.min(...off)).toBeGreaterThan(-2);
    expect(Math.max(...off)).toBeLessThan(-0.3);
    expect(off.toSorted((a, b) => b - a)).toEqual(off);
  });

  it("has what happened since inside the range it explores: the page's residents lie between full and a third of the loss", () => {
    const model = createTownModel(jinchang);
    const endOf = (year: number, net_loss_scale: number) => {
      const run = runOnce(model, { ...referenceScenario(jinchang), net_loss_scale }, { id: "carry-on", settings: [] });
      return run[year - 2020]! + (run[year - 2019]! - run[year - 2020]!) / 6;
    };
    for (const year of [2022, 2023, 2024]) {
      const observed = report.heldBack.find((row) => row.what === `residents, end of ${year}`)!.observed;
      expect(endOf(year, 1.2)).toBeLessThan(observed);
      expect(endOf(year, 0.3)).toBeGreaterThan(observed);
    }
  });

  it("prints the page that stands in the documentation; if not, run `pnpm build:jinchang`", () => {
    const file = new URL("../../../../docs/methods/migration-calibration-jinchang.md", import.meta.url);
    expect(reportPage(report, jinchang)).toBe(readFileSync(file, "utf8"));
  });
});

describe("Jinchang's storylines", () => {
  const model = createTownModel(jinchang);
  const of = (storylineId: string, outcomeId: string, year: number) => {
    const { id, settings } = jinchangStorylines.find((storyline) => storyline.id === storylineId)!;
    const place = model.outcomes.findIndex((outcome) => outcome.id === outcomeId);
    return runOnce(model, referenceScenario(jinchang), { id, settings: [...settings] })[place * 81 + year - 2020]!;
  };

  it("differ as they are told: revival has most jobs, the oasis gives up mining early and holds some longer", () => {
    expect(of("industrial-revival", "jobs", 2050)).toBeGreaterThan(of("desert-oasis", "jobs", 2050));
    expect(of("industrial-revival", "jobs", 2050)).toBeGreaterThan(1.1 * of("carry-on", "jobs", 2050));
    expect(of("desert-oasis", "mining_jobs", 2035)).toBeLessThan(of("carry-on", "mining_jobs", 2035));
    expect(of("desert-oasis", "mining_jobs", 2058)).toBeGreaterThan(of("carry-on", "mining_jobs", 2058));
    expect(of("managed-shrinkage", "residents_county", 2050)).toBeGreaterThan(of("carry-on", "residents_county", 2050));
  });
});

/** The same tree, numbers alike to seven digits: enough to notice a change, not a machine's last bit. */
function expectAlike(found: unknown, expected: unknown, where: string): void {
  if (typeof expected === "number") {
    const gap = Math.abs((found as number) - expected);
    expect(gap, `${where}: found ${String(found)}, the data give ${expected}`).toBeLessThanOrEqual(
      1e-7 * Math.abs(expected) + 1e-9,
    );
  } else if (typeof expected === "object" && expected !== null) {
    expect(Object.keys(found as object).sort(), where).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected)) {
      expectAlike((found as Record<string, unknown>)[key], value, `${where}.${key}`);
    }
  } else {
    expect(found, where).toBe(expected);
  }
}
