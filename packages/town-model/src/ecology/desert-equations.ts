import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * How fast the desert comes on, when the barrier before it gives way, and how many days a year it blows. Cover holds the
 * sand exponentially, so that losing all of it speeds the front up by a bounded factor.
 *
 * @see docs/methods/ecology.md, rules ECO1–ECO4.
 */
export function desertEquations(model: ModelBuilder): void {
  model
    .auxiliary(
      "cover at start",
      `belt hold * single belts at start + mixed belts at start + shrub hold * shrubland at start
        + grass hold * grassland at start`,
      { unit: "km2" },
    )
    .auxiliary(
      "vegetation cover",
      "belt hold * single belts + mixed belts + shrub hold * shrubland + grass hold * grassland",
      { unit: "km2", documentation: "all that holds the sand, in mixed belts that would hold as much" },
    )
    .auxiliary("cover gained", "IF cover at start > 0 THEN vegetation cover / cover at start - 1 ELSE 0", {
      unit: "1",
      documentation: "over that of the start",
    })
    .auxiliary("drier than usual", "drought - mean drought", { unit: "1" })
    .auxiliary(
      "front speed",
      `front at start * MAX(0, wind) * (1 + front drought response * drier than usual)
        * EXP(-front cover response * cover gained) * (1 + open front gain * (1 - barrier))`,
      {
        unit: "m / year",
        documentation:
          "that sand moves exponentially less behind more cover is Lancaster & Baas 1998, Earth Surf. Process. Landforms 23 (from memory, unverified); the strength is judgement",
      },
    )
    .auxiliary("tipping", "1 / (1 + EXP(-(front speed - tip speed) / tip width))", {
      unit: "1",
      documentation: "the form is judgement",
    })
    .flow("barrier lost", "barrier loss * tipping * barrier", {
      unit: "1 / year",
      documentation: "the form is judgement",
    })
    .flow("barrier regained", "barrier recovery * (1 - tipping) * (1 - barrier)", {
      unit: "1 / year",
      documentation: "the form is judgement",
    })
    .stock("barrier", {
      initial: 1,
      inflows: ["barrier regained"],
      outflows: ["barrier lost"],
      unit: "1",
      documentation: "how whole the oasis stands against the desert; 1 is that of the start",
    })
    .auxiliary("sand over that of the start", "IF sand at start > 0 THEN sand / sand at start ELSE 1", { unit: "1" })
    .auxiliary(
      "storm factor",
      `MAX(0, wind) ^ storm wind exponent * (1 + storm drought response * drier than usual)
        * sand over that of the start ^ storm sand exponent * EXP(-storm cover response * cover gained)
        * (1 + open storm gain * (1 - barrier))`,
      { unit: "1", documentation: "sandstorm days over those of the start; the form is judgement" },
    )
    .auxiliary("sandstorm days", "MIN(days of a year, storm days at start * storm factor)", { unit: "day / year" })
    .constant("days of a year", 365, { unit: "day / year" });
}
