import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Land that was built on and left: it is built on again, planted, or cleared and given back. What all want of it together
 * is never more than there is.
 *
 * @see docs/methods/land.md, rules LAND7 and LAND8.
 */
export function derelictEquations(model: ModelBuilder): void {
  model
    .auxiliary(
      "homes on derelict now",
      "homes on derelict + (1 - homes on derelict) * homes inside boundary * in force[growth_boundary]",
      { unit: "1" },
    )
    .auxiliary("derelict greening wanted", "greening rate * derelict land", { unit: "km2 / year" })
    .auxiliary(
      "greening rate",
      `derelict greened at rest + derelict greened by reuse * in force[demolition]
        + derelict greened by tailings * in force[tailings]`,
      { unit: "1 / year" },
    )
    .auxiliary("derelict clearing wanted", "derelict cleared * in force[quota_trade] * derelict land", {
      unit: "km2 / year",
    })
    .auxiliary(
      "derelict wanted",
      `SUM(home land wanted[*]) * homes on derelict now + works growth wanted
        + derelict greening wanted + derelict clearing wanted`,
      { unit: "km2 / year" },
    )
    .auxiliary("derelict met", "MIN(1, SAFEDIV(derelict land, derelict wanted * one year, 1))", { unit: "1" })

    .flow("derelict for homes", "SUM(home land wanted[*]) * homes on derelict now * derelict met", {
      unit: "km2 / year",
    })
    .flow("derelict for works", "works growth wanted * derelict met", { unit: "km2 / year" })
    .auxiliary("derelict planted", "derelict greening wanted * derelict met", { unit: "km2 / year" })
    .flow("derelict greened", "MIN(derelict planted, MAX(0, green land wanted - green land) / one year)", {
      unit: "km2 / year",
    })
    .flow("derelict grassed", "derelict planted - derelict greened", {
      unit: "km2 / year",
      documentation: "planted beyond what a town can water: it goes back to grass",
    })
    .flow("land cleared", "derelict clearing wanted * derelict met", {
      unit: "km2 / year",
      documentation: "built land given back, which can be traded as quota",
    })
    .flow("land left", "SUM(home land left[*]) + works land left + service land left + green land dying", {
      unit: "km2 / year",
    })
    .stock("derelict land", {
      initial: "derelict at start * residents of town / m2 per km2",
      inflows: ["land left"],
      outflows: ["derelict for homes", "derelict for works", "derelict greened", "derelict grassed", "land cleared"],
      unit: "km2",
    });
}
