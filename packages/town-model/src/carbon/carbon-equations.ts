import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * Carbon dioxide by sector and what is paid for it; tailings, and the quality of the water.
 *
 * @see docs/methods/carbon.md
 */
export function carbonEquations(model: ModelBuilder): void {
  emissionEquations(model);
  carbonCost(model);
  waterQuality(model);
}

function emissionEquations(model: ModelBuilder): void {
  model
    .auxiliary("emissions at start", "INITIAL(carbon intensity at start * SUM(output before carbon[*]))", {
      unit: "Mt / year",
    })
    .auxiliary("carbon per activity", "(1 - carbon efficiency) ^ years on", {
      unit: "1",
      documentation: "judgement: what makes a post produce more takes no more carbon",
    })
    .auxiliary("own sun for coal", "1 - solar for coal * MIN(1, solar / solar that does all)", {
      unit: "1",
      documentation: "the form is judgement",
    })
    .auxiliary("posts by sector[sector]", "SUM(posts by place[sector, *])", { unit: "post" })
    .auxiliary(
      "carbon activity[sector]",
      {
        mining: `feed / INITIAL(feed) * own sun for coal / INITIAL(own sun for coal)
          * (1 - carbon captured * in force[carbon_capture])`,
        sector: "SAFEDIV(posts by sector, INITIAL(posts by sector), 0)",
      },
      {
        unit: "1",
        documentation:
          "1 at the start; smelters emit by the ore they work, whatever it earns; the others by their posts",
      },
    )
    .auxiliary(
      "emissions by sector[sector]",
      "emissions at start * emission share * carbon activity * carbon per activity",
      { unit: "Mt / year" },
    )
    .auxiliary(
      "emissions of homes",
      `emissions at start * MAX(0, 1 - SUM(emission share[*])) * carbon per activity
        * residents of town / INITIAL(residents of town)`,
      { unit: "Mt / year" },
    )
    .auxiliary("emissions", "SUM(emissions by sector[*]) + emissions of homes", { unit: "Mt / year" });
}

function carbonCost(model: ModelBuilder): void {
  model
    .constant("carbon money", 0.01, {
      unit: "yi CNY * t / Mt / CNY",
      documentation: "a million tonnes at 1 CNY are a hundredth of 100 million CNY",
    })
    .auxiliary("carbon price", "carbon price at start * (1 + carbon price growth) ^ years on", { unit: "CNY / t" })
    .auxiliary(
      "paid share",
      "MIN(MAX(paid share at start, paid share max), paid share at start + paid share rise * years on * one year)",
      {
        unit: "1",
        documentation: "the form is judgement",
      },
    )
    .auxiliary("carbon cost", "emissions by sector[mining] * paid share * carbon price * carbon money", {
      unit: "yi CNY / year",
      documentation: "borne by mining and smelting",
    });
}

function waterQuality(model: ModelBuilder): void {
  model
    .auxiliary(
      "tailings treated",
      "tailings treated at start + (1 - tailings treated at start) * tailings gap closed * in force[tailings]",
      { unit: "1" },
    )
    .flow("tailings change", "(feed / INITIAL(feed) - tailings load) / tailings memory", {
      unit: "1 / year",
      documentation: "the form is judgement",
    })
    .stock("tailings load", {
      initial: 1,
      inflows: ["tailings change"],
      unit: "1",
      documentation: "what leaches, over that of the start; it outlives the mines",
    })
    .auxiliary(
      "water quality",
      `MAX(0, 1 - harm of tailings * (1 - tailings treated) * tailings load
        - harm of stress * MAX(0, water stress - 1))`,
      { unit: "1", documentation: "the form is judgement" },
    );
}
