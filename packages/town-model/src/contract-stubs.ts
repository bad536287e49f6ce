import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * What modules ask of one another, at rest until the module that owns it is written. Each owner takes its lines out of
 * here; this file goes when the last has.
 */
export function contractStubs(model: ModelBuilder): void {
  economyStubs(model);
  labourStubs(model);
  landStubs(model);
  financeStubs(model);
  serviceStubs(model);
  societyStubs(model);
  carbonStubs(model);
  indexStubs(model);
}

function economyStubs(model: ModelBuilder): void {
  model
    .auxiliary("output[sector]", "50", { unit: "yi CNY / year", documentation: "value added at prices of the start" })
    .auxiliary("output of town", "SUM(output[*])", { unit: "yi CNY / year" })
    .auxiliary("posts of town", "SUM(posts[*])", { unit: "post" })
    .auxiliary("posts by place[sector, unit]", "5000", { unit: "post" })
    .auxiliary("curtailment", "0.08", { unit: "1" })
    .auxiliary("wage level", "1", { unit: "1", documentation: "mean wage, real, over that of the nation and start" })
    .auxiliary("building", "20", { unit: "yi CNY / year", documentation: "building work of all kinds" })
    .auxiliary("basic income per resident", "0.5", { unit: "wage / person" });
}

function labourStubs(model: ModelBuilder): void {
  model
    .auxiliary("labour supply[unit]", "100000", { unit: "person" })
    .auxiliary("staffing", "1", { unit: "person / post", documentation: "posts that find somebody" })
    .auxiliary("unemployment", "0.05", { unit: "1" })
    .auxiliary("skill", "0.24", { unit: "1", documentation: "share of labour with skills of today" })
    .auxiliary("skill effect", "1", { unit: "1", documentation: "1 is enough skill for the chain" })
    .auxiliary("income ratio[unit, group]", "1", {
      unit: "1",
      documentation: "income per resident over the town's at start, real, without growth of productivity",
    });
}

function landStubs(model: ModelBuilder): void {
  model
    .auxiliary("dwellings[unit]", "90000", { unit: "dwelling" })
    .auxiliary("vacancy[unit]", "0.15", { unit: "1" })
    .auxiliary("new dwellings[unit]", "500", { unit: "dwelling / year" })
    .auxiliary("built up land", "60", { unit: "km2" })
    .auxiliary("built land total", "60", { unit: "km2", documentation: "everything that is built on or was" })
    .auxiliary("derelict land", "2", { unit: "km2" })
    .auxiliary("green land", "3", { unit: "km2" })
    .auxiliary("green land per person", "8", { unit: "m2 / person" })
    .auxiliary("built land per person", "150", { unit: "m2 / person" })
    .auxiliary("home land sold", "0.2", { unit: "km2 / year", documentation: "new land for homes" })
    .auxiliary("land cleared", "0.1", {
      unit: "km2 / year",
      documentation: "built land given back, which can be traded as quota",
    })
    .auxiliary("grass taken", "0", { unit: "km2 / year", documentation: "by homes and works, less what is given back" })
    .auxiliary("cropland taken", "0", { unit: "km2 / year" })
    .auxiliary("other land taken", "0", { unit: "km2 / year" });
}

function financeStubs(model: ModelBuilder): void {
  model
    .auxiliary("revenue", "70", { unit: "yi CNY / year" })
    .auxiliary("spending", "70", { unit: "yi CNY / year" })
    .auxiliary("debt", "90", { unit: "yi CNY" })
    .auxiliary("debt ratio", "1.2", { unit: "1", documentation: "debt over a year's revenue" })
    .auxiliary("services funded", "1", { unit: "1", documentation: "share of what services and upkeep need" })
    .auxiliary("measures funded", "1", { unit: "1", documentation: "share of the town's part of the measures" })
    .auxiliary("service money", "30", { unit: "yi CNY / year" })
    .auxiliary("upkeep money", "10", { unit: "yi CNY / year" })
    .auxiliary("measure money", "0", { unit: "yi CNY / year", documentation: "spent on measures by all who pay" })
    .auxiliary("money out of balance", "0", { unit: "yi CNY" });
}

function serviceStubs(model: ModelBuilder): void {
  model
    .auxiliary("school places[unit]", "30000", { unit: "place" })
    .auxiliary("clinic beds[unit]", "1200", { unit: "bed" })
    .auxiliary("elder places[unit]", "1000", { unit: "place" })
    .auxiliary("sufficiency[unit]", "1", { unit: "1", documentation: "of places and beds, and of money to run them" })
    .auxiliary("access[unit, group]", "0.8", {
      unit: "1",
      documentation: "to services; 1 is that of a long-term resident at the centre with enough places",
    })
    .auxiliary("services lost", "0", { unit: "1", documentation: "share of the places of the start that are gone" });
}

function societyStubs(model: ModelBuilder): void {
  model
    .auxiliary("environment", "0", {
      unit: "1",
      documentation: "air, green and water as people feel them; 0 is the start",
    })
    .auxiliary("satisfaction[unit, group]", "0.6", { unit: "1" })
    .auxiliary("trust[unit, group]", "0.5", { unit: "1" })
    .auxiliary("voice[unit, group]", "0.2", { unit: "1" })
    .auxiliary("attachment[unit, group]", "0.5", { unit: "1" })
    .auxiliary("attachment at start[unit, group]", "0.5", { unit: "1" })
    .auxiliary("service gap", "0.1", { unit: "1" })
    .auxiliary("theil", "0.02", { unit: "1" })
    .auxiliary("segregation", "0.2", { unit: "1" });
}

function carbonStubs(model: ModelBuilder): void {
  model
    .auxiliary("emissions", "10", { unit: "Mt / year" })
    .auxiliary("carbon cost", "0", { unit: "yi CNY / year" })
    .auxiliary("tailings treated", "0.35", { unit: "1" })
    .auxiliary("water quality", "0.8", { unit: "1" });
}

function indexStubs(model: ModelBuilder): void {
  model
    .auxiliary("buffer", "0.5", { unit: "1" })
    .auxiliary("self organisation", "0.5", { unit: "1" })
    .auxiliary("learning capacity", "0.5", { unit: "1" })
    .auxiliary("green corner", "0.5", { unit: "1" })
    .auxiliary("growing corner", "0.5", { unit: "1" })
    .auxiliary("just corner", "0.5", { unit: "1" });
}
