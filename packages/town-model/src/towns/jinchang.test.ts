import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runOnce } from "../../test/jinchang-runs.ts";
import { calibrationPage } from "../../tools/jinchang/calibration-page.ts";
import { readJinchangEvidence } from "../../tools/jinchang/evidence.ts";
import { jinchangParameters } from "../../tools/jinchang/parameters.ts";
import { jinchangReport } from "../../tools/jinchang/report.ts";
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

  it("prints the page that stands in the documentation, to a digit in the last place; if not, run `pnpm build:jinchang`", () => {
    const file = new URL("../../../../docs/calibration-jinchang.md", import.meta.url);
    expectSamePage(readFileSync(file, "utf8"), calibrationPage(report, jinchang));
  });
});

describe("Jinchang's back-test: 2020 said with what was known in 2010 [CAL8]", () => {
  const [evenly, registered, same, growth, older] = report.backTest.predictions;

  it("reckons the town's migration before 2010 from its growth, and shares all of it out", () => {
    const [town, ...units] = report.backTest.netMigration;
    expect(units.reduce((sum, people) => sum + people, 0)).toBeCloseTo(town!, 6);
    expect(Math.abs(town!)).toBeLessThan(1000);
  });

  it("misses the town's total by less than 8 %, less than the trend does, but more than no change does", () => {
    for (const { percentOff } of [evenly!, registered!]) {
      expect(Math.abs(percentOff[0]!)).toBeLessThan(8);
      expect(Math.abs(percentOff[0]!)).toBeLessThan(Math.abs(growth!.percentOff[0]!));
      expect(Math.abs(percentOff[0]!)).toBeGreaterThan(Math.abs(same!.percentOff[0]!));
    }
  });

  it("places at most 25 of 100 people in the wrong unit or broad age, fewer than any rule of thumb", () => {
    for (const { misplaced } of [evenly!, registered!]) {
      expect(misplaced).toBeLessThan(25);
      for (const rule of [same!, growth!, older!]) expect(misplaced).toBeLessThan(rule.misplaced);
    }
  });

  it("misses the county by a quarter to two fifths: its people left as they had not before", () => {
    for (const { percentOff } of [evenly!, registered!]) {
      expect(percentOff[2]!).toBeGreaterThan(25);
      expect(percentOff[2]!).toBeLessThan(40);
    }
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

/** The same words, and numbers that differ by no more than one in their last digit or three in ten thousand. */
function expectSamePage(found: string, expected: string): void {
  const numbers = /\d[\d,]*(?:\.\d+)?/gu;
  expect(found.replace(numbers, "#").replaceAll(/[−+](?=#)/gu, "")).toBe(
    expected.replace(numbers, "#").replaceAll(/[−+](?=#)/gu, ""),
  );
  const wanted = expected.match(numbers)!;
  for (const [place, text] of found.match(numbers)!.entries()) {
    const decimals = text.split(".")[1]?.length ?? 0;
    const [shown, given] = [text, wanted[place]!].map((digits) => Number(digits.replaceAll(",", "")));
    const tolerated = Math.max(1.001 * 10 ** -decimals, 3e-4 * given!);
    expect(Math.abs(shown! - given!), `found ${text}, the run gives ${wanted[place]}`).toBeLessThanOrEqual(tolerated);
  }
}

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
