import { outcomeTable } from "@tamarisk/scenario-engine";
import { jinchang, townOutcomes } from "@tamarisk/town-model";
import { describe, expect, it } from "vitest";
import { comparedValues } from "./compared-values.ts";
import { expectedSearchSeconds } from "./expected-search-seconds.ts";
import { judgedValues } from "./judged-values.ts";
import { niceSteps } from "./nice-steps.ts";

const outcomes = townOutcomes(jinchang);
const named = (id: string) => outcomes.find((outcome) => outcome.id === id)!;
const eleven = Array.from({ length: 11 }, (_, at) => at);

describe("many futures in one number", () => {
  it("is their mean, what nine of ten reach on the better side, or the share that keeps a limit", () => {
    const residents = { outcomeId: "residents" } as const;
    const more = outcomeTable("maximize", [eleven, [...eleven.slice(1), Number.NaN]]);
    expect([...judgedValues({ ...residents, judged: "mean" }, named("residents"), more)]).toEqual([5, Number.NaN]);
    expect([...judgedValues({ ...residents, judged: "nine-in-ten" }, named("residents"), more)]).toEqual([
      1,
      Number.NaN,
    ]);
    const less = outcomeTable("minimize", [eleven]);
    expect([...judgedValues({ ...residents, judged: "nine-in-ten" }, named("residents"), less)]).toEqual([9]);
    const vacancy = named("housing_vacancy");
    expect(vacancy.threshold).toMatchObject({ value: 20, good: "below" });
    const table = outcomeTable("maximize", [[10, 19, 20, 40]]);
    expect([...judgedValues({ outcomeId: vacancy.id, judged: "share" }, vacancy, table)]).toEqual([75]);
  });

  it("matters from about a twelfth of what known policies differ by, in a round number", () => {
    expect(
      niceSteps([
        [300_000, 2, 0, 50],
        [360_000, 9, 0, 50],
      ]),
    ).toEqual([5000, 0.5, 0.01, 0.5]);
  });

  it("is better or worse as the objective has it", () => {
    const problem = {
      objectives: [
        { id: "a", direction: "maximize" },
        { id: "b", direction: "minimize" },
        { id: "c", direction: "minimize" },
      ],
    } as const;
    expect(comparedValues(problem, [3, 3, 3], [2, 2, 3])).toEqual({ better: 1, worse: 1 });
  });

  it("takes as long as was measured, and a second at least", () => {
    const plan = { evaluations: 1000, futures: 100 };
    expect(expectedSearchSeconds(plan, null, null)).toBe(15);
    expect(expectedSearchSeconds(plan, { state: { evaluationCount: 500 } }, 0.001)).toBe(50);
    expect(expectedSearchSeconds(plan, { state: { evaluationCount: 1100 } }, 0.001)).toBe(1);
  });
});
