import { ScheduleQuestion } from "@tamarisk/domain";
import fc from "fast-check";
import type { Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { bestOfEveryOrder } from "../test/every-order.ts";
import { smallQuestion } from "../test/small-questions.ts";
import { loadHighs } from "./load-highs.ts";
import { schedule } from "./schedule.ts";
import { scheduleFrame } from "./schedule-frame.ts";
import { scheduleSentences } from "./schedule-sentence.ts";
import { scheduleTerms } from "./schedule-terms.ts";

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const ask = (question: unknown) => schedule(ScheduleQuestion.parse(question), highs, { timeLimitSeconds: 10 });

const text = (name: string) => ({ en: name, zh: name });
const government = (...amounts: number[]) =>
  amounts.map((millionCny, year) => ({ source: "government", year: 2027 + year, millionCny }));
const measure = (id: string, durationYears: number | null, millionCny: number | null, more: object = {}) => ({
  id,
  title: text(id),
  durationYears,
  costs: millionCny === null ? null : [{ source: "government", millionCny }],
  ...more,
});

/** Two measures of 10 million in one year each, and 10 million a year: one must wait, and waiting costs B more. */
const twoForOne = {
  decisionYear: 2027,
  horizonYear: 2029,
  ceilings: government(10, 10, 10),
  measures: [
    measure("A", 1, 10, { costOfDelayMillionCnyPerYear: 1 }),
    measure("B", 1, 10, { costOfDelayMillionCnyPerYear: 3 }),
  ],
};

function yearsOf(result: ReturnType<typeof ask>) {
  if (result.kind !== "scheduled") throw new RangeError(`expected an order, found ${JSON.stringify(result)}`);
  return Object.fromEntries(result.schedule.measures.map(({ measureId, startYear }) => [measureId, startYear]));
}

describe("schedule", () => {
  it("lets the measure wait whose delay costs least [SEQ9]", () => {
    const result = ask(twoForOne);
    expect(yearsOf(result)).toEqual({ A: 2028, B: 2027 });
    expect(result).toMatchObject({
      schedule: {
        isOptimal: true,
        terms: [
          { aim: "gaps", value: 0 },
          { aim: "delay", value: 1, bound: 1 },
          { aim: "earliness", value: 1 },
        ],
      },
    });
    expect(scheduleSentences(result, ScheduleQuestion.parse(twoForOne))[0]).toEqual({
      en: "2 measures are done from 2027 to 2028. No order is better by unmet need, then cost of delay, then years waited.",
      zh: "2027—2028 年实施 2 项措施。按未满足的需求、延误成本、等待年数依次衡量，没有更优的安排。",
    });
  });

  it("does not take an unknown cost of delay for none", () => {
    const question = { ...twoForOne, measures: [twoForOne.measures[0], measure("B", 1, 10)] };
    const sentences = scheduleSentences(ask(question), ScheduleQuestion.parse(question)).map(({ en }) => en);
    expect(sentences[1]).toBe("Waiting and leaving out cost 0 million CNY (known for 1 of 2 measures).");
    expect(sentences[2]).toBe("Measures wait 1 year in all.");
  });

  it("puts a gap before the cost of delay, unless asked the other way round", () => {
    const gaps = [{ id: "places", title: text("School places"), unit: "places", needs: [{ year: 2028, amount: 300 }] }];
    const [first, second] = twoForOne.measures;
    const measures = [{ ...first, supplies: [{ gapId: "places", amount: 120 }] }, second];
    const result = ask({ ...twoForOne, gaps, measures });
    expect(yearsOf(result)).toEqual({ A: 2027, B: 2028 });
    expect(result).toMatchObject({
      schedule: {
        shortfalls: [
          { year: 2028, short: 180 },
          { year: 2029, short: 180 },
        ],
      },
    });
    expect(yearsOf(ask({ ...twoForOne, gaps, measures, aims: ["delay", "gaps"] }))).toEqual({ A: 2028, B: 2027 });
  });

  it("spends money left over only where it may be carried over [SEQ4]", () => {
    const saving = {
      decisionYear: 2027,
      horizonYear: 2028,
      ceilings: government(6, 6),
      measures: [measure("A", 1, 12)],
    };
    expect(ask(saving)).toMatchObject({
      kind: "infeasible",
      conflicts: [{ kind: "ceiling-short", shortMillionCny: 6, measureIds: ["A"] }],
    });
    const carried = ask({ ...saving, carryOver: ["government"] });
    expect(yearsOf(carried)).toEqual({ A: 2028 });
    expect(carried).toMatchObject({ schedule: { ceilingUse: [{}, { spentMillionCny: 12, availableMillionCny: 12 }] } });
  });

  it("says which ceiling is short, by how much and for whom, and which limits cannot be kept together [SEQ11] [SEQ12]", () => {
    const question = {
      ...twoForOne,
      ceilings: government(10, 7.6, 100),
      measures: [
        measure("A", 1, 10, { endBy: { year: 2028 } }),
        measure("B", 1, 10, { endBy: { year: 2028 } }),
        measure("C", 1, 10, { endBy: { year: 2029 } }),
      ],
    };
    const result = ask(question);
    expect(result).toMatchObject({
      kind: "infeasible",
      isLeast: true,
      conflicts: [{ kind: "ceiling-short", source: "government", year: 2028, ceilingMillionCny: 7.6 }],
      irreducible: {
        ceilings: [{ year: 2027 }, { year: 2028 }],
        endsOf: ["A", "B"],
        isProven: true,
      },
    });
    const sentences = scheduleSentences(result, ScheduleQuestion.parse(question));
    expect(sentences[1]!.en).toMatch(
      /^2028: the government budget of 7.6 million CNY is short by 2.4 million for [AB]\.$/u,
    );
    expect(sentences[2]!.zh).toBe(
      "以下限制无法同时满足：2027–2028 年政府资金；A、B的完成年限。去掉其中任何一项即可排出。",
    );
  });

  it("says which chain ends too late, and by how many years [SEQ11]", () => {
    const question = {
      decisionYear: 2027,
      horizonYear: 2040,
      measures: [
        measure("A", 3, null, { leadTimeYears: 1 }),
        measure("B", 2, null),
        measure("D", 2, null, {
          dependsOn: [{ measureId: "A", lagYears: 1 }, { measureId: "B" }],
          endBy: { year: 2031, because: { en: "the gate", zh: "关口" } },
        }),
      ],
    };
    const result = ask(question);
    expect(result).toMatchObject({
      conflicts: [
        { measureId: "D", chain: ["A", "D"], earliestEndYear: 2033, askedYear: 2031, asks: "end-by", years: 2 },
      ],
    });
    expect(scheduleSentences(result, ScheduleQuestion.parse(question))[1]).toEqual({
      en: "D cannot end before 2033 (after A), the gate asks for 2031: 2 years too late.",
      zh: "D（须在A之后）最早 2033 年完成，关口要求 2031 年：晚 2 年。",
    });
  });

  it("leaves out what may be left out when money is short, the least worth first", () => {
    const question = {
      ...twoForOne,
      horizonYear: 2027,
      measures: [
        measure("A", 1, 10, { optional: { valueMillionCny: 5 } }),
        measure("B", 1, 10, { optional: { valueMillionCny: 4 } }),
      ],
    };
    expect(yearsOf(ask(question))).toEqual({ A: 2027, B: null });
    const [first, second] = question.measures;
    const other = [first, { ...second, optional: { valueMillionCny: 6 } }];
    expect(yearsOf(ask({ ...question, measures: other }))).toEqual({ A: null, B: 2027 });
  });

  it("lets what waits for a measure wait as long as that one and the lag, when money pushes it back [SEQ2]", () => {
    const question = {
      ...twoForOne,
      horizonYear: 2032,
      ceilings: government(10, 10, 10, 10, 10, 10),
      measures: [
        measure("X", 1, 10, { costOfDelayMillionCnyPerYear: 5 }),
        measure("A", 1, 10),
        measure("B", 1, 0, { costOfDelayMillionCnyPerYear: 3, dependsOn: [{ measureId: "A", lagYears: 1 }] }),
      ],
    };
    expect(yearsOf(ask(question))).toEqual({ X: 2027, A: 2028, B: 2030 });
  });

  it("meets the need that weighs more first [SEQ5]", () => {
    const gap = (id: string, weight: number) => ({
      id,
      title: text(id),
      unit: "places",
      needs: [{ year: 2028, amount: 100 }],
      weight,
    });
    const supplying = (id: string) => measure(id, 1, 10, { supplies: [{ gapId: id, amount: 100 }] });
    const question = { ...twoForOne, measures: [supplying("A"), supplying("B")] };
    expect(yearsOf(ask({ ...question, gaps: [gap("A", 1), gap("B", 2)] }))).toEqual({ A: 2028, B: 2027 });
    expect(yearsOf(ask({ ...question, gaps: [gap("A", 2), gap("B", 1)] }))).toEqual({ A: 2027, B: 2028 });
  });

  it("meets a need that changes over the years line by line [SEQ5]", () => {
    const needs = [2028, 2029].map((year, at) => ({ year, amount: [200, 50][at] }));
    const gaps = [{ id: "places", title: text("School places"), unit: "places", needs }];
    const measures = [measure("A", 1, 10, { supplies: [{ gapId: "places", amount: 120 }] })];
    const question = { ...twoForOne, gaps, measures };
    const result = ask(question);
    expect(result).toMatchObject({
      schedule: {
        shortfalls: [
          { year: 2028, needed: 200, supplied: 120, short: 80 },
          { year: 2029, needed: 50, supplied: 120, short: 0 },
        ],
      },
    });
    const sentences = scheduleSentences(result, ScheduleQuestion.parse(question)).map(({ en }) => en);
    expect(sentences).toContain("School places: short in 2028, at most by 80 places (2028).");
  });

  it("keeps what has begun where it is, whatever it waits for", () => {
    const [first, second] = twoForOne.measures;
    const begun = { ...first, begunYear: 2027, dependsOn: [{ measureId: "B" }] };
    expect(yearsOf(ask({ ...twoForOne, measures: [begun, second] }))).toEqual({ A: 2027, B: 2028 });
  });

  it("gives the years a measure may slip: the longest chain none [SEQ13]", () => {
    const result = ask({
      decisionYear: 2027,
      horizonYear: 2040,
      measures: [
        measure("A", 3, null),
        measure("B", 1, null),
        measure("C", 1, null, { dependsOn: [{ measureId: "A" }, { measureId: "B", lagYears: 1 }] }),
      ],
    });
    expect(result).toMatchObject({ schedule: { measures: [{ slackYears: 0 }, { slackYears: 1 }, { slackYears: 0 }] } });
  });

  it("refuses in kinds: nothing, something missing, a circle", () => {
    expect(ask({ ...twoForOne, measures: [] }).kind).toBe("nothing-to-schedule");
    expect(ask({ ...twoForOne, measures: [measure("A", null, null), measure("B", 1, 1)] })).toEqual({
      kind: "not-schedulable",
      measures: [{ measureId: "A", missing: ["duration", "cost"] }],
    });
    const circle = [
      measure("A", 1, 1, { dependsOn: [{ measureId: "B" }] }),
      measure("B", 1, 1, { dependsOn: [{ measureId: "A" }] }),
    ];
    expect(ask({ ...twoForOne, measures: circle })).toEqual({ kind: "circular", circle: ["A", "B", "A"] });
  });

  it("is the best of every order there is, by every aim in its order, or says that there is none", () => {
    const kinds = { scheduled: 0, infeasible: 0 };
    fc.assert(
      fc.property(smallQuestion, (question) => {
        const result = schedule(question, highs, { timeLimitSeconds: 10 });
        const best = bestOfEveryOrder(question);
        expect(result.kind).toBe(best === null ? "infeasible" : "scheduled");
        kinds[result.kind as keyof typeof kinds]++;
        if (result.kind !== "scheduled" || best === null) return;
        const frame = scheduleFrame(question);
        const terms = scheduleTerms(frame, best);
        expect(result.schedule.isOptimal).toBe(true);
        for (const { aim, value, bound } of result.schedule.terms) {
          expect(value).toBeCloseTo(terms[aim], 6);
          expect(bound).toBe(value);
        }
      }),
      { numRuns: 60 },
    );
    expect(Math.min(kinds.scheduled, kinds.infeasible)).toBeGreaterThan(8);
  });
});
