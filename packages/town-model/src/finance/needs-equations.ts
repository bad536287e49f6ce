import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { LEVER_IDS, type LeverId } from "../levers/lever-ids.ts";

const PLANTING: readonly LeverId[] = ["river", "mixed_belts", "saline_shrubs", "mountain_shrubs"];
const STORING: readonly LeverId[] = ["storage_grid"];

/**
 * What services, upkeep, pensions and measures would cost. Wages, and so costs, grow with productivity; places and
 * networks cost whether they are used or not.
 *
 * @see docs/methods/finance.md, rules FINANCE5 and FINANCE6.
 */
export function needsEquations(model: ModelBuilder): void {
  const unit = "yi CNY / year";
  model
    .constant("wan in yi", 10_000, { unit: "wan CNY / yi CNY" })
    .auxiliary("school need", "cost per school place * SUM(school places[*]) + cost per pupil * SUM(school age[*])", {
      unit: "wan CNY / year",
    })
    .auxiliary("care need", "cost per bed * SUM(clinic beds[*]) + cost per elder place * SUM(elder places[*])", {
      unit: "wan CNY / year",
    })
    .flow("administration change", "(residents of town - administered) / administration time", {
      unit: "person / year",
    })
    .stock("administered", {
      initial: "residents of town",
      inflows: ["administration change"],
      unit: "person",
      documentation: "residents whom offices are staffed for",
    })
    .auxiliary(
      "administration need",
      `administration cost * (administration fixed * INITIAL(residents of town)
         + (1 - administration fixed) * administered)`,
      { unit: "wan CNY / year" },
    )
    .auxiliary("service need", "productivity * (school need + care need + administration need) / wan in yi", { unit })
    .auxiliary("dearness of upkeep", "1 - upkeep wage share + upkeep wage share * productivity", { unit: "1" })
    .auxiliary(
      "upkeep need",
      "dearness of upkeep * (upkeep per land * built up land + upkeep per dwelling * SUM(dwellings[*]) / wan in yi)",
      { unit },
    )
    .auxiliary("pension need", "productivity * public pension * SUM(aged_sixty_and_over[*]) / wan in yi", { unit });
  measureNeeds(model);
}

function measureNeeds(model: ModelBuilder): void {
  const unit = "yi CNY / year";
  model
    .numbers("planting[lever]", among(PLANTING), { unit: "1", documentation: "1 for measures that plant and restore" })
    .numbers("storing[lever]", among(STORING), { unit: "1", documentation: "1 for measures that store power" })
    .auxiliary(
      "dearness[lever]",
      "cost overrun * (1 + planting * (restoration cost - 1)) * (1 + storing * (storage cost - 1))",
      { unit: "1", documentation: "cost over plan" },
    )
    .auxiliary("cost of measure[lever]", "productivity * measure cost * dearness * intended intensity", { unit })
    .auxiliary("measure need", "SUM(cost of measure[*] * town share[*])", {
      unit,
      documentation: "the town's share",
    })
    .auxiliary("paid by others", "SUM(cost of measure[*]) - measure need", { unit });
}

function among(ids: readonly LeverId[]): number[] {
  return LEVER_IDS.map((id) => (ids.includes(id) ? 1 : 0));
}
