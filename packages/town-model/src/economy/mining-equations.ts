import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * A year of mining and smelting: how much ore comes from own mines and from outside, what is earned on it, and what that
 * does to plant and reserves. Feed and plant are measured against those of the start year, ore in years of the start
 * year's whole feed.
 *
 * @see docs/methods/economy.md, rules MINE1–MINE5.
 */
export function miningEquations(model: ModelBuilder): void {
  feedEquations(model);
  model
    .auxiliary("own margin", "MAX(producer price - ore cost, 0) / (reference price - unit cost)", { unit: "1" })
    .auxiliary(
      "outside margin",
      "outside ore margin * (1 - outside margin tied + outside margin tied * producer price / reference price)",
      { unit: "1", documentation: "the form is judgement" },
    )
    .auxiliary("margin at start", "own ore share + (1 - own ore share) * outside ore margin", { unit: "1" })
    .auxiliary("margin earned", "(own feed * own margin + outside feed * outside margin) / margin at start", {
      unit: "1",
    })
    .auxiliary("profit", "IF feed > 0 THEN margin earned / feed ELSE 0", { unit: "1" })
    .auxiliary("investment", "MIN(most profit, MAX(profit, least profit)) ^ investment elasticity", {
      unit: "1",
      documentation: "the form is judgement",
    })
    .flow(
      "plant growth",
      "plant * depreciation * (investment * (1 + contract investment * in force[outside_ore]) - 1)",
      { unit: "1 / year" },
    )
    .stock("plant", { initial: 1, inflows: ["plant growth"], unit: "1" })
    .flow("ore mined", "own feed", { unit: "1" })
    .flow(
      "ore found",
      "discovery * own feed * MAX(discovery least, MIN(discovery most, producer price / reference price))",
      { unit: "1", documentation: "the form is judgement" },
    )
    .stock("ore", { initial: "ore at start", inflows: ["ore found"], outflows: ["ore mined"], unit: "year" });
  valueEquations(model);
}

/** Ore taken from own mines and from outside. */
function feedEquations(model: ModelBuilder): void {
  model
    .auxiliary("ore at start", "reserve life * own ore share", { unit: "year" })
    .auxiliary("depletion", "MAX(0, 1 - ore / ore at start)", { unit: "1" })
    .auxiliary("ore cost", "unit cost * (1 + cost rise at exhaustion * depletion)", {
      unit: "price",
      documentation: "the form is judgement",
    })
    .auxiliary("mines open", "1 / (1 + EXP(-(producer price / ore cost - closing margin) / closing width))", {
      unit: "1",
      documentation: "the form is judgement",
    })
    .auxiliary("own ore limit", "own ore share * (1 - own ore cut * in force[extraction_cap])", { unit: "1" })
    .auxiliary(
      "mined",
      "MIN(own ore limit * MIN(1, ore / (ore taper * own ore share)), own ore share * plant) * mines open",
      { unit: "1" },
    )
    .auxiliary("own feed", "MIN(mined, ore / one year)", { unit: "1" })
    .auxiliary("replaced", "outside ore fill + (1 - outside ore fill) * contract fill * in force[outside_ore]", {
      unit: "1",
      documentation: "share of lost own ore for which ore from outside can be had",
    })
    .auxiliary(
      "outside feed wanted",
      `(1 - own ore share) * plant
       + (own ore share - own feed) * replaced * (1 - outside ore cut * in force[extraction_cap])`,
      { unit: "1" },
    )
    .auxiliary("room in plant", "plant * (1 + contract plant growth * in force[outside_ore]) - own feed", { unit: "1" })
    .auxiliary("outside feed", "MAX(0, MIN(outside feed wanted, room in plant))", { unit: "1" })
    .auxiliary("feed", "own feed + outside feed", { unit: "1" });
}

/** What the feed is worth, and the posts it takes, over those of the start. */
function valueEquations(model: ModelBuilder): void {
  model
    .auxiliary("value per feed", "1 + (value rise - 1) * MIN(1, years on * one year / value rise years)", {
      unit: "1",
      documentation: "the form is judgement",
    })
    .auxiliary(
      "industry value",
      `value per feed * ((1 - resource tied share) * feed + resource tied share * margin earned)
        * (1 + industry innovation gain * in force[innovation]) * (1 - water tied share * (1 - industry water met))`,
      {
        unit: "1",
        documentation: "value added before what carbon costs, over that of the start; the form is judgement",
      },
    )
    .auxiliary(
      "posts per starting post",
      `(1 - resource tied share) * feed + resource tied share
        * ((own ore job share * own feed) / own ore share + ((1 - own ore job share) * outside feed) / (1 - own ore share))`,
      { unit: "1", documentation: "before productivity grows" },
    );
}
