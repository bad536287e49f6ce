import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * What building takes from fields, grass and open ground, what it gives back, and all built land with its own books.
 *
 * @see docs/methods/land.md, rules LAND9–LAND11.
 */
export function takenLandEquations(model: ModelBuilder): void {
  model
    .auxiliary("field land wanted", "SUM(home land wanted[*]) - derelict for homes + service growth wanted", {
      unit: "km2 / year",
    })
    .auxiliary("field land met", "MIN(1, SAFEDIV(land taken max * (cropland + grassland), field land wanted, 1))", {
      unit: "1",
      documentation: "homes and services stand on fields and grass",
    })
    .auxiliary("home land met", "1 - (1 - homes on derelict now * derelict met) * (1 - field land met)", {
      unit: "1",
      documentation: "share of the homes wanted that find land",
    })
    .auxiliary("open ground for works", "MIN(works growth wanted - derelict for works, land taken max * other land)", {
      unit: "km2 / year",
      documentation: "works stand on open ground where no derelict land is left",
    })

    .auxiliary("field land taken", "field land wanted * field land met", { unit: "km2 / year" })
    .auxiliary(
      "cropland among fields",
      "SAFEDIV(cropland preference * cropland, cropland preference * cropland + grassland, 0)",
      { unit: "1" },
    )
    .auxiliary("cropland taken", "field land taken * cropland among fields - land cleared * cleared to cropland", {
      unit: "km2 / year",
      documentation: "by homes and services, less what is given back",
    })
    .auxiliary(
      "grass taken",
      `field land taken * (1 - cropland among fields) - land cleared * (1 - cleared to cropland)
        - green land given back - derelict grassed`,
      { unit: "km2 / year", documentation: "by homes and services, less what is given back" },
    )
    .auxiliary("other land taken", "open ground for works + solar land change", {
      unit: "km2 / year",
      documentation: "by works and solar fields, less what is given back",
    })

    .auxiliary("built up land", "SUM(home land[*]) + industrial land + service land + green land + derelict land", {
      unit: "km2",
      documentation: "where roads, pipes and lamps must be kept; villages count, solar fields do not",
    })
    .auxiliary("built land total", "built up land + solar land", { unit: "km2" })
    .auxiliary("built land per person", "SAFEDIV(built up land * m2 per km2, residents of town, 0)", {
      unit: "m2 / person",
      documentation: "0 where nobody is left",
    })
    .flow("land entered in the books", "cropland taken + grass taken + other land taken", { unit: "km2 / year" })
    .stock("built land in the books", {
      initial: "built land total",
      inflows: ["land entered in the books"],
      unit: "km2",
    })
    .auxiliary("built land out of balance", "ABS(built land total - built land in the books)", {
      unit: "km2",
      documentation: "built land changes by what is taken less what is given back, and by nothing else",
    });
}
