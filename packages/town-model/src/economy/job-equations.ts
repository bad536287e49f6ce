import type { ModelBuilder } from "@tamarisk/system-dynamics";
import { figure } from "../parameters/figure.ts";
import type { TownParameters } from "../parameters/town-parameters.ts";
import type { PreparedTown } from "../prepared-town.ts";

/**
 * Posts that employers want to fill, by sector and unit. Mines, plants and farms keep their places; catering and culture,
 * services and the public sector follow the residents of each unit.
 *
 * @see docs/methods/cohort-component-jobs.md, rules JOB1–JOB5.
 */
export function jobEquations(model: ModelBuilder, town: TownParameters, prepared: PreparedTown): void {
  postsAtStart(model, prepared);
  townPosts(model, town, prepared);
  unitPosts(model);
}

function postsAtStart(model: ModelBuilder, prepared: PreparedTown): void {
  const { posts } = prepared;
  const unit = "post";
  model
    .numbers("mining share[unit]", prepared.miningShare, { unit: "1" })
    .numbers("new energy share[unit]", prepared.newEnergyShare, { unit: "1" })
    .numbers("farm share[unit]", prepared.farmShare, { unit: "1" })
    .numbers("tourism posts at start[unit]", posts.tourism, { unit })
    .numbers("service posts at start[unit]", posts.services, { unit })
    .numbers("public posts at start[unit]", posts.public, { unit })
    .numbers("people at start[unit]", prepared.residentsStart, { unit: "person" })
    .constant("mining posts at start", prepared.miningPostsStart, { unit })
    .constant("farm posts at start", prepared.farmPostsStart, { unit })
    .constant("income at start", prepared.incomePerResidentStart, { unit: "wage / person" });
}

/** Posts counted for the town as a whole. */
function townPosts(model: ModelBuilder, town: TownParameters, prepared: PreparedTown): void {
  const solarStart = figure(town, "solar_at_start");
  model
    .flow(
      "mining posts change",
      "adjustment * (mining posts at start * posts per starting post / productivity - mining posts)",
      { unit: "post / year" },
    )
    .stock("mining posts", { initial: "mining posts at start", inflows: ["mining posts change"], unit: "post" })

    .flow("solar built", "MAX(0, solar plan - solar) / solar build time", { unit: "GW / year" })
    .stock("solar", { initial: "solar at start", inflows: ["solar built"], unit: "GW" })
    .auxiliary("chain demand", "MAX(0, battery demand * (1 + chain price sensitivity * cheapness))", { unit: "1" })
    .flow(
      "chain growth",
      `(chain growth rate * chain posts * (chain demand - 1) + plants by lever * in force[battery_chain] * chain demand)
       * MAX(0, 1 - chain posts / chain posts max)`,
      { unit: "post / year" },
    )
    .stock("chain posts", {
      initial: prepared.newEnergyPostsStart - figure(town, "posts_per_GW") * solarStart,
      inflows: ["chain growth"],
      unit: "post",
    })
    .auxiliary("new energy posts", "(posts per GW * solar + chain posts) / productivity", { unit: "post" })
    .auxiliary(
      "farm posts",
      "farm posts at start * (1 - farm release) ^ years on * (1 - farm job cut * in force[farm_scale])",
      {
        unit: "post",
      },
    )
    .auxiliary(
      "income per resident",
      `(mining wage * mining posts + new energy wage * new energy posts + farming wage * farm posts
        + public wage * SUM(public posts[*]) + pension * (SUM(sixties[*]) + SUM(elderly[*]))) / residents of town`,
      { unit: "wage / person" },
    )
    .auxiliary("income effect", "(income per resident / income at start) ^ income elasticity", { unit: "1" })
    .auxiliary("deepening", "(1 + service deepening) ^ years on", { unit: "1" });
}

/** Posts that follow the residents of a unit. */
function unitPosts(model: ModelBuilder): void {
  model
    .auxiliary("people ratio[unit]", "people / people at start", { unit: "1" })
    .auxiliary(
      "tourism posts wanted[unit]",
      `tourism posts at start * ((1 - visitor share) * people ratio
        + visitor share * tourism pull * (1 + visitor gain * in force[heritage_tourism] * tourism pull))`,
      { unit: "post" },
    )
    .auxiliary(
      "service posts wanted[unit]",
      `service posts at start * people ratio * income effect * deepening
        * (1 + service gain * in force[small_business])`,
      { unit: "post" },
    )
    .flow("tourism posts change[unit]", "adjustment * (tourism posts wanted - tourism posts)", { unit: "post / year" })
    .flow("service posts change[unit]", "adjustment * (service posts wanted - service posts)", { unit: "post / year" })
    .flow("public posts change[unit]", "adjustment * (public posts at start * people ratio - public posts)", {
      unit: "post / year",
    })
    .stock("tourism posts[unit]", {
      initial: "tourism posts at start",
      inflows: ["tourism posts change"],
      unit: "post",
    })
    .stock("service posts[unit]", {
      initial: "service posts at start",
      inflows: ["service posts change"],
      unit: "post",
    })
    .stock("public posts[unit]", { initial: "public posts at start", inflows: ["public posts change"], unit: "post" })
    .auxiliary(
      "posts[unit]",
      `mining share * mining posts + new energy share * new energy posts + farm share * farm posts
        + tourism posts + service posts + public posts`,
      { unit: "post" },
    );
}
