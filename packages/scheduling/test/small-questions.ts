import { ScheduleQuestion } from "@tamarisk/domain";
import fc from "fast-check";

const text = (name: string) => ({ en: name, zh: name });

/** Up to four measures over up to six years, with ceilings, dependencies, gaps, ends, begun and optional ones; many cannot be done. */
export const smallQuestion = fc
  .record({
    years: fc.integer({ min: 3, max: 6 }),
    room: fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { freq: 8 }), { minLength: 6, maxLength: 6 }),
    allRoom: fc.option(fc.integer({ min: 4, max: 16 }), { freq: 1 }),
    carries: fc.boolean(),
    need: fc.integer({ min: 0, max: 9 }),
    needFrom: fc.integer({ min: 0, max: 3 }),
    aims: fc.shuffledSubarray(["gaps", "delay", "earliness"] as const, { minLength: 1 }),
    measures: fc.array(
      fc.record({
        duration: fc.integer({ min: 1, max: 3 }),
        lead: fc.integer({ min: 0, max: 2 }),
        cost: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 }),
        isGovernment: fc.boolean(),
        waitsFor: fc.option(fc.record({ back: fc.integer({ min: 1, max: 3 }), lag: fc.integer({ min: 0, max: 1 }) })),
        endBy: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5, nil: null }),
        begun: fc.option(fc.integer({ min: -2, max: 1 }), { freq: 7, nil: null }),
        delay: fc.integer({ min: 0, max: 5 }),
        supply: fc.integer({ min: 0, max: 6 }),
        value: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 3 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ years, room, allRoom, carries, need, needFrom, aims, measures }) =>
    ScheduleQuestion.parse({
      decisionYear: 2027,
      horizonYear: 2026 + years,
      aims,
      ceilings: room
        .slice(0, years)
        .flatMap((millionCny, year) => [
          ...(millionCny === null ? [] : [{ source: "government", year: 2027 + year, millionCny }]),
          ...(allRoom === null ? [] : [{ source: "all", year: 2027 + year, millionCny: allRoom }]),
        ]),
      carryOver: carries ? ["government"] : [],
      gaps: [
        {
          id: "places",
          title: text("School places"),
          unit: "places",
          needs: [{ year: 2027 + needFrom, amount: need }],
        },
      ],
      measures: measures.map((measure, place) => ({
        id: `m${place}`,
        title: text(`M${place}`),
        durationYears: measure.duration,
        leadTimeYears: measure.lead,
        costs: [
          { source: measure.isGovernment ? "government" : null, millionCny: measure.cost.slice(0, measure.duration) },
        ],
        dependsOn:
          measure.waitsFor && measure.waitsFor.back <= place
            ? [{ measureId: `m${place - measure.waitsFor.back}`, lagYears: measure.waitsFor.lag }]
            : [],
        endBy: measure.endBy === null ? null : { year: 2027 + measure.endBy },
        begunYear: measure.begun === null ? null : 2027 + measure.begun,
        costOfDelayMillionCnyPerYear: measure.delay,
        supplies: [{ gapId: "places", amount: measure.supply }],
        optional: measure.value === null ? null : { valueMillionCny: measure.value },
      })),
    }),
  );
