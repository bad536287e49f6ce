import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MeasureId } from "../measure/measure.ts";
import { criticalPath, type TimedMeasure } from "./critical-path.ts";

const idOf = (number: number) => MeasureId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);

function timed(number: number, more: Partial<TimedMeasure> = {}, ...waitsFor: [number, number][]): TimedMeasure {
  return {
    id: idOf(number),
    startYear: null,
    endYear: null,
    leadTimeYears: null,
    durationYears: 1,
    ...more,
    dependsOn: waitsFor.map(([before, lagYears]) => ({ measureId: idOf(before), lagYears })),
  };
}

function timingsOf(measures: readonly TimedMeasure[]) {
  const found = criticalPath(measures, 2026);
  if (found.kind === "circle") throw new Error("a circle was not expected");
  return found;
}

describe("criticalPath", () => {
  // By hand: drain 2026–27; plant three years, one year after drain: 2029–31; train one year 2026, then plant may begin
  // in 2027, so training can wait until 2028, two years.
  const drain = timed(1, { startYear: 2026, endYear: 2027 });
  const plant = timed(2, { durationYears: 3 }, [1, 1], [3, 0]);
  const train = timed(3, { durationYears: 1 });

  it("times the worked example: the longest chain sets the end, the other measure has two years of slack", () => {
    const found = timingsOf([drain, plant, train]);
    expect(found.endYear).toBe(2031);
    expect(found.chain).toEqual([drain.id, plant.id]);
    const rows = found.timings.map(({ earliestStart, earliestEnd, latestStart, slackYears }) => [
      earliestStart,
      earliestEnd,
      latestStart,
      slackYears,
    ]);
    expect(rows).toEqual([
      [2026, 2027, 2026, 0],
      [2029, 2031, 2029, 0],
      [2026, 2026, 2028, 2],
    ]);
  });

  it("waits for the lead time where no year is set", () => {
    expect(timingsOf([timed(1, { leadTimeYears: 2 })]).timings[0]!.earliestStart).toBe(2028);
  });

  it("says by how much dependencies push a measure behind its own first year", () => {
    const early = timed(4, { startYear: 2027, endYear: 2028 }, [1, 0]);
    expect(timingsOf([drain, early]).timings[1]).toMatchObject({ earliestStart: 2028, pushedYears: 1 });
  });

  it("names measures without years and duration, and times the rest without them", () => {
    const vague = timed(5, { startYear: 2026, durationYears: null });
    const after = timed(6, {}, [5, 3]);
    const found = timingsOf([vague, after]);
    expect(found.untimed).toEqual([vague.id]);
    expect(found.timings.map(({ measureId }) => measureId)).toEqual([after.id]);
    expect(timingsOf([vague])).toMatchObject({ endYear: null, chain: [], timings: [] });
  });

  it("names the measures that wait for each other", () => {
    const found = criticalPath([timed(1, {}, [2, 0]), timed(2, {}, [1, 0]), timed(4, {}, [2, 0])], 2026);
    expect(found).toEqual({ kind: "circle", measureIds: [idOf(1), idOf(2), idOf(1)] });
  });

  const plans = fc
    .array(
      fc.record({
        durationYears: fc.integer({ min: 1, max: 9 }),
        startYear: fc.option(fc.integer({ min: 2026, max: 2040 })),
        waits: fc.array(fc.tuple(fc.nat(20), fc.nat(4)), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 20 },
    )
    .map((drafts) =>
      drafts.map(({ waits, durationYears, startYear }, index) => {
        const years = startYear === null ? { durationYears } : { startYear, endYear: startYear + durationYears - 1 };
        const before = index === 0 ? [] : waits.map(([at, lag]): [number, number] => [at % index, lag]);
        return timed(index, years, ...before);
      }),
    );

  it("gives no measure negative slack, keeps every dependency, and has a chain without slack that reaches the end", () => {
    fc.assert(
      fc.property(plans, (measures) => {
        const { timings, chain, endYear } = timingsOf(measures);
        const byId = new Map(timings.map((timing) => [timing.measureId, timing]));
        for (const { slackYears } of timings) expect(slackYears).toBeGreaterThanOrEqual(0);
        for (const { id, dependsOn } of measures) {
          for (const { measureId, lagYears } of dependsOn) {
            expect(byId.get(id)!.earliestStart).toBeGreaterThan(byId.get(measureId)!.earliestEnd + lagYears);
          }
        }
        expect(chain.map((id) => byId.get(id)!.slackYears)).toEqual(chain.map(() => 0));
        expect(byId.get(chain.at(-1)!)!.earliestEnd).toBe(endYear);
      }),
    );
  });

  it("never gets longer when a dependency is taken away", () => {
    fc.assert(
      fc.property(plans, fc.nat(), (measures, pick) => {
        const at = pick % measures.length;
        const fewer = measures.map((each, index) =>
          index === at ? { ...each, dependsOn: each.dependsOn.slice(1) } : each,
        );
        expect(timingsOf(fewer).endYear!).toBeLessThanOrEqual(timingsOf(measures).endYear!);
      }),
    );
  });
});
