import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Power from the sun, and the plants that make batteries and panels (the chain).
 *
 * @see docs/methods/economy.md, rules SUN1–SUN2 and CHAIN1–CHAIN3.
 */
export function energyEquations(model: ModelBuilder): void {
  solarEquations(model);
  chainEquations(model);
  model
    .auxiliary("chain posts", "SAFEDIV(chain, output per worker[energy] * people to a post, 0)", {
      unit: "post",
      documentation: "before productivity grows",
    })
    .auxiliary("energy posts wanted", "(posts per GW * solar + chain posts) / productivity", { unit: "post" });
}

function solarEquations(model: ModelBuilder): void {
  model
    .auxiliary(
      "solar target",
      `solar plan * (1 + solar plan gain * in force[storage_grid])
        * MIN(solar target most, MAX(solar target least, solar price / planned solar price))`,
      { unit: "GW", documentation: "the form is judgement" },
    )
    .flow("solar built", "MAX(0, solar target - solar) / solar build time", { unit: "GW / year" })
    .stock("solar", { initial: "solar at start", inflows: ["solar built"], unit: "GW" })
    .auxiliary(
      "curtailment",
      `MIN(1, curtailment at start * solar / curtailment solar
        / (1 + storage gain * in force[storage_grid] / storage cost + chain use of power * chain fullness))`,
      { unit: "1", documentation: "share of solar power that is thrown away; the form is judgement" },
    )
    .auxiliary("solar output", "solar * full load * (1 - curtailment) * solar price * solar value share", {
      unit: "yi CNY / year",
    });
}

function chainEquations(model: ModelBuilder): void {
  model
    .auxiliary("chain max", "chain max per resident * SUM(people at start[*])", { unit: "yi CNY / year" })
    .auxiliary("chain fullness", "SAFEDIV(chain, chain max, 1)", { unit: "1" })
    .auxiliary("chain demand", "MAX(0, battery demand * (1 + chain price sensitivity * cheapness))", {
      unit: "1",
      documentation: "judgement: electric cars that make the resource dear ask for batteries too",
    })
    .auxiliary("new plants", "plants per resident * SUM(people at start[*]) * in force[battery_chain]", {
      unit: "yi CNY / year / year",
    })
    .flow(
      "chain growth",
      `(chain growth rate * chain * (chain demand * skill effect * (1 + chain innovation gain * in force[innovation]) - 1)
        + new plants * (1 - park room * (1 - in force[park_upgrade])) * chain demand * skill effect)
       * MAX(0, 1 - chain fullness)`,
      { unit: "yi CNY / year / year", documentation: "the form is judgement" },
    )
    .stock("chain", {
      initial:
        "MAX(0, posts at start[energy] - posts per GW * solar at start) * people to a post * output per worker[energy]",
      inflows: ["chain growth"],
      unit: "yi CNY / year",
      documentation: "what the battery and panel plants can make in a year",
    })
    .auxiliary(
      "chain output",
      "chain * MIN(chain demand, chain overload) * MIN(1, skill effect) * staffing[energy] / people to a post",
      { unit: "yi CNY / year" },
    );
}
