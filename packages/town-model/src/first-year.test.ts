import { describe, expect, it } from "vitest";
import { carryOn, columnsOf } from "../test/jinchang-runs.ts";
import { createTownModel } from "./create-town-model.ts";
import { hegang } from "./towns/hegang.ts";
import { jinchang } from "./towns/jinchang.ts";
import { referenceScenario } from "./uncertainties.ts";

/** More than this, in percent of the start, is a jump. */
const JUMP = 3;

/** What may move faster in the first year, by how many percent, and why. */
const FASTER: Readonly<Record<string, Readonly<Record<string, readonly [percent: number, why: string]>>>> = {
  Jinchang: {
    births: [15, "the year before is the census's, the year after has the country's fertility, which fell"],
    dependency_ratio: [3.2, "the large cohorts born in the sixties begin to turn sixty"],
    output: [17, "known prices of 2021 and the fitted rise of value"],
    mining_output: [31, "known prices of 2021 and the fitted rise of value"],
    revenue: [5, "taxes on that output"],
    debt_ratio: [5, "the same debt over more revenue"],
    growing: [7, "that output"],
    unemployment: [18, "0.9 of the labour force in 100: hands leave faster than posts"],
  },
  Hegang: {
    births: [15, "the year before is the census's, the year after has the country's fertility, which fell"],
    pupils: [5, "those aged 5 are a third fewer than those aged 14"],
    aged_65_share: [5, "the large cohorts of the fifties turn sixty-five"],
    unemployment: [28, "1.4 of the labour force in 100: hands leave faster than posts"],
    housing_vacancy: [14, "2 homes in 100: people leave and homes stay"],
    groundwater_depth: [
      31,
      "rivers carry all that is needed, nothing is pumped, and what is usual for the depth is too deep",
    ],
    learning: [7, "from 0.059 to 0.063"],
    growing: [6, "the same unemployment"],
  },
};

describe.each([jinchang, hegang])("the first year of $name.en without shocks", (town) => {
  const model = createTownModel(town);
  const { values } = model.run(columnsOf(referenceScenario(town)), 1, carryOn);
  const faster = FASTER[town.name.en]!;
  const moves = model.outcomes.map(({ id }, place) => {
    const [first, second] = values.subarray(place * model.years.length) as unknown as [number, number];
    return { id, percent: first === second ? 0 : 100 * Math.abs(second / first - 1) };
  });

  it("goes on from the start without a jump, but where it is known why", () => {
    expect(moves.filter(({ id, percent }) => !(percent <= (faster[id]?.[0] ?? JUMP)))).toEqual([]);
  });

  it("makes no exception that is not needed", () => {
    const needed = moves.filter(({ percent }) => percent > JUMP).map(({ id }) => id);
    expect(Object.keys(faster).filter((id) => !needed.includes(id))).toEqual([]);
  });
});
