import { allParameters, jinchang, jinchangStorylines } from "@tamarisk/town-model";
import { beforeAll, describe, expect, it } from "vitest";
import { claims } from "./claims.ts";
import { DECIDED_OUTCOMES, type Findings, findingsOf, rangeOf } from "./findings.ts";
import { findingsFutures } from "./findings-futures.ts";
import { findingsPage } from "./findings-page.ts";
import { findingsPicture } from "./findings-picture.ts";
import { judgeClaim } from "./judge-claim.ts";
import type { Screening } from "./screen-figures.ts";
import { screenedFigures } from "./screened-figures.ts";

/** Every figure moves every outcome a little less than the one before: enough to see that tables are written. */
const screening: Screening = {
  effects: screenedFigures(jinchang).map((figure, place) => {
    const effects = DECIDED_OUTCOMES.map(() => 1 / (place + 1));
    return { figure, carryOn: effects, difference: effects };
  }),
  trajectories: 2,
  runs: 4,
  failed: 0,
  atStart: 0,
};
const cost = { seconds: 1, gigabytes: 0.5 };
let findings: Findings;

beforeAll(() => {
  findings = findingsOf(
    findingsFutures(100, 1, () => {}),
    screening,
  );
}, 60_000);

describe("the findings", () => {
  it("are read off futures none of which failed, all storylines in the same futures", () => {
    const { futures } = findings;
    expect(futures.failures).toEqual([]);
    const start = futures.columns.policyIds.map(
      (id) => futures.columns.values[futures.columns.policyIds.indexOf(id) * futures.columns.outcomeIds.length * 1000]!,
    );
    for (const residents of start) expect(residents).toBeCloseTo(438_026, 3);
  });

  it("measure each storyline against Carry on in the same future: medians lie within their ranges", () => {
    for (const { p5, p50, p95, change } of findings.ranges) {
      expect(p5!).toBeLessThanOrEqual(p50!);
      expect(p50!).toBeLessThanOrEqual(p95!);
      if (change) expect(change.p5!).toBeLessThanOrEqual(change.p95!);
    }
    expect(rangeOf(findings, "carry-on", "output", 2050).change).toBeUndefined();
  });

  it("put every claim to every future, and judge it by its share", () => {
    for (const { claim, holds, counted, parts, verdict } of findings.claims) {
      expect(counted, claim.id).toBe(100);
      expect(verdict).toBe(holds >= 66 ? "appears" : holds <= 34 ? "does not appear" : "cannot be told");
      for (const part of parts) expect(part).toBeGreaterThanOrEqual(holds / counted);
    }
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });

  it("count a future only where no run that the claim needs has failed", () => {
    const { columns } = findings.futures;
    const values = columns.values.slice();
    const carryOn = columns.policyIds.indexOf("carry-on");
    const size = columns.outcomeIds.length * columns.scenarioCount * columns.years.length;
    values.fill(Number.NaN, carryOn * size, (carryOn + 1) * size);
    const ofCarryOn = claims.find(({ id }) => id === "C1")!;
    const ofOthers = claims.find(({ id }) => id === "O7")!;
    expect(judgeClaim(ofCarryOn, { ...columns, values }).counted).toBe(0);
    expect(judgeClaim(ofOthers, { ...columns, values }).counted).toBe(100);
  });

  it("have a page in both languages with the same numbers, and a picture with every storyline's mark", () => {
    const [en, zh] = (["en", "zh"] as const).map((locale) => findingsPage(findings, cost, locale));
    const cells = (page: string) =>
      page.split("\n").flatMap((line) => (/^\| .* … /u.test(line) ? line.split(" | ").slice(2) : []));
    expect(cells(zh!)).toEqual(cells(en!));
    expect(cells(en!).length).toBeGreaterThan(300);
    for (const page of [en!, zh!]) expect(page).not.toMatch(/undefined|NaN|Infinity|\bnull\b/u);
    const picture = findingsPicture(findings.futures, "en");
    for (const { mark } of jinchangStorylines) expect(picture).toContain(`>${mark}<`);
    expect(picture).not.toMatch(/undefined|NaN|Infinity/u);
  });

  it("screen every figure with a range, and none beyond what it is explored over", () => {
    for (const { id, inputs, sampled } of screenedFigures(jinchang)) {
      const { low, high } = jinchang.parameters[id]!;
      const { distribution } = sampled;
      if (distribution.kind !== "uniform") throw new Error(`${id} goes evenly through its range`);
      expect(id in allParameters).toBe(true);
      for (const { at } of inputs) {
        expect(at(distribution.high), id).toBeLessThanOrEqual(high + 1e-9);
        expect(at(distribution.low), id).toBeGreaterThanOrEqual(Math.min(low, 0));
      }
    }
  });
});
