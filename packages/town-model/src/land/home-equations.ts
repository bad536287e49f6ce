import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Homes by unit: how many are lived in, empty, built, lost to age and torn down.
 *
 * @see docs/methods/land.md, rules LAND1–LAND4.
 */
export function homeEquations(model: ModelBuilder): void {
  model
    .auxiliary("way to smaller homes", "MIN(1, years on * one year / years to smaller homes)", { unit: "1" })
    .auxiliary(
      "people per home[unit]",
      "people per home at start + way to smaller homes * (people per home later - people per home at start)",
      { unit: "person / dwelling" },
    )
    .auxiliary("homes lived in[unit]", "people / people per home", {
      unit: "dwelling",
      documentation: "homes that households ask for, whether or not there are as many",
    })
    .auxiliary("vacancy[unit]", "MAX(0, 1 - SAFEDIV(homes lived in, dwellings, 1))", { unit: "1" })

    .auxiliary(
      "builder confidence[unit]",
      `MAX(0, MIN(1, (vacancy that stops building - vacancy)
        / (vacancy that stops building - vacancy that slows building)))`,
      {
        unit: "1",
        documentation: "1 while few homes stand empty, 0 when building on speculation has ended; the form is judgement",
      },
    )
    .auxiliary(
      "dwellings wanted[unit]",
      `speculative building * dwellings * builder confidence * (1 - speculation cut * in force[growth_boundary])
        + home building speed * MAX(0, homes wanted * homes lived in - dwellings)`,
      { unit: "dwelling / year" },
    )
    .flow("new dwellings[unit]", "dwellings wanted * home land met", { unit: "dwelling / year" })
    .flow("dwellings lost to age[unit]", "home loss * dwellings", { unit: "dwelling / year" })
    .flow(
      "dwellings torn down[unit]",
      "demolition rate * in force[demolition] * MAX(0, vacancy - vacancy left alone) * dwellings",
      { unit: "dwelling / year" },
    )
    .stock("dwellings[unit]", {
      initial: "homes lived in / (1 - vacancy at start)",
      inflows: ["new dwellings"],
      outflows: ["dwellings lost to age", "dwellings torn down"],
      unit: "dwelling",
    });
}
