import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Whether places suffice in each unit, how well each group gets to them, and what has been lost since the start.
 *
 * @see docs/methods/services.md, rules SERV6–SERV9.
 */
export function accessEquations(model: ModelBuilder): void {
  model
    .auxiliary("service quality", "MAX(0, services funded) ^ funding elasticity", {
      unit: "1",
      documentation:
        "half the money is more than half the service; more than is needed makes up for missing places; the form is judgement",
    })
    .auxiliary(
      "sufficiency[unit]",
      `MIN(1, service quality * (MIN(1, SAFEDIV(school places, school age * one school place, 1))
        + MIN(1, SAFEDIV(clinic beds, clinic beds needed, 1))
        + MIN(1, SAFEDIV(elder places, elder places needed, 1))) / 3)`,
      { unit: "1", documentation: "of places and beds, and of money to run them; the form is judgement" },
    )
    .constant("one school place", 1, { unit: "place / person" })
    .auxiliary("unit services lost[unit]", "(school places lost + clinic beds lost + elder places lost) / 3", {
      unit: "1",
    })
    .auxiliary(
      "centre access[unit]",
      "centre access at start + (1 - centre access at start) * edge gap closed * in force[edge_services]",
      { unit: "1", documentation: "in the middle of a unit, over the best in town" },
    )
    .auxiliary(
      "edge access[unit]",
      `(edge access at start + (1 - edge access at start) * edge gap closed * in force[edge_services])
        * (1 - longer ways * unit services lost)`,
      { unit: "1", documentation: "over that in the unit's middle; ways grow longer where places close" },
    )
    .auxiliary(
      "entitlement[group]",
      "entitlement at start + (1 - entitlement at start) * migrant gap closed * in force[migrant_services]",
      { unit: "1" },
    )
    .auxiliary(
      "access[unit, group]",
      `sufficiency[unit] * entitlement[group] * centre access[unit]
        * (1 - at the edge[group] * (1 - edge access[unit]))`,
      {
        unit: "1",
        documentation:
          "to services; 1 is that of a long-term resident at the centre with enough places; the form is judgement",
      },
    )
    .auxiliary(
      "services lost",
      `(1 - SAFEDIV(SUM(school places kept[*]), INITIAL(SUM(school places[*])), 1)
        + 1 - SAFEDIV(SUM(clinic beds kept[*]), INITIAL(SUM(clinic beds[*])), 1)
        + 1 - SAFEDIV(SUM(elder places kept[*]), INITIAL(SUM(elder places[*])), 1)) / 3`,
      { unit: "1", documentation: "share of the places of the start that are gone" },
    )
    .auxiliary("mean gap", "1 - SAFEDIV(SUM(sufficiency[*] * people[*]), residents of town, 1)", {
      unit: "1",
      documentation: "what residents lack of enough places with enough money, on average",
    });
}
