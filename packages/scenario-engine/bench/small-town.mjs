import { compileModel, modelBuilder } from "@tamarisk/system-dynamics";
import { kernelStagedSimulator, sampleScenarios } from "../dist/index.js";

const START = 2020;
const YEARS = 80;

/** Twelve measures: what each takes off or adds, how long until it is in force, what it costs. */
export const measures = [
  ["cap", "pumping", -0.12, 3, 2],
  ["drip", "pumping", -0.1, 4, 8],
  ["river", "recharge", 0.16, 5, 12],
  ["reuse", "recharge", 0.08, 3, 6],
  ["belts", "sand", -0.3, 6, 9],
  ["shrubs", "sand", -0.2, 4, 5],
  ["ore contracts", "feed", 0.2, 3, 10],
  ["battery plants", "new jobs", 0.012, 5, 30],
  ["small firms", "new jobs", 0.006, 2, 7],
  ["tourism", "new jobs", 0.005, 5, 11],
  ["young homes", "leaving", -0.18, 2, 9],
  ["care", "leaving", -0.1, 4, 12],
].map(([id, actsOn, by, leadTimeYears, cost]) => ({ id, actsOn, by, leadTimeYears, cost }));

const uncertainties = [
  ["inflow", 0.75, 1.05],
  ["drought", 0, 0.008],
  ["reserve life", 20, 60],
  ["price", 0.8, 1.2],
  ["pull of elsewhere", 0.8, 1.4],
  ["wind", 0.7, 1.3],
].map(([id, low, high]) => ({ id, unit: "1", distribution: { kind: "uniform", low, high } }));

/** A mining oasis: groundwater, ore, plant, jobs, people, bare sand, trust and debt in yearly steps, decades of delay between them. */
function smallTown() {
  const model = modelBuilder("small oasis", { start: START, stop: START + YEARS, step: 1, unit: "year" });
  for (const { id } of uncertainties) model.constant(id, 1);
  for (const { id, leadTimeYears } of measures) {
    model
      .constant(`${id} start`, 1e6)
      .auxiliary(`${id} done`, `IF TIME < ${id} start + ${leadTimeYears} THEN 0 ELSE 1`);
  }
  const effect = (on) =>
    measures
      .filter(({ actsOn }) => actsOn === on)
      .map(({ id, by }) => ` ${by < 0 ? "-" : "+"} ${Math.abs(by)} * ${id} done`)
      .join("");
  return model
    .auxiliary("water use", `(1${effect("pumping")}) * (0.6 + 0.4 * people / 100)`)
    .auxiliary("water gained", `inflow * (1 - drought * (TIME - ${START})) ${effect("recharge")}`)
    .flow("drawdown", "water use - water gained")
    .stock("depth", { initial: 20, inflows: ["drawdown"] })
    .flow("mined", "MIN(ore, 40 / reserve life * plant / 20)")
    .stock("ore", { initial: 40, outflows: ["mined"] })
    .auxiliary("feed", `MIN(1, mined * reserve life / 40 + 0 ${effect("feed")})`)
    .flow("plant change", "0.04 * plant * (price * feed - 0.75)")
    .stock("plant", { initial: 20, inflows: ["plant change"] })
    .flow("jobs change", `(0.45 * plant + 30 - jobs) * 0.08 + jobs * (0 ${effect("new jobs")})`)
    .stock("jobs", { initial: 40, inflows: ["jobs change"] })
    .auxiliary("hardship", "MAX(0, (depth - 25) / 60) + 0.3 * bare + MAX(0, 0.4 - jobs / people) + 0.1 * (1 - trust)")
    .flow("leaving", `people * 0.03 * pull of elsewhere * (0.3 + hardship) * (1 ${effect("leaving")})`)
    .flow("arriving", "people * 0.012 * MIN(1.5, jobs / (0.4 * people))")
    .stock("people", { initial: 100, inflows: ["arriving"], outflows: ["leaving"] })
    .flow("sand change", `0.02 * (wind * (0.5 + depth / 80) ${effect("sand")} - bare)`)
    .stock("bare", { initial: 0.5, inflows: ["sand change"] })
    .flow("trust change", "0.1 * (1 - hardship - trust)")
    .stock("trust", { initial: 0.7, inflows: ["trust change"] })
    .flow(
      "borrowing",
      `0.02 * people - 0.03 * jobs ${measures.map(({ id, cost }) => `+ 0.005 * ${cost} * ${id} done`).join(" ")}`,
    )
    .stock("debt", { initial: 10, inflows: ["borrowing"] })
    .build();
}

export function smallTownSimulator() {
  const inputs = [...uncertainties.map(({ id }) => id), ...measures.map(({ id }) => `${id} start`)];
  const program = compileModel(smallTown(), { inputs, outputs: ["people"] });
  return kernelStagedSimulator({
    program,
    uncertainties,
    actions: measures.map(({ id }) => ({ id, start: `${id} start` })),
    outcomes: ["people"],
  });
}

export function smallTownScenarios(count, seed = 5) {
  return sampleScenarios(uncertainties, { method: "latin-hypercube", count, seed });
}
