import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * What the town earns by itself, and what it is given. Transfers of the start year are what its needs lack then; later
 * the formula follows people and lost taxes, earmarked money follows pupils and the old, the rest fades.
 *
 * @see docs/methods/finance.md, rules FINANCE1–FINANCE4.
 */
export function revenueEquations(model: ModelBuilder): void {
  ownRevenue(model);
  transfers(model);
}

function ownRevenue(model: ModelBuilder): void {
  const unit = "yi CNY / year";
  model
    .auxiliary("taxes", "SUM(tax rate[*] * output[*])", { unit })
    .auxiliary(
      "land price factor",
      `MAX(land price least, MIN(land price most,
         1 - land price to vacancy * (vacancy percent - INITIAL(vacancy percent)) / 100))`,
      { unit: "1", documentation: "of the price at the start; the form is judgement" },
    )
    .auxiliary("land revenue", "land price * land price factor * home land sold", { unit })
    .auxiliary("quota revenue", "quota price * in force[quota_trade] * land cleared", { unit })
    .auxiliary("ecological compensation", "compensation per land * in force[eco_compensation] * restored land", {
      unit,
    })
    .auxiliary("own revenue", "taxes + land revenue + quota revenue + ecological compensation", { unit });
}

function transfers(model: ModelBuilder): void {
  const unit = "yi CNY / year";
  model
    .auxiliary(
      "revenue at start",
      `MAX(INITIAL(own revenue), INITIAL(service need + upkeep need + pension need)
         / (1 - interest rate at start * debt ratio at start * one year))`,
      { unit, documentation: "pays for the needs of the start and the interest on its debt" },
    )
    .auxiliary("transfers at start", "revenue at start - INITIAL(own revenue)", {
      unit,
      documentation: "what the needs of the start year lack; no account of the town is known",
    })
    .auxiliary("transfer trend", "productivity * (1 + transfer growth) ^ years on", { unit: "1" })
    .auxiliary("residents over start", "residents of town / INITIAL(residents of town)", { unit: "1" })
    .auxiliary(
      "formula transfers",
      `transfer trend * MAX(0, formula share * transfers at start * residents over start ^ transfer elasticity
         + equalisation * (INITIAL(taxes) * residents over start - taxes / transfer trend))`,
      { unit, documentation: "by population, and part of what taxes lack against the start; the form is judgement" },
    )
    .auxiliary("entitled", "SUM(school age[*]) + SUM(aged_sixty_and_over[*])", { unit: "person" })
    .auxiliary(
      "earmarked transfers",
      "transfer trend * earmarked share * transfers at start * entitled / INITIAL(entitled)",
      { unit },
    )
    .auxiliary(
      "other transfers",
      "MAX(0, 1 - formula share - earmarked share) * transfers at start * (1 - compensation decline) ^ years on",
      { unit, documentation: "compensation for what the town has lost; it does not grow" },
    )
    .auxiliary("transfers", "formula transfers + earmarked transfers + other transfers", { unit })
    .auxiliary("regular revenue", "own revenue + transfers", { unit, documentation: "without rescue" });
}
