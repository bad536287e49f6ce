import { normalQuantile, randomStream } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOneGo } from "../steps.ts";
import { failuresInBox } from "./failures-in-box.ts";
import type { FailureYears, IndicatorCourses } from "./indicator-courses.ts";
import { exactReadings, observedCourses, readingErrors, withErrors } from "./observed-courses.ts";
import { suggestTrigger } from "./suggest-trigger.ts";
import { triggerFrontier } from "./trigger-frontier.ts";
import { triggerRates } from "./trigger-rates.ts";

const rule = { outcomeId: "front", side: "at-most", years: 1, of: 1, delayYears: 0 } as const;
const anyTime = { leadYears: 0, earliestYears: Infinity };

function courses(rows: readonly (readonly number[])[], from = 2030): IndicatorCourses {
  return {
    outcomeId: "front",
    years: rows[0]!.map((_, place) => from + place),
    futureCount: rows.length,
    values: Float64Array.from(rows.flat()),
  };
}

function tipping(years: readonly number[], horizonYear = 2100): FailureYears {
  return { years: Float64Array.from(years), horizonYear };
}

/** Six futures over 2030 to 2034; the first four fail in 2034, the others hold. */
const six = courses([
  [1, 5, 5, 5, 5],
  [1, 1, 5, 5, 5],
  [1, 1, 1, 5, 5],
  [1, 1, 1, 1, 1],
  [1, 1, 6, 1, 1],
  [1, 2, 3, 4, 4],
]);
const failures = tipping([2034, 2034, 2034, 2034, Infinity, Infinity]);

/** Small random futures: readings of one digit, and years of failure of every sort. */
const cases = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 7 })).chain(([futures, years]) =>
  fc.record({
    rows: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: years, maxLength: years }), {
      minLength: futures,
      maxLength: futures,
    }),
    failureYears: fc.array(fc.constantFrom(2030, 2032, 2034, 2036, Infinity, -Infinity, Number.NaN), {
      minLength: futures,
      maxLength: futures,
    }),
    side: fc.constantFrom("at-most", "at-least"),
    of: fc.integer({ min: 1, max: 3 }),
    delayYears: fc.integer({ min: 0, max: 2 }),
    leadYears: fc.integer({ min: 0, max: 2 }),
    early: fc.integer({ min: 0, max: 3 }),
    value: fc.integer({ min: 0, max: 9 }).map((value) => value + 0.5),
  }),
);

/** The rates as their words have them: every window of every future looked at anew. */
function plainCounts(
  { years, futureCount, values }: IndicatorCourses,
  failureYears: Float64Array,
  trigger: typeof rule & { value: number },
  demands: typeof anyTime,
) {
  const tally = { inTime: 0, tooEarly: 0, tooLate: 0, missed: 0, falseAlarms: 0, silent: 0 };
  for (let future = 0; future < futureCount; future++) {
    const failure = failureYears[future]!;
    if (Number.isNaN(failure) || failure === -Infinity) continue;
    const isBeyond = years.map((_, place) => {
      const reading = values[future * years.length + place]!;
      return trigger.side === "at-most" ? reading > trigger.value : reading < trigger.value;
    });
    const fires = years.findIndex((year, place) => {
      const window = isBeyond.slice(Math.max(0, place - trigger.of + 1), place + 1);
      return window.filter(Boolean).length >= trigger.years && year + trigger.delayYears <= years.at(-1)!;
    });
    const firing = fires < 0 ? Infinity : years[fires]! + trigger.delayYears;
    if (failure === Infinity) tally[firing === Infinity ? "silent" : "falseAlarms"]++;
    else if (firing > failure) tally.missed++;
    else if (failure - firing < demands.leadYears) tally.tooLate++;
    else if (failure - firing > demands.earliestYears) tally.tooEarly++;
    else tally.inTime++;
  }
  return tally;
}

describe("trigger rates", () => {
  it("tell in time from too early, too late, missed and false, worked by hand [SIGN5]", () => {
    // Above 4.5: fires in 2031, 2032, 2033, never; 2032, never. Two years are needed, and three are too early.
    const rates = triggerRates(
      six,
      failures,
      { ...rule, value: 4.5 },
      { leadYears: 2, earliestYears: 2 },
      exactReadings,
    );
    expect(rates).toMatchObject({ tooEarly: 1, inTime: 1, tooLate: 1, missed: 1, falseAlarms: 1, silent: 1 });
    expect(rates.shares).toMatchObject({ inTime: 0.25, missed: 0.25, falseAlarms: 0.5 });
    expect(rates).toMatchObject({ failing: 4, holding: 2, medianLeadYears: 2, firing: "sometimes", reach: 6 });
  });

  it("ask for several years running and count the delay [SIGN3]", () => {
    const twice = { ...rule, years: 2, of: 3, value: 4.5, delayYears: 1 };
    // 5, 5 from 2031 on: seen in 2032, decided in 2033. The single 6 of the fifth future never counts.
    const rates = triggerRates(six, failures, twice, anyTime, exactReadings);
    expect(rates).toMatchObject({ inTime: 2, missed: 2, falseAlarms: 0, medianLeadYears: 0 });
  });

  it("fire below a value as they do above one when signs are turned", () => {
    const turned = { ...six, values: six.values.map((value) => -value) };
    const below = triggerRates(turned, failures, { ...rule, side: "at-least", value: -4.5 }, anyTime, exactReadings);
    const above = triggerRates(six, failures, { ...rule, value: 4.5 }, anyTime, exactReadings);
    expect(below).toEqual({ ...above, value: -4.5, reach: -6 });
  });

  it("leave out futures that fail from the start, failed runs and those that lack a reading, and count them [SIGN2]", () => {
    const some = courses([
      [1, 5],
      [1, 5],
      [Number.NaN, 5],
      [1, 5],
    ]);
    const rates = triggerRates(
      some,
      tipping([2031, -Infinity, 2031, Number.NaN]),
      { ...rule, value: 2 },
      anyTime,
      exactReadings,
    );
    expect(rates).toMatchObject({ failing: 1, holding: 0, alreadyFailing: 1, excluded: 2, inTime: 1 });
    expect(rates.shares.falseAlarms).toBeNull();
  });

  it("look no further than the horizon: what sounds later is no false alarm [SIGN3]", () => {
    const trigger = { ...rule, value: 4.5 };
    const early = { leadYears: 0, earliestYears: Infinity };
    expect(triggerRates(six, tipping(Array(6).fill(Infinity), 2032), trigger, early, exactReadings)).toMatchObject({
      falseAlarms: 3,
      silent: 3,
    });
    expect(triggerRates(six, tipping(Array(6).fill(Infinity), 2031), trigger, early, exactReadings).falseAlarms).toBe(
      1,
    );
    expect(() => triggerRates(six, tipping(Array(6).fill(Infinity), 2020), trigger, early, exactReadings)).toThrow(
      RangeError,
    );
  });

  it("tell of one vulnerability when failures outside its box are left out [SIGN2]", () => {
    const isInBox = Uint8Array.of(1, 1, 0, 0, 1, 0);
    const rates = triggerRates(six, failuresInBox(failures, isInBox), { ...rule, value: 4.5 }, anyTime, exactReadings);
    expect(rates).toMatchObject({ failing: 2, holding: 2, excluded: 2, inTime: 2, missed: 0 });
    expect(() => failuresInBox(failures, [1])).toThrow(RangeError);
  });

  it("say that a trigger never or always fires, and how far the indicator goes", () => {
    expect(triggerRates(six, failures, { ...rule, value: 7 }, anyTime, exactReadings)).toMatchObject({
      firing: "never",
      reach: 6,
    });
    expect(triggerRates(six, failures, { ...rule, value: 0 }, anyTime, exactReadings).firing).toBe("always");
  });

  it("agree with looking at every window anew, for every value at once [SIGN5]", () => {
    fc.assert(
      fc.property(cases, ({ rows, failureYears, side, of, delayYears, leadYears, early, value }) => {
        const [indicator, failing] = [courses(rows), tipping(failureYears)];
        const demands = { leadYears, earliestYears: leadYears + early };
        const trigger = {
          ...rule,
          side: side as "at-most",
          years: Math.max(1, of - 1),
          of: of as 1,
          delayYears: delayYears as 0,
        } as unknown as typeof rule;
        const plain = (at: number) => plainCounts(indicator, failing.years, { ...trigger, value: at }, demands);
        expect(triggerRates(indicator, failing, { ...trigger, value }, demands, exactReadings)).toMatchObject(
          plain(value),
        );
        const frontier = triggerFrontier(indicator, failing, trigger, demands, exactReadings);
        if (frontier.kind === "frontier")
          for (const point of frontier.points) expect(point).toMatchObject(plain(point.value));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("meet the same luck for the same seed, a future's readings not hanging on how many others there are [SIGN4]", () => {
    const noise = { relativeNoise: 0.2, absoluteNoise: 0.1, seed: 3 };
    const whole = observedCourses(six, noise).values;
    expect(observedCourses({ ...six, futureCount: 2, values: six.values.slice(0, 10) }, noise).values).toEqual(
      whole.slice(0, 10),
    );
    expect(observedCourses(six, { ...noise, seed: 4 }).values).not.toEqual(whole);
    const many = courses(Array.from({ length: 400 }, () => [10, 10, 10, 10, 10]));
    const read = observedCourses(many, noise).values;
    const mean = read.reduce((sum, value) => sum + value, 0) / read.length;
    const deviation = Math.sqrt(read.reduce((sum, value) => sum + (value - mean) ** 2, 0) / read.length);
    expect(mean).toBeCloseTo(10, 0);
    // √((0.2 × 10)² + 0.1²)
    expect(Math.abs(deviation - 2.002)).toBeLessThan(0.1);
  });

  it("are off by the same errors under every plan, whose two kinds add up [SIGN4]", () => {
    for (const noise of [
      { relativeNoise: 0.2, absoluteNoise: 0.1, seed: 3 },
      { relativeNoise: 0.2, absoluteNoise: 0, seed: 3 },
    ]) {
      const errors = inOneGo(readingErrors(six, noise));
      for (const plan of [six, { ...six, values: six.values.map((each) => each * each - 3) }]) {
        const expected = Array.from({ length: 6 }, (_, future) => {
          const { next } = randomStream(noise.seed, "reading", "front", future);
          return Array.from(plan.values.subarray(future * 5, future * 5 + 5), (value) => {
            const [relative, absolute] = [normalQuantile(next() + 2 ** -54), normalQuantile(next() + 2 ** -54)];
            return value * (1 + noise.relativeNoise * relative) + noise.absoluteNoise * absolute;
          });
        });
        expect([...withErrors(plan, errors).values]).toEqual(expected.flat());
        expect(observedCourses(plan, noise)).toEqual(withErrors(plan, errors));
      }
    }
  });

  it("refuse impossible triggers, demands and noise, years with gaps and futures that do not fit", () => {
    const refused = (change: object, demands = anyTime, noise = exactReadings, indicator = six) =>
      expect(() => triggerRates(indicator, failures, { ...rule, value: 4, ...change }, demands, noise)).toThrow(
        RangeError,
      );
    refused({ value: Number.NaN });
    refused({ years: 2 });
    refused({ delayYears: -1 });
    refused({}, { leadYears: 5, earliestYears: 4 });
    refused({}, anyTime, { relativeNoise: -1, absoluteNoise: 0, seed: 1 });
    refused({}, anyTime, exactReadings, { ...six, years: [2030, 2031, 2033, 2034, 2035] });
    refused({}, anyTime, exactReadings, courses([[1, 2]]));
  });
});

describe("the frontier of a trigger", () => {
  it("goes from silence to alarm, its efficient points beaten by none [SIGN6]", () => {
    const frontier = triggerFrontier(six, failures, rule, { leadYears: 2, earliestYears: 9 }, exactReadings);
    if (frontier.kind !== "frontier") throw new Error(frontier.kind);
    const { points } = frontier;
    expect(points[0]).toMatchObject({ value: 6, missed: 4, falseAlarms: 0 });
    for (const [place, point] of points.slice(1).entries()) {
      expect(point.value).toBeLessThan(points[place]!.value);
      expect(point.falseAlarms).toBeGreaterThanOrEqual(points[place]!.falseAlarms);
    }
    for (const point of points) {
      const isBeaten = points.some(
        (other) =>
          other.inTime >= point.inTime &&
          other.falseAlarms <= point.falseAlarms &&
          (other.inTime > point.inTime || other.falseAlarms < point.falseAlarms),
      );
      expect(point.isEfficient).toBe(!isBeaten);
    }
  });

  it("has an answer where there is nothing to choose", () => {
    const kindOf = (failing: number[], indicator = six) =>
      triggerFrontier(indicator, tipping(failing), rule, anyTime, exactReadings).kind;
    expect(kindOf(Array(6).fill(Infinity))).toBe("none-fails");
    expect(kindOf(Array(6).fill(2034))).toBe("none-holds");
    expect(kindOf([2034, 2034, 2034, Infinity, Infinity, Infinity], courses(Array(6).fill([3, 3, 3])))).toBe(
      "no-variation",
    );
    const late = triggerFrontier(six, failures, { ...rule, delayYears: 9 }, anyTime, exactReadings);
    expect(late.kind).toBe("no-readings");
  });
});

describe("a suggested trigger", () => {
  const apart = courses([
    [1, 8, 8],
    [1, 7, 7],
    [1, 3.1, 3],
    [1, 2, 2],
  ]);
  const failing = tipping([2032, 2032, Infinity, Infinity]);

  it("is a round number between what parts the futures, always a proposal [SIGN7]", () => {
    const suggested = suggestTrigger(apart, failing, rule, anyTime, exactReadings);
    expect(suggested).toMatchObject({ kind: "proposal", range: [3.1, 7], cost: 0, trigger: { value: 5 } });
  });

  it("costs hardly more than any value on the frontier, whatever mistakes weigh [SIGN7]", () => {
    const weights = fc.record({ falseAlarm: fc.integer({ min: 1, max: 9 }), miss: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(cases, weights, ({ rows, failureYears, side, leadYears, early }, costs) => {
        const [indicator, failing] = [courses(rows), tipping(failureYears)];
        const demands = { leadYears, earliestYears: leadYears + early };
        const trigger = { ...rule, side: side as "at-most" };
        const frontier = triggerFrontier(indicator, failing, trigger, demands, exactReadings);
        const suggested = suggestTrigger(indicator, failing, trigger, demands, exactReadings, costs);
        if (frontier.kind !== "frontier" || suggested.kind !== "proposal") return;
        const { rates, cost } = suggested;
        for (const { shares } of [...frontier.points, rates]) {
          const all =
            costs.falseAlarm * (shares.falseAlarms! + shares.tooEarly!) +
            costs.miss * (shares.missed! + shares.tooLate!);
          expect(all).toBeGreaterThanOrEqual(cost - 0.01 * (costs.falseAlarm + costs.miss) - 1e-12);
          if (shares === rates.shares) expect(all).toBeCloseTo(cost, 12);
        }
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it("says when never acting or acting at once costs no more", () => {
    const wrongWay = tipping([Infinity, Infinity, 2032, 2032]);
    expect(suggestTrigger(apart, wrongWay, rule, anyTime, exactReadings).kind).toBe("never-is-best");
    const urgent = suggestTrigger(apart, wrongWay, rule, anyTime, exactReadings, { falseAlarm: 1, miss: 9 });
    expect(urgent.kind).toBe("always-is-best");
    expect(() => suggestTrigger(apart, failing, rule, anyTime, exactReadings, { falseAlarm: 0, miss: 1 })).toThrow(
      RangeError,
    );
  });
});
