import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { compileModel } from "../../compile/compile-model.ts";
import { interpret } from "../../interpret/interpret.ts";
import type { Cell, ModelFiles } from "../model-files.ts";
import { readVensim } from "./read-vensim.ts";

const folder = new URL("../../../test/fixtures/vensim/", import.meta.url);

const files: ModelFiles = {
  async sheet(file, delimiter) {
    const text = await readFile(new URL(file, folder), "utf8");
    const cellOf = (cell: string): Cell => (cell === "" ? undefined : /^\d/u.test(cell) ? Number(cell) : cell);
    return {
      kind: "sheet",
      sheet: {
        rows: text
          .trim()
          .split("\n")
          .map((row) => row.split(delimiter).map(cellOf)),
      },
    };
  },
};

/** What a model of the fixtures comes to: the values of each saved variable's elements at the times that are saved. */
async function resultsOf(file: string): Promise<Map<string, number[]>> {
  const program = compileModel(await readVensim(await readFile(new URL(file, folder), "utf8"), { file, files }));
  const { times, values, failure } = interpret(program, { seed: 1, key: 1 });
  expect(failure).toBeUndefined();
  const labels = program.variables
    .filter(({ saved }) => saved)
    .flatMap(({ name, elements }) => elements.map((element) => (element === "" ? name : `${name}[${element}]`)));
  return new Map(labels.map((label, at) => [label, [...values.subarray(at * times.length, (at + 1) * times.length)]]));
}

/** Compares with lines such as `people[north]: 100 109`; one number alone holds at every time. */
async function expectResults(file: string, lines: string): Promise<void> {
  const results = await resultsOf(file);
  for (const line of lines.trim().split("\n")) {
    const colon = line.lastIndexOf(": ");
    const label = line.slice(0, colon).trim();
    const numbers = line
      .slice(colon + 2)
      .trim()
      .split(/\s+/u)
      .map((text) => (text === "NA" ? -(2 ** 109) : Number(text)));
    const found = results.get(label);
    expect(found, `${label} in ${file}`).toBeDefined();
    found!.forEach((value, at) => {
      const wanted = numbers.length === 1 ? numbers[0]! : numbers[at]!;
      expect(value, `${label} at ${at} in ${file}`).toBeCloseTo(wanted, wanted < -1e30 ? -20 : 9);
    });
    if (numbers.length > 1) expect(found, `${label} in ${file}`).toHaveLength(numbers.length);
  }
}

describe("Vensim models, read and run", () => {
  it("runs a stock with the method and the saving times of its settings", async () => {
    // One step of RK4 multiplies by 1 − h + h²/2 − h³/6 + h⁴/24 with h = 0.1: 0.9048375.
    const people = [0, 2, 4].map((time) => 900 * 0.9048375 ** time);
    await expectResults("leaving-town.mdl", `people: ${people.join(" ")}\nleaving share: 0.1\nSAVEPER: 2`);
  });

  it("runs subscripts: exceptions, subranges, mappings both ways, elements as numbers", async () => {
    await expectResults(
      "regions.mdl",
      `
      people[north]: 100 109 118.9
      people[south]: 200 219 239.9
      people[west]: 300 358 427.6
      all people: 600 686 786.4
      inland people: 300 328 358.8
      schools[young,south]: 2
      schools[grown,north]: 3
      schools by stage[young]: 3
      schools by stage[grown]: 7
      both at most: 4
      pupils[age1]: 11
      pupils[age4]: 24
      staff[north]: 7
      staff[south]: 7
      staff[west]: 5
      moves[north,west]: -200
      moves[west,north]: 200
      third age[age2]: 0
      third age[age3]: 1
      place of west: 3
      place within[west]: 3
      is grown age[age3]: 1
      is grown age[age4]: 0
      how many: 5`,
    );
  });

  it("runs lookups and data between their points and beyond them", async () => {
    await expectResults(
      "tables-and-series.mdl",
      `
      along: 0 0 10 20 15
      the same: 0 0 10 20 15
      of each[upper]: 2 2.5 3 3.5 4
      of each[lower]: 2 1.5 1 0.5 0
      in line: 1 2 3 4 5
      back: 1.5
      beyond: 0
      before: 20
      after: 10
      births: 10 20 30 40 40
      held: 10 10 30 40 40
      ahead: 10 30 30 40 40
      only there: 10 NA 30 40 NA
      births of[upper]: 10 20 30 40 40
      births of[lower]: 100 200 300 300 300
      again held: 10 10 30 40 40
      lower ahead[lower]: 100 300 300 300 300
      at two: 30
      between: 10 10 30 40 40
      first births[lower]: 30
      more births: 20 40 60 80 80`,
    );
  });

  it("runs functions that remember", async () => {
    await expectResults(
      "memory.mdl",
      `
      late: -1 -1 0 1 2
      seen: 0 0 5 7.5 8.75
      seen from four: 4 2 6 8 9
      seen slowly: 0 0 0 0 10
      arriving: 0 0 5 7.5 8.75
      arriving from five: 5 5 5 10 10
      the same: 5 5 5 10 10
      kept: 1 1 7 7 7
      at first: 3
      active: 6 7 8 9 10
      following: 5 6 7 8 9
      growth: 0 1 1 1 1
      worth: 10 20 30 40 50
      slope: 0 0 2 4 4
      once: 0 1 1 0 0
      again: 1 0 1 0 1
      clock: 100 102 104 106 108`,
    );
  });

  it("runs macros: within each other, over elements, with further outputs, and the model's clock by $", async () => {
    await expectResults(
      "macros.mdl",
      `
      plain: 2002
      nested: 12
      tank: 5 13 17
      drained twice: 1
      tanks[upper]: 0 4 6
      tanks[lower]: 8 8 8
      elapsed: 1 2 3`,
    );
  });

  it("runs signs, logic, :NA: and names of every sort", async () => {
    await expectResults(
      "signs-and-logic.mdl",
      `
      sign of a power: -4
      powers in turn: 512
      in turn: -2
      cut: -2
      steps: -6
      rest: 0.5
      nothing: 0
      something: 9
      logs: 5
      missing: 1 NA NA
      is missing: 0 1 1
      both: 0 1 0
      either: 1 0 1
      least: 1 2 3
      quoted: 2 ~ 3 | [x]: 5
      of it: 6
      人口: 100 150 225
      出生: 50 75 112.5`,
    );
  });

  it("runs functions of vectors, shares of what is scarce, and random numbers that leave no choice", async () => {
    await expectResults(
      "vectors.mdl",
      `
      next[middle]: 30
      second: 30
      falling[upper]: 1
      falling[middle]: 0
      rising[upper]: 2
      sorted[upper]: 10
      sorted[lower]: 30
      place[middle]: 3
      ordered[upper]: 10
      all wanted: 30
      most wanted: 20
      shrink[r2,r2]: 0.25
      shrink[r3,r3]: 0.2
      shrink[r1,r2]: 0
      given by rank[upper]: 0
      given by rank[lower]: 4
      given alike[upper]: 1.5
      given alike[middle]: 1
      given alike[lower]: 2
      drawn: 5
      cut off: 4
      trials: 16`,
    );
  });
});
