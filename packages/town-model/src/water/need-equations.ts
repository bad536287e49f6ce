import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * What the rivers bring in a year, and what homes, industry, shelterbelts and farms need of it.
 *
 * @see docs/methods/water.md, rules WATER1 and WATER2.
 */
export function waterNeedEquations(model: ModelBuilder): void {
  const unit = "yi m3 / year";
  model
    .constant("water of a metre", 0.01, { unit: "yi m3 / km2 / m", documentation: "on a square kilometre" })
    .constant("cubic metres of a yi", 100_000_000, { unit: "m3 / yi m3" })

    .auxiliary(
      "inflow",
      `territory * runoff at start * water of a metre * MAX(0, 1 + inflow trend * (TIME - STARTTIME))
        * (1 - MIN(1, drought))`,
      { unit },
    )
    .auxiliary("home need", "residents of town * home water / cubic metres of a yi", { unit })
    .auxiliary(
      "industry need",
      `(industry water per post * mining posts at start * feed + chain water per post * chain posts) / cubic metres of a yi
        * (1 - industry recycling * in force[reclaimed_water])`,
      { unit, documentation: "what industry draws; its own recycling is taken off" },
    )
    .auxiliary(
      "ecology need",
      "(single belt water * single belts + mixed belt water * mixed belts) * water of a metre",
      { unit },
    )
    .auxiliary(
      "farm need",
      `cropland * irrigated share * irrigation duty * water of a metre
        * (1 - duty saving * in force[water_saving]) * (1 - shade saving * in force[agri_solar])`,
      { unit },
    )
    .auxiliary("farm need at start", "cropland at start * irrigated share * irrigation duty * water of a metre", {
      unit,
    })
    .auxiliary("farm quota", "farm need at start * (1 - farm quota cut * in force[irrigation_cap])", {
      unit,
      documentation: "the farms' water right; without a cap it is what they needed at the start",
    });
}
