import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * What reaches the aquifer and what is drawn from it, how deep groundwater lies, and the books of all water.
 *
 * @see docs/methods/water.md, rules WATER7–WATER10.
 */
export function groundwaterEquations(model: ModelBuilder): void {
  const unit = "yi m3 / year";
  model
    .auxiliary("aquifer", "aquifer share * territory", { unit: "km2" })
    .auxiliary("storage per metre", "aquifer * specific yield * water of a metre", { unit: "yi m3 / m" })
    .auxiliary(
      "rain recharge",
      "territory * natural recharge * water of a metre * (1 - recharge drought response * MIN(1, drought))",
      { unit },
    )
    .auxiliary("return flow", "irrigation return * farm use * (1 - return lost by saving * in force[water_saving])", {
      unit,
      documentation: "from fields and canals",
    })
    .auxiliary("river recharge", "river infiltration * river release", { unit })
    .auxiliary("spill recharge", "spill infiltration * spill", { unit })
    .auxiliary("recharge", "rain recharge + return flow + river recharge + spill recharge", { unit })
    .auxiliary(
      "baseflow",
      "MAX(0, recharge - pumping - (groundwater depth - shallowest depth) * storage per metre / one year)",
      { unit, documentation: "what an aquifer that is full gives back to the rivers below the town" },
    )
    .flow("fall of groundwater", "(pumping + baseflow - recharge) / storage per metre", { unit: "m / year" })
    .stock("groundwater depth", { initial: "depth at start", inflows: ["fall of groundwater"], unit: "m" })
    .auxiliary(
      "water stress",
      `(home need + industry need + ecology need + farm need - reclaimed water) / (inflow + diversion + rain recharge)`,
      { unit: "1", documentation: "needs less reuse, over what comes by itself" },
    );
  waterBooks(model);
}

/** Kept from what comes in and what each user takes away for good, without a look at wells or recharge as a whole. */
function waterBooks(model: ModelBuilder): void {
  const unit = "yi m3";
  model
    .flow("water coming in", "inflow + diversion + rain recharge", { unit: "yi m3 / year" })
    .flow(
      "water going out",
      `(home use - reclaimed water) + industry use + ecology use + (farm use - return flow)
        + (river release - river recharge) + (spill - spill recharge) + baseflow`,
      { unit: "yi m3 / year" },
    )
    .stock("water by the books", {
      initial: "(well floor - depth at start) * storage per metre",
      inflows: ["water coming in"],
      outflows: ["water going out"],
      unit,
    })
    .auxiliary("water in the ground", "(well floor - groundwater depth) * storage per metre", { unit })
    .auxiliary("water out of balance", "water by the books - water in the ground", { unit });
}
