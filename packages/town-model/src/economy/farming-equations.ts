import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Posts and output of farms follow the cropland, the water it gets and the hands there are.
 *
 * @see docs/methods/economy.md, rules FARM1–FARM3.
 */
export function farmingEquations(model: ModelBuilder): void {
  model
    .auxiliary("crop ratio", "SAFEDIV(cropland, INITIAL(cropland), 0)", { unit: "1" })
    .auxiliary("orchard ratio", "SAFEDIV(MAX(0, mixed belts - INITIAL(mixed belts)), INITIAL(cropland), 0)", {
      unit: "1",
      documentation: "mixed belts planted since the start, over the cropland of the start",
    })
    .auxiliary(
      "farm posts wanted",
      `posts at start[farming] * crop ratio * (1 - farm release) ^ years on
        * (1 - farm job cut * in force[farm_scale]) * (1 + orchard job gain * in force[mixed_belts])`,
      { unit: "post" },
    )
    .auxiliary(
      "farm yield",
      "MAX(0, farm water met) ^ water to yield * (staffing[farming] / people to a post) ^ hands to yield",
      { unit: "1", documentation: "the form is judgement" },
    )
    .auxiliary(
      "farm value",
      `(crop ratio * farm yield * (1 + farm scale gain * in force[farm_scale] + agri solar gain * in force[agri_solar])
        + orchard value * orchard ratio) * farm price`,
      {
        unit: "1",
        documentation: "value added over that of the start, before productivity grows; the form is judgement",
      },
    );
}
